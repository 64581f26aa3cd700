import { render, screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { Heard } from '../../src/ui/heard';
import { HEARD_ID, say } from '../../src/ui/say';

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

test('what can be pressed is heard after what is said', async () => {
  const scene = (isCleared: boolean) => (
    <>
      <Heard>
        {isCleared && (
          <>
            Cleared. <button type="button">Undo</button> Your note stays.{' '}
            <button type="button">Forget it</button>
          </>
        )}
      </Heard>
      <p role="status" id={HEARD_ID} />
    </>
  );
  const { rerender } = render(scene(false));
  rerender(scene(true));
  const said = /^Cleared\. Your note stays\. Undo\. Forget it\.$/;
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(said));
});

test('what was said is taken away in time, when it may not be so any more, or at once when it is not', () => {
  vi.useFakeTimers();
  try {
    render(<p role="status" id={HEARD_ID} />);
    const region = screen.getByRole('status');
    say('Your answers are now saved here');
    vi.advanceTimersByTime(200);
    expect(region).toHaveTextContent('Your answers are now saved here');
    vi.advanceTimersByTime(20_000);
    expect(region).toBeEmptyDOMElement();
    say('Your answers are now saved here');
    vi.advanceTimersByTime(200);
    say('');
    vi.advanceTimersByTime(200);
    expect(region).toBeEmptyDOMElement();
  } finally {
    vi.useRealTimers();
  }
});
