import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { main } from '../../src/cli/main';
import { panelFiles } from '../../src/cli/panel-files';
import type { Assessment } from '../../src/core/document/assessment';
import type { Attribution, Exercise } from '../../src/core/document/exercise';
import { newExercise } from '../../src/core/exercise/new-exercise';
import { encodeAssessment } from '../../src/core/file/encode';
import { encodeResponseFile, type ResponseFile } from '../../src/core/file/response-file';
import { ratedNow } from '../../src/core/response/meaning';
import { newAssessment } from '../../src/core/response/new-assessment';
import { realBank } from '../support/real-bank';
import { tinyResponse } from '../support/tiny-instrument';

const { instrument } = realBank();
const quick = instrument.items.filter((item) => item.quick).map(({ id }) => id);
const NOW = { now: '2026-11-21T12:00:00.000Z', today: '2026-11-21', instrument };

const folder = mkdtempSync(join(tmpdir(), 'mainstay panel '));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

type Part = Pick<ResponseFile, 'respondent'> & {
  readonly answers: string;
  readonly revision?: number;
  readonly collection?: string;
  readonly round?: ResponseFile['round'];
};

/** One person who says the same of every quick item. */
const personOf = ({ answers, revision = 1 }: Part): ResponseFile['response'] => ({
  revision,
  role: 'staff',
  name: 'Ama',
  answers: answers.repeat(quick.length),
  reasons: {},
  isWithdrawn: false,
});

const responseFile = (name: string, part: Part) =>
  write(
    name,
    encodeResponseFile(
      {
        instrument: { id: instrument.id, version: instrument.version },
        round: part.round ?? 'first',
        collection: part.collection ?? 'ABCD1234',
        isRehearsal: false,
        respondent: part.respondent,
        items: quick,
        response: personOf(part),
      },
      'test',
    ),
  );

function workingFile(
  name: string,
  attribution: Attribution,
  people: readonly Part[],
  isRevealed = true,
) {
  const begun = newExercise({
    ...NOW,
    id: 'away-day',
    collectionId: 'ABCD1234',
    name: 'Away-day',
    pick: 'quick',
    items: [],
    attribution,
    isRehearsal: false,
  });
  if (begun.exercise === null) throw new Error('no exercise');
  const responses = Object.fromEntries(people.map((one) => [one.respondent, personOf(one)]));
  const first = { ...begun.exercise.first, responses };
  const exercise: Exercise = { ...begun.exercise, isRevealed, first };
  return assessmentFile(name, { ...begun, exercise });
}

const assessmentFile = (name: string, assessment: Assessment) =>
  write(name, encodeAssessment(assessment, { source: 'test', savedAt: NOW.now }));

const panelOf = (...files: readonly string[]) => {
  const { panel, refusals } = panelFiles({ instrument, earlier: {} }, files);
  expect(refusals).toEqual([]);
  if (panel === null) throw new Error('no panel');
  return panel;
};

const people = (levels: string): readonly Part[] =>
  [...levels].map((answers, at) => ({ respondent: `0000000${at}`, answers }));

test('what the room has not been shown is not printed, also not with a response beside it', () => {
  const hidden = workingFile('hidden.json', 'not-attributed', people('012223'), false);
  const late = responseFile('one-more.json', { respondent: '0000000A', answers: '4' });
  for (const files of [[hidden], [late, hidden]]) {
    const { panel, refusals } = panelFiles({ instrument, earlier: {} }, files);
    expect(panel).toBeNull();
    expect(refusals.join()).toMatch(/have not been shown to the room yet\. Show them in Mainstay/);
  }
});

