/** The rule of what is said first, a test a sentence. */
import { describe, expect, test } from 'vitest';
import type { AgreedAnswer } from '../../../src/core/document/exercise';
import { type Sheet, said, saidByRoom } from './said';

const agreedAt = (level: AgreedAnswer['level']): AgreedAnswer => ({
  outcome: level === null ? 'not-agreed' : 'agreed',
  level,
  reason: 'Talked over',
  evidence: '',
  on: '2026-11-20',
  round: 'first',
});

const chosen = (id: string, item: string | null) => ({
  id,
  text: 'Do it',
  item,
  owner: '',
  by: '',
});

/** What an item could come to is not looked at. */
const item = (id: string, level: number) => ({ kind: 'item', item: id, level });

/** Four sections of four at level 2 but for what is given. */
const around = (sheet: Sheet): Sheet => ({
  F: '2222',
  K: '2222',
  R: '2222',
  B: '2222',
  ...sheet,
});

describe('value', () => {
  test('is the level given', () => {
    expect(said({ F: '134' }).best).toMatchObject(item('F3', 4));
  });

  test('of a room is the middle, in halves as it is', () => {
    const { best, weakest } = saidByRoom({ F: '00' }, ['32', '42', '31', '42']);
    expect(best).toMatchObject(item('F1', 3.5));
    expect(weakest).toMatchObject(item('F2', 2));
  });

  test('of a room is the second vote before the first', () => {
    const people = ['2', '2', '2'];
    const again = { items: ['F1'], people: ['4', '4', '4'] };
    expect(saidByRoom({ F: '0' }, people, {}, { again }).best).toMatchObject(item('F1', 4));
  });

  test('of a room is what was agreed before any vote', () => {
    const again = { items: ['F1'], people: ['4', '4', '4'] };
    const more = { again, agreed: { F1: agreedAt(3) } };
    expect(saidByRoom({ F: '0' }, ['2', '2', '2'], {}, more).best).toMatchObject(item('F1', 3));
  });

  test('is none where nobody knows, it is not our role or nothing is answered', () => {
    const { best, weakest } = said({ F: '?n-' });
    expect(best).toEqual({ kind: 'nothing-rated' });
    expect(weakest).toEqual({ kind: 'nothing-rated' });
  });

  test('is none where it is withheld', () => {
    const { best, headline } = saidByRoom(
      { F: '00' },
      ['4-', '43'],
      {},
      { attribution: 'not-attributed' },
    );
    expect(best).toEqual({ kind: 'nothing-rated' });
    expect(headline).toEqual({ kind: 'nothing-answered' });
  });
});

describe('in play', () => {
  test('is no question of a section nobody has begun', () => {
    const { doubt, start } = said(
      { F: '333', K: '--' },
      { evidence: { F1: [2], F2: [2], F3: [2] } },
    );
    expect(doubt).toMatchObject({ dontKnow: 0, blank: 0 });
    expect(start).toEqual({ kind: 'look-again', on: '' });
  });

  test('is every question of a section that is begun', () => {
    expect(said({ F: '3--', K: '--' }).doubt).toMatchObject({ dontKnow: 0, blank: 2 });
  });

  test('is every question a room was asked', () => {
    const { doubt } = saidByRoom({ F: '00', K: '00' }, ['33--', '33--', '33--']);
    expect(doubt).toMatchObject({ dontKnow: 0, blank: 2 });
  });

  test('is no step about a section nobody has begun', () => {
    const plan = [['a', 'to-do', 'K1']] as const;
    expect(said({ F: '123', K: '--' }, { plan }).start).toMatchObject({ kind: 'gap', item: 'F1' });
  });

  test('leaves out of best and weakest what a room stands wide or split on', () => {
    const people = ['240', '240', '041', '440', '441'];
    const { best, weakest } = saidByRoom({ F: '000' }, people);
    expect(best).toMatchObject(item('F2', 4));
    expect(weakest).toMatchObject(item('F3', 0));
    const split = saidByRoom({ F: '00' }, ['13', '13', '43', '43', '43', '13']);
    expect(split.weakest).toEqual({ kind: 'nothing-below-target' });
  });

  test('takes in what was wide once it is agreed', () => {
    const people = ['03', '03', '43', '43', '43'];
    expect(saidByRoom({ F: '00' }, people).best).toMatchObject(item('F2', 3));
    const agreed = { F1: agreedAt(4) };
    expect(saidByRoom({ F: '00' }, people, {}, { agreed }).best).toMatchObject(item('F1', 4));
  });

  test('leaves it out where the room could not agree', () => {
    const people = ['03', '03', '43', '43', '43'];
    const agreed = { F1: agreedAt(null) };
    expect(saidByRoom({ F: '00' }, people, {}, { agreed }).best).toMatchObject(item('F2', 3));
  });

  test('keeps what three or four say who are not told apart', () => {
    const people = ['03', '43', '43', '43'];
    const named = saidByRoom({ F: '00' }, people).best;
    expect(named).toMatchObject(item('F2', 3));
    const untold = saidByRoom({ F: '00' }, people, {}, { attribution: 'not-attributed' }).best;
    expect(untold).toMatchObject(item('F1', 4));
  });
});

