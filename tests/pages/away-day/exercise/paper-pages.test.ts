import { expect, test } from 'vitest';
import { askedItems } from '../../../../src/core/exercise/asked-items';
import { heightOf, LAYOUTS, paperPages } from '../../../../src/pages/away-day/invite/paper-pages';
import { whoWillSee } from '../../../../src/pages/shared/room/exercise-words';
import { realBank } from '../../../support/real-bank';

const bank = realBank();
const all = bank.instrument.items.map(({ id }) => id);
const quick = bank.instrument.items.filter((item) => item.quick).map(({ id }) => id);
const intro = {
  name: 'Board away-day',
  organisation: 'Community Action Wexcombe',
  told: 'Nobody is told who gave which answer.',
};

test.each([
  ['compact', all],
  ['compact', quick],
  ['usual', all],
  ['usual', quick],
  ['large', all],
  ['large', quick],
] as const)(
  'the %s form asks each question once, in order, and no page is too full',
  (name, ids) => {
    const layout = LAYOUTS[name];
    const items = askedItems(bank, 'first', ids);
    const pages = paperPages(items, layout, intro);
    const columns = pages.flatMap((page) => page.columns);
    expect(columns.flatMap((own) => own.map(({ item }) => item.id))).toEqual(ids);
    expect(columns.flatMap((own) => own.map(({ number }) => number))).toEqual(
      ids.map((_, k) => k + 1),
    );
    expect(pages.filter(({ hasIntro }) => hasIntro)).toEqual([pages[0]]);
    expect(pages.filter(({ hasEnd }) => hasEnd)).toEqual([pages.at(-1)]);
    for (const page of pages) expect(page.columns.length).toBeLessThanOrEqual(layout.columns);
    for (const column of columns) {
      const high = column.map(
        ({ item, opensSection }) => heightOf(item, layout) + (opensSection ? layout.section : 0),
      );
      expect(high.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(layout.room);
    }
  },
);

test('the quick form takes two sheets in small print, four at most in the usual, large print one question a page', () => {
  const items = askedItems(bank, 'first', quick);
  expect(paperPages(items, LAYOUTS.compact, intro).length).toBeLessThanOrEqual(4);
  for (const attribution of ['named', 'not-attributed'] as const) {
    const told = whoWillSee({
      round: 'first',
      attribution,
      facilitator: 'Siân Ŵyn-Hughes',
      readers: '',
    });
    expect(paperPages(items, LAYOUTS.usual, { ...intro, told }).length).toBeLessThanOrEqual(8);
    expect(paperPages(items, LAYOUTS.compact, { ...intro, told }).length).toBeLessThanOrEqual(4);
  }
  const large = paperPages(items, LAYOUTS.large, intro);
  for (const { columns } of large) expect(columns.flat().length).toBeLessThanOrEqual(1);
});

test('a long name and a long line on who will see the answers take their room', () => {
  const items = askedItems(bank, 'first', quick);
  const long = { ...intro, name: 'Away-day '.repeat(20), told: 'Nobody is told. '.repeat(60) };
  const [first] = paperPages(items, LAYOUTS.usual, long);
  const [usual] = paperPages(items, LAYOUTS.usual, intro);
  expect(first?.columns.flat().length).toBeLessThan(usual?.columns.flat().length ?? 0);
});

test('partners are asked in their own words', () => {
  const id = all.find((item) => bank.guidance.items[item]?.partner) ?? '';
  const [partner] = askedItems(bank, 'partners', [id]);
  const [own] = askedItems(bank, 'first', [id]);
  expect(partner?.stem).toBe(bank.guidance.items[id]?.partner?.stem);
  expect(partner?.stem).not.toBe(own?.stem);
});
