import type { Language } from './language.ts';

const marks = { sv: { thousands: '\u00a0', decimals: ',' }, en: { thousands: ',', decimals: '.' } } as const;

/** Öre as kronor with two decimals: `1 234,50 kr` and `SEK 1,234.50`, with spaces that do not break the line. */
export function kronor(minor: number, language: Language): string {
  const { thousands, decimals } = marks[language];
  const whole = grouped(Math.floor(Math.abs(minor) / 100), thousands);
  const rest = String(Math.abs(minor) % 100).padStart(2, '0');
  const figure = `${minor < 0 ? '−' : ''}${whole}${decimals}${rest}`;
  return language === 'sv' ? `${figure}\u00a0kr` : `SEK\u00a0${figure}`;
}

/** Any number with the language's decimal mark. */
export function figure(value: number, language: Language): string {
  return String(value).replace('.', marks[language].decimals);
}

function grouped(whole: number, mark: string): string {
  return String(whole).replace(/\B(?=(?:\d{3})+$)/g, mark);
}