describe('a section is clear', () => {
  test('where its score stands above or below every other', () => {
    const { headline } = said(around({ F: '3333', B: '1111' }));
    expect(headline).toEqual({ kind: 'both-clear', best: 'funding', weakest: 'buy-in' });
  });

  test('only beside another that is scored', () => {
    expect(said({ F: '4444' }).headline).toMatchObject({ kind: 'one-section' });
    expect(said({ F: '4444', K: '000??' }).headline).toMatchObject({ kind: 'one-section' });
  });

  test('not while any has too few answers', () => {
    expect(said(around({ F: '4444', B: '2???' })).best).toMatchObject({ kind: 'item' });
    expect(said(around({ F: '4444', B: '----' })).best).toMatchObject({ kind: 'item' });
    expect(said(around({ F: '4444', B: 'nnnn' })).best).toMatchObject({ kind: 'section' });
  });

  test('not where its range touches another', () => {
    expect(said(around({ F: '333?' })).best).toMatchObject({ kind: 'section' });
    expect(said(around({ F: '333?', K: '2223' })).best).toMatchObject({ kind: 'item' });
    expect(said(around({ F: '111?' })).weakest).toMatchObject({ kind: 'section' });
    expect(said(around({ F: '111?', K: '2221' })).weakest).toMatchObject({ kind: 'item' });
  });

  test('from six points above the next, and from six below', () => {
    const weights = { F1: 3, F2: 3, F3: 3, F4: 3, F5: 3, F6: 3, F7: 3, F8: 3, F9: 1 };
    expect(said(around({ F: '332222222' }), { weights }).best).toMatchObject({ kind: 'section' });
    expect(said(around({ F: '322222223' }), { weights }).best).toMatchObject({ kind: 'item' });
    expect(said(around({ F: '112222222' }), { weights }).weakest).toMatchObject({
      kind: 'section',
    });
    expect(said(around({ F: '122222221' }), { weights }).weakest).toMatchObject({ kind: 'item' });
  });

  test('in a quick check from a whole band', () => {
    const quick = { kind: 'quick' } as const;
    expect(said(around({ F: '3333' }), quick).best).toMatchObject({ kind: 'section' });
    expect(said(around({ F: '3332' }), quick).best).toMatchObject({ kind: 'item' });
    expect(said(around({ F: '3332' })).best).toMatchObject({ kind: 'section' });
  });

  test('never where it is provisional, which may still stand in another’s way', () => {
    const low = said(around({ F: '4444', K: '000??' }));
    expect(low.best).toMatchObject({ kind: 'section', section: 'funding' });
    expect(low.weakest).toMatchObject({ kind: 'item' });
    expect(said(around({ F: '4444', K: '444??' })).best).toMatchObject({ kind: 'item' });
    expect(said({ F: '4444', K: '2222', R: '000??' }).headline).toMatchObject({
      kind: 'one-clear',
      section: 'funding',
    });
  });
});

