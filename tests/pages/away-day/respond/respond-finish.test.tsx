import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { LIMITS } from '../../../../src/core/limits/limits';
import * as saving from '../../../../src/platform/save-file';
import * as persist from '../../../../src/platform/storage/persist';
import {
  answerAll,
  at,
  bank,
  choose,
  codeFor,
  drawn,
  freshDevice,
  heading,
  open,
  openAgain,
  press,
  shownReply,
  someItems,
} from './respond-scene';

freshDevice();
const [first, second] = someItems(3);

describe('the end', () => {
  it('asks staff or not last, with nothing chosen, and shows a code of all of it', async () => {
    const user = open(codeFor());
    await answerAll(user);
    expect(await heading()).toHaveTextContent('Last, about you');
    for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked();
    expect(screen.queryByRole('textbox')).toBeNull();
    await choose(user, 'I am paid staff');
    await press(user, 'Show my code');
    expect(await heading()).toHaveTextContent('Thank you. Now show this to Priya');
    const { response, collection, respondent } = await shownReply();
    expect(collection).toBe('AAAA1111');
    expect(respondent).toMatch(/^[0-9A-HJKMNP-TV-Z]{8}$/);
    expect(response).toEqual({
      revision: 1,
      role: 'staff',
      name: '',
      answers: '13?',
      isWithdrawn: false,
    });
  });

  it('asks for the name in a named exercise and goes nowhere without it', async () => {
    const user = open(codeFor({ attribution: 'named' }));
    await answerAll(user);
    await press(user, 'Show my code');
    const name = await screen.findByRole('textbox', { name: 'Your name' });
    expect(name).toBeInvalid();
    expect(name).toHaveFocus();
    await user.type(name, 'Zoë Ní Bhriain');
    await press(user, 'Show my code');
    expect((await shownReply()).response.name).toBe('Zoë Ní Bhriain');
    expect(screen.getByText(/say your name too/)).toBeVisible();
  });

  it('has a code to read out, each group heard sign by sign', async () => {
    const user = open(codeFor());
    await answerAll(user);
    await press(user, 'Show my code');
    const code = await screen.findByRole('region', { name: /Read this out/ });
    const groups = within(code).getAllByRole('listitem');
    expect(groups).toHaveLength(4);
    expect(groups[0]?.textContent).toMatch(/^(\w)(\w)(\w)(\w)Group 1: \1, \2, \3, \4$/);
  });

  it('has none where more than 25 items are asked, and says the other ways', async () => {
    const items = bank.instrument.items.slice(0, 26).map(({ id }) => id);
    const user = open(codeFor({ items }));
    await choose(user, /^Starting/);
    for (const _ of items) await press(user, 'Next');
    await press(user, 'Show my code');
    const picture = await screen.findByRole('img', { name: /^Pattern/ });
    expect(picture).toHaveAccessibleName(/copy the link or save a file/);
    expect(screen.queryByRole('heading', { name: /Read this out/ })).toBeNull();
  });

  it('puts notes into a file alone, and only if they are let', async () => {
    const save = vi.spyOn(saving, 'saveFile').mockReturnValue();
    const user = open(codeFor());
    await user.click(await screen.findByText(/^Add a note/));
    await user.type(screen.getByRole('textbox', { name: 'Why this level?' }), 'We meet weekly');
    await answerAll(user);
    await press(user, 'Show my code');
    await press(user, 'Save a file');
    // What writes the file is fetched first.
    const saved = async (times: number) => {
      await waitFor(() => expect(save).toHaveBeenCalledTimes(times));
      return JSON.parse(String(save.mock.lastCall?.[0].text));
    };
    expect(await saved(1)).toMatchObject({ type: 'mainstay-response', collection: 'AAAA1111' });
    expect((await saved(1)).reasons).toEqual({ [first?.id ?? '?']: 'We meet weekly' });
    await user.click(screen.getByRole('checkbox', { name: 'Put my note in the file' }));
    await press(user, 'Save a file');
    expect((await saved(2)).reasons).toEqual({});
    // On the page itself: the region of the shell says the same for a while.
    const main = within(screen.getByRole('main'));
    expect(main.getByText(/Sent to your downloads as Answers/)).toBeVisible();
  });

  it('keeps a note that is too long in its field, and says so before a code goes without it', async () => {
    const user = open(codeFor());
    const long = 'x'.repeat(LIMITS.paragraph + 40);
    await user.click(await screen.findByText(/^Add a note/));
    fireEvent.change(screen.getByLabelText('Why this level?'), { target: { value: long } });
    await answerAll(user);
    expect(await heading()).toHaveTextContent('Last, about you');
    expect(screen.getByText('One note is too long, so not kept.')).toBeInTheDocument();
    await press(user, 'Show my code');
    expect(await heading()).toHaveTextContent('Thank you');
    await press(user, `1. ${first?.title}`);
    await at('Question 1 of 3');
    const why = screen.getByLabelText('Why this level?');
    expect(why).toHaveValue(long);
    expect(why).toBeVisible();
    fireEvent.change(why, { target: { value: 'Shorter' } });
    await press(user, /^Show the (new )?code/);
    expect(await heading()).toHaveTextContent('Thank you');
    expect(screen.queryByText(/too long/)).toBeNull();
  });

  it('gives the link where it can be neither shared nor copied', async () => {
    const user = open(codeFor());
    await answerAll(user);
    await press(user, 'Show my code');
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'));
    document.execCommand = () => false;
    await press(user, 'Copy the link');
    const link = await screen.findByRole('textbox', { name: /link with your answers/ });
    expect(link).toHaveValue(drawn.at(-1));
    expect(drawn.at(-1)?.split('#/in/')[0]).toBe(window.location.href.split('#')[0]);
  });

  it('is plain text, not a link, in a page from disk', async () => {
    vi.spyOn(persist, 'isFromDisk').mockReturnValue(true);
    const user = open(codeFor());
    await answerAll(user);
    await press(user, 'Show my code');
    await shownReply();
    expect(drawn.at(-1)).toMatch(/^MR1\./);
    expect(screen.getByRole('button', { name: 'Copy the code' })).toBeVisible();
  });
});

