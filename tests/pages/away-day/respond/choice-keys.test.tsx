import { render, screen } from '@testing-library/react';
import { type JSX, useLayoutEffect } from 'react';
import { expect, test } from 'vitest';
import { useChoiceKeys } from '../../../../src/pages/away-day/respond/use-choice-keys';

function Levels(): JSX.Element {
  const form = useChoiceKeys(true);
  return (
    <form ref={form}>
      <input type="radio" name="choice" value="1" aria-label="Starting" />
    </form>
  );
}

/** Whoever is as quick as the page is. */
function QuickHand(): null {
  useLayoutEffect(() => {
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '2', bubbles: true }));
  }, []);
  return null;
}

test('a key pressed as soon as the question stands chooses its level', () => {
  render(
    <>
      <Levels />
      <QuickHand />
    </>,
  );
  expect(screen.getByRole('radio', { name: 'Starting' })).toBeChecked();
});