describe('best', () => {
  test('is the clearly best section, with its one best answer', () => {
    const { best } = said(around({ F: '3344' }));
    expect(best).toEqual({ kind: 'section', section: 'funding', level: 4, items: ['F3'] });
  });

  test('names no answer of that section where none is on target', () => {
    const { best } = said(around({ F: '2222', K: '1111', R: '1111', B: '1111' }));
    expect(best).toEqual({ kind: 'section', section: 'funding', level: 2, items: [] });
  });

  test('else is an answer at or above its target and at 2 or above', () => {
    const targets = { F1: 4, F2: 1, F3: 2 } as const;
    expect(said({ F: '312' }, { targets }).best).toMatchObject({
      ...item('F3', 2),
      isFurthestOn: false,
    });
  });

  test('is the highest level first', () => {
    expect(said({ F: '343' }, { evidence: { F1: [3] } }).best).toMatchObject(item('F2', 4));
  });

  test('then one with a document, then one that was agreed', () => {
    const evidence = { F1: [1], F3: [0, 2] } as const;
    expect(said({ F: '444' }, { evidence }).best).toMatchObject(item('F3', 4));
    const people = ['444', '444', '444'];
    const agreed = { F2: agreedAt(4) };
    expect(saidByRoom({ F: '000' }, people, {}, { agreed }).best).toMatchObject(item('F2', 4));
    const both = saidByRoom({ F: '000' }, people, { evidence }, { agreed });
    expect(both.best).toMatchObject(item('F3', 4));
  });

  test('then what helps most, then the earliest', () => {
    expect(said({ F: '3444' }, { weights: { F3: 2 } }).best).toMatchObject(item('F3', 4));
    expect(said({ F: '3444' }).best).toMatchObject(item('F2', 4));
  });

  test('says whether there is a document to show for it', () => {
    expect(said({ F: '4' }, { evidence: { F1: [2] } }).best).toMatchObject({ hasDocument: true });
    expect(said({ F: '4' }, { evidence: { F1: [1] } }).best).toMatchObject({ hasDocument: false });
  });

  test('else is what is furthest on', () => {
    expect(said({ F: '0121' }).best).toMatchObject({ ...item('F3', 2), isFurthestOn: true });
    expect(said({ F: '01' }, { targets: { F2: 1 } }).best).toMatchObject({
      ...item('F2', 1),
      isFurthestOn: true,
    });
  });

  test('is nothing where all is at 0', () => {
    expect(said({ F: '000' }).best).toEqual({ kind: 'nothing-in-place' });
  });
});

describe('weakest', () => {
  test('is the clearly lowest section, with its lowest answers below target', () => {
    const { weakest } = said(around({ F: '1010' }), { weights: { F4: 2 } });
    expect(weakest).toEqual({
      kind: 'section',
      section: 'funding',
      level: 0,
      items: ['F4', 'F2'],
    });
  });

  test('else is the lowest answer below its target', () => {
    const targets = { F1: 0, F3: 4 } as const;
    expect(said({ F: '0332' }, { targets }).weakest).toMatchObject(item('F4', 2));
  });

  test('names all at that level, what helps most first, then by position', () => {
    const { weakest } = said({ F: '11312' }, { weights: { F4: 3 } });
    expect(weakest).toEqual({ ...item('F4', 1), also: ['F1', 'F2'] });
  });

  test('is nothing where nothing is below target', () => {
    expect(said({ F: '334' }).weakest).toEqual({ kind: 'nothing-below-target' });
  });
});

describe('the headline', () => {
  test('names one clear section, and the level the others share', () => {
    expect(said(around({ F: '4444' })).headline).toEqual({
      kind: 'one-clear',
      section: 'funding',
      place: 'best',
      others: { low: 2, high: 2 },
    });
  });

  test('or the levels the others lie between', () => {
    expect(said({ F: '0000', K: '2222', R: '3333', B: '333' }).headline).toEqual({
      kind: 'one-clear',
      section: 'funding',
      place: 'weakest',
      others: { low: 2, high: 3 },
    });
  });

  test('says that all are at one level, and whether they come out close together', () => {
    const level = { kind: 'one-level', level: 2, sections: 4 };
    // 55 and 45: ten points; 56 and 44: twelve.
    const close = said({ F: '22223', K: '22223', R: '22221', B: '22221' });
    expect(close.headline).toEqual({ ...level, isClose: true });
    const apart = said({ F: '2223', K: '2223', R: '2221', B: '2221' });
    expect(apart.headline).toEqual({ ...level, isClose: false });
  });

  test('leaves out of all what is not our role', () => {
    const { headline } = said({ F: '2222', K: '2222', R: '2222', B: 'nnn' });
    expect(headline).toEqual({ kind: 'one-level', level: 2, sections: 3, isClose: true });
  });

  test('else counts the levels, the highest first', () => {
    const { headline } = said({ F: '2222', K: '3333', R: '3333', B: '2222' });
    expect(headline).toEqual({
      kind: 'levels',
      counts: [
        { level: 3, sections: 2 },
        { level: 2, sections: 2 },
      ],
    });
  });

  test('counts none that is not scored', () => {
    const { headline } = said(around({ B: '2???' }));
    expect(headline).toEqual({ kind: 'levels', counts: [{ level: 2, sections: 3 }] });
  });

  test('of one section that is done is its level', () => {
    expect(said({ F: '333', K: '---' }).headline).toEqual({
      kind: 'one-section',
      section: 'funding',
      level: 3,
    });
  });

  test('is of the answers alone where no section is scored', () => {
    expect(said({ F: '3?', K: '02' }).headline).toEqual({
      kind: 'answers-alone',
      onTarget: 1,
      rated: 3,
    });
  });

  test('of nothing but don’t-knows is that nobody knows, and to start by finding out', () => {
    const { headline, start } = said({ F: '??n' }, { weights: { F2: 2 } });
    expect(headline).toEqual({ kind: 'nobody-knows' });
    expect(start).toEqual({ kind: 'find-out', item: 'F2' });
  });

  test('of nothing but not our role is that, and before any answer that there is none', () => {
    expect(said({ F: 'nn', K: '--' }).headline).toEqual({ kind: 'no-role' });
    expect(said({ F: 'n-', K: '--' }).headline).toEqual({ kind: 'nothing-answered' });
    expect(said({ F: '--' }).headline).toEqual({ kind: 'nothing-answered' });
  });
});

