/** What the words of the questions make of three invented organisations: see the README beside this. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { realBank } from '../../support/real-bank';
import { REPOSITORY } from '../../support/source-tree';

const answer = z.union([z.int().min(0).max(4), z.enum(['dk', 'na'])]);
const sheet = z.record(
  z.string(),
  z.object({ first: answer, second: answer, why: z.string().min(1) }),
);

const sheetOf = (name: string) =>
  sheet.parse(
    JSON.parse(readFileSync(`${REPOSITORY}tests/instruments/organisations/${name}.json`, 'utf8')),
  );

const ORGANISATIONS = ['weak', 'middling', 'strong'] as const;
const { items } = realBank().instrument;

const levelsOf = (name: string) =>
  Object.values(sheetOf(name)).flatMap(({ first, second }) =>
    [first, second].filter((one) => typeof one === 'number'),
  );
const mean = (levels: readonly number[]) =>
  levels.reduce((sum, level) => sum + level, 0) / levels.length;

test.each(ORGANISATIONS)('%s has two answers to every question', (name) => {
  expect(Object.keys(sheetOf(name)).sort()).toEqual(items.map(({ number }) => number).sort());
});

test.each(ORGANISATIONS)('of %s two people say the same, or the level beside it', (name) => {
  const pairs = Object.values(sheetOf(name)).map(({ first, second }) => [first, second] as const);
  const same = pairs.filter(([first, second]) => first === second);
  expect(same.length / pairs.length).toBeGreaterThan(0.8);
  const apart = pairs.filter(
    ([first, second]) =>
      typeof first === 'number' && typeof second === 'number' && Math.abs(first - second) > 1,
  );
  expect(apart.length).toBeLessThanOrEqual(1);
});

test('the three come out in their order, well apart', () => {
  const [weak = 0, middling = 0, strong = 0] = ORGANISATIONS.map((name) => mean(levelsOf(name)));
  expect(middling - weak).toBeGreaterThan(0.5);
  expect(strong - middling).toBeGreaterThan(0.5);
});

/** By its description: funding advice, needs and money studies, records, networks, emergencies, what came of its help. */
const DOES_WELL = [
  'F1',
  'F2',
  'F4',
  'F9',
  'F10',
  'F13',
  'F14',
  'K2',
  'K4',
  'K6',
  'K8',
  'K17',
].concat(['K19', 'R3', 'R12', 'B9']);
/** By its description: what the health bodies do, and reaching those who are left out. */
const GAPS = ['R10', 'R17', 'R18', 'B7', 'B10', 'B16'];

test('the strong one reaches the fourth or fifth answer on what it does well, both times', () => {
  const answers = sheetOf('strong');
  const low = DOES_WELL.filter((number) => {
    const { first, second } = answers[number] ?? {};
    return ![first, second].every((one) => typeof one === 'number' && one >= 3);
  });
  expect(low).toEqual([]);
});

test('its two gaps show', () => {
  const answers = sheetOf('strong');
  const levels = GAPS.flatMap((number) => [answers[number]?.first, answers[number]?.second]);
  expect(levels.filter((one) => typeof one === 'number' && one > 1)).toEqual([]);
});
