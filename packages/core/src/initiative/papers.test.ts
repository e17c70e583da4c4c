import { describe, expect, it } from 'vitest';
import { begin, requested, tries } from '../story.fixture.ts';
import type { Player } from '../testing/city.ts';
import type { Story } from '../testing/given.ts';
import { does, takenIn } from '../testing/journey-steps.ts';
import { toldEvent } from '../told-event.ts';
import { visibleInitiative } from '../visible-state.ts';
import { factLookup } from './facts.ts';

describe('documents', () => {
  it('are links, told by their kind and title', () => {
    const story = takenIn(begin());
    does(story, 'bearer', 'addDocument');
    const { world, aim, city, initiative } = story;
    expect(initiative.documents).toMatchObject([{ kind: 'quotation', title: 'Offert på sensorer' }]);
    expect(factLookup(world.situation(aim), world.contextOf(city.people.bearer))('documents.kinds')).toEqual([
      'quotation',
    ]);
    expect(visibleInitiative(initiative, 'everyone').documents).toEqual([]);
    expect(visibleInitiative({ ...initiative, anonymous: true }, 'assessors').documents).toMatchObject([
      { title: null },
    ]);
    expect(story.may('outsider', 'addDocument')).toMatchObject({ code: 'notPermitted' });
  });

  it.each([
    'http://dokument.example.se/17',
    'javascript:alert(1)',
    'https://',
    'https://anna:hemligt@dokument.example.se/17',
    'https://dokument.example.se/en fil',
    'dokument.example.se/17',
    'https://dokument.example.se/\u0000',
    'https://dokument.example.se/å',
    '',
  ])('are not reached by %j', (url) => {
    const story = takenIn(begin());
    const refused = tries(story, 'bearer', 'addDocument', { url }).refusal;
    expect(refused).toEqual({ code: 'argumentRefused', pointer: '/url', rule: 'notHttps' });
  });

  it.each(['https://dokument.example.se', 'https://dokument.example.se:8443/a?b=c#d'])('are reached by %j', (url) => {
    expect(tries(takenIn(begin()), 'bearer', 'addDocument', { url }).refusal).toBeUndefined();
  });

  it('are reports only, once the initiative has ended', () => {
    const story = takenIn(begin());
    story.given('leader', 'endInitiative', { reason: 'Nog.', tryAgainIf: null }, { ending: 'stopped' });
    const refused = tries(story, 'bearer', 'addDocument', { kind: 'quotation' }).refusal;
    expect(refused).toEqual({ code: 'argumentRefused', pointer: '/kind', rule: 'unpaired' });
    does(story, 'bearer', 'addDocument');
    expect(story.initiative.documents).toMatchObject([{ kind: 'report' }]);
  });

  it('give the decider a new dossier; what the registry keeps of them, and messages, do not', () => {
    const story = requested();
    const before = story.gateCase.dossiers.length;
    does(story, 'bearer', 'addDocument');
    expect(story.gateCase.dossiers).toHaveLength(before + 1);
    does(story, 'registrar', 'keepDocumentRecord', { documentId: story.initiative.documents[0]?.id ?? '' });
    does(story, 'bearer', 'writeMessage');
    expect(story.gateCase.dossiers).toHaveLength(before + 1);
  });

  it.each([
    [{ markedOn: '2099-01-01', reviewOn: null }, '/secrecyMarkings/0/markedOn', 'dateInFuture'],
    [{ markedOn: '1950-01-01', reviewOn: null }, '/secrecyMarkings/0/markedOn', 'otherCentury'],
    [{ markedOn: '2026-01-02', reviewOn: '2026-01-01' }, '/secrecyMarkings/0/reviewOn', 'endBeforeStart'],
  ])('carry no secrecy marking of %j', (days, pointer, rule) => {
    const story = requested();
    does(story, 'bearer', 'addDocument');
    const secrecyMarkings = [{ provision: 'OSL 19:3', ...days, reason: 'Anbudet.' }];
    const refusal = { code: 'argumentRefused', pointer, rule };
    const documentId = story.initiative.documents[0]?.id ?? '';
    expect(tries(story, 'registrar', 'keepDocumentRecord', { secrecyMarkings }, { documentId }).refusal).toEqual(
      refusal,
    );
    expect(tries(story, 'registrar', 'keepRecord', { secrecyMarkings }).refusal).toEqual(refusal);
    expect(tries(story, 'registrar', 'keepGateCaseRecord', { secrecyMarkings }).refusal).toEqual(refusal);
  });

  it('are entered in the registry by the registrar, each by itself', () => {
    const story = takenIn(begin());
    expect(story.may('registrar', 'keepDocumentRecord')).toEqual({ code: 'awaits', command: 'addDocument' });
    does(story, 'bearer', 'addDocument');
    const target = { documentId: story.initiative.documents[0]?.id ?? '' };
    expect(story.may('bearer', 'keepDocumentRecord', target)).toMatchObject({ code: 'notPermitted' });
    expect(story.may('registrar', 'keepDocumentRecord', target)).toBeUndefined();
    const nowhere = { documentId: 'nowhere' };
    expect(story.may('registrar', 'keepDocumentRecord', nowhere)).toEqual({ code: 'unknown', thing: 'document' });
  });

  it('are at most fifty', () => {
    const story = takenIn(begin());
    for (let n = 0; n < 50; n += 1) does(story, 'bearer', 'addDocument');
    expect(story.may('bearer', 'addDocument')).toMatchObject({ code: 'limitReached', what: 'addDocument' });
  });
});

