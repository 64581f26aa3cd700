import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { encodeInvitation } from '../../../../src/core/codes/invitation-code';
import { ADVICE } from '../../../../src/pages/shared/question/advice';
import { openReplyStorage } from '../../../../src/platform/replies/reply-storage';
import {
  answerAll,
  at,
  bank,
  choose,
  codeFor,
  EARLIER,
  freshDevice,
  heading,
  invitation,
  open,
  openAgain,
  press,
  shownReply,
  someItems,
  storedReplies,
} from './respond-scene';

freshDevice();
const [first, second, third] = someItems(3);

describe('the first screen', () => {
  it('says in one line who will see the answers and asks the first question, with nothing chosen', async () => {
    open(codeFor());
    expect(await heading()).toHaveTextContent(first?.stem ?? '?');
    expect(
      screen.getByText(/Priya can read each set of answers, without names\. With three or four/),
    ).toBeVisible();
    expect(
      screen.getByText('Your answers stay on this device until you show the code.'),
    ).toBeInTheDocument();
    expect(screen.getByText(/With fewer than five people/)).toBeInTheDocument();
    expect(await at('Question 1 of 3')).toBeVisible();
    for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked();
    expect(screen.getByText(ADVICE)).toBeVisible();
  });

  it('says that a named exercise is named', async () => {
    open(codeFor({ attribution: 'named' }));
    expect(await screen.findByText(/Priya can read your answers, with your name/)).toBeVisible();
    expect(screen.queryByText(/fewer than five/)).toBeNull();
  });

  it('says plainly that a rehearsal is one, once, and of no day that has passed', async () => {
    open(codeFor({ isRehearsal: true, on: '2026-01-05' }));
    expect(await screen.findByText(/never counted as real/)).toBeVisible();
    expect(screen.getAllByText(/rehears/i)).toHaveLength(1);
    expect(screen.queryByText('The day this was for has passed')).toBeNull();
  });

  it('warns where the day has passed, since nobody may be collecting', async () => {
    open(codeFor({ on: '2026-01-05' }));
    expect(await screen.findByText('The day this was for has passed')).toBeVisible();
  });
});

describe('answering', () => {
  it('goes on at the same question after the tab was closed, with the answers kept', async () => {
    const user = open(codeFor());
    await choose(user, /^Starting/);
    await press(user, 'Next');
    expect(await heading()).toHaveTextContent(second?.stem ?? '?');
    await waitFor(() => expect(screen.getByText('Kept on this device')).toBeVisible());
    const again = openAgain(codeFor());
    expect(await screen.findByText(/Welcome back/)).toBeInTheDocument();
    expect(await heading()).toHaveTextContent(second?.stem ?? '?');
    await press(again, 'Back');
    expect(await screen.findByRole('radio', { name: /^Starting/ })).toBeChecked();
    expect(screen.queryByText(/Welcome back/)).toBeNull();
  });

  it('puts focus on the next question, and a swipe back goes one question back', async () => {
    const user = open(codeFor());
    await heading();
    await press(user, 'Next');
    expect(await at('Question 2 of 3')).toBeVisible();
    expect(await heading()).toHaveFocus();
    window.history.back();
    expect(await at('Question 1 of 3')).toBeVisible();
  });

  it('takes digits, D and Enter, and leaves them alone once they are switched off', async () => {
    const user = open(codeFor());
    await heading();
    await user.keyboard('4');
    expect(screen.getByRole('radio', { name: /^Established/ })).toBeChecked();
    await user.keyboard('{Enter}');
    expect(await at('Question 2 of 3')).toBeVisible();
    await user.keyboard('d{Enter}');
    expect(await at('Question 3 of 3')).toBeVisible();
    await press(user, 'Back');
    await press(user, 'Back');
    await user.click(screen.getByRole('checkbox', { name: /single keys/, hidden: true }));
    await user.keyboard('1');
    expect(screen.getByRole('radio', { name: /^Established/ })).toBeChecked();
  });

  it('does not take what is typed into a note for a key', async () => {
    const user = open(codeFor());
    await choose(user, /^Starting/);
    await user.click(screen.getByText(/^Add a note/));
    await user.type(screen.getByRole('textbox', { name: 'Why this level?' }), '5 years, d');
    expect(screen.getByRole('radio', { name: /^Starting/ })).toBeChecked();
    expect(screen.getByText(/unless you send your answers as a file/)).toHaveTextContent(
      'may be shown on the wall, without your name',
    );
  });

  it('clears an answer, and says at the end what was left blank', async () => {
    const user = open(codeFor());
    await choose(user, /^Starting/);
    await press(user, 'Clear my answer');
    expect(await screen.findByText('Answer cleared', { ignore: 'script' })).toBeInTheDocument();
    await press(user, 'Next');
    await choose(user, /^Established/);
    await press(user, 'Next');
    await press(user, 'Next');
    expect(await screen.findByText('You left 2 questions blank.')).toBeVisible();
    await press(user, `3. ${third?.title}`);
    expect(await at('Question 3 of 3')).toBeVisible();
  });

  it('asks for at least one answer before there is anything to show', async () => {
    const user = open(codeFor());
    for (let question = 0; question < 3; question += 1) await press(user, 'Next');
    expect(await heading()).toHaveTextContent('Nothing is answered yet');
    await press(user, /Go to the first/);
    expect(await at('Question 1 of 3')).toBeVisible();
  });
});

