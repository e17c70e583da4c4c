import type { Claim } from './proof.ts';

/** Every claim with a figure. Add a proof here, and it has a name for `npm run prove`. */
export const claims: readonly Claim[] = [
  {
    name: 'fresh-start',
    claim: 'both commands work from a fresh clone of the current commit with an empty home, in time, and leave nothing',
    budgetSeconds: 600,
    load: async () => (await import('./proofs/fresh-start.ts')).freshStart,
  },
  {
    name: 'contract',
    claim: 'the document keeps the rules, both linters and the service keep to it, every example succeeds when pressed',
    budgetSeconds: 120,
    load: async () => (await import('./proofs/contract.ts')).contract,
  },
  {
    name: 'house',
    claim: 'the sources keep the measures we set ourselves: sizes, cycles, casts, comments, one writer for each table',
    budgetSeconds: 30,
    load: async () => (await import('./proofs/house.ts')).house,
  },
  {
    name: 'journeys',
    claim: 'three initiatives go their way over HTTP: into daily use, stopped with lessons, and past an empty fund',
    budgetSeconds: 60,
    load: async () => (await import('./proofs/journeys.ts')).journeys,
  },
  {
    name: 'stories',
    claim:
      'ten stories of a city, each in a city of its own over HTTP, end as the city would expect, and audit finds nothing',
    budgetSeconds: 120,
    load: async () => (await import('./proofs/stories.ts')).storiesProof,
  },
  {
    name: 'models',
    claim: 'each process model that comes along is walked over HTTP, in by every entry and out by every ending',
    budgetSeconds: 180,
    load: async () => (await import('./proofs/models.ts')).modelsProof,
  },
  {
    name: 'sealed',
    claim: 'whatever one assessor finds, nobody from whom it is sealed is told anything else, wherever they look',
    budgetSeconds: 120,
    load: async () => (await import('./proofs/sealed.ts')).sealedProof,
  },
  {
    name: 'races',
    claim: 'of two requests at once exactly one takes effect and the other gets its clear answer, at two instances',
    budgetSeconds: 120,
    load: async () => (await import('./proofs/races.ts')).races,
  },
  {
    name: 'bench-core',
    claim:
      'asking the rules (may, decide with all reasons, evolve of events sealed beforehand, output frozen) is quicker than XState’s pure transition with the same verdicts, and the criteria’s summary quicker than json-rules-engine',
    budgetSeconds: 180,
    load: async () => (await import('./proofs/bench-core.ts')).benchCore,
  },
  {
    name: 'explain',
    claim:
      'what each criterion gave adds up exactly to the score, the change told leads to the next band and none is smaller, and how steady a ranking is comes out the same told exactly and sampled',
    budgetSeconds: 90,
    load: async () => (await import('./proofs/explain.ts')).explain,
  },
  {
    name: 'agreement',
    claim:
      'Krippendorff’s alpha is that of the published example, hangs on nobody’s name, and is what theory says of panels whose eyesight is known',
    budgetSeconds: 60,
    load: async () => (await import('./proofs/agreement.ts')).agreement,
  },
  {
    name: 'calibration',
    claim:
      'of cities whose chances are known, 95 of 100 intervals hold them, and every figure is that of a plain count',
    budgetSeconds: 90,
    load: async () => (await import('./proofs/calibration.ts')).calibration,
  },
  {
    name: 'replay',
    claim:
      'of 100,000 initiatives decided by commands, the record is reproduced by its own rules, and other rules move exactly those that a plain count moves',
    budgetSeconds: 180,
    load: async () => (await import('./proofs/replay.ts')).replay,
  },
  {
    name: 'bench-models',
    claim:
      'a score with its whole explanation takes a hundredth of what json-rules-engine takes to find what is met; a model of a thousand phases is read and verified within a second, a phase of it no slower than among a hundred',
    budgetSeconds: 120,
    load: async () => (await import('./proofs/bench-models.ts')).benchModels,
  },
  {
    name: 'bench-http',
    claim: 'the stack, a read under row-level security and a gate decision cost little more than the least they could',
    budgetSeconds: 300,
    load: async () => (await import('./proofs/bench-http.ts')).benchHttp,
  },
  {
    name: 'laws',
    claim:
      'whoever tries whatever in whichever order, over the shipped and random small process models, the laws of the core hold',
    budgetSeconds: 90,
    load: async () => (await import('./proofs/laws.ts')).laws,
  },
  {
    name: 'verifier',
    claim:
      'of process models put together anyhow the verifier says what comes of doing all that the real rules allow: reach, endings, stops, guarantees, needs; known faults of other products’ workflows are found with their path',
    budgetSeconds: 120,
    load: async () => (await import('./proofs/verifier.ts')).verifier,
  },
  {
    name: 'peer',
    claim:
      'on random walks over every process model that comes along, our engine and a machine of XState made from the model say the same at each step: where one is, which gates can be decided how, and where each leads',
    budgetSeconds: 120,
    load: async () => (await import('./proofs/peer.ts')).peer,
  },
  {
    name: 'migration',
    claim:
      'over random pairs of models and histories nothing is gained by a move to another version, and a run over a city at work that is cut off midway resumes with every count as it was',
    budgetSeconds: 120,
    load: async () => (await import('./proofs/migration.ts')).migration,
  },
  {
    name: 'mutants-core',
    claim:
      'of 400 small faults put into may, apply, evolve, the needs and access, drawn by the seed, the core’s tests find at least 85 % (every fault there is with --full)',
    budgetSeconds: 1200,
    load: async () => (await import('./proofs/mutants-core.ts')).mutantsCore,
  },
  {
    name: 'mutants-models',
    claim:
      'of 400 small faults put into verification, composition, scores and explanations, drawn by the seed, the tests of models and assessment find at least 90 % (every fault there is with --full)',
    budgetSeconds: 1200,
    load: async () => (await import('./proofs/mutants-models.ts')).mutantsModels,
  },
  {
    name: 'erase',
    claim: 'a person erased is in no table, log line or answer, and every chain and dossier still verifies',
    budgetSeconds: 60,
    load: async () => (await import('./proofs/erase.ts')).erase,
  },
  {
    name: 'packages',
    claim:
      'core and client, packed as for publishing, are clean for publint and attw, and their examples compile and run',
    budgetSeconds: 60,
    load: async () => (await import('./proofs/packages.ts')).packages,
  },
  {
    name: 'swagger',
    claim:
      'in a real browser the coach logs in to Swagger UI, a whole journey is pressed, a wrong press is refused legibly, nothing leaves the machine, axe finds no serious fault of ours',
    budgetSeconds: 300,
    load: async () => (await import('./proofs/swagger.ts')).swagger,
  },
  {
    name: 'search',
    claim:
      'Swedish words are found inflected, compounded and misspelled, the right idea first; every list and search uses its indexes as the service’s role',
    budgetSeconds: 120,
    load: async () => (await import('./proofs/search.ts')).search,
  },
  {
    name: 'growth',
    claim:
      'from 1,000 to 200,000 initiatives no request takes a third longer, none touches more pages than one more level of each index asks for, and what counts or ranks stays below its ceiling',
    budgetSeconds: 600,
    load: async () => (await import('./proofs/growth.ts')).growth,
  },
  {
    name: 'feed',
    claim: 'whoever follows the event feed while many write gets each event once, in one order, and misses none',
    budgetSeconds: 60,
    load: async () => (await import('./proofs/feed.ts')).feed,
  },
  {
    name: 'deploy',
    claim:
      'the steps of the Dockerfile, done without an engine, give a folder that plain node runs as docker-compose.yml says: migrated, healthy, answering',
    budgetSeconds: 180,
    load: async () => (await import('./proofs/deploy.ts')).deploy,
  },
  {
    name: 'first-steps',
    claim: 'the page of the first steps leads, word for word, from an empty database to the first decision',
    budgetSeconds: 60,
    load: async () => (await import('./proofs/first-steps.ts')).firstSteps,
  },
  {
    name: 'upgrade',
    claim:
      'code from before the newest migration goes on serving while and after it is applied, beside the new code and instead of it: nothing fails, nothing is lost',
    budgetSeconds: 180,
    load: async () => (await import('./proofs/upgrade.ts')).upgrade,
  },
  {
    name: 'restore',
    claim:
      'the backup that the page tells of, taken while people work, is restored to a moment: all from before it is there, nothing later, and the record holds against a checkpoint kept elsewhere',
    budgetSeconds: 90,
    load: async () => (await import('./proofs/restore.ts')).restore,
  },
];
