import { render, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Heard } from '../../src/ui/heard';
import { HEARD_ID } from '../../src/ui/say';

const Scene = ({ words }: { readonly words: string }) => (
  <>
    <Heard>{words}</Heard>
    <p role="status" id={HEARD_ID} />
  </>
);

test('words that come up are heard once, through the one region; those that stood there are not', async () => {
  const { rerender } = render(<Scene words="Stood there" />);
  rerender(<Scene words="Stood there" />);
  rerender(<Scene words="" />);
  rerender(<Scene words="Cleared." />);
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(/^Cleared\.$/));
  expect(screen.getAllByText('Cleared.')).toHaveLength(2);
});
