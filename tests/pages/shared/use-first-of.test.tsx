import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { useFirstOf } from '../../../src/pages/shared/use-first-of';

const ROWS = Array.from({ length: 30 }, (_, at) => `row ${at}`);

function List({ rows, must = '' }: { readonly rows: readonly string[]; readonly must?: string }) {
  const [shown, others] = useFirstOf(rows, 10, (row) => row === must);
  return (
    <>
      <ul>
        {shown.map((row) => (
          <li key={row}>{row}</li>
        ))}
      </ul>
      {others}
    </>
  );
}

const count = () => screen.getAllByRole('listitem').length;

test('a long list shows the first, and the others at a press, which keeps the focus', async () => {
  render(<List rows={ROWS} />);
  expect(count()).toBe(10);
  await userEvent.click(screen.getByRole('button', { name: 'Show the other 20' }));
  expect(count()).toBe(30);
  expect(screen.getByRole('button', { name: 'Show the first ten alone' })).toHaveFocus();
});

test('a list of one more than that is shown whole, without a button', () => {
  render(<List rows={ROWS.slice(0, 11)} />);
  expect(count()).toBe(11);
  expect(screen.queryByRole('button')).toBeNull();
});

test('a row that is being changed is shown, and stays when it is closed', () => {
  const { rerender } = render(<List rows={ROWS} must="row 25" />);
  expect(count()).toBe(30);
  rerender(<List rows={ROWS} />);
  expect(count()).toBe(30);
});
