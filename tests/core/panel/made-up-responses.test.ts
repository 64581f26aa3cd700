import { expect, test } from 'vitest';
import type { Attribution } from '../../../src/core/document/exercise';
import { newCollection } from '../../../src/core/exercise/new-exercise';
import { RESPONDENT_ID_PATTERN } from '../../../src/core/limits/format';
import { madeUpResponses } from '../../../src/core/panel/made-up-responses';
import { quickItems } from '../../../src/core/response/items-in-play';
import { realBank } from '../../support/real-bank';

const { instrument } = realBank();
const items = quickItems(instrument).map(({ id }) => id);
const crowd = (attribution: Attribution = 'not-attributed', people = 12, seed = 11) =>
  madeUpResponses({ attribution, first: newCollection('C011ECT0', items) }, instrument, {
    people,
    seed,
  });

test('a room of made-up people answers everything, the same each time', () => {
  const room = crowd();
  expect(Object.keys(room)).toHaveLength(12);
  for (const [id, response] of Object.entries(room)) {
    expect(id).toMatch(RESPONDENT_ID_PATTERN);
    expect(response.answers).toMatch(/^[0-4?]{25}$/);
    expect(response).toMatchObject({ revision: 1, name: '', isWithdrawn: false });
  }
  expect(crowd()).toEqual(room);
  expect(crowd('not-attributed', 12, 12)).not.toEqual(room);
});

test('both roles are enough to be compared, and names say they are made up', () => {
  const roles = Object.values(crowd()).map(({ role }) => role);
  expect(roles.filter((role) => role === 'staff')).toHaveLength(6);
  expect(roles.filter((role) => role === 'not-staff')).toHaveLength(6);
  const names = Object.values(crowd('named', 25)).map(({ name }) => name);
  expect(new Set(names).size).toBe(25);
  for (const name of names) expect(name).toContain('(made up)');
});
