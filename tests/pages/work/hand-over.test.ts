import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { handOver } from '../../../src/pages/work/report/take-away/hand-over';
import { bank, example, report } from '../../core/report/fixtures';

const device = vi.hoisted(() => ({ shareFile: vi.fn(), shareText: vi.fn() }));
vi.mock('../../../src/platform/share', () => device);
vi.mock('../../../src/platform/office/write-docx', () => ({
  writeDocx: async () => new Blob(['word']),
}));
vi.mock('../../../src/platform/office/chart-picture', () => ({
  chartPng: async () => new Uint8Array(),
}));

const input = {
  instrument: bank.instrument,
  assessment: example,
  model: report(example, 'we'),
  leftOut: [],
};
const NAME = 'Community Action Wexcombe - board paper - 2026-11-14.docx';

beforeEach(() => {
  device.shareText.mockResolvedValue('shared');
});
afterEach(() => {
  vi.clearAllMocks();
});

it('hands over the Word file under its name, and says who can read what', async () => {
  device.shareFile.mockResolvedValue('shared');
  expect(await handOver('board', input)).toBe(
    `Handed over: ${NAME}. Whoever gets it can read what page 1 says, what the board is asked and what the plan costs.`,
  );
  expect(device.shareFile.mock.calls[0]?.[0]).toMatchObject({ name: NAME });
  expect(device.shareText).not.toHaveBeenCalled();
});

it('hands over the one page as text where the device takes no such file, and says so', async () => {
  device.shareFile.mockResolvedValue('refused');
  expect(await handOver('full', input)).toMatch(/^This device hands on no Word file.*as text/);
  const [text] = device.shareText.mock.calls[0] ?? [];
  expect(text).toMatch(/^Community Action Wexcombe: self-assessment, 14 November 2026\nDraft\n/);
  expect(text, 'it does not say where Mainstay is').not.toMatch(/https?:|file:|localhost/);
});

it.each([
  ['copied', /copied as text. Paste it/],
  ['cancelled', /^Nothing was sent\.$/],
  ['not-possible', /Nothing was sent: save it for Word/],
])('says what became of it where the text was %s', async (outcome, words) => {
  device.shareFile.mockResolvedValue('refused');
  device.shareText.mockResolvedValue(outcome);
  expect(await handOver('full', input)).toMatch(words);
});

it('sends nothing where the person closed the sheet', async () => {
  device.shareFile.mockResolvedValue('cancelled');
  expect(await handOver('full', input)).toBe('Nothing was sent.');
  expect(device.shareText).not.toHaveBeenCalled();
});
