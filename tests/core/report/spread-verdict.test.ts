import { describe, expect, it } from 'vitest';
import type { PanelItem } from '../../../src/core/panel/panel';
import { spreadPicture } from '../../../src/core/panel-report/spread-picture';
import {
  agreedWords,
  levelInWords,
  middleWords,
  movedWords,
  verdictOf,
} from '../../../src/core/panel-report/spread-verdict';
import { panelOf } from '../../support/cases/panel-case';
import { type TinyExercise, tinyExercise } from '../../support/tiny-exercise';
import { tinyInstrument } from '../../support/tiny-instrument';

const instrument = tinyInstrument({ items: [{ id: 'A' }] });
const names = instrument.levels;

const itemOf = (people: string, more: Partial<TinyExercise> = {}): PanelItem => {
  const exercise = tinyExercise({ items: ['A'], people: [...people], ...more });
  const [item] = panelOf({ instrument, exercise }).items;
  if (!item) throw new Error('there is no item');
  return item;
};

const said = (people: string, more: Partial<TinyExercise> = {}) => {
  const { label, sentence } = verdictOf(itemOf(people, more), { names, voice: 'we' });
  return `${label}. ${sentence}`;
};

const UNNAMED = { attribution: 'not-attributed' } as const;

describe('how answers lie, in words', () => {
  it.each([
    [
      '00114444',
      'We see this in two ways. Four of us are at “starting” or below, four at “embedded and reviewed”.',
    ],
    [
      '0001333',
      'We see this in two ways. Four of us are at “starting” or below, three at “established”.',
    ],
    ['11233', 'We see this in two ways. Two of us are at “starting”, two at “established”.'],
    [
      '00022',
      'We see this in two ways. Three of us are at “not in place”, two at “partly in place”.',
    ],
    [
      '000133344',
      'We see this in two ways. Four of us are at “starting” or below, five at “established” or above.',
    ],
    ['0012222244', 'Wide apart. Our answers lie on four of the five levels.'],
    ['12223', 'Close together. Our answers lie on three of the five levels.'],
    ['33333', 'Close together. All five of us say “established”.'],
    ['01222', 'Some spread. Our answers lie on three of the five levels.'],
    ['222', 'Few answers. Three are too few to say whether we agree.'],
    ['2', 'Few answers. One answer says nothing about agreement.'],
    ['??1', 'More don’t know than can say. Two of us do not know.'],
    ['???11', 'More don’t know than can say. Three of us do not know, two can say.'],
    ['???', 'More don’t know than can say. Three of us do not know, and nobody can say.'],
    ['nn1', 'Does not apply. Most of us say it does not apply here.'],
    ['--', 'No answers. None of us has answered this.'],
  ])('%s: %s', (people, words) => {
    expect(said(people)).toBe(words);
  });

  it('point at nobody who is alone, at an end or between two sides', () => {
    for (const people of ['0333333333', '12223', '11233', '0000000004', '?????1', '1122333']) {
      expect(said(people)).not.toMatch(/\b(one|1|lowest|highest)\b|run from/i);
    }
  });

  it('say “you” to the facilitator', () => {
    expect(verdictOf(itemOf('11333'), { names, voice: 'you' }).label).toBe(
      'You see this in two ways',
    );
    const { sentence } = verdictOf(itemOf('33333'), { names, voice: 'you' });
    expect(sentence).toBe('All five of you say “established”.');
  });

  it('say why the middle answer stands alone, and why nothing is shown', () => {
    expect(said('0044', UNNAMED)).toBe(
      'The middle answer alone. Fewer than five of us rated this. No more is shown, so that nobody can be picked out.',
    );
    expect(said('04', UNNAMED)).toBe(
      'Not shown. Too few of us answered this to show anything without picking someone out.',
    );
  });

  it('say what the facilitator set aside', () => {
    const notApplicable = { A: { reason: 'not-here', detail: '' } } as const;
    expect(said('012', { notApplicable })).toBe(
      'Does not apply. It was set aside for everyone before the start.',
    );
  });

  it('name the middle, whole, half and grey', () => {
    expect(middleWords(itemOf('12333'), names)).toBe('The middle answer is “established”.');
    expect(middleWords(itemOf('1122'), names)).toBe(
      'The middle answer is between “starting” and “partly in place”.',
    );
    expect(middleWords(itemOf('???11'), names)).toBe(
      'Of those who can say, the middle answer is “starting”.',
    );
    expect(middleWords(itemOf('???'), names)).toBe('');
    expect(levelInWords(names, 4)).toBe('“embedded and reviewed”');
  });

  it('never name a level nobody holds as the middle', () => {
    expect(middleWords(itemOf('111333'), names)).toBe(
      'The middle answer is between “starting” and “established”.',
    );
    expect(spreadPicture(itemOf('111333'), names, 'we').isMiddleEmpty).toBe(true);
    expect(spreadPicture(itemOf('111222'), names, 'we').isMiddleEmpty).toBe(false);
    expect(spreadPicture(itemOf('12333'), names, 'we').isMiddleEmpty).toBe(false);
    const again = { items: ['A'], people: [...'111333'] };
    expect(movedWords(itemOf('22222', { again }), names)).toBe(
      'The middle answer moved from “partly in place” to between “starting” and “established”.',
    );
  });

  it('say where the middle went, and what was agreed', () => {
    const again = (people: string) => ({ again: { items: ['A'], people: [...people] } });
    expect(movedWords(itemOf('11111', again('33333')), names)).toBe(
      'The middle answer moved from “starting” to “established”.',
    );
    expect(movedWords(itemOf('11111', again('11133')), names)).toBe(
      'The middle answer is “starting” in both rounds.',
    );
    expect(movedWords(itemOf('11111'), names)).toBe('');
    const agreed = { reason: '', evidence: '', on: '2026-11-21', round: 'first' } as const;
    expect(agreedWords({ ...agreed, outcome: 'agreed', level: 2.5 }, names)).toBe(
      'Agreed: between “partly in place” and “established”.',
    );
    expect(agreedWords({ ...agreed, outcome: 'not-agreed', level: null }, names)).toBe(
      'Not agreed. The middle answer stands.',
    );
  });
});

