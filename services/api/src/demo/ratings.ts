/** The city's criteria in the order of the model, each with what an assessor of the demo says of it. */
const remarks = {
  strategicNeed: 'Hör till verksamhetsplanens mål om tid för mötet med dem vi är till för.',
  valueLeverage: 'Värdet växer med antalet användare, kostnaden gör det knappt.',
  widerBenefit: 'Grannkommunerna har samma behov och har frågat efter resultatet.',
  technicalHeight: 'Tekniken finns, men ingen här har använt den så.',
  measurable: 'Siffrorna finns redan i verksamhetssystemet och utgångsläget är känt.',
  beyondPlan: 'Står inte i någon plan, och skulle inte bli av annars.',
  collaboration: 'Görs ihop med dem som ska använda det; fler parter vore bra.',
  committedBearer: 'Idébäraren har drivit frågan länge och har chefen med sig.',
  uncertainOutcome: 'Vi vet inte om det håller i vardagen. Det är därför det prövas.',
} as const;

const words: Readonly<Record<string, string>> = { m: 'met', p: 'partly', n: 'notMet' };

type Ratings = Readonly<Record<string, { rating: string; justification: string }>>;

/**
 * Ratings of every criterion that applies, from one letter each (m, p, n). A second assessor sees it much the same: the
 * letters are moved by so many places.
 */
export function ratingsOf(marks: string, moved: number, technology: boolean): Ratings {
  const asked = Object.entries(remarks).filter(([id]) => technology || id !== 'technicalHeight');
  return Object.fromEntries(
    asked.map(([id, justification], index) => {
      const mark = marks[(index + moved) % marks.length] ?? 'p';
      return [id, { rating: words[mark] ?? 'partly', justification }];
    }),
  );
}
