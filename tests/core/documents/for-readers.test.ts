import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../src/core/document/assessment';
import type { ReaderPaper } from '../../../src/core/documents/about-document';
import { boardPaperDocument } from '../../../src/core/documents/board-paper';
import type { Block, Cell } from '../../../src/core/documents/document-blocks';
import { plainSummary } from '../../../src/core/documents/plain-summary';
import { absentLetter, absentText } from '../../../src/core/documents/readers/absent-letter';
import { readerDocument } from '../../../src/core/documents/readers/for-readers';
import { withoutNotes } from '../../../src/core/report/without-notes';
import { codesOfItem } from '../../../src/core/wording/accreditation-codes';
import { upperFirst } from '../../../src/core/wording/words';
import { rehearsed } from '../../e2e/support/rehearsed';
import type { TinyAnswer } from '../../support/tiny-instrument';
import { assessmentWhere, bank, example, report, stringsIn } from '../report/fixtures';

const blocksOf = (paper: ReaderPaper, model = report(example, 'we')): readonly Block[] =>
  readerDocument(paper, model)?.blocks ?? [];
const textOf = (blocks: readonly Block[]): string => stringsIn(blocks).join('\n');
const cellText = (cell: Cell | undefined): string =>
  typeof cell === 'string' ? cell : (cell ?? []).map(({ text }) => text).join(' ');
const tablesIn = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
const NAMES = ['Priya', 'Tom Ashby', 'Ceri', 'Joan'];

describe('the assessor’s table', () => {
  it('has a row a claim under each of our own codes, those of answers and of papers alike', () => {
    const [table] = tablesIn(blocksOf('assessor'));
    const rows = (table?.rows ?? []).map((cells) => `${cellText(cells[0])} ${cellText(cells[1])}`);
    const wanted = bank.instrument.items.flatMap(({ id, number }) =>
      codesOfItem(example.answers, id).map((code) => `${code} ${number} `),
    );
    expect(wanted.length).toBeGreaterThan(5);
    for (const start of wanted) {
      expect(
        rows.filter((row) => row.startsWith(start)),
        start,
      ).toHaveLength(1);
    }
  });

  it('says of each paper where it is, of when and how strong, once; and of a later code where that stands', () => {
    const model = report(example, 'we');
    const text = textOf(blocksOf('assessor', model));
    const papers = model.assessor.codes.flatMap(({ claims }) =>
      claims.flatMap((claim) => claim.papers),
    );
    for (const { title, where, strengthLabel } of papers) {
      for (const part of [title, where.replace(/\.$/, ''), upperFirst(strengthLabel)])
        expect(text).toContain(part);
    }
    expect(text).toMatch(/As under \S/);
  });

  it('names the codes with nothing to show, and leaves notes out unless they are asked for', () => {
    const answers = { ...example.answers };
    const [bare] = bank.instrument.items.filter(({ id }) => answers[id]?.evidence.length === 0);
    const record = answers[bare?.id ?? ''];
    if (!bare || !record) throw new Error('The example has an answer without evidence.');
    answers[bare.id] = { ...record, accreditationCodes: 'Z9.9', note: 'A private remark.' };
    const model = report({ ...example, answers }, 'we');
    expect(model.assessor.withNothing).toEqual(['Z9.9']);
    const asked = textOf(blocksOf('assessor', model));
    expect(asked).toContain('A private remark.');
    expect(asked).toContain('Our notes are in this copy');
    const without = textOf(blocksOf('assessor', withoutNotes(model)));
    expect(without).not.toContain('A private remark.');
    expect(without).toContain('Our notes are left out of this copy.');
    expect(without).toContain('One code has nothing to show yet');
  });
});

