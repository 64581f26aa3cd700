import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Assessment } from '../../../src/core/document/assessment';
import type { Collection, PanelResponse } from '../../../src/core/document/collection';
import type { Exercise } from '../../../src/core/document/exercise';
import { boardPaperDocument } from '../../../src/core/documents/board-paper';
import { answersCsv } from '../../../src/core/documents/csv';
import { documentOf } from '../../../src/core/documents/document';
import { plainSummary } from '../../../src/core/documents/plain-summary';
import { workbookOf } from '../../../src/core/documents/workbook';
import { answersRevealed } from '../../../src/core/exercise/exercise-changes';
import { newCollection } from '../../../src/core/exercise/new-exercise';
import { partnersRevealed } from '../../../src/core/exercise/partners-reveal';
import { secondVoteOpened, secondVoteShown } from '../../../src/core/exercise/second-vote';
import { awayDay } from '../../support/away-day';
import { bank, report } from './fixtures';

const PEOPLE = 13;
const day = awayDay({ instrument: bank.instrument, people: PEOPLE });
const { exercise } = day;
if (exercise === null) throw new Error('There is no exercise.');
const room: Exercise = exercise;
const ITEMS = room.first.items;
/** Those of the report that speak of answers. */
const PARTS = [
  'factors',
  'heat',
  'next-steps',
  'spread',
  'roles',
  'agreement',
  'partners',
  'answers',
  'method',
];

/** All that is handed to a room: the page, the report, the board paper, the workbook, the list, the text. */
function handedOut(assessment: Assessment): readonly string[] {
  const model = report(assessment, 'we');
  const answered = { ...bank, assessment };
  const papers = [documentOf(model, PARTS), boardPaperDocument(model)];
  return [
    JSON.stringify([report(assessment), model]),
    JSON.stringify(papers),
    JSON.stringify(workbookOf({ ...answered, model })),
    answersCsv(answered),
    plainSummary(model),
  ];
}

type Row = string;
const rows = (count: number) =>
  fc.array(
    fc
      .array(fc.constantFrom(...'01234?n-'), { minLength: ITEMS.length, maxLength: ITEMS.length })
      .map((signs): Row => signs.join('')),
    { minLength: count, maxLength: count },
  );
const rolesHere = Object.values(room.first.responses).map(({ role }) => role);

const responsesOf = (answers: readonly Row[], begin: string): Collection['responses'] =>
  Object.fromEntries(
    answers.map((row, at): [string, PanelResponse] => [
      `${begin}${String(at).padStart(3, '0')}0000`,
      {
        ...{ revision: 1, name: '', reasons: {}, isWithdrawn: false },
        ...{ role: rolesHere[at % PEOPLE] ?? '', answers: row },
      },
    ]),
  );

/** The room answers and is shown it; some come late; some vote again on whatever device; partners are shown. */
function dayOf(said: Said): Assessment {
  const responses = responsesOf(said.first, 'A');
  const shown = answersRevealed({ ...room, first: { ...room.first, responses } });
  const late = { ...responses, ...responsesOf(said.late, 'B') };
  const opened = secondVoteOpened(
    { ...shown, first: { ...shown.first, responses: late } },
    'V0TE0000',
    ITEMS,
  );
  const votes = opened.again && { ...opened.again, responses: responsesOf(said.votes, 'C') };
  const asked = { ...newCollection('PARTNERS', ITEMS.slice(0, 6)), closesOn: '2026-11-01' };
  const partners = partnersRevealed(
    { ...asked, responses: responsesOf(said.partners.map(six), 'D') },
    '2026-11-02',
  );
  return { ...day, exercise: secondVoteShown({ ...opened, again: votes }), partners };
}
const six = (row: Row): Row => row.slice(0, 6);

type Said = Readonly<Record<'first' | 'late' | 'votes' | 'partners', readonly Row[]>>;
const days = fc.record({
  first: rows(PEOPLE),
  late: rows(3),
  votes: rows(PEOPLE),
  partners: rows(4),
  others: fc.record({ late: rows(3), votes: rows(PEOPLE) }),
});

type Day = Said & { readonly others: Pick<Said, 'late' | 'votes'> };
const holdsInEvery = (property: (day: Day) => void): void =>
  fc.assert(fc.property(days, property), { numRuns: 6, seed: 20261128 });

/** Each side's people have one another's answers. */
const turned = (answers: readonly Row[]): readonly Row[] =>
  answers.map((_, at) => {
    const side = answers.flatMap((__, place) =>
      rolesHere[place] === rolesHere[at] ? [place] : [],
    );
    const next = side[(side.indexOf(at) + 1) % side.length] ?? at;
    return answers[next] ?? '';
  });

test('nothing handed to a room says who said what, what whoever came late said, nor how those voted of whom it is not certain who they are', () => {
  holdsInEvery(({ others, ...said }) => {
    const same = {
      ...{ first: turned(said.first), late: others.late, votes: others.votes },
      partners: said.partners.toReversed(),
    };
    expect(handedOut(dayOf(same))).toEqual(handedOut(dayOf(said)));
  });
});

test('what the room said is in what is handed to it', () => {
  const [one, other] = fc.sample(days, { numRuns: 2, seed: 5 });
  if (one === undefined || other === undefined) throw new Error('There are no two.');
  expect(handedOut(dayOf(other))).not.toEqual(handedOut(dayOf(one)));
});