test('two working files of one exercise and responses are one panel, each person once', () => {
  const panel = panelOf(
    workingFile('mine.json', 'named', people('0122')),
    workingFile('theirs.json', 'named', people('01223')),
    responseFile('new.json', { respondent: '0000000A', answers: '4' }),
    responseFile('later.json', { respondent: '00000000', answers: '3', revision: 2 }),
    responseFile('again.json', { respondent: '00000001', answers: '1' }),
    responseFile('stranger.json', { respondent: '0000000B', answers: '1', collection: 'ZZZZ9999' }),
  );
  expect(panel).toMatchObject({ attribution: 'named', people: 6 });
  expect(panel.items).toHaveLength(25);
  expect(panel.items[0]).toMatchObject({
    item: quick[0],
    state: 'rated',
    median: 2.5,
    n: 6,
    dk: 0,
    na: 0,
    distribution: [0, 1, 2, 2, 1],
    ad: 0.8333,
    label: 'wide',
    split: false,
  });
  expect(panel.discussion).toHaveLength(10);
  expect(panel.dimensions[0]).toMatchObject({
    kind: 'section',
    score: 63,
    leaveOneOut: { low: 50, high: 75 },
  });
  expect(panel.ignored.map(({ file, why }) => [file.replace(/^.*[/\\]/, ''), why])).toEqual([
    ['again.json', 'The same answers are in already.'],
    ['stranger.json', 'It answers another exercise.'],
  ]);
});

test('what is not attributed is printed by the rules, and never with a name', () => {
  const few = panelOf(workingFile('few.json', 'not-attributed', people('0022')));
  expect(few).toMatchObject({ people: 4, roles: null, discussion: [] });
  expect(few.items[0]).toMatchObject({
    median: 1,
    n: null,
    ad: null,
    distribution: null,
    split: null,
  });
  expect(few.dimensions.filter(({ leaveOneOut }) => leaveOneOut !== null)).toEqual([]);
  const two = panelOf(workingFile('two.json', 'not-attributed', people('44')));
  expect(two.items[0]).toMatchObject({ state: 'withheld', median: null });
  const enough = panelOf(workingFile('enough.json', 'not-attributed', people('00224')));
  expect(enough.items[0]).toMatchObject({ distribution: [2, 0, 2, 0, 1], n: 5 });
  expect(JSON.stringify([few, two, enough])).not.toMatch(/Ama|0000000/);
});

test('responses without their working file are combined as not attributed', () => {
  const files = people('01234').map((part) => responseFile(`${part.respondent}.json`, part));
  expect(panelOf(...files)).toMatchObject({
    attribution: 'not-attributed',
    people: 5,
    ignored: [],
  });
});

/** Every quick question at one level, as its words are now. */
const givenNow = (level: 1 | 4) =>
  Object.fromEntries(
    Object.entries(tinyResponse(Object.fromEntries(quick.map((id) => [id, level])))).map(
      ([id, record]) => {
        const item = instrument.items.find((each) => each.id === id);
        if (item === undefined) throw new Error(id);
        return [id, { ...record, answer: ratedNow(level, item) }];
      },
    ),
  );

test('assessments of one person each are a named panel', () => {
  const files = (['Ama', 'Ben'] as const).map((names, at) =>
    assessmentFile(`${names}.json`, {
      ...newAssessment({ ...NOW, id: names, kind: 'quick' }),
      respondent: { names, roles: ['trustee'] },
      answers: givenNow(at === 0 ? 1 : 4),
    }),
  );
  const panel = panelOf(...files);
  expect(panel).toMatchObject({ attribution: 'named', people: 2, roles: { notStaff: 2 } });
  expect(panel.items[0]).toMatchObject({ median: 2.5, n: 2, ad: null, label: null });
  const withExercise = panelOf(workingFile('room.json', 'named', people('1')), ...files);
  expect(withExercise.people).toBe(1);
  expect(withExercise.ignored).toHaveLength(2);
});

test('the command prints a panel, refuses with 1 and explains wrong usage with 2', () => {
  const out = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const err = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  try {
    expect(main(['panel', workingFile('one.json', 'named', people('123'))])).toBe(0);
    expect(JSON.parse(String(out.mock.calls[0]?.[0]))).toMatchObject({ people: 3 });
    expect(main(['panel', write('no.json', 'nothing of ours')])).toBe(1);
    expect(String(err.mock.calls[0]?.[0])).toMatch(
      /no\.json: not combined\. It is not written as JSON/,
    );
    expect(
      main([
        'panel',
        responseFile('p.json', { respondent: '0000000C', answers: '1', round: 'partners' }),
      ]),
    ).toBe(1);
    expect(main(['panel'])).toBe(2);
  } finally {
    out.mockRestore();
    err.mockRestore();
  }
});
