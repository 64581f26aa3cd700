import { describe, expect, it } from 'vitest';
import type { ItemRecord } from '../../../src/core/document/answer';
import type { Assessment } from '../../../src/core/document/assessment';
import { declaredProfile } from '../../../src/core/document/profile';
import { answerTable } from '../../../src/core/documents/answer-columns';
import { shownOf } from '../../../src/core/report/outcomes';
import { allEvidence, supportedItems } from '../../../src/core/response/evidence-of';
import { codesIn } from '../../../src/core/wording/accreditation-codes';
import { assessmentWhere, bank, example, report, stringsIn } from './fixtures';

const withRecord = (id: string, change: Partial<ItemRecord>): Assessment => {
  const record = example.answers[id];
  if (!record) throw new Error(id);
  return { ...example, answers: { ...example.answers, [id]: { ...record, ...change } } };
};
const answerRow = (assessment: Assessment, id: string) =>
  report(assessment)
    .answers.flatMap(({ rows }) => rows)
    .find(({ item }) => item === id);

describe('answers', () => {
  it('list every item in play once', () => {
    const listed = report(example).answers.flatMap(({ rows }) => rows.map(({ item }) => item));
    expect(listed).toEqual(bank.instrument.items.map(({ id }) => id));
    const quick = report({ ...example, kind: 'quick' }).answers.flatMap(({ rows }) => rows);
    expect(quick).toHaveLength(bank.instrument.items.filter((item) => item.quick).length);
  });

  it.each([
    [
      { state: 'na', reason: 'elsewhere', detail: 'the volunteer centre' },
      'Not our role here: the volunteer centre does it',
    ],
    [
      { state: 'na', reason: 'elsewhere', detail: 'The two hospices do it.' },
      'Not our role here: The two hospices do it',
    ],
    [{ state: 'na', reason: 'elsewhere', detail: '' }, 'Not our role here: reason still to give'],
    [{ state: 'na', reason: '', detail: '' }, 'Not our role here: reason still to give'],
    [
      { state: 'na', reason: 'not-here', detail: 'no such funds here' },
      'Not our role here: no such funds here',
    ],
    [{ state: 'dk', whoKnows: '' }, 'Don’t know'],
    [{ state: 'dk', whoKnows: 'Tom Ashby.' }, 'Don’t know. Who would know: Tom Ashby'],
    [null, 'Not answered'],
    [{ state: 'rated', level: 4 }, 'Embedded and reviewed'],
  ] as const)('say %j as %s', (answer, words) =>
    expect(answerRow(withRecord('R-VP-3', { answer }), 'R-VP-3')?.answer).toBe(words),
  );

  it('write an evidence entry as one line', () => {
    const entry = {
      id: 'e',
      title: 'Referral log',
      where: 'Shared drive',
      date: 'April to September 2026',
      strength: 2,
      speakers: '',
      accreditationCodes: '',
      alsoItems: [],
    } as const;
    expect(answerRow(withRecord('R-OD-1', { evidence: [entry] }), 'R-OD-1')?.evidence).toEqual([
      'Referral log, April to September 2026. Shared drive. Document or figures.',
    ]);
  });
});

describe('priorities', () => {
  const rows = report(example).priorities.rows;
  const row = (id: string) => rows.find(({ item }) => item === id);

  it('say what each gap helps', () => {
    expect(row('B-FF-1')?.helps).toBe('Helps 2 of 5 functions, and quality of relationships.');
    expect(row('F-AD-1')?.helps).toBe('Helps advocacy.');
    expect(row('X-INC')?.helps).toBe('Helps with being well connected.');
  });

  it('give the step for the level now, and the reason for the target', () => {
    const step = bank.guidance.items['F-AD-1']?.nextSteps[0]?.step;
    expect(row('F-AD-1')?.nextStep).toBe(step);
    expect(row('F-AD-1')?.targetReason).toMatch(/^The council settles/);
  });

  it('say neither how the order was tested nor what share each is', () =>
    expect(report(example).priorities.finding).toBe(
      '31 answers are below your targets: start with five',
    ));
});

describe('strengths', () => {
  it('are at target, established or better, highest and most important first, at most five', () => {
    const { strengths } = report(example);
    expect(strengths).toHaveLength(5);
    expect(strengths[0]?.levelWords).toBe('Embedded and reviewed');
    expect(report(assessmentWhere(() => 2)).strengths).toEqual([]);
    const high = { level: 4, reason: '' } as const;
    const targets = {
      sections: Object.fromEntries(bank.instrument.sections.map(({ id }) => [id, high])),
      items: {},
    };
    expect(report(assessmentWhere(() => 3, { targets })).strengths).toEqual([]);
  });
});

