import { fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { ChartFiles } from '../../../src/pages/work/report/take-away/chart-files';
import type { FileToSave } from '../../../src/platform/save-file';
import { example, report } from '../../core/report/fixtures';

const saveFile = vi.hoisted(() => vi.fn<(file: FileToSave) => void>());
vi.mock('../../../src/platform/save-file', () => ({ saveFile }));
const chartPng = vi.hoisted(() => vi.fn());
vi.mock('../../../src/platform/office/chart-picture', () => ({ chartPng }));

const nameOf = (what: string, ending: string) => `Autumn - ${what}.${ending}`;
const model = report(example, 'we');

beforeEach(() => {
  vi.clearAllMocks();
  render(<ChartFiles model={model} nameOf={nameOf} />);
});

test('a chart is saved as SVG under its own name, and as a picture of the same drawing', async () => {
  fireEvent.click(screen.getByLabelText('SVG: Section by function'));
  expect(
    await screen.findByText(/Sent to your downloads as Autumn - section by function.svg/),
  ).toBeInTheDocument();
  const [svg] = saveFile.mock.calls[0] ?? [];
  expect(svg).toMatchObject({ name: 'Autumn - section by function.svg', type: 'image/svg+xml' });
  expect(svg?.text).toContain(model.heat.finding);
  const bytes = new Uint8Array([137]);
  chartPng.mockResolvedValue(bytes);
  fireEvent.click(screen.getByLabelText('PNG: Section by function'));
  expect(await screen.findByText(/Autumn - section by function.png/)).toBeInTheDocument();
  expect(chartPng.mock.calls[0]?.[0]).toBe(svg?.text);
  expect(saveFile).toHaveBeenLastCalledWith({
    name: 'Autumn - section by function.png',
    text: bytes,
    type: 'image/png',
  });
});

test('a picture the browser cannot make is told of, and nothing is saved', async () => {
  chartPng.mockRejectedValue(new Error('Your browser could not.'));
  fireEvent.click(screen.getByLabelText('PNG: Functions, as a radar'));
  expect(await screen.findByText('Your browser could not.')).toBeInTheDocument();
  expect(saveFile).not.toHaveBeenCalled();
});
