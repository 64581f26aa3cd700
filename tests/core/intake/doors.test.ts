import { describe, expect, test, vi } from 'vitest';
import { openFile } from '../../../src/cli/open-file';
import { encodeReply } from '../../../src/core/codes/reply-code';
import type { Assessment } from '../../../src/core/document/assessment';
import { encodeAssessment } from '../../../src/core/file/encode';
import { encodeResponseFile } from '../../../src/core/file/response-file';
import { openAnyFile } from '../../../src/core/intake/open-any-file';
import { type Belonging, whereItBelongs } from '../../../src/core/intake/where-it-belongs';
import { partOf } from '../../../src/core/lineage/part-of';
import { questionSetText } from '../../../src/core/question-set/question-set-file';
import {
  readIncomingFiles,
  readIncomingText,
} from '../../../src/pages/away-day/collect/read-incoming';
import { readBackFile } from '../../../src/pages/work/colleagues/read-back-files';
import {
  bank,
  exerciseWhere,
  replyOf,
  storeWith,
} from '../../pages/away-day/collect/collect-scene';
import { readSources } from '../../support/source-tree';
import { inTemporaryFile } from './temporary-file';

const { instrument } = bank;
const text = (assessment: Assessment) =>
  encodeAssessment(assessment, { savedAt: '2026-11-21T12:00:00.000Z', source: 'test' });

const exercise = exerciseWhere();
const whole: Assessment = { ...exercise, id: 'whole', exercise: null, kind: 'full', name: 'Ours' };
const part = partOf(whole, {
  id: 'part',
  items: ['F-FF-1'],
  from: 'Priya',
  to: 'Sam',
  message: '',
  sentAt: '2026-11-21T12:00:00.000Z',
});
const reply = replyOf(1);
const asked = exercise.exercise?.items ?? [];
const response = encodeResponseFile(
  { ...reply, items: asked, response: { ...reply.response, reasons: {} } },
  'test',
);
const here = [exercise, whole];

type Row = {
  readonly what: string;
  readonly text: string;
  /** What it is, whichever door it comes to. */
  readonly kind: ReturnType<typeof openAnyFile>['kind'];
  readonly belongs: Belonging['is'];
};

const ROWS: readonly Row[] = [
  {
    what: 'a new assessment',
    text: text({ ...whole, id: 'new' }),
    kind: 'assessment',
    belongs: 'here',
  },
  {
    what: 'another assessment',
    text: text({ ...whole, id: 'new', name: 'Theirs' }),
    kind: 'assessment',
    belongs: 'new',
  },
  { what: 'what is here', text: text(whole), kind: 'assessment', belongs: 'here' },
  {
    what: 'another copy of it',
    text: text({ ...whole, name: 'Changed' }),
    kind: 'assessment',
    belongs: 'meets',
  },
  { what: 'a part come back', text: text(part), kind: 'part', belongs: 'meets' },
  {
    what: 'questions from elsewhere',
    text: text({ ...part, share: part.share && { ...part.share, of: 'elsewhere' } }),
    kind: 'part',
    belongs: 'new',
  },
  {
    what: 'another copy of an exercise',
    text: text({ ...exercise, name: 'Changed' }),
    kind: 'assessment',
    belongs: 'meets',
  },
  {
    what: 'an exercise kept here under another id',
    text: text({ ...exercise, id: 'other', name: 'Changed' }),
    kind: 'assessment',
    belongs: 'meets',
  },
  { what: 'one person’s answers', text: response, kind: 'response', belongs: 'answers' },
  { what: 'a code', text: encodeReply(reply), kind: 'codes', belongs: 'answers' },
  {
    what: 'a code amid words',
    text: `Mine: ${encodeReply(reply)} Thanks`,
    kind: 'codes',
    belongs: 'answers',
  },
  {
    what: 'another program’s file',
    text: '{"type":"shopping"}',
    kind: 'problem',
    belongs: 'problem',
  },
  {
    what: 'a set of questions',
    text: questionSetText({ instrument: {}, sections: [], earlier: [], example: null }, 'test'),
    kind: 'questions',
    belongs: 'questions',
  },
  { what: 'nothing', text: ' ', kind: 'problem', belongs: 'problem' },
  { what: 'half a file', text: text(whole).slice(0, 400), kind: 'problem', belongs: 'problem' },
  { what: 'words', text: 'Dear Priya', kind: 'problem', belongs: 'problem' },
];

/** What each door makes of it, in one word. */
const AT_COLLECT = {
  assessment: 'copy',
  part: 'copy',
  response: 'arrival',
  codes: 'arrival',
  questions: 'refused',
  problem: 'refused',
};
const AT_COLLEAGUES = {
  assessment: 'offer',
  part: 'offer',
  response: 'refused',
  codes: 'refused',
  questions: 'refused',
  problem: 'refused',
};

describe('one outcome at every door', () => {
  test.each(ROWS)('for $what', async ({ text: content, kind, belongs }) => {
    const any = openAnyFile(content, instrument);
    expect(any.kind).toBe(kind);
    expect(whereItBelongs(any, here).is).toBe(belongs);

    const file = new File([content], 'file.json');
    const store = storeWith(exercise, whole);
    const before = store.getState().heads;
    const given = await readBackFile(file, { id: 'whole', instrument, store });
    expect(given.is).toBe(AT_COLLEAGUES[kind]);
    expect(store.getState().heads, 'reading changes nothing').toBe(before);

    const [dropped] = await readIncomingFiles([file], instrument);
    expect(dropped?.kind).toBe(AT_COLLECT[kind]);
    const [pasted] = readIncomingText(content, instrument);
    if (kind !== 'problem') expect(pasted?.kind).toBe(AT_COLLECT[kind]);
    else expect(['refused', 'code-problem']).toContain(pasted?.kind);

    const opened = inTemporaryFile(content, (path) => openFile({ instrument, earlier: {} }, path));
    if (kind === 'assessment' || kind === 'part') expect(opened.ok).toBe(true);
    else if (any.kind === 'problem') expect(opened).toEqual({ ok: false, problem: any.problem });
    else if (kind === 'questions')
      expect(opened).toEqual({ ok: false, problem: { code: 'question-set' } });
    else expect(opened).toEqual({ ok: false, problem: { code: 'answers-only' } });
  });
});

test('no page and no command decides by itself what a file is', () => {
  const deciders = /exchange\/(?:decode|response-file)$/;
  const found = readSources('src')
    .filter(({ path }) => /^src\/(?:pages|app|cli|store|platform)\//.test(path))
    .flatMap(({ path, imports }) =>
      imports
        .filter(({ specifier, kind }) => kind !== 'type' && deciders.test(specifier))
        .map(({ specifier }) => `${path} imports ${specifier}`),
    );
  // The page that writes a response file takes its writer and its name from there.
  expect(found.filter((each) => !each.startsWith('src/pages/away-day/respond/'))).toEqual([]);
});

test('a file is parsed once, whichever kind it turns out to be', () => {
  const parse = vi.spyOn(JSON, 'parse');
  for (const each of [text(whole), text(part), response]) {
    parse.mockClear();
    openAnyFile(each, instrument);
    expect(parse.mock.calls.filter(([all]) => all === each.trim())).toHaveLength(1);
  }
  parse.mockRestore();
});