describe('a document that is withdrawn', () => {
  const added = (story: Story, by: Player): { documentId: string } => {
    does(story, by, 'addDocument');
    return { documentId: story.initiative.documents.at(-1)?.id ?? '' };
  };
  const kinds = ({ world, aim, city }: Story) =>
    factLookup(world.situation(aim), world.contextOf(city.people.bearer))('documents.kinds');

  it('is so by whoever added it or the registrar, once; that it was there stays', () => {
    const story = takenIn(begin());
    expect(story.may('registrar', 'withdrawDocument')).toEqual({ code: 'awaits', command: 'addDocument' });
    const [own, other] = [added(story, 'bearer'), added(story, 'leader')];
    expect(story.may('office', 'withdrawDocument', own)).toMatchObject({ code: 'notPermitted' });
    expect(story.may('bearer', 'withdrawDocument', other)).toEqual({
      ...{ code: 'notPermitted', action: 'withdrawDocument', permitted: ['documentAdder', 'registrar'] },
    });
    expect(story.may('bearer', 'withdrawDocument', { documentId: 'constructor' })).toMatchObject({ code: 'unknown' });
    const { events } = tries(story, 'bearer', 'withdrawDocument', { reason: 'Fel version.' }, own);
    expect(events[0]).toMatchObject({
      facts: own,
      private: { reason: { subject: story.initiative.id, value: 'Fel version.' } },
    });
    expect(kinds(story)).toEqual(['quotation']);
    does(story, 'registrar', 'withdrawDocument', other);
    expect(kinds(story)).toEqual([]);
    expect(story.initiative.documents).toMatchObject([{ withdrawnAt: events[0]?.at }, { title: 'Offert på sensorer' }]);
    const again = { code: 'alreadyDone', what: 'withdrawDocument' };
    expect(story.may('bearer', 'withdrawDocument', own)).toEqual(again);
    expect(story.may('registrar', 'withdrawDocument', own)).toEqual(again);
  });

  it('can be so by somebody who has stepped down, and after the ending', () => {
    const story = takenIn(begin());
    const target = added(story, 'bearer');
    const second = added(story, 'bearer');
    story.given('bearer', 'stepDown', { reason: 'Byter arbete.' });
    expect(story.may('bearer', 'withdrawDocument', target)).toBeUndefined();
    story.given('leader', 'endInitiative', { reason: 'Nog.', tryAgainIf: null }, { ending: 'stopped' });
    does(story, 'bearer', 'withdrawDocument', target);
    expect(story.may('registrar', 'withdrawDocument', second)).toBeUndefined();
  });

  it('gives the decider a new dossier; the one before still tells that it was there', () => {
    const story = requested();
    const target = added(story, 'bearer');
    const frozen = () =>
      (story.world.streams.get(story.gateCase.id)?.events ?? [])
        .filter(({ type }) => type === 'dossierFrozen')
        .map(({ facts }) => JSON.stringify(facts['facts']).includes('"documents.kinds":["quotation"]'));
    const shown = frozen();
    does(story, 'bearer', 'withdrawDocument', target);
    expect(frozen()).toEqual([...shown, false]);
    expect(shown.at(-1)).toBe(true);
  });

  it('shows its link no more, in no event that is told', () => {
    const story = takenIn(begin());
    const target = added(story, 'bearer');
    const told = () => {
      const events = story.world.streams.get(story.initiative.id)?.events ?? [];
      return JSON.stringify(events.map((one) => toldEvent(one, story.initiative, 'circle', null)));
    };
    expect(told()).toContain('dokument.example.se');
    does(story, 'bearer', 'withdrawDocument', target);
    expect(told()).not.toContain('dokument.example.se');
    expect(told()).toContain('Offert på sensorer');
  });

  it('does not tell assessors who added it, where bearers are kept from them', () => {
    const story = takenIn(begin());
    added(story, 'bearer');
    const { documents } = visibleInitiative({ ...story.initiative, anonymous: true }, 'assessors');
    expect(documents).toMatchObject([{ addedById: null }]);
    expect(visibleInitiative(story.initiative, 'assessors').documents).toMatchObject([
      { addedById: story.city.people.bearer },
    ]);
  });
});

describe('messages', () => {
  it('stand in the record, as their writer’s own; the state counts them', () => {
    const story = takenIn(begin());
    const { events } = story.when('bearer', 'writeMessage', { text: 'Vi ses på torsdag.' });
    expect(events[0]?.private['text']).toMatchObject({ subject: story.city.people.bearer });
    expect(story.initiative.messages).toEqual({ count: 1, latestAt: events[0]?.at });
    expect(JSON.stringify(story.initiative)).not.toContain('torsdag');
    expect(story.may('assessor', 'writeMessage')).toMatchObject({ code: 'notPermitted' });
  });
});
