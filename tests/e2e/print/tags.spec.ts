import { openAsFile, ownCopy } from '../support/fill';
import { printed } from '../support/papers';
import { tagFaults } from '../support/pdf-tags';
import { expect, test } from '../support/watch';

/**
 * Of PDF/UA what a page cannot give is left out: a title in XMP and a body to each item of a list are Chromium's to write,
 * and of a cell across two columns of a table laid out as a grid it says one.
 */
const PAPERS = [
  'One page',
  'Board paper',
  'Full report',
  'For an assessor',
  'For partners and funders',
] as const;
test('the tags of every paper stand: no cell is empty, no table in a figure, no level of heading left out', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const id = await openAsFile(page, ownCopy());
  await page.goto(`#/a/${id}/report`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who is it for?');
  for (const paper of PAPERS) {
    await printed(page, paper);
    const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
    expect(tagFaults(pdf.toString('latin1')), paper).toEqual([]);
  }
});