describe('start here', () => {
  test('is the first step of the plan that has a question and is neither done nor dropped', () => {
    const plan = [
      ['a', 'done', 'F1'],
      ['b', 'dropped', 'F2'],
      ['c', 'to-do'],
      ['d', 'doing', 'F4', 'F3'],
      ['e', 'to-do', 'F3'],
    ] as const;
    expect(said({ F: '0123' }, { plan }).start).toEqual({
      kind: 'step',
      item: 'F4',
      step: 'd',
      from: 'plan',
      why: 'chosen',
    });
  });

  test('of a room is its priorities first, but for those the plan has done or dropped', () => {
    const plan = [
      ['p', 'done', 'F1'],
      ['a', 'to-do', 'F3'],
    ] as const;
    const priorities = [chosen('none', null), chosen('p', 'F1'), chosen('q', 'F2')];
    const { start } = saidByRoom({ F: '000' }, ['112', '112', '112'], { plan }, { priorities });
    expect(start).toEqual({ kind: 'step', item: 'F2', step: 'q', from: 'away-day', why: 'chosen' });
  });

  test('else is the first gap by its priority', () => {
    const { start } = said({ F: '0122' }, { weights: { F3: 3 }, targets: { F3: 4 } });
    expect(start).toMatchObject({ kind: 'gap', item: 'F3' });
  });

  test('leaves out a gap whose steps are all done; what was dropped counts for nothing', () => {
    const done = [
      ['a', 'done', 'F1'],
      ['b', 'dropped', 'F1', 'F2'],
    ] as const;
    expect(said({ F: '012' }, { plan: done }).start).toMatchObject({ kind: 'gap', item: 'F2' });
    const dropped = [['b', 'dropped', 'F1']] as const;
    expect(said({ F: '012' }, { plan: dropped }).start).toMatchObject({ kind: 'gap', item: 'F1' });
  });

  test('else is the first at level 3 or 4 with nothing to show, by importance', () => {
    const evidence = { F2: [2], F3: [1] } as const;
    const weights = { F2: 3, F3: 2, F4: 2 };
    expect(said({ F: '3344' }, { evidence, weights }).start).toEqual({ kind: 'claim', item: 'F3' });
    expect(said({ F: '2' }, { targets: { F1: 2 } }).start).toMatchObject({ kind: 'look-again' });
  });

  test('else is the unknown that would help most', () => {
    const evidence = { F1: [2] } as const;
    const { start } = said({ F: '3-?' }, { evidence, weights: { F3: 2 } });
    expect(start).toEqual({ kind: 'find-out', item: 'F3' });
  });

  test('else is to look again on the review date', () => {
    const more = { evidence: { F1: [2] }, nextReview: '2027-11-20' } as const;
    expect(said({ F: '3' }, more).start).toEqual({ kind: 'look-again', on: '2027-11-20' });
  });

  test('says why it is not what is weakest: the board chose it', () => {
    const step = (id: string) => ({ plan: [['a', 'to-do', id]] }) as const;
    expect(said({ F: '002' }, step('F3')).start).toMatchObject({ why: 'chosen' });
    expect(said({ F: '002' }, step('F1')).start).toMatchObject({ why: null });
    expect(said({ F: '002' }, step('F2')).start).toMatchObject({ why: 'chosen' });
  });

  test('or it helps more of what we do', () => {
    const { start } = said({ F: '012' }, { weights: { F2: 3 } });
    expect(start).toEqual({ kind: 'gap', item: 'F2', why: 'helps-more' });
  });

  test('or it is further from its target', () => {
    const { start } = said({ F: '012' }, { targets: { F1: 1, F2: 4 } });
    expect(start).toEqual({ kind: 'gap', item: 'F2', why: 'further-from-target' });
  });

  test('or people stand apart on it, so that it is not named weakest', () => {
    const { start, weakest } = saidByRoom({ F: '00' }, ['01', '41', '01', '41', '01', '01']);
    expect(weakest).toMatchObject({ item: 'F2' });
    expect(start).toEqual({ kind: 'gap', item: 'F1', why: 'views-differ' });
  });

  test('or all that was planned for what is weakest is done', () => {
    const { start } = said({ F: '012' }, { plan: [['a', 'done', 'F1']] });
    expect(start).toEqual({ kind: 'gap', item: 'F2', why: 'steps-done' });
  });

  test('says why within the clearly weakest section too, where it is not its lowest answer', () => {
    const { start } = said(around({ F: '0111' }), { weights: { F3: 3 } });
    expect(start).toEqual({ kind: 'gap', item: 'F3', why: 'helps-more' });
  });

  test('says nothing where neither helps more nor is further from its target', () => {
    const { start, weakest } = said(
      { F: '012' },
      { targets: { F1: 2, F2: 3 }, weights: { F2: 1 } },
    );
    expect(weakest).toMatchObject({ item: 'F1' });
    expect(start).toMatchObject({ item: 'F1', why: null });
  });

  test('beside a clearly weakest section goes by the first of its answers', () => {
    const { start } = said(around({ K: '1111' }), { targets: { K1: 2, K2: 1, K3: 1, K4: 1 } });
    expect(start).toEqual({ kind: 'gap', item: 'F1', why: 'helps-more' });
  });
});

