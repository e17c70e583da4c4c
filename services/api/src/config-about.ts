import { absent, contact, needed, url, words, type Setting } from './config-values.ts';

/** What it tells of itself, and who answers for it. */
export const aboutSettings = {
  termsUrl: {
    name: 'TERMS_URL',
    preset: 'https://docs.example.se/idesluss/terms',
    parse: needed(url),
    about: { sv: 'Användarvillkor', en: 'Terms of use' },
  },
  contactName: {
    name: 'CONTACT_NAME',
    preset: 'Innovationsenheten',
    parse: needed(words),
    about: { sv: 'Vem som svarar på frågor', en: 'Who answers questions' },
  },
  contactEmail: {
    name: 'CONTACT_EMAIL',
    preset: 'innovation@example.se',
    parse: needed(words),
    about: { sv: 'E-post för frågor', en: 'E-mail for questions' },
  },
  contactUrl: {
    name: 'CONTACT_URL',
    preset: 'https://docs.example.se/idesluss/contact',
    parse: needed(url),
    about: { sv: 'Sida för frågor', en: 'Page for questions' },
  },
  securityContact: {
    name: 'SECURITY_CONTACT',
    preset: undefined,
    parse: absent(contact),
    about: {
      sv: 'Vem som tar emot en brist, i security.txt; annars CONTACT_EMAIL',
      en: 'Who is told of a weakness, in security.txt; else CONTACT_EMAIL',
    },
  },
  securityPolicyUrl: {
    name: 'SECURITY_POLICY_URL',
    preset: undefined,
    parse: absent(url),
    about: { sv: 'Sida om hur brister tas emot', en: 'Page on how weaknesses are received' },
  },
  slaAvailability: {
    name: 'SLA_AVAILABILITY',
    preset: 'ingen utfästelse / no commitment',
    parse: needed(words),
    about: { sv: 'Utlovad tillgänglighet', en: 'Availability promised' },
  },
  slaResponseTime: {
    name: 'SLA_RESPONSE_TIME',
    preset: 'ingen utfästelse / no commitment',
    parse: needed(words),
    about: { sv: 'Utlovad svarstid', en: 'Response time promised' },
  },
  slaSupport: {
    name: 'SLA_SUPPORT',
    preset: 'kontorstid / office hours',
    parse: needed(words),
    about: { sv: 'När stöd ges', en: 'When support is given' },
  },
} as const satisfies Record<string, Setting<unknown>>;