describe('changing an answer', () => {
  it('makes a new code with a higher revision only once something differs from what was shown', async () => {
    const user = open(codeFor());
    await answerAll(user);
    await press(user, 'Show my code');
    expect((await shownReply()).response.revision).toBe(1);
    await press(user, 'Change an answer');
    expect(await heading()).toHaveTextContent('Change an answer');
    await press(user, 'Show the code');
    expect((await shownReply()).response.revision).toBe(1);
    await press(user, 'Change an answer');
    await press(user, `Change ${second?.title}`);
    await choose(user, /^Not in place/);
    await press(user, 'Show the new code');
    const { response } = await shownReply();
    expect(response).toMatchObject({ revision: 2, answers: '10?' });
    expect(screen.getByText('This is a new code.')).toBeVisible();
  });

  it('says after a reload that the code shown before is out of date', async () => {
    const user = open(codeFor());
    await answerAll(user);
    await press(user, 'Show my code');
    await shownReply();
    await press(user, 'Change an answer');
    await press(user, `Change ${second?.title}`);
    await choose(user, /^Not in place/);
    await waitFor(() => expect(screen.getByText('Kept on this device')).toBeVisible());
    const again = openAgain(codeFor());
    expect(await screen.findByText(/code you showed before is out of date/)).toBeVisible();
    await press(again, 'Show the new code');
    expect((await shownReply()).response).toMatchObject({ revision: 2, answers: '10?' });
  });

  it('takes answers back with a higher revision, and gives them again with the next', async () => {
    const user = open(codeFor());
    await answerAll(user);
    await press(user, 'Show my code');
    const { respondent } = await shownReply();
    await user.click(screen.getByText(/^Take answers back/));
    await press(user, 'Take my answers back');
    expect(screen.getByText(/your answers no longer count/)).toBeVisible();
    await press(user, 'Take them back');
    await waitFor(async () => expect(await heading()).toHaveTextContent(/take your answers back/));
    await waitFor(async () => expect((await shownReply()).response.isWithdrawn).toBe(true));
    const withdrawn = await shownReply();
    expect(withdrawn).toMatchObject({ respondent, response: { revision: 2, answers: '' } });
    await press(user, 'Give my answers again');
    await waitFor(async () => expect((await shownReply()).response.revision).toBe(3));
    expect((await shownReply()).response).toMatchObject({ answers: '13?', isWithdrawn: false });
  });
});

describe('one device for several people', () => {
  it('is handed on without a trace of the answers before', async () => {
    const user = open(codeFor());
    await answerAll(user);
    await press(user, 'Show my code');
    const { respondent } = await shownReply();
    await user.click(screen.getByText(/^Take answers back/));
    await press(user, 'Hand this device to someone else');
    await press(user, 'Clear mine and start for them');
    expect(await at('Question 1 of 3')).toBeVisible();
    expect(screen.queryByText(/Welcome back/)).toBeNull();
    for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked();
    await answerAll(user);
    await press(user, 'Show my code');
    await waitFor(async () => expect((await shownReply()).respondent).not.toBe(respondent));
    expect((await shownReply()).response.revision).toBe(1);
  });

  it('can be cleared at the end', async () => {
    const user = open(codeFor());
    await answerAll(user);
    await press(user, 'Show my code');
    await shownReply();
    await user.click(screen.getByText(/^Take answers back/));
    await press(user, 'Clear my answers from this device');
    await press(user, 'Clear them');
    expect(await screen.findByText('Your answers are gone from this device')).toBeVisible();
    openAgain(codeFor());
    expect(await at('Question 1 of 3')).toBeVisible();
    expect(screen.queryByText(/Welcome back/)).toBeNull();
  });

  it('lets the next person begin anew where the one before did not finish', async () => {
    const user = open(codeFor());
    await choose(user, /^Starting/);
    await press(user, 'Next');
    await waitFor(() => expect(screen.getByText('Kept on this device')).toBeVisible());
    const next = openAgain(codeFor());
    await press(next, /^Not you/);
    await press(next, 'Remove them and start');
    expect(await at('Question 1 of 3')).toBeVisible();
    for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked();
  });

  it('keeps two exercises apart', async () => {
    const user = open(codeFor());
    await choose(user, /^Starting/);
    await waitFor(() => expect(screen.getByText('Kept on this device')).toBeVisible());
    const other = openAgain(codeFor({ collection: 'BBBB2222' }));
    await heading();
    for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked();
    await choose(other, /^Embedded/);
    await waitFor(() => expect(screen.getByText('Kept on this device')).toBeVisible());
    openAgain(codeFor());
    expect(await screen.findByRole('radio', { name: /^Starting/ })).toBeChecked();
  });
});
