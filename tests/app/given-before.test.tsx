import { type JSX, useLayoutEffect, useState } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { givenBefore } from '../../src/app/first-question/given-before';
import { whenDrawn } from '../../src/app/when-drawn';

const LEVELS = ['0', '1', '2'];

/** A question whose levels and note are React's own, as the app has them. */
function Question({ tell }: { readonly tell: (level: string) => void }): JSX.Element {
  const [chosen, setChosen] = useState('');
  const [note, setNote] = useState('');
  return (
    <form>
      {LEVELS.map((level) => (
        <label key={level}>
          <input
            type="radio"
            name="choice"
            value={level}
            checked={chosen === level}
            onChange={() => {
              setChosen(level);
              tell(level);
            }}
          />
          Level {level}
        </label>
      ))}
      <textarea name="note" value={note} onChange={(event) => setNote(event.target.value)} />
    </form>
  );
}

function Drawn(): null {
  useLayoutEffect(() => {
    for (const go of whenDrawn.splice(0)) go();
  }, []);
  return null;
}

const page = (tell: (level: string) => void) => (
  <>
    <Question tell={tell} />
    <Drawn />
  </>
);

/** The page as it stands before the app, and what takes it over. */
function standing() {
  const root = document.createElement('div');
  root.innerHTML = renderToString(page(() => {}));
  document.body.replaceChildren(root);
  const tell = vi.fn();
  const radio = root.querySelectorAll('input')[1];
  if (radio === undefined) throw new Error('there is no such level');
  const takeOver = () => {
    whenDrawn.push(givenBefore(root));
    hydrateRoot(root, page(tell));
  };
  return { root, radio, tell, takeOver };
}

test('what was chosen and written before is given to the app', async () => {
  const { root, radio, tell, takeOver } = standing();
  const note = root.querySelector('textarea');
  radio.click();
  if (note !== null) note.value = 'The minutes of May';
  takeOver();
  await vi.waitFor(() => expect(tell).toHaveBeenCalledWith('1'));
  expect(radio.checked).toBe(true);
  expect(note?.value).toBe('The minutes of May');
});

test.each([
  ['on the level', (radio: HTMLInputElement) => radio.click()],
  ['on its words', (radio: HTMLInputElement) => radio.closest('label')?.click()],
])('a press %s that has the page drawn is heard by the app and stays', (_, press) => {
  const { radio, tell, takeOver } = standing();
  takeOver();
  press(radio);
  expect(whenDrawn, 'is drawn within the press').toEqual([]);
  expect(tell).toHaveBeenCalledWith('1');
  expect(radio.checked).toBe(true);
});
