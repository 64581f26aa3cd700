import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { OneFilePage } from '../../../src/pages/assess/one-file/one-file-page';
import type { FileToSave } from '../../../src/platform/save-file';

const saveFile = vi.hoisted(() => vi.fn<(file: FileToSave) => void>());
vi.mock('../../../src/platform/save-file', () => ({ saveFile }));

test('the file is handed over as HTML, under its name, byte for byte', async () => {
  const file = { name: 'mainstay.html', text: '<p>Siân Ŵyn', sha256: 'ab12' };
  render(<OneFilePage part={file} />);
  expect(screen.getByText(/13 bytes/), 'letters beyond ASCII take more').toBeInTheDocument();
  expect(screen.getByText('ab12')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Save mainstay.html' }));
  expect(saveFile).toHaveBeenCalledWith({ name: file.name, text: file.text, type: 'text/html' });
  expect(screen.getByText('Sent to your downloads as mainstay.html.')).toBeInTheDocument();
});

test('inside the one file there is nothing to hand out, and the page says why', () => {
  render(<OneFilePage part={null} />);
  expect(screen.getByText(/You are using that file now/)).toBeInTheDocument();
  expect(screen.queryByRole('button')).toBeNull();
});