describe('the other rounds', () => {
  it('asks no role in a re-vote', async () => {
    const user = open(codeFor({ round: 'again', pick: 'again' }));
    await answerAll(user);
    expect(await heading()).toHaveTextContent('Thank you. Now show this to Priya');
    expect(await shownReply()).toMatchObject({ round: 'again', response: { role: '' } });
  });

  it('asks partners in their own words, for neither role nor name', async () => {
    const items = bank.instrument.items.filter(({ id }) => bank.guidance.items[id]?.partner);
    const ids = items.slice(0, 3).map(({ id }) => id);
    const partner = bank.guidance.items[ids[0] ?? '']?.partner;
    const user = open(
      codeFor({ round: 'partners', pick: 'partners', items: ids, attribution: 'named' }),
    );
    expect(await heading()).toHaveTextContent(partner?.stem ?? '?');
    expect(screen.getByText(partner?.levels[2] ?? '?')).toBeVisible();
    expect(screen.getByText(/may guess yours/)).toBeVisible();
    await answerAll(user);
    expect(await heading()).toHaveTextContent('Thank you. Now show or send this to Priya');
    expect((await shownReply()).response).toMatchObject({ role: '', name: '', answers: '13?' });
  });
});

describe('a link that leads nowhere', () => {
  const whole = codeFor();
  const swapped = `${whole.slice(0, 20)}${whole[20] === 'A' ? 'B' : 'A'}${whole.slice(21)}`;
  const { instrument } = invitation();
  it.each([
    ['cut short', whole.slice(0, -9), 'The end of this link is missing'],
    ['changed', swapped, 'This link has been changed on its way'],
    ['of a newer kind', whole.replace('MI1.', 'MI2.'), /made with a newer Mainstay/],
    ['someone’s answers', whole.replace('MI1.', 'MR1.'), 'This link holds someone’s answers'],
    ['something else', 'hello', 'There is no invitation in this link'],
    [
      'newer questions',
      codeFor({ instrument: { ...instrument, version: '9.0.0' } }),
      /newer quest/,
    ],
    [
      'older questions',
      codeFor({ instrument: { ...instrument, version: '0.1.0' } }),
      /older quest/,
    ],
    [
      'another set of questions',
      codeFor({ instrument: { ...instrument, id: 'other' } }),
      /asks other questions/,
    ],
  ])('%s: says so, and what to do', async (_, code, words) => {
    open(code);
    expect(await heading()).toHaveTextContent(words);
    expect(screen.getByRole('heading', { name: 'What to do' })).toBeVisible();
    expect(screen.queryByRole('radio')).toBeNull();
  });
});

