/** How often a change is called where there is none, measurement 11: fewer draws than its table, and wider bounds. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { realBank } from '../support/real-bank';
import { REPOSITORY } from '../support/source-tree';
import { simulateNoChange } from '../support/years/no-real-change';

const { instrument } = realBank();
const ONE_IN_TWENTY = 0.05;
/** Three standard errors of so few draws. */
const TRIALS = 150;
const SLACK = 0.02;

const table = /^\| people \|[\s\S]*?\n\n/m.exec(
  readFileSync(`${REPOSITORY}docs/measurements.md`, 'utf8').split('\n## 11 ')[1] ?? '',
);
const rows = [...(table?.[0] ?? '').matchAll(/^\| (\d+) \| ([\d.]+) \| ([\d.]+) \|$/gm)].flatMap(
  ([, people, same, others]) => [
    { people: Number(people), areMostlyTheSame: true, written: Number(same) / 100 },
    { people: Number(people), areMostlyTheSame: false, written: Number(others) / 100 },
  ],
);

test('every figure of the table is at most one in twenty', () => {
  expect(rows.length).toBe(14);
  expect(rows.filter(({ written }) => written > ONE_IN_TWENTY)).toEqual([]);
});

test.each(rows.filter(({ people }) => people === 1 || people === 3 || people === 5))(
  '$people people, mostly the same: $areMostlyTheSame',
  ({ people, areMostlyTheSame, written }) => {
    const { called } = simulateNoChange(instrument, { people, areMostlyTheSame }, TRIALS);
    expect(Math.abs(called - written)).toBeLessThan(SLACK);
  },
);