describe('profile, outcomes and method', () => {
  it('say only what was given', () => {
    const { profile, context } = report({
      ...example,
      profile: {
        ...declaredProfile.blank,
        place: 'Wexcombe',
        geography: 'one-district',
        incomeBand: '250k-500k',
        staff: 'Seven people',
        volunteers: 'About 30',
      },
      context: { place: '', otherSupport: '', notOurRole: '' },
    });
    expect(context).toEqual([]);
    expect(profile.map(({ label }) => label)).toEqual([
      'Place',
      'Area served',
      'Income last year',
      'Staff',
      'Volunteers',
      'What matters here',
    ]);
  });

  it('name the people who answered, or nobody', () => {
    expect(report(example, 'we').people).toBe('Priya Nair, Tom Ashby and Ceri Ŵyn-Hughes (staff)');
    const respondent = { roles: ['trustee', 'staff'] as const, names: 'Three trustees, Tom Ashby' };
    expect(report({ ...example, respondent }, 'we').people).toBe(
      'Three trustees, Tom Ashby (staff)',
    );
    const nobody = report({ ...example, respondent: { roles: [], names: '' } }, 'we');
    expect(nobody.people).toBe('');
    expect(nobody.answeredBy).toBe('Full self-assessment, questions version 1.1.0.');
  });

  it('write every share as 37%', () => {
    const { profile } = report(example);
    const funder = profile.find(({ label }) => label === 'Largest public funder');
    expect(funder?.text).toMatch(/^46% of income/);
    const texts = stringsIn(report(example)).join(' ');
    expect(texts).not.toMatch(/per cent|\d %/);
  });

  it('set confidence beside proof', () =>
    expect(report(example).outcomes.rows[1]).toMatchObject({
      confidence: 'Very confident',
      proof: 'What people tell us',
    }));

  it('say of each outcome what research found to be hard to show, with its source, and not in the report', () => {
    const { rows } = report(example, 'we').outcomes;
    const said = rows.map(({ id }) => shownOf(bank.guidance, id));
    expect(said.every((lines) => lines.length > 0)).toBe(true);
    expect(said[1]?.[0]).toEqual({
      text: 'In the survey, organisations like yours were less sure of this one.',
      source: 'NAVCA, 14 July 2025',
    });
    expect(stringsIn(report(example)).join(' ')).not.toContain(said[1]?.[0]?.text);
  });

  it('print what a reader must be told', () => {
    const text = report(example).method.join(' ');
    for (const phrase of [
      'views of the same answers',
      'our judgement',
      '20%',
      'not an accreditation',
      'NAVCA nor DCMS',
      'self-rating',
      'our reading',
    ])
      expect(text).toContain(phrase);
    for (const { publisher } of bank.guidance.sources) expect(text).toContain(publisher);
  });
});

describe('what the papers must not leave out', () => {
  const model = report(example);

  it('gives a gap the owner and the day that the plan has for it', () => {
    const planned = Object.values(example.plan.actions).filter(
      ({ status }) => status === 'to-do' || status === 'doing',
    );
    const rows = model.priorities.rows.filter(({ item }) =>
      planned.some(({ items }) => items.includes(item)),
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const { item, owner } of rows) {
      const owners = planned.filter(({ items }) => items.includes(item)).map((each) => each.owner);
      expect(owners).toContain(owner);
    }
    const others = model.priorities.rows.filter((row) => !rows.includes(row));
    for (const { owner, by } of others) expect([owner, by]).toEqual(['', '']);
  });

  it('says of what is in place already whether there is something to show for it', () => {
    const claims = new Set(model.claims.map(({ item }) => item));
    expect(model.strengths.length).toBeGreaterThan(0);
    for (const { item, heldWords } of model.strengths)
      expect(heldWords, item).toBe(
        claims.has(item) ? 'Our own view' : 'With a document to show for it',
      );
  });

  it('puts the codes of a paper beside those of the answers it supports', () => {
    const { headings, rows } = answerTable({ instrument: bank.instrument, assessment: example });
    const at = headings.indexOf('Accreditation codes');
    const id = headings.indexOf('Question id');
    const codesOf = (item: string) => rows.find((row) => row[id] === item)?.[at];
    const coded = allEvidence(example.answers).filter(
      ({ entry }) => entry.accreditationCodes !== '',
    );
    expect(coded.length).toBeGreaterThan(0);
    for (const line of coded)
      for (const item of supportedItems(line))
        for (const code of codesIn([line.entry.accreditationCodes]))
          expect(codesOf(item), item).toContain(code);
  });
});
