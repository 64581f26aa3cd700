import { describe, expect, test } from 'vitest';
import { type CopiesTogether, putTogether } from '../../../src/core/copies/put-together';
import type { Assessment } from '../../../src/core/document/assessment';
import { setAside } from '../../../src/core/lineage/set-aside';
import { ratedNow } from '../../../src/core/response/meaning';
import { newsLines } from '../../../src/pages/shared/copies/joining-words';
import { answered, emptyCopy, named, planned, rated, sent } from '../../support/copies';
import { realBank } from '../../support/real-bank';

const { instrument } = realBank();
const changedMeaning = instrument.items.filter(({ meaningVersion }) => meaningVersion > 1);
const [first, second] = changedMeaning;
if (first === undefined || second === undefined) throw new Error('two have changed their meaning');

const former: Assessment = {
  ...emptyCopy,
  instrument: { id: instrument.id, version: '1.0.0' },
};
/** Every question whose level means something else by now, answered under the words before. */
const whole = sent(changedMeaning.reduce((copy, { id }) => answered(copy, id, rated(2)), former));

function met(ours: Assessment, theirs: Assessment): CopiesTogether {
  const result = putTogether(ours, theirs, { instrument });
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}
const linesOf = ({ met: copies, news }: CopiesTogether) =>
  newsLines(news, { ...copies, instrument }, 'would').map(({ title, text }) => `${title}: ${text}`);

describe('a copy of the edition before, opened before any page has shown what is here', () => {
  test('takes nothing away: the same file has nothing new', () => {
    const together = met(whole, whole);
    expect(linesOf(together)).toEqual([]);
    expect(together.news.isNothing).toBe(true);
  });

  test('says the same, and leaves the same, as after a page was shown', () => {
    const theirs = sent(named(answered(whole, first.id, rated(3)), 'Another name'));
    const [before, after] = [met(whole, theirs), met(setAside(whole, instrument), theirs)];
    expect(before.assessment).toEqual(after.assessment);
    expect(before.news).toEqual(after.news);
    expect(before.assessment.instrument.version).toBe(instrument.version);
  });

  test('an answer it brings under the words before is said to come in as an earlier one', () => {
    const theirs = sent(answered(whole, first.id, rated(3)));
    const together = met(whole, theirs);
    expect(together.assessment.answers[first.id]).toMatchObject({
      answer: null,
      history: [{ answer: rated(3) }, { answer: rated(2) }],
    });
    expect(linesOf(together)).toEqual([
      expect.stringMatching(
        /^Comes in as an earlier answer: 1 answer \(“.*”\)\. Given under an earlier wording/,
      ),
    ]);
  });

  test('what it answered anew under the words of today comes in', () => {
    const theirs = sent(
      answered(setAside(whole, instrument), second.id, ratedNow(3, second), { by: 'Sam' }),
    );
    const together = met(whole, theirs);
    expect(together.news).toMatchObject({ came: [`answers/${second.id}`], went: [], former: [] });
    expect(together.assessment.answers[second.id]?.answer).toEqual(ratedNow(3, second));
  });

  test('a copy of the same edition that was signed off comes in as signed', () => {
    const signOff = { approvedBy: 'Board', approvedOn: '', nextReview: '', isFinal: true };
    const together = met(whole, sent({ ...whole, signOff }));
    expect(together.assessment.signOff.isFinal).toBe(true);
    expect(together.assessment.answers[first.id]?.answer).toEqual(rated(2));
    expect(together.news.went).toEqual([]);
  });
});

describe('what was taken away in the other copy', () => {
  const now = { id: instrument.id, version: instrument.version };
  const ours = sent(
    planned(answered({ ...emptyCopy, instrument: now }, first.id, ratedNow(2, first)), 'p', 'Ask'),
  );
  const goes = (theirs: Assessment) =>
    linesOf(met(ours, theirs)).find((line) => line.startsWith('Goes from here'));

  test('is said to be where it is: an answer at its question, the rest under “Put back”', () => {
    const [noAnswer, noStep] = [answered(ours, first.id, null), planned(ours, 'p', null)];
    expect(goes(noAnswer)).toMatch(/kept under “Earlier answers” at its question\.$/);
    expect(goes(noStep)).toMatch(/kept under “Put back”\.$/);
    expect(goes(planned(noAnswer, 'p', null))).toMatch(
      /kept: answers under “Earlier answers” at its question, everything else under “Put back”\.$/,
    );
    expect(met(ours, noAnswer).assessment.answers[first.id]?.history).toHaveLength(1);
  });
});
