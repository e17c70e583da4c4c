import { type RecordedEvent, textOf } from '@idesluss/core';
import type { Static, TSchema } from 'typebox';
import { sendList, sendPageFault } from '../http/answer.ts';
import { both } from '../http/language.ts';
import { pageAnswer, pageQuery, readPage } from '../http/page.ts';
import { readerOf, type SliceShell } from '../http/reader.ts';
import { sendRefusal } from '../http/refusal.ts';
import type { Api } from '../http/request.ts';
import { closed, dateTime, list, open, refTo, uuid } from '../http/schema.ts';
import { triedOn } from '../initiatives/on-initiative.ts';
import { shownText } from '../http/shown-text.ts';
import { idOf, listNotes, type NoteKind } from './notes.ts';

const LessonView = open(
  { lessonId: uuid(), title: shownText(), text: shownText(), writtenAt: dateTime() },
  { $id: 'Lesson', description: 'En lärdom; null där texten har gallrats / A lesson; null where the text was erased' },
);
const VersionView = open(
  { pilotVersionId: uuid(), title: shownText(), built: shownText(), taught: shownText(), releasedAt: dateTime() },
  { $id: 'PilotVersion', description: 'En version av piloten; null där texten har gallrats / A pilot version' },
);

const onePage = { _meta: { page: 1, limit: 20, count: 1, totalRecords: 1 }, _links: [] };
const LessonList = open(
  { lessons: list(refTo(LessonView), { max: 100 }), ...pageAnswer },
  {
    $id: 'LessonList',
    example: {
      lessons: [
        {
          lessonId: '01980000-0000-7000-8000-000000000501',
          title: 'Fråga de anhöriga först',
          text: 'Ett möte med de anhöriga innan vi satte upp kamerorna hade sparat tre veckor.',
          writtenAt: '2026-04-01T08:30:00.000Z',
        },
      ],
      ...onePage,
    },
  },
);
const VersionList = open(
  { pilotVersions: list(refTo(VersionView), { max: 100 }), ...pageAnswer },
  {
    $id: 'PilotVersionList',
    example: {
      pilotVersions: [
        {
          pilotVersionId: '01980000-0000-7000-8000-000000000502',
          title: 'Kameror i fyra rum',
          built: 'Fyra lånade kameror och en enkel vy på nattpersonalens surfplatta.',
          taught: 'Vyn behöver larma om kameran tappar nätet.',
          releasedAt: '2026-03-01T08:30:00.000Z',
        },
      ],
      ...onePage,
    },
  },
);

function viewLesson(event: RecordedEvent): Static<typeof LessonView> {
  const title = textOf(event, 'title');
  return { lessonId: idOf(event, 'lessonId'), title, text: textOf(event, 'text'), writtenAt: event.at };
}

function viewVersion(event: RecordedEvent): Static<typeof VersionView> {
  const words = { title: textOf(event, 'title'), built: textOf(event, 'built'), taught: textOf(event, 'taught') };
  return { pilotVersionId: idOf(event, 'pilotVersionId'), ...words, releasedAt: event.at };
}

/** Reading what the pilot taught, with its words. */
export function registerNoteLists(api: Api, slice: SliceShell): void {
  registerNotes(api, slice, {
    noun: 'lessons',
    kind: 'lessons',
    operationId: 'listLessons',
    summary: both('Läs lärdomarna', 'Read the lessons'),
    description: both(
      'Initiativets lärdomar med sin text, äldst först. Läses av alla som får läsa initiativet.',
      'The lessons of the initiative with their text, oldest first. Read by all who may read the initiative.',
    ),
    params: triedOn('writeLesson'),
    answer: refTo(LessonList),
    view: viewLesson,
  });
  registerNotes(api, slice, {
    noun: 'pilot-versions',
    kind: 'pilotVersions',
    operationId: 'listPilotVersions',
    summary: both('Läs pilotens versioner', 'Read the pilot versions'),
    description: both(
      'Vad som byggdes och vad det lärde, version för version, äldst först. Läses av alla som får läsa initiativet.',
      'What was built and what it taught, version by version, oldest first. Read by all who may read the initiative.',
    ),
    params: triedOn('releasePilotVersion'),
    answer: refTo(VersionList),
    view: viewVersion,
  });
}

interface NoteRoute {
  readonly noun: string;
  readonly kind: NoteKind;
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly params: ReturnType<typeof triedOn>;
  readonly answer: TSchema;
  readonly view: (event: RecordedEvent) => Readonly<Record<string, unknown>>;
}

function registerNotes(api: Api, slice: SliceShell, { noun, kind, answer, view, ...about }: NoteRoute): void {
  const schema = { ...about, tags: ['pilot'], querystring: closed({ ...pageQuery }), response: { 200: answer } };
  const route = { config: { action: 'readInitiative' }, schema } as const;
  api.get(`/initiatives/:initiativeId/${noun}`, route, async (request, reply) => {
    const { initiativeId } = request.params;
    const page = readPage(request, ['int4']);
    if (!page.ok) return sendPageFault(reply, page.fault);
    const found = await listNotes(readerOf(slice, request), initiativeId, kind, page.value);
    if (!found.ok) return sendRefusal(reply, found.refusal);
    const { notes: rows, total } = found.value;
    return sendList(reply, {
      ...{ name: kind, path: `/initiatives/${initiativeId}/${noun}`, page: page.value, rows, view },
      ...(page.value.after === undefined ? { total } : {}),
      cursor: ({ version }) => [version],
    });
  });
}
