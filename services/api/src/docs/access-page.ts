import {
  access,
  audiencesReadBy,
  type CommandType,
  describeCommand,
  eventTypes,
  type Relation,
  reads,
  standings,
} from '@idesluss/core';
import { code, codes, madeFrom, page, table } from './markdown.ts';

const intro = `One table answers who may do what: routes, commands and the list of options all ask it. An action is permitted to
whoever stands in **one** of its relations to what is acted on, while the initiative is in one of its standings. What one
may not read is unknown (404); what one may read but not do is 403. A permit is the first question of several: the phase,
the gate case, the mandate and the money are asked after it, and each says its own no.`;

/** How somebody comes to stand in a relation; complete, so that a new one is explained before it compiles. */
const relationMeanings = {
  colleague: 'any person who is logged in',
  bearer: 'one of those who bear the initiative',
  coach: 'the coach named for it',
  manager: 'the manager that the bearer has named',
  assessor: 'holds the role `assessor` at the deciding unit, or everywhere',
  leader: 'holds the role `innovationLeader` at the deciding unit, or everywhere',
  decider: 'holds a mandate at the deciding unit',
  payer: 'holds a mandate at a unit whose share is applied for',
  fundOwner: 'holds a mandate, or the role `innovationLeader`, at the unit that owns the fund',
  challengeOwner:
    'holds a mandate, or the role `innovationLeader`, at the unit that asks; to register a challenge, at the one named',
  gateDecider: 'holds a mandate of a unit that has decided one of its gates',
  roundOwner:
    'holds a mandate for such gates, or the role `innovationLeader`, at the unit of the round; of one to be opened, at any unit',
  receiver: 'holds a mandate, or the role `innovationLeader`, at the unit that is to take the innovation over',
  offeredBearer: 'somebody who has been asked to bear the idea',
  proposedOwner: 'holds a mandate, or the role `innovationLeader`, at the unit that is asked to own the initiative',
  referralReceiver: 'holds a mandate, or the role `innovationLeader`, at the unit that it is to be referred to',
  responsible: 'holds a mandate, or the role `innovationLeader`, at a unit that an open condition rests on',
  reviewer: 'somebody who has been asked for a review',
  documentAdder: 'somebody who has added a document to the initiative; to withdraw one, that very document',
  registrar: 'holds the role `registrar`',
  office: 'holds the role `sluiceOffice`',
  auditor: 'holds the role `auditor`',
  system: 'a system with the role `systemClient`',
} as const satisfies Record<Relation, string>;

const standingsOf = (during: readonly string[]): string => (during.length === standings.length ? 'any' : codes(during));

const isRead = (action: string): boolean => reads.some((read) => read === action);

const isCommand = (action: string): action is CommandType => Object.hasOwn(access, action) && !isRead(action);

const commands = Object.keys(access).filter(isCommand);

const rowOf = (command: CommandType): readonly string[] => {
  const { sv, en } = describeCommand(command);
  return [code(command), `${sv} / ${en}`, codes(access[command].relations), standingsOf(access[command].standings)];
};

const readRow = (read: (typeof reads)[number]): readonly string[] => [code(read), codes(access[read].relations)];

const audiences = ['everyone', 'participants', 'assessors', 'circle'] as const;

const eventsFor = (audience: (typeof audiences)[number]): readonly string[] =>
  Object.entries(eventTypes)
    .filter(([, told]) => told === audience)
    .map(([type]) => type);

const events = (): string =>
  table(
    ['Audience', 'Reads what is told to', 'Its own events'],
    audiences.map((audience) => [code(audience), codes(audiencesReadBy(audience)), codes(eventsFor(audience))]),
  );

/** Who may do what, and who is told of what, from the tables of the core. */
export const accessPage = (): string =>
  page(
    madeFrom('packages/core/src/access/table.ts and record/event-types.ts'),
    '# Access',
    intro,
    '## Relations',
    table(
      ['Relation', 'Somebody who'],
      Object.entries(relationMeanings).map(([relation, meaning]) => [code(relation), meaning]),
    ),
    '## Commands',
    table(['Command', 'What it does', 'Relations', 'Standings'], commands.map(rowOf)),
    '## Reading',
    'Whoever may ask is not shown all: which initiatives somebody finds is decided by `readable`, and what of each by `visible…`.',
    table(['Action', 'Relations'], reads.map(readRow)),
    '## Events and their audiences',
    'The audience says who is told that something has happened at all. A decision is known to the circle alone until it is notified.',
    events(),
  );
