import { describe, expect, test } from 'vitest';
import { signedSteps } from '../../../src/core/action-plan/after-sign-off';
import { disputes, rivalChosen } from '../../../src/core/copies/choose-rival';
import { type CopiesTogether, putTogether } from '../../../src/core/copies/put-together';
import type { Assessment } from '../../../src/core/document/assessment';
import type { PlannedAction } from '../../../src/core/document/plan';
import { partOf } from '../../../src/core/lineage/part-of';
import { newsLines } from '../../../src/pages/shared/copies/joining-words';
import { answered, emptyCopy, evidenced, named, planned, rated, sent } from '../../support/copies';
import { BANK } from '../file/bank';

const AT = '2026-11-02T09:00:00.000Z';
const bankCopy = { ...emptyCopy, instrument: { id: BANK.id, version: BANK.version } };

const step = (copy: Assessment, id: string, fields: Partial<PlannedAction>): Assessment => {
  const action = copy.plan.actions[id];
  if (action === undefined) throw new Error(id);
  const actions = { ...copy.plan.actions, [id]: { ...action, ...fields } };
  return { ...copy, plan: { ...copy.plan, actions } };
};

/** As it was signed, and handed to a colleague. */
const signed = (copy: Assessment): Assessment =>
  sent({
    ...copy,
    signOff: { ...copy.signOff, approvedBy: 'The board', isFinal: true },
    signed: signedSteps(copy.plan),
  });

const before = sent(
  planned(planned(answered(bankCopy, 'F-FF-1', rated(1)), 'p', 'Ask the council'), 'q', 'Count'),
);
const ours = signed(before);

function together(theirs: Assessment, here = ours): CopiesTogether {
  const result = putTogether(here, theirs, { instrument: BANK });
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}

const FAR = { status: 'done', owner: 'Sam', by: '2027-03-12', notes: 'Asked' } as const;

describe('another copy of what is signed off', () => {
  test('brings how far the steps are, and steps added since', () => {
    const theirs = planned(step(ours, 'p', FAR), 'r', 'New since');
    const { assessment, news } = together(theirs);
    expect(assessment.plan.actions.p).toEqual({ ...ours.plan.actions.p, ...FAR });
    expect(assessment.plan.actions.r?.text).toBe('New since');
    expect(assessment.signed).toEqual(ours.signed);
    expect(news).toMatchObject({
      came: ['plan/actions/r'],
      changed: ['plan/actions/p'],
      asSigned: { places: [], people: 0 },
      isNothing: false,
    });
  });

  test('changes no word of what was signed, and says what stayed', () => {
    const asked = answered(evidenced(ours, 'F-FF-1', 'e', 'Minutes'), 'F-FF-1', rated(3));
    const theirs = named(
      step(asked, 'p', { ...FAR, text: 'Something else', cost: 'More' }),
      'Other',
    );
    const { assessment, news } = together(theirs);
    const { plan, ...rest } = assessment;
    const { plan: signedPlan, together: _, ...frozen } = ours;
    expect(rest).toMatchObject(frozen);
    expect(plan.actions).toEqual({ ...signedPlan.actions, p: { ...signedPlan.actions.p, ...FAR } });
    expect(new Set(news.asSigned?.places)).toEqual(
      new Set(['answers/F-FF-1', 'evidence/F-FF-1/e', 'name', 'plan/actions/p']),
    );
    const words = newsLines(news, { ours, theirs, instrument: BANK }, 'would');
    expect(words.map(({ title }) => title)).toEqual([
      'Takes the place of what is here',
      'Stays as it was signed',
    ]);
    expect(words.at(-1)?.text).toContain('“Ask the council”');
  });

  test('takes no signed step away, and changes nothing where only its words are other', () => {
    for (const theirs of [planned(ours, 'p', null), step(ours, 'p', { text: 'Something else' })]) {
      const { assessment, news } = together(theirs);
      expect(assessment).toMatchObject({ plan: ours.plan, answers: ours.answers });
      expect(news).toMatchObject({ isNothing: true, asSigned: { places: ['plan/actions/p'] } });
    }
  });

  test('stands beside ours where both went on with a step, to be chosen while it is final', () => {
    const here = step(ours, 'p', { owner: 'Jo' });
    const { assessment, news } = together(step(ours, 'p', { owner: 'Sam', text: 'Other' }), here);
    expect(news.disputed).toEqual(['plan/actions/p']);
    const [open, ...others] = disputes(assessment, BANK);
    expect(others).toEqual([]);
    expect(new Set(open?.versions.map(({ value }) => JSON.stringify(value)))).toEqual(
      new Set(
        ['Jo', 'Sam'].map((owner) =>
          JSON.stringify(JSON.parse(JSON.stringify({ ...here.plan.actions.p, owner }))),
        ),
      ),
    );
    const at = open?.versions.findIndex((_, index) => index !== open.stands) ?? -1;
    const chosen = rivalChosen(assessment, 'plan/actions/p', at, { changedAt: AT, changedBy: '' });
    expect(chosen.plan.actions.p).toMatchObject({ owner: 'Sam', text: 'Ask the council' });
  });

  test('brings what was sent to colleagues, and a part that comes back stays in its file', () => {
    const asked = { items: ['F-FF-1'], from: 'Jo', to: 'Sam', message: '', sentAt: AT };
    const part = { to: 'Sam', items: ['F-FF-1'], sentAt: AT, backAt: '' };
    const out = { ...ours, together: { ...ours.together, sent: { part } } };
    const { assessment, news } = together(out);
    expect(assessment.together.sent).toEqual({ part });
    expect(news).toMatchObject({ sent: ['part'], isNothing: false });
    const back = answered(partOf(before, { ...asked, id: 'part' }), 'F-FF-1', rated(4));
    expect(together(back)).toMatchObject({
      how: 'part',
      assessment: { answers: ours.answers },
      news: { isNothing: true, asSigned: { places: ['answers/F-FF-1'] } },
    });
  });

  test('joins whatever two windows and three copies do with the open things, in either order', () => {
    const one = step(ours, 'p', { status: 'doing' });
    const other = step(ours, 'q', { owner: 'Sam' });
    const both = [
      together(other, together(one).assessment),
      together(one, together(other).assessment),
    ];
    const [first, second] = both.map(({ assessment }) => assessment.plan.actions);
    expect(first).toEqual(second);
    expect(first).toMatchObject({ p: { status: 'doing' }, q: { owner: 'Sam' } });
  });
});
