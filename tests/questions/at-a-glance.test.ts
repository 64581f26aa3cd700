import { expect, test } from 'vitest';
import { atAGlance } from '../../src/core/instrument/at-a-glance';
import { minutesToAllow } from '../../src/core/instrument/reading-time';
import { BANK } from '../core/file/bank';

test('the first page is told which questions there are and how many, and nothing of what they ask', () => {
  const items = BANK.items.map((item, k) => ({ ...item, quick: k < 5 }));
  expect(atAGlance({ ...BANK, items })).toEqual({
    id: BANK.id,
    version: BANK.version,
    heading: BANK.says.heading,
    lead: BANK.says.lead,
    independence: BANK.says.independence,
    sections: '0',
    specimen: null,
    items: BANK.items.length,
    quick: 5,
    quickItems: items.slice(0, 5).map(({ id }) => id),
    first: { full: BANK.items[0]?.id, quick: BANK.items[0]?.id },
    minutes: { full: minutesToAllow(items), quick: minutesToAllow(items.slice(0, 5)) },
  });
});
