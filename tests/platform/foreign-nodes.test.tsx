import { act, render, screen } from '@testing-library/react';
import { type JSX, useState } from 'react';
import { beforeAll, expect, test } from 'vitest';
import { followForeignNodes } from '../../src/platform/foreign-nodes';

beforeAll(() => followForeignNodes(document));

/** As the translators of browsers do: each text in two elements of their own, here in capitals. */
function translate(root: Node): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
  for (const text of texts) {
    if (text.parentElement?.nodeName === 'FONT') continue;
    const outer = document.createElement('font');
    const inner = document.createElement('font');
    inner.append(text.data.toUpperCase());
    outer.append(inner);
    text.replaceWith(outer);
  }
}

/** Each text and each element in a box of its own, which stays the same node inside. */
function wrapAll(root: Element): void {
  for (const node of [...root.querySelectorAll('*')].flatMap((each) => [...each.childNodes])) {
    const box = document.createElement('span');
    node.replaceWith(box);
    box.append(node);
  }
}

function Page({ isThere = true }: { readonly isThere?: boolean }): JSX.Element {
  const [count, setCount] = useState(3);
  return (
    <div data-testid="page">
      {isThere && (
        <p>
          Saved {count} days ago{count > 3 && ', changed since'}.
          <br />
          {count > 4 ? <b>Much has changed</b> : 'Little has changed'}
        </p>
      )}
      bare words beside it
      <button type="button" onClick={() => setCount((was) => was + 1)}>
        More
      </button>
    </div>
  );
}

const words = () => screen.getByTestId('page').textContent?.toLowerCase() ?? '';
const press = () => act(() => screen.getByRole('button').click());

test('what is translated goes on changing, and shows the words of now', async () => {
  const { rerender, unmount } = render(<Page />);
  translate(document.body);
  await act(async () => {});
  press();
  await act(async () => {});
  expect(words()).toContain('saved 4 days ago, changed since.');
  translate(document.body);
  await act(async () => {});
  press();
  await act(async () => {});
  expect(words()).toContain('saved 5 days ago, changed since.');
  expect(words()).toContain('much has changed');
  expect(words()).not.toContain('little has changed');
  rerender(<Page isThere={false} />);
  expect(words()).toBe('bare words beside itmore');
  rerender(<Page />);
  expect(words()).toMatch(/^saved 5 days ago/);
  unmount();
  expect(document.body.textContent).toBe('');
});

test('what an extension wraps goes on changing, and leaves with what it is wrapped round', async () => {
  const { rerender, unmount } = render(<Page />);
  wrapAll(screen.getByTestId('page'));
  await act(async () => {});
  press();
  press();
  expect(words()).toContain('saved 5 days ago, changed since.');
  rerender(<Page isThere={false} />);
  expect(words()).toBe('bare words beside itmore');
  unmount();
  expect(document.body.textContent).toBe('');
});

test('what somebody has taken out is no cause to stop', async () => {
  const { rerender } = render(<Page />);
  screen.getByTestId('page').querySelector('p')?.remove();
  await act(async () => {});
  rerender(<Page isThere={false} />);
  expect(words()).toBe('bare words beside itmore');
});
