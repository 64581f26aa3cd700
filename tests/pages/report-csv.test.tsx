import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { SaveAsCsv } from '../../src/pages/report/save-as-csv';
import { bank, example } from '../core/report/fixtures';
import { readCsv } from '../support/read-csv';

const saved = vi.hoisted(() => vi.fn());
vi.mock('../../src/platform/save-file', () => ({ saveFile: saved }));

afterEach(() => {
  saved.mockClear();
});

it('saves the answers as a spreadsheet and says who can read it', async () => {
  render(<SaveAsCsv instrument={bank.instrument} assessment={example} />);
  await userEvent.click(
    screen.getByRole('button', { name: 'Save answers as a spreadsheet (CSV)' }),
  );
  expect(saved).toHaveBeenCalledTimes(1);
  const [{ name, text, type }] = saved.mock.calls[0] ?? [{}];
  expect(name).toMatch(/-\d{4}-\d{2}-\d{2}\.csv$/);
  expect(type).toBe('text/csv');
  const asked = bank.instrument.items.filter((item) => example.kind === 'full' || item.quick);
  expect(readCsv(text)).toHaveLength(asked.length + 1);
  expect(screen.getByRole('status')).toHaveTextContent(
    `Sent to your downloads as ${name}. Whoever opens it can read every answer in it.`,
  );
});
