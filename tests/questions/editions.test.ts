/** What an edition owes to those before it, broken once each in a copy of the real files. */
import { describe, expect, test } from 'vitest';
import { compareVersions, isOnOurScale, isSameEdition } from '../../src/core/instrument/editions';
import { type Break, brokenBank, drop, FUNDING, set } from '../support/broken-bank';
import { realBank } from '../support/real-bank';

const { expectProblem } = brokenBank();

describe('an edition and those before it', () => {
  test.each<Break>([
    {
      file: 'instrument.yaml',
      change: set(['version'], '1.0.0'),
      at: 'version: 1.0.0',
      says: 'version: raise it: the edition 1.0.0 is among the earlier ones',
    },
    {
      file: 'instrument.yaml',
      change: set(['scale'], 1),
      at: 'scale: 1',
      says: 'scale: raise it above 1, since a meaningVersion is raised',
    },
    {
      file: FUNDING,
      change: set(['items', 0, 'number'], 'F2'),
      at: 'number: F2',
      says: 'items.0.number: "F2" was that of F-FF-2 in 1.0.0; take the next free one',
    },
    {
      file: FUNDING,
      change: set(['items', 0, 'meaningVersion'], 3),
      at: 'meaningVersion: 3',
      says: 'items.0.meaningVersion: no edition in earlier/ has this question with 2; copy the files there before you change them',
    },
    {
      file: 'earlier/1.0.0/sections/funding.yaml',
      change: drop(['items', 0, 'stem']),
      at: '- id: F-FF-1',
      says: 'items.0.stem:',
      goesOn: true,
    },
  ])('$says', expectProblem);
});

test('the same words said more clearly make no other edition', () => {
  expect(isSameEdition('1.1.0', '1.1.9')).toBe(true);
  expect(isSameEdition('1.1.0', '1.10.0')).toBe(false);
  expect(compareVersions('1.9.0', '1.10.0')).toBeLessThan(0);
  expect(compareVersions('2.0.0', '1.10.0')).toBeGreaterThan(0);
  expect(compareVersions('1.1.0', '1.1.0')).toBe(0);
});

test('answers stand beside ours on our scale alone, and what is not known does not', () => {
  const ours = {
    version: '1.2.0',
    scale: 2,
    earlier: [
      { version: '1.0.0', scale: 1 },
      { version: '1.1.0', scale: 2 },
    ],
  };
  const beside = ['1.2.4', '1.1.0', '1.0.0', '1.3.0', '0.9.0'].map((version) =>
    isOnOurScale(version, ours),
  );
  expect(beside).toEqual([true, true, false, false, false]);
});

test('the edition 1.0.0 is kept whole, and this one is on another scale', () => {
  const { instrument, earlier } = realBank();
  expect(instrument.earlier).toEqual([{ version: '1.0.0', scale: 1 }]);
  expect(instrument.scale).toBe(2);
  const before = earlier['1.0.0']?.instrument;
  expect(before?.items).toHaveLength(67);
  const now = new Map(instrument.items.map((item) => [item.id, item]));
  for (const { id, number } of before?.items ?? []) expect(now.get(id)?.number, id).toBe(number);
});
