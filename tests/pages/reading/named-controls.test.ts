import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { newAssessment } from '../../../src/core/response/new-assessment';
import { homeStandingOf } from '../../../src/pages/assess/home/home-standing';
import { realBank } from '../../support/real-bank';
import { filesUnder, REPOSITORY } from '../../support/source-tree';

const { instrument } = realBank();
const onOneLine = (path: string) =>
  readFileSync(REPOSITORY + path, 'utf8')
    .replace(/\{' '\}/g, ' ')
    .replace(/\s+/g, ' ');
const isWritten = (path: string) =>
  path.startsWith('src/pages/reading/') || path.startsWith('src/pages/away-day/prepare/guide');
const code = filesUnder('src').filter((path) => /\.tsx?$/.test(path));
const app = code
  .filter((path) => !isWritten(path))
  .map(onOneLine)
  .join(' ');

/** What browsers call their own, not we. */
const NOT_OURS = ['Save as PDF', 'Save to PDF', 'More settings', 'Print headers and footers'];
/** As a control builds its name. */
const AS_BUILT: Readonly<Record<string, string>> = {
  'Use single keys on this page': 'Use single keys on {where}',
};

/** Whether it stands in the app as a text of its own, and not as words within one. */
function isName(quote: string): boolean {
  const words = (AS_BUILT[quote] ?? quote).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`[>'"\`“}] ?${words} ?[<'"\`”{:]`).test(app);
}

test('whatever Help, the other pages to read and the guide names in quotes is called so in the app', () => {
  const quotes = code
    .filter(isWritten)
    .flatMap((path) =>
      [...onOneLine(path).matchAll(/“([A-Z][^”]+)”/g)].map(([, quote = '']) => quote),
    );
  expect(quotes.length).toBeGreaterThan(15);
  const unknown = quotes.filter((quote) => !NOT_OURS.includes(quote) && !isName(quote));
  expect([...new Set(unknown)]).toEqual([]);
});

test('Help calls the way back to where one left off as the first page does', () => {
  const now = '2026-11-14T10:00:00.000Z';
  const { answers, ...head } = newAssessment({
    instrument,
    now,
    today: '2026-11-14',
    id: 'one',
    kind: 'full',
  });
  const { main } = homeStandingOf(instrument, head, answers);
  expect(onOneLine('src/pages/reading/help-answering.tsx')).toContain(
    `on the same device: “${main.words}” takes you to your place`,
  );
});