describe('the paper for partners and funders', () => {
  const PRIVATE = 'Zebedee Quill';

  /** Every text a person types, but the names of bodies, says one name. */
  const marked = (assessment: Assessment): Assessment => ({
    ...assessment,
    respondent: { roles: ['staff'], names: PRIVATE },
    context: { place: PRIVATE, otherSupport: PRIVATE, notOurRole: PRIVATE },
    profile: {
      ...assessment.profile,
      functions: { FF: { who: 'us-with-others', body: PRIVATE } },
    },
    plan: {
      ...assessment.plan,
      actions: Object.fromEntries(
        Object.entries(assessment.plan.actions).map(([id, action]) => [
          id,
          { ...action, text: PRIVATE, owner: PRIVATE, notes: PRIVATE, cost: PRIVATE },
        ]),
      ),
    },
    report: { ...assessment.report, decisions: [PRIVATE] },
    answers: Object.fromEntries(
      Object.entries(assessment.answers).map(([id, record]) => [
        id,
        {
          ...record,
          note: PRIVATE,
          speakers: PRIVATE,
          evidence: record.evidence.map((entry) => ({
            ...entry,
            title: PRIVATE,
            where: PRIVATE,
            speakers: PRIVATE,
          })),
        },
      ]),
    ),
  });

  it('has no note and nobody’s name, whatever was answered and typed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom<TinyAnswer>('dk', 0, 1, 2, 3, 4), { minLength: 5, maxLength: 20 }),
        (marks) => {
          let at = 0;
          const assessment = assessmentWhere(() => {
            at += 1;
            return marks[at % marks.length] ?? 0;
          });
          const answers = Object.fromEntries(
            Object.entries(assessment.answers).map(([id, record]) => [
              id,
              { ...record, evidence: example.answers[id]?.evidence ?? [] },
            ]),
          );
          const text = textOf(
            blocksOf('partners', report(marked({ ...assessment, answers }), 'we')),
          );
          expect(text).not.toContain(PRIVATE);
        },
      ),
      { numRuns: 15 },
    );
    for (const name of NAMES) expect(textOf(blocksOf('partners'))).not.toContain(name);
  });

  it('asks of others by name what the next level says of them', () => {
    const { asks } = report(example, 'we').forPartners;
    expect(asks.length).toBeGreaterThan(2);
    for (const { item, ask } of asks) {
      const found = bank.instrument.items.find(({ id }) => id === item);
      expect(found?.ladder).toBe('others');
      expect(ask).toMatch(/^[A-Z].*\.$/);
      expect(ask).not.toContain('even if');
    }
    expect(asks.some(({ whom }) => whom.includes('Wexcombe District Council'))).toBe(true);
  });

  it('gives evidence beside each score, and no figure in a quick check', () => {
    const [scores] = tablesIn(blocksOf('partners'));
    expect(scores?.rows).toHaveLength(4);
    for (const row of scores?.rows ?? []) {
      expect(cellText(row[2])).toMatch(/^(\d+|none)$/);
      expect(cellText(row[4])).not.toBe('');
    }
    const [quick] = tablesIn(blocksOf('partners', report({ ...example, kind: 'quick' }, 'we')));
    expect(quick?.columns.map(({ name }) => name)).not.toContain('Our score');
  });
});

describe('the page for those who were not there', () => {
  const model = report(rehearsed(), 'we');

  it('is there after a day alone, and says what was agreed and why, what was left open, and who does what', () => {
    expect(readerDocument('absent', report(example, 'we'))).toBeNull();
    const text = textOf(blocksOf('absent', model));
    expect(text).toContain('Both see a part of it.');
    expect(text).toContain('We see it two ways.');
    expect(text).toContain('Bring the bulletin back');
    expect(text).toContain('31 January 2027');
    expect(text, 'no count of a level').not.toMatch(/\bof us are at\b/);
  });

  it('says the same in an e-mail, in which no line is drawn', () => {
    const letter = absentLetter(model);
    if (letter === null) throw new Error('After a day there is one.');
    const text = absentText(letter);
    for (const said of ['Both see a part of it.', 'We see it two ways.', 'Bring the bulletin back'])
      expect(text).toContain(said);
    expect(text).toContain(letter.who);
    expect(text).not.toMatch(/undefined|null|\t| {2}/);
  });

  it('is told in the e-mail text of the report too: who was there, what was settled, who finds out', () => {
    const text = plainSummary(model);
    for (const said of [
      '12 people',
      'Both see a part of it.',
      'We see it two ways.',
      'Who finds out what',
    ])
      expect(text).toContain(said);
  });

  it('is told in the board paper of a day too, and in no other', () => {
    const text = textOf(boardPaperDocument(model).blocks);
    for (const said of [
      'What the day settled',
      'Both see a part of it.',
      'We see it two ways.',
      'Who finds out what',
    ])
      expect(text).toContain(said);
    expect(text).toContain(
      'Two priorities chosen together: bring the bulletin back; meet the new councillors.',
    );
    expect(textOf(boardPaperDocument(report(example, 'we')).blocks)).not.toContain(
      'What the day settled',
    );
  });

  it('counts what does not fit one side, and cuts no word', () => {
    const { exercise } = rehearsed();
    if (exercise === null) throw new Error('A rehearsal is an exercise.');
    const priorities = Array.from({ length: 9 }, (_, k) => ({
      id: `p${k}`,
      text: 'Write to every village hall in the district about the new fund. '.repeat(8),
      item: null,
      owner: '',
      by: '',
    }));
    const letter = absentLetter(
      report({ ...rehearsed(), exercise: { ...exercise, priorities } }, 'we'),
    );
    expect(letter?.first).toHaveLength(5);
    expect(letter?.more).toContain('four more things to do');
    expect(letter?.now).toContain('Nine priorities have no owner yet');
  });
});

it('leaves no cell of these papers empty', () => {
  for (const paper of ['assessor', 'partners', 'absent'] as const) {
    const model = report(paper === 'absent' ? rehearsed() : example, 'we');
    for (const { rows } of tablesIn(blocksOf(paper, withoutNotes(model)))) {
      for (const cell of rows.flat()) expect(cellText(cell).trim()).not.toBe('');
    }
  }
});