describe('the picture of one question', () => {
  it('counts people in words, the don’t-knows apart', () => {
    const picture = spreadPicture(itemOf('01133?'), names, 'we');
    expect(picture.levels?.map(({ words }) => words)).toEqual([
      '1 person',
      '2 people',
      'Nobody',
      '2 people',
      'Nobody',
    ]);
    expect(picture.dontKnow).toEqual({ count: 1, words: '1 person' });
    expect(picture.isCrowd).toBe(false);
  });

  it('gives shares of those who rated, from twenty-six people on', () => {
    const picture = spreadPicture(itemOf(`${'1'.repeat(18)}${'3'.repeat(8)}????`), names, 'we');
    expect(picture.isCrowd).toBe(true);
    expect(picture.levels?.map(({ words }) => words)).toEqual([
      'Nobody',
      '18 people, 69%',
      'Nobody',
      '8 people, 31%',
      'Nobody',
    ]);
    expect(picture.dontKnow?.words).toBe('4 people');
  });

  it('stays dot by dot up to twenty-five', () => {
    const picture = spreadPicture(itemOf(`${'1'.repeat(13)}${'3'.repeat(12)}??`), names, 'we');
    expect(picture.isCrowd).toBe(false);
    expect(picture.levels?.[1]?.words).toBe('13 people');
  });

  it('holds nothing but the middle of a small group that is not attributed', () => {
    const picture = spreadPicture(itemOf('0044', UNNAMED), names, 'we');
    expect(picture).toMatchObject({ levels: null, dontKnow: null, middle: 2 });
  });

  it('draws the don’t-knows where nobody can say', () => {
    const picture = spreadPicture(itemOf('???'), names, 'we');
    expect(picture.levels?.every(({ count }) => count === 0)).toBe(true);
    expect(picture.dontKnow?.count).toBe(3);
  });
});
