import { cleanup, configure, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, vi } from 'vitest';
import { Route, Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { encodeInvitation, type Invitation } from '../../../../src/core/codes/invitation-code';
import { decodeReply, type ReplyCode } from '../../../../src/core/codes/reply-code';
import type { Guidance, Instrument, Item } from '../../../../src/core/instrument/instrument';
import { quickItems } from '../../../../src/core/response/items-in-play';
import { RespondPage } from '../../../../src/pages/away-day/respond/respond-page';
import * as qr from '../../../../src/platform/camera/qr-draw';
import { openReplyStorage } from '../../../../src/platform/replies/reply-storage';
import { HEARD_ID } from '../../../../src/ui/say';
import { realBank } from '../../../support/real-bank';

// What is said by ear stands on the page as well, and is sought there.
configure({ defaultIgnore: `script, style, #${HEARD_ID}` });

const read = realBank();
export const bank: { readonly instrument: Instrument; readonly guidance: Guidance } = read;

const { instrument } = bank;
/** The editions before, which an older invitation asks. */
export const EARLIER = read.earlier;

/** The first so many of the quick check. */
export const someItems = (count: number): readonly Item[] => quickItems(instrument).slice(0, count);
const idsOf = (items: readonly Item[]) => items.map(({ id }) => id);

export const invitation = (own: Partial<Invitation> = {}): Invitation => ({
  instrument: { id: instrument.id, version: instrument.version },
  round: 'first',
  collection: 'AAAA1111',
  items: idsOf(someItems(3)),
  pick: 'own',
  attribution: 'not-attributed',
  isRehearsal: false,
  organisation: 'Harrow Vale Voluntary Action',
  facilitator: 'Priya',
  on: '',
  ...own,
});
export const codeFor = (own: Partial<Invitation> = {}) =>
  encodeInvitation(invitation(own), instrument);

/** Every text drawn as a pattern since the test began. */
export const drawn: string[] = [];

/** A device of its own for each test. */
export function freshDevice(): void {
  beforeEach(() => {
    vi.stubGlobal('indexedDB', new IDBFactory());
    window.localStorage.clear();
    window.history.replaceState(null, '');
    drawn.length = 0;
    const draw = qr.drawQr;
    vi.spyOn(qr, 'drawQr').mockImplementation((text) => {
      drawn.push(text);
      return draw(text);
    });
    // jsdom has no dialogs.
    HTMLDialogElement.prototype.showModal = function showModal() {
      this.open = true;
    };
    HTMLDialogElement.prototype.close = function close() {
      this.open = false;
    };
    return () => vi.restoreAllMocks();
  });
}

export function open(code: string, questions = bank, earlier = EARLIER) {
  const { hook } = memoryLocation({ path: `/join/${code}` });
  render(
    <>
      <Router hook={hook}>
        <Route path="/join/:code">
          <RespondPage {...questions} fetchEarlier={async () => earlier} meanwhile={null} />
        </Route>
      </Router>
      <p role="status" id={HEARD_ID} />
    </>,
  );
  return userEvent.setup({ pointerEventsCheck: 0 });
}

/** As a tab that is closed and opened again. */
export function openAgain(code: string) {
  cleanup();
  window.history.replaceState(null, '');
  return open(code);
}

export const heading = () => screen.findByRole('heading', { level: 1 });
export const at = (words: string) =>
  screen.findByText((_, element) => element?.tagName === 'B' && element.textContent === words);

type User = ReturnType<typeof userEvent.setup>;
type Words = string | RegExp;

const isNamed = (element: Element, words: Words) => {
  const text = element.textContent.trim();
  return typeof words === 'string' ? text === words : words.test(text);
};

/** By tag and by text: a role asks jsdom for the style of every element. */
const find = (tag: string, words: Words) =>
  waitFor(() => {
    const found = [...document.querySelectorAll<HTMLElement>(tag)].find((each) =>
      isNamed(each, words),
    );
    if (found === undefined) throw new Error(`no ${tag} named ${words}`);
    return found;
  });

export const press = async (user: User, name: Words) => user.click(await find('button', name));
/** A level, or what stands beside the levels. */
export const choose = async (user: User, name: Words) => user.click(await find('label', name));

/** Answers all three and says nothing about themselves. */
export async function answerAll(user: User): Promise<void> {
  for (const level of [/^Starting/, /^Established/, /^Don’t know/]) {
    await choose(user, level);
    await press(user, 'Next');
  }
}

/** What the pattern on the screen says. */
export async function shownReply(): Promise<ReplyCode> {
  await screen.findByRole('img', { name: /^Pattern/ });
  const reply = decodeReply(drawn.at(-1) ?? '', instrument);
  if (!reply.ok) throw new Error(`nothing to read: ${reply.problem.code}`);
  return reply.value;
}

/** Every draft this device keeps, as it is stored. */
export const storedReplies = async (): Promise<readonly unknown[]> => {
  (await openReplyStorage()).close();
  return new Promise((resolve) => {
    const opening = indexedDB.open('mainstay-replies');
    opening.onsuccess = () => {
      const all = opening.result.transaction('replies').objectStore('replies').getAll();
      all.onsuccess = () => {
        opening.result.close();
        resolve(all.result);
      };
    };
  });
};
