import { act, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { OfflineCopyLine } from '../../../src/pages/shared/keeping/offline-copy-line';
import { type OfflineCopy, tellCopy } from '../../../src/platform/offline-copy';

test('the line says how the copy stands, and changes as it does', () => {
  render(<OfflineCopyLine />);
  const line = screen.getByRole('status');
  const says = (copy: OfflineCopy, words: string) => {
    act(() => tellCopy(copy));
    expect(line).toHaveTextContent(words);
  };
  expect(line).toHaveTextContent('Not ready without a network yet.');
  const lost = { kind: 'not-kept', why: 'missing', file: 'assets/a.js' } as const;
  says(lost, 'the server does not have a file of it (assets/a.js)');
  says({ ...lost, why: 'full', file: './' }, 'no room left for it (index.html)');
  says({ ...lost, why: 'insecure', file: '' }, 'does not begin with https, and browsers');
  says({ kind: 'kept' }, 'Ready without a network on this device.');
  says(lost, 'Ready without a network on this device.');
  says({ kind: 'one-file' }, 'This is Mainstay in one file, which needs none.');
});
