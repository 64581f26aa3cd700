import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { TakeAway } from '../../../src/pages/work/report/take-away/take-away';
import { bank, example, report } from '../../core/report/fixtures';
import { readCsv } from '../../support/read-csv';

const saved = vi.hoisted(() => vi.fn());
const written = vi.hoisted(() => vi.fn());
vi.mock('../../../src/platform/save-file', () => ({ saveFile: saved }));
vi.mock('../../../src/platform/office/write-xlsx', () => ({ writeXlsx: written }));

afterEach(() => {
  saved.mockClear();
});

const draw = () =>
  render(
    <TakeAway
      instrument={bank.instrument}
      assessment={example}
      model={report(example, 'we')}
      leftOut={[]}
    />,
  );

it('saves the answers as a CSV and says who can read it', async () => {
  draw();
  await userEvent.click(screen.getByRole('button', { name: 'Save Answers as CSV' }));
  const said = await screen.findByText(/^Sent to your downloads/);
  const [{ name, text, type }] = saved.mock.calls[0] ?? [{}];
  expect(name).toMatch(/^Community Action Wexcombe - answers - \d{4}-\d{2}-\d{2}\.csv$/);
  expect(type).toBe('text/csv');
  expect(readCsv(text)).toHaveLength(bank.instrument.items.length + 1);
  expect(said).toHaveTextContent(
    `Sent to your downloads as ${name}. Whoever opens it can read every answer in it.`,
  );
});

it('puts the day it is saved here into the names of data, and the date assessed into those of papers', async () => {
  const zone = process.env.TZ;
  process.env.TZ = 'Pacific/Auckland';
  vi.useFakeTimers({ now: new Date('2026-07-14T21:20:00Z'), toFake: ['Date'] });
  draw();
  const nameOf = async (button: string) => {
    await userEvent.click(screen.getByRole('button', { name: button }));
    await screen.findByText(/^Sent to your downloads/);
    return saved.mock.lastCall?.[0].name;
  };
  expect(await nameOf('Save Answers as CSV')).toContain(' - 2026-07-15.csv');
  expect(await nameOf('Save Text for an e-mail')).toContain(` - ${example.assessedOn}.txt`);
  vi.useRealTimers();
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

it('says in words when a part has not loaded, and works when pressed again', async () => {
  written.mockRejectedValueOnce(new TypeError('Failed to fetch')).mockResolvedValueOnce(new Blob());
  draw();
  const button = screen.getByRole('button', { name: 'Save Excel workbook' });
  await userEvent.click(button);
  await screen.findByText(/could not be made.*Your answers are still here/);
  expect(saved).not.toHaveBeenCalled();
  await userEvent.click(button);
  await screen.findByText(/^Sent to your downloads as .*\.xlsx\./);
});
