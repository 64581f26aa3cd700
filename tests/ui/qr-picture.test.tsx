import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { QrPicture } from '../../src/ui/qr-picture';

const ROWS = ['##.', '...', '#.#'];
const matrix = { size: 3, isDark: (x: number, y: number) => ROWS[y]?.[x] === '#' };

test('is one picture with its label, white all round, and one path', () => {
  render(<QrPicture matrix={matrix} label="Your answers as a QR code" />);
  const picture = screen.getByRole('img', { name: 'Your answers as a QR code' });
  expect(picture.getAttribute('viewBox')).toBe('0 0 11 11');
  expect(picture.querySelector('rect')?.getAttribute('fill')).toBe('#fff');
  expect([...picture.querySelectorAll('path')].map((path) => path.getAttribute('d'))).toEqual([
    'M4 4h2v1h-2zM4 6h1v1h-1zM6 6h1v1h-1z',
  ]);
});

test('another code is drawn anew', () => {
  const { container, rerender } = render(<QrPicture matrix={matrix} label="One" />);
  rerender(<QrPicture matrix={{ size: 1, isDark: (x, y) => x + y === 0 }} label="Two" />);
  expect(container.querySelector('path')?.getAttribute('d')).toBe('M4 4h1v1h-1z');
});
