import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { YearsAndOthers } from '../../../src/pages/reading/how-it-works/how-it-works-years';

const rowsOf = (name: RegExp) =>
  within(screen.getByRole('table', { name }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map((cell) => cell.textContent));

test('how it works has the limits of method 4.3 and the steps of 5.3', () => {
  render(<YearsAndOthers />);
  expect(rowsOf(/smallest change/)).toEqual([
    ['Five or more', '10', '15'],
    ['Three or four', '15', '15'],
    ['One or two', '15', '25'],
  ]);
  expect(rowsOf(/how many organisations/)).toEqual([
    ['Fewer than 10', 'Nothing'],
    ['10 to 19', 'How many, and the middle'],
    ['20 to 49', 'The middle half as well'],
    ['50 or more', 'Tenths as well'],
  ]);
  expect(screen.getByText(/at least six questions, and three quarters of its weight/)).toBeTruthy();
  expect(screen.getByText(/number six or none/)).toBeTruthy();
});
