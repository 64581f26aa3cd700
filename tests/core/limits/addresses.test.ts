import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partsOfAddress, piecesOf } from '../../../src/core/limits/addresses';

const addressesIn = (text: string): readonly string[] =>
  piecesOf(text).flatMap((piece) => (piece.isAddress ? [piece.text] : []));

describe('addresses in a text', () => {
  it.each([
    ['https://drive.example.org/a/b?c=d', ['https://drive.example.org/a/b?c=d']],
    ['Kept at https://example.org/minutes. Ask Tom.', ['https://example.org/minutes']],
    [
      '(see http://example.org/x), and “https://example.org/y”',
      ['http://example.org/x', 'https://example.org/y'],
    ],
    ['Shared drive, Minutes/2026', []],
    ['javascript:alert(1) mailto:tom@example.org file:///etc/hosts', []],
  ])('of “%s”', (text, wanted) => {
    expect(addressesIn(text)).toEqual(wanted);
  });

  it('change nothing of it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('https://', 'http://a.org/b', ' ', '.', ')', 'ŵ', '/', '?a=b')),
        (parts) => {
          const text = parts.join('');
          const pieces = piecesOf(text);
          expect(pieces.map((piece) => piece.text).join('')).toBe(text);
          for (const address of addressesIn(text))
            expect(partsOfAddress(address).join('')).toBe(address);
        },
      ),
    );
  });

  it('break after a sign that ends a part, and never within a name', () => {
    expect(partsOfAddress('https://drive.example.org/team/minutes-2026?id=7&tab=2')).toEqual([
      'https://drive.example.org/',
      'team/',
      'minutes-2026?',
      'id=',
      '7&',
      'tab=',
      '2',
    ]);
  });
});