describe('doubt', () => {
  const UNCHANGED = {
    first: [],
    last: [],
    headline: false,
    best: false,
    weakest: false,
    start: false,
  };

  test('is none without unknowns', () => {
    const { doubt } = said(around({ F: '22n2' }));
    expect(doubt).toEqual({ dontKnow: 0, blank: 0, couldChange: UNCHANGED });
  });

  test('is none where neither the lowest nor the highest changes what is said', () => {
    const more = { evidence: { F2: [2] }, targets: { F5: 0 } } as const;
    const { doubt } = said({ F: '0422?' }, more);
    expect(doubt.couldChange).toEqual(UNCHANGED);
    expect(doubt).toMatchObject({ dontKnow: 1, blank: 0 });
  });

  test('names which section could come first, and which last', () => {
    const { doubt } = said(around({ K: '222?', R: '222-', B: '2222' }));
    expect(doubt).toMatchObject({ dontKnow: 1, blank: 1 });
    expect(doubt.couldChange).toMatchObject({
      first: ['knowledge', 'relationships'],
      last: ['knowledge', 'relationships'],
      headline: true,
    });
  });

  test('names no section that comes first as it is', () => {
    const { doubt, best } = said(around({ F: '444?' }));
    expect(best).toMatchObject({ section: 'funding' });
    expect(doubt.couldChange.first).toEqual([]);
  });

  test('tries the unknowns of each section by themselves', () => {
    // Funding comes first only with its own at 4 while those of local knowledge are at 0.
    const { doubt } = said(around({ F: '222?', K: '222?' }));
    expect(doubt.couldChange.first).toEqual(['funding', 'knowledge']);
  });

  test('tells what could be said otherwise of best, weakest and start', () => {
    expect(said({ F: '234?' }).doubt.couldChange).toMatchObject({
      best: false,
      weakest: true,
      start: true,
    });
    const { doubt } = said({ F: '033?' }, { targets: { F4: 0 } });
    expect(doubt.couldChange).toMatchObject({
      best: true,
      weakest: false,
      start: false,
    });
  });

  test('takes in what is said beside: which others are at the lowest level', () => {
    const { doubt } = said({ F: '0044?' }, { evidence: { F3: [2] } });
    expect(doubt.couldChange).toMatchObject({ best: false, weakest: true, start: false });
  });

  test('takes what a room does not know for any level, however the few who do are spread', () => {
    const people = ['03', '03', '43', '43', '?3', '?3', '?3', '?3', '?3'];
    const { doubt } = saidByRoom({ F: '00' }, people);
    expect(doubt).toMatchObject({ dontKnow: 1, couldChange: { best: true, weakest: true } });
  });
});

