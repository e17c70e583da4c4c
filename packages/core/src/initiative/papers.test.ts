import { describe, expect, it } from 'vitest';
import { begin, requested, tries } from '../story.fixture.ts';
import { does, takenIn } from '../testing/journey-steps.ts';
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

  it('give the decider a new dossier; what the registry keeps of them, and messages, do not', () => {
    const story = requested();
    const before = story.gateCase.dossiers.length;
    does(story, 'bearer', 'addDocument');
    expect(story.gateCase.dossiers).toHaveLength(before + 1);
    does(story, 'registrar', 'keepDocumentRecord', { documentId: story.initiative.documents[0]?.id ?? '' });
    does(story, 'bearer', 'writeMessage');
    expect(story.gateCase.dossiers).toHaveLength(before + 1);
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