it('asks an invitation of the edition before in the words of that time, says so, and answers for that edition', async () => {
  const before = EARLIER['1.0.0']?.instrument;
  if (before === undefined) throw new Error('it is kept');
  const items = before.items.slice(0, 3).map(({ id }) => id);
  const asked = invitation({ items, instrument: { id: before.id, version: before.version } });
  const user = open(encodeInvitation(asked, before));
  expect(await screen.findByText(/asks the questions of version 1\.0\.0/)).toBeVisible();
  expect(await screen.findByText(before.items[0]?.levels[2] ?? '?')).toBeVisible();
  await answerAll(user);
  await press(user, 'Show my code');
  expect((await shownReply()).instrument.version).toBe('1.0.0');
});

it('asks in the words of that time also where the same is asked on the same scale, as the room sees it', async () => {
  const [asked] = someItems(1);
  if (asked === undefined) throw new Error('it is asked');
  const now = {
    ...bank.instrument,
    version: '1.9.0',
    earlier: [...bank.instrument.earlier, { version: bank.instrument.version, scale: 2 }],
    items: bank.instrument.items.map((item) => ({ ...item, stem: 'Is it said more clearly now?' })),
  };
  const { version } = bank.instrument;
  open(codeFor(), { ...bank, instrument: now }, { ...EARLIER, [version]: bank });
  expect(await screen.findByText(/in the words of that time/)).toBeVisible();
  expect(await heading()).toHaveTextContent(asked.stem);
});

it('goes on in memory where the browser keeps nothing, and says so', async () => {
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw new DOMException('no', 'SecurityError');
    },
  });
  const user = open(codeFor());
  expect(await screen.findByText(/will be gone if you close this page/)).toBeVisible();
  await answerAll(user);
  await press(user, 'Show my code');
  expect((await shownReply()).response.answers).toBe('13?');
});

it('leaves earlier answers it cannot read alone until told to remove them', async () => {
  const { collection } = invitation();
  (await openReplyStorage()).close();
  await new Promise((resolve) => {
    const opening = indexedDB.open('mainstay-replies');
    opening.onsuccess = () => {
      const change = opening.result.transaction('replies', 'readwrite');
      change.objectStore('replies').put({ v: 1, answers: 7 }, collection);
      change.oncomplete = () => resolve(opening.result.close());
    };
  });
  const user = open(codeFor());
  expect(await heading()).toHaveTextContent('We could not read your earlier answers');
  await press(user, 'Remove them and start again');
  expect(await at('Question 1 of 3')).toBeVisible();
});

it('keeps what was answered under one link while another of the same exercise is open', async () => {
  const user = open(codeFor());
  await choose(user, /^Starting/);
  await press(user, 'Next');
  await choose(user, /^Established/);
  await waitFor(() => expect(screen.getByText('Kept on this device')).toBeVisible());
  const items = [first, third, someItems(4)[3]].flatMap((item) => (item ? [item.id] : []));
  const other = openAgain(codeFor({ items }));
  expect(await screen.findByText(/Other questions are asked here/)).toBeVisible();
  expect(await at('Question 1 of 3')).toBeVisible();
  expect(screen.getByRole('radio', { name: /^Starting/ })).toBeChecked();
  await choose(other, /^Partly/);
  await waitFor(() => expect(screen.getByText('Kept on this device')).toBeVisible());
  const back = openAgain(codeFor());
  expect(await at('Question 2 of 3')).toBeVisible();
  expect(screen.getByRole('radio', { name: /^Established/ })).toBeChecked();
  await press(back, 'Back');
  expect(await screen.findByRole('radio', { name: /^Partly/ })).toBeChecked();
});

it('tells of answers to other questions also where none of them is asked here, and touches none', async () => {
  const user = open(codeFor());
  await choose(user, /^Starting/);
  await waitFor(() => expect(screen.getByText('Kept on this device')).toBeVisible());
  const kept = await storedReplies();
  openAgain(codeFor({ items: ['X-KEY'] }));
  expect(await screen.findByText(/Other questions are asked here/)).toBeVisible();
  expect(screen.queryByText('Kept on this device')).toBeNull();
  expect(await storedReplies()).toEqual(kept);
});

it('stores nothing of an invitation that is only looked at', async () => {
  const user = open(codeFor());
  await heading();
  await press(user, 'Next');
  expect(await at('Question 2 of 3')).toBeVisible();
  expect(await storedReplies()).toEqual([]);
  expect(window.localStorage).toHaveLength(0);
});
