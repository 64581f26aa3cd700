import { render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Response } from '../../../src/core/document/response';
import { FirstSectionDone } from '../../../src/pages/assess/task-list/first-section-done';
import { CopyOffer } from '../../../src/pages/shared/keeping/copy-offer';
import { StoreProvider } from '../../../src/store/use-mainstay';
import { bank, example } from '../../core/report/fixtures';
import { pageStore } from '../../support/page-store';

const { instrument } = bank;
const { answers, ...exampleHead } = example;
const head = { ...exampleHead, id: 'one', profile: { ...exampleHead.profile, organisation: '' } };
const firstSection: Response = Object.fromEntries(
  Object.entries(answers).filter(
    ([id]) => instrument.items.find((item) => item.id === id)?.section === 'funding',
  ),
);
const { [instrument.items[0]?.id ?? '']: _, ...notAllOfIt } = firstSection;

function storeWith(response: Response, filedAt: string | null = null) {
  const store = pageStore(instrument);
  store.setState({
    heads: { one: head },
    responses: { one: response },
    filedAt: { one: filedAt },
    save: { kind: 'saved', at: null },
  });
  return store;
}

const offer = (response: Response, filedAt: string | null = null) =>
  render(
    <StoreProvider store={storeWith(response, filedAt)}>
      <CopyOffer id="one" instrument={instrument} />
    </StoreProvider>,
  );

describe('a copy', () => {
  test('is not offered while the first section is being answered', () => {
    const { container } = offer(notAllOfIt);
    expect(container).toBeEmptyDOMElement();
  });

  test('is offered after it, with no alarm', () => {
    offer(firstSection);
    expect(screen.getByText('On this device only')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Save to a file' })).toBeInTheDocument();
    expect(screen.queryByText(/may clear/)).toBeNull();
  });

  test('is not offered while a file holds all but a few answers', () => {
    const { container } = offer(firstSection, '2027-01-01T00:00:00.000Z');
    expect(container).toBeEmptyDOMElement();
  });
});

describe('in Safari’s engine', () => {
  beforeEach(() => {
    Object.defineProperty(window, 'GestureEvent', { value: Event, configurable: true });
    Object.defineProperty(window, 'matchMedia', {
      value: () => ({ matches: false }),
      configurable: true,
    });
  });
  afterEach(() => {
    Reflect.deleteProperty(window, 'GestureEvent');
    Reflect.deleteProperty(window, 'matchMedia');
  });

  test('the offer says what that browser is known to do', async () => {
    offer(firstSection);
    await waitFor(() =>
      expect(screen.getByText(/after seven days without a visit/)).toBeInTheDocument(),
    );
  });
});

describe('after the first section', () => {
  const done = (shown: typeof head, filedAt: string | null = null) =>
    render(
      <StoreProvider store={storeWith(firstSection, filedAt)}>
        <FirstSectionDone head={shown} />
      </StoreProvider>,
    );

  test('who you are and a copy are offered', () => {
    done(head);
    expect(screen.getByRole('link', { name: 'Say who you are' })).toHaveAttribute(
      'href',
      '#/a/one/about-you',
    );
    expect(screen.getByRole('button', { name: 'Save to a file' })).toBeInTheDocument();
  });

  test('each only until it is there', () => {
    const known = { ...head, profile: { ...head.profile, organisation: 'CVS' } };
    const { container } = done(known, '2026-11-21T12:00:00.000Z');
    expect(container).toBeEmptyDOMElement();
  });

  test('and the browser asks for lasting storage only after a word and a press', () => {
    const first = done(head);
    expect(screen.queryByRole('button', { name: /keep my answers/ })).toBeNull();
    first.unmount();
    Object.defineProperty(window, 'mozInnerScreenX', { value: 0, configurable: true });
    done(head);
    expect(screen.getByRole('button', { name: 'Tell it to keep my answers' })).toBeInTheDocument();
    Reflect.deleteProperty(window, 'mozInnerScreenX');
  });
});