describe('the first five', () => {
  const itemsOf = ({ firstFive }: ReturnType<typeof said>) => firstFive.map((row) => row.item);

  test('are those of the room, then of the plan, filled up with the first gaps', () => {
    const plan = [
      ['a', 'doing', 'F6', 'F5'],
      ['b', 'to-do', 'F7'],
    ] as const;
    const priorities = [chosen('q', 'F7')];
    const people = ['0123333', '0123333', '0123333'];
    const room = saidByRoom({ F: '0000000' }, people, { plan }, { priorities });
    expect(itemsOf(room)).toEqual(['F7', 'F6', 'F1', 'F2', 'F3']);
  });

  test('are one a step: what a step is also about takes no place of its own', () => {
    const plan = [
      ['a', 'to-do', 'F2', 'F1'],
      ['b', 'to-do', 'F1', 'F3'],
      ['c', 'to-do', 'F2', 'F1'],
    ] as const;
    expect(itemsOf(said({ F: '0000000' }, { plan }))).toEqual(['F2', 'F3', 'F4', 'F5', 'F6']);
    const people = ['0000000', '0000000', '0000000'];
    const room = saidByRoom(
      { F: '0000000' },
      people,
      { plan },
      { priorities: [chosen('q', 'F3')] },
    );
    expect(itemsOf(room)).toEqual(['F3', 'F2', 'F4', 'F5', 'F6']);
  });

  test('leave out what is done', () => {
    const plan = [
      ['a', 'done', 'F1'],
      ['b', 'dropped', 'F2'],
    ] as const;
    expect(itemsOf(said({ F: '0122' }, { plan }))).toEqual(['F2', 'F3', 'F4']);
  });

  test('are as many as there are', () => {
    expect(itemsOf(said({ F: '3323' }))).toEqual(['F3']);
    expect(itemsOf(said({ F: '333' }))).toEqual([]);
  });
});

describe('in the first five', () => {
  const staysOf = ({ firstFive }: ReturnType<typeof said>) => firstFive.map((row) => row.stays);
  const THREE = { F: '3333', K: '3333', R: '3333', B: '3333' };

  test('is always, mostly or could be another, by how often it stays there', () => {
    expect(staysOf(said({ ...THREE, K: '1113' }))).toEqual(['always', 'always', 'always']);
    // Eight alike stay in five of eight draws or so; of twelve in less than half.
    const of = (K: string) => staysOf(said({ ...THREE, K }));
    expect(new Set(of('22222222'))).toEqual(new Set(['mostly']));
    expect(new Set(of('222222222222'))).toEqual(new Set(['could-be-another']));
  });

  test('is told of a full assessment alone, with every section scored or not our role', () => {
    expect(staysOf(said({ ...THREE, K: '1333', B: 'nnn' }))).toEqual(['always']);
    expect(staysOf(said({ ...THREE, K: '1333' }, { kind: 'quick' }))).toEqual([null]);
    expect(staysOf(said({ ...THREE, K: '1333', B: '333??' }))).toEqual([null]);
    expect(staysOf(said({ ...THREE, K: '1333', B: '----' }))).toEqual([null]);
  });

  test('is not told of what is no gap', () => {
    const plan = [['a', 'to-do', 'F1']] as const;
    expect(staysOf(said({ ...THREE, K: '1333' }, { plan }))).toEqual([null, 'always']);
  });

  test('steps down where what is unknown could push it out, and only then', () => {
    const five = { ...THREE, K: '11111' };
    expect(staysOf(said({ ...five, F: '3333' }))).toEqual(Array(5).fill('always'));
    expect(staysOf(said({ ...five, F: '333?' }))).toEqual([...Array(4).fill('always'), 'mostly']);
    expect(staysOf(said({ ...THREE, F: '333?', K: '1111' }))).toEqual(Array(4).fill('always'));
  });

  test('does not step down for an unknown that could only draw level', () => {
    // Twenty questions: three times lambda, rounded before it is multiplied, would come out above P.
    const level = { ...THREE, K: '00000', R: '333?', B: '3333333' };
    expect(staysOf(said(level))).toEqual(Array(5).fill('always'));
  });

  test('does not step down for a gap beyond the fifth that rose as others were done', () => {
    const plan = [['a', 'done', 'K1']] as const;
    const rows = said({ ...THREE, K: '222222' }, { plan });
    expect(rows.firstFive.at(-1)?.item).toBe('K6');
    expect(new Set(staysOf(rows))).toEqual(new Set(['mostly']));
  });
});
