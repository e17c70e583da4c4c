import type { Language } from './language.ts';

const marks = { sv: { thousands: '\u00a0', decimals: ',' }, en: { thousands: ',', decimals: '.' } } as const;

/** Öre as kronor: `1 234,50 kr` and `SEK 1,234.50`, whole kronor without decimals, with spaces that do not break the line. */
export function kronor(minor: number, language: Language): string {
  const { thousands, decimals } = marks[language];
  const whole = grouped(Math.floor(Math.abs(minor) / 100), thousands);
  const rest = Math.abs(minor) % 100;
  const amount = rest === 0 ? whole : `${whole}${decimals}${String(rest).padStart(2, '0')}`;
  const figure = `${minor < 0 ? '−' : ''}${amount}`;
  return language === 'sv' ? `${figure}\u00a0kr` : `SEK\u00a0${figure}`;
}

const units = {
  sv: { hour: ['timme', 'timmar'], minute: ['minut', 'minuter'] },
  en: { hour: ['hour', 'hours'], minute: ['minute', 'minutes'] },
} as const;

/** Working time as people say it: `40 timmar`, `1 timme 30 minuter`, and nothing is left out of it. */
export function workingTime(minutes: number, language: Language): string {
  const { hour, minute } = units[language];
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const whole = hours === 0 ? [] : [`${grouped(hours, marks[language].thousands)} ${hour[hours === 1 ? 0 : 1]}`];
  const left = rest === 0 && hours > 0 ? [] : [`${rest} ${minute[rest === 1 ? 0 : 1]}`];
  return [...whole, ...left].join(' ');
}

/** Any number with the language's decimal mark. */
export function figure(value: number, language: Language): string {
  return String(value).replace('.', marks[language].decimals);
}

/** A ratio 0–1 as a percentage, never rounded up to what it is not: `50 %` and `50%`. */
export function percentage(ratio: number, language: Language): string {
  const shown = figure(Math.floor(ratio * 1000) / 10, language);
  return language === 'sv' ? `${shown}\u00a0%` : `${shown}%`;
}

function grouped(whole: number, mark: string): string {
  return String(whole).replace(/\B(?=(?:\d{3})+$)/g, mark);
}
