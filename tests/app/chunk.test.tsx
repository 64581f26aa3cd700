import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { fetchInTurn, named, withQuestions } from '../../src/app/fetch/chunk';
import { fetchedPage } from '../../src/app/fetch/fetched-page';
import { frameAt } from '../../src/app/fetch/frame-at';
import { chunks } from '../../src/app/fetch/page-chunks';
import type { Instrument } from '../../src/core/instrument/instrument';

const Page = () => <p>Here</p>;

test('a page that cannot be fetched holds up none of those after it', async () => {
  const missing = named<{ readonly Page: typeof Page }, 'Page'>(async () => {
    throw new Error('gone');
  }, 'Page');
  const there = named(async () => ({ Page }), 'Page');
  await fetchInTurn([missing, there]);
  expect(missing.kept).toBeNull();
  expect(there.kept).toBe(Page);
});

type CountProps = { readonly instrument: Instrument; readonly word: string };
const Count = ({ instrument, word }: CountProps) => <p>{`${instrument.items.length} ${word}`}</p>;

test('a page about the questions comes with them, and is drawn at once when it was fetched ahead', async () => {
  const chunk = withQuestions<{ readonly word: string }>(async () => Count);
  await chunk.fetch();
  const CountPage = fetchedPage(chunk);
  render(<CountPage word="questions" />);
  expect(screen.getByText(/^\d+ questions$/)).toBeInTheDocument();
});

test.each([
  ['', chunks.homeAgain],
  ['/', chunks.homeAgain],
  ['/a/0000/answer/F-FF-1', chunks.assessment],
  ['/help', chunks.reading],
  ['/away-day/guide', chunks.awayDay],
  ['/join/0123', chunks.awayDay],
])('the frame of the page at "%s" is fetched beside the opening of the store', (address, chunk) => {
  expect(frameAt(address)).toBe(chunk);
});
