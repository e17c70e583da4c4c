/** Somebody whom a visitor to the demo can be. The ids never change: the demo city's data point at them. */
export type Persona = {
  readonly key: string;
  /** Shaped like a UUID version 7; the token's `sub`. */
  readonly id: string;
  /** Invented, and named after the role: nobody real. */
  readonly name: string;
  readonly title: { readonly sv: string; readonly en: string };
  /** A person signs in on the page; a system by its client secret alone. */
  readonly kind: 'person' | 'system';
};

const persona = (key: string, number: number, name: string, sv: string, en: string): Persona => ({
  key,
  id: `01980000-0000-7000-8000-${number.toString().padStart(12, '0')}`,
  name,
  title: { sv, en },
  kind: key === 'system' ? 'system' : 'person',
});

export const PERSONAS: readonly Persona[] = [
  persona('bearer', 1, 'Bea Bärare', 'Idébärare', 'Idea bearer'),
  persona('manager', 2, 'Malin Mellanchef', 'Närmaste chef', 'Line manager'),
  persona('coach', 3, 'Conny Coach', 'Innovationscoach', 'Innovation coach'),
  persona('assessor-one', 4, 'Beda Bedömare', 'Bedömare ett', 'Assessor one'),
  persona('assessor-two', 5, 'Bo Bedömare', 'Bedömare två', 'Assessor two'),
  persona('decider-care', 6, 'Vera Vårdbeslut', 'Beslutsfattare, vård och omsorg', 'Decider, care'),
  persona('decider-education', 7, 'Ulla Utbildningsbeslut', 'Beslutsfattare, utbildning', 'Decider, education'),
  persona('decider-city', 8, 'Stina Stadsbeslut', 'Beslutsfattare, stadsledning', 'Decider, city management'),
  persona('registrar', 9, 'Rut Registrator', 'Registrator', 'Registrar'),
  persona('sluice-office', 10, 'Sture Slussvakt', 'Idéslussens kansli', 'Sluice office'),
  persona('auditor', 11, 'Greta Granskare', 'Revisor', 'Auditor'),
  persona('system', 12, 'Systemet', 'Anslutet system', 'Connected system'),
];

export function findPersona(key: string): Persona | undefined {
  return PERSONAS.find((one) => one.key === key);
}

export function findPersonaById(id: string): Persona | undefined {
  return PERSONAS.find((one) => one.id === id);
}

/** The sentence for a key that names nobody. */
export function unknownPersona(key: string): string {
  return `There is no persona "${key}". Choose one of: ${PERSONAS.map((one) => one.key).join(', ')}.`;
}
