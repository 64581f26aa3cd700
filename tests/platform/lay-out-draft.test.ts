import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freshDraft } from '../../src/pages/away-day/respond/reply-of';
import { hasOthers, layOut } from '../../src/platform/replies/lay-out-draft';
import { type ReplyDraft, withChanges } from '../../src/platform/replies/reply-storage-draft';
import { bank, codeFor } from '../pages/away-day/respond/respond-scene';

const { instrument } = bank;
const ids = instrument.items.slice(0, 6).map(({ id }) => id);
const linkTo = (...places: readonly number[]) => {
  const items = places.flatMap((place) => ids[place] ?? []);
  return { code: codeFor({ items }), invitation: { items }, instrument };
};
type Link = ReturnType<typeof linkTo>;
const begin = (link: Link) =>
  freshDraft({ code: link.code, respondent: 'RRRR1111', items: link.invitation.items });
const answer = (draft: ReplyDraft, at: number, to: '0' | '1' | '2' | '3' | '4' | '-') =>
  withChanges(draft, [{ what: 'answer', at, to }]);
const shown = (draft: ReplyDraft) => withChanges(draft, [{ what: 'sent' }]);

const ONE = linkTo(0, 1, 2);
const OTHER = linkTo(2, 3);

describe('another link of the same exercise, with other questions', () => {
  it('opens with the answers to the questions both ask, and keeps the rest for the first', () => {
    const first = answer(answer(answer(begin(ONE), 0, '1'), 1, '2'), 2, '3');
    const other = layOut({ ...first, place: 2 }, OTHER);
    expect(other).toMatchObject({ answers: '3-', place: 0, sent: null, respondent: 'RRRR1111' });
    expect(hasOthers(other)).toBe(true);
    expect(layOut(other, ONE)).toMatchObject({ answers: '123', place: 2 });
    expect(hasOthers(layOut(other, ONE))).toBe(false);
  });

  it('takes a changed answer back with it, and a cleared one', () => {
    const other = layOut(answer(answer(begin(ONE), 0, '1'), 2, '3'), OTHER);
    expect(layOut(answer(other, 0, '4'), ONE).answers).toBe('1-4');
    expect(layOut(answer(other, 0, '-'), ONE).answers).toBe('1--');
  });

  it('knows which code was shown under which link', () => {
    const first = shown(answer(begin(ONE), 0, '1'));
    const other = shown(answer(layOut(first, OTHER), 1, '4'));
    expect(other.sent).toMatchObject({ revision: 2, answers: '-4' });
    const back = layOut(other, ONE);
    expect(back).toMatchObject({ revision: 1, sent: { revision: 1, answers: '1--' } });
    expect(answer(back, 1, '0').revision).toBe(3);
  });

  it('leaves a draft alone where the same is asked, whatever else the link says', () => {
    const draft = answer(begin(ONE), 0, '1');
    const code = codeFor({ items: ONE.invitation.items, facilitator: 'Deb' });
    expect(layOut(draft, { ...ONE, code })).toBe(draft);
  });

  it('keeps whole what was answered under a link that can no longer be read', () => {
    const first = { ...answer(begin(ONE), 0, '1'), invitation: 'MI9.AGES' };
    const other = answer(layOut(first, OTHER), 1, '4');
    expect(other).toMatchObject({ answers: '-4', aside: [{ answers: '1--' }] });
    expect(hasOthers(other)).toBe(true);
    expect(layOut(other, { ...ONE, code: 'MI9.AGES' }).answers).toBe('1--');
  });

  it('loses no answer, however often someone goes to and fro', () => {
    const links = [ONE, OTHER, linkTo(0, 4, 5), linkTo(1, 5)];
    const step = fc.record({
      link: fc.nat(3),
      at: fc.nat(2),
      to: fc.constantFrom('0' as const, '2' as const, '4' as const),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const given = new Map<string, string>();
        let draft = begin(ONE);
        for (const { link, at, to } of steps) {
          draft = layOut(draft, links[link] ?? ONE);
          const item = links[link]?.invitation.items[at];
          if (item !== undefined) {
            draft = answer(draft, at, to);
            given.set(item, to);
          }
        }
        for (const link of links) {
          draft = layOut(draft, link);
          const expected = link.invitation.items.map((item) => given.get(item) ?? '-');
          expect(draft.answers).toBe(expected.join(''));
        }
      }),
    );
  });
});
