/** Every kind of file there has ever been, as it opens with one set of questions and another. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Answer } from '../../src/core/document/answer';
import type { Assessment } from '../../src/core/document/assessment';
import { decodeAssessment } from '../../src/core/file/decode';
import { encodeAssessment } from '../../src/core/file/encode';
import { analyse } from '../../src/core/gaps/analyse';
import { partOf } from '../../src/core/lineage/part-of';
import { ownEdition, setAside } from '../../src/core/lineage/set-aside';
import { quickItems } from '../../src/core/response/items-in-play';
import type { Questions } from '../../src/instrument-files/read-questions';
import { awayDay } from '../support/away-day';
import { realBank, realExample } from '../support/real-bank';

const FROZEN = ['v1', 'v2', 'v3', 'v4', 'v5', 'v6'].flatMap((version) =>
  readdirSync(`tests/frozen/${version}`).map((name) => `${version}/${name}`),
);

const example = realExample();
const { instrument } = realBank();

export const savedAgain = (assessment: Assessment): string =>
  encodeAssessment(assessment, { savedAt: '2026-11-20T10:00:00.000Z', source: 'mainstay' });

const signed = (assessment: Assessment): Assessment => ({
  ...assessment,
  signOff: { approvedBy: 'The board', approvedOn: '2026-11-20', nextReview: '', isFinal: true },
});

function answering(id: string, answer: Answer): Assessment {
  const record = example.answers[id];
  if (record === undefined) throw new Error(`${id} is in the example`);
  return { ...example, answers: { ...example.answers, [id]: { ...record, answer } } };
}
const notOurs = answering('K-VP-1', { state: 'na', reason: 'elsewhere', detail: 'The hub.' });

const part = partOf(example, {
  id: 'part',
  items: ['F-FF-1', 'F-FF-3', 'K-VP-1'],
  sentAt: '2026-11-20T10:00:00.000Z',
  ...{ to: 'Priya', from: 'Tom', message: '' },
});
const quick: Assessment = {
  ...example,
  kind: 'quick',
  quickItems: quickItems(instrument).map(({ id }) => id),
};
const room = awayDay({ instrument, people: 7 });

/** Those that are frozen, and of today's each kind; by a name. */
export const OLD_FILES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(FROZEN.map((name) => [name, readFileSync(`tests/frozen/${name}`, 'utf8')])),
  'today’s': savedAgain(example),
  'signed off': savedAgain(signed(example)),
  'not our role': savedAgain(notOurs),
  'not our role, signed off': savedAgain(signed(notOurs)),
  part: savedAgain(part),
  quick: savedAgain(quick),
  'away-day': savedAgain(room),
  'away-day, signed off': savedAgain(signed(room)),
};

export const opened = (name: string, questions: Questions): Assessment =>
  openedIn(OLD_FILES[name] ?? '', questions);

export function openedIn(text: string, questions: Questions): Assessment {
  const decoded = decodeAssessment(text, { instrument: questions.instrument });
  if (!decoded.ok) throw new Error(JSON.stringify(decoded.problem));
  return setAside(decoded.value.assessment, questions.instrument);
}

/** The questions an assessment is shown in: those of its day where it stays as it was. */
export function shownIn(assessment: Assessment, after: Questions): Pick<Questions, 'instrument'> {
  const version = ownEdition(assessment, after.instrument);
  return version === null ? after : (after.earlier[version] ?? after);
}

export const stateOf = (assessment: Assessment, id: string) =>
  assessment.answers[id]?.answer?.state ?? 'blank';

/** Every note and line of evidence, and how many answers there are, now or earlier. */
export const textsOf = ({ answers }: Assessment): string =>
  JSON.stringify(
    Object.entries(answers).map(([id, { note, evidence, answer, history }]) => [
      id,
      note,
      evidence,
      [answer, ...history.map((earlier) => earlier.answer)].filter((each) => each !== null).length,
    ]),
  );

/** What people in a room and partners said. */
export const peopleIn = ({ exercise, partners }: Assessment) => [
  exercise?.first.responses,
  exercise?.again?.responses,
  partners?.responses,
];

export const scoresOf = (assessment: Assessment, questions: Questions) =>
  analyse(shownIn(assessment, questions).instrument, assessment).scorecard.sections.map(
    ({ id, score, range }) => [id, score, range],
  );

export const atEachItem = (questions: Questions): readonly string[] =>
  questions.instrument.items.map(({ id }) => id);
