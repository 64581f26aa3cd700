import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import {
  answerAll,
  choose,
  codeFor,
  freshDevice,
  heading,
  open,
  openAgain,
  press,
  shownReply,
} from './respond-scene';

freshDevice();

const vote = (collection = 'BBBB1111') => codeFor({ round: 'again', collection });
const ASKED = 'Before the talk, did you answer on this device yourself?';

/** Answers round one on this device and shows the code; its four signs. */
async function answeredFirst(): Promise<string> {
  const user = open(codeFor());
  await answerAll(user);
  await press(user, 'Show my code');
  return (await shownReply()).respondent.slice(0, 4);
}

async function voting(code = vote()) {
  const user = openAgain(code);
  await answerAll(user);
  return user;
}

describe('a second vote on a device on which round one was answered', () => {
  it('asks whether it is the same person, with nothing chosen, and does not go on without it', async () => {
    await answeredFirst();
    const user = await voting();
    expect(await screen.findByRole('group', { name: ASKED })).toBeVisible();
    for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked();
    await press(user, 'Show my code');
    expect(await heading()).toHaveTextContent('Before you finish');
    expect(screen.getAllByText(/Choose yes or no/)[0]).toBeVisible();
    expect(screen.getByRole('radio', { name: 'Yes, that was me' })).toHaveFocus();
  });

  it('begins the code with the signs of the first where it is, and says so', async () => {
    const signs = await answeredFirst();
    const user = await voting();
    await choose(user, 'Yes, that was me');
    await press(user, 'Show my code');
    const { respondent, round } = await shownReply();
    expect([round, respondent.slice(0, 4)]).toEqual(['again', signs]);
    expect(screen.getByText(signs)).toBeVisible();
    // What was shown under these signs stays under them.
    const again = openAgain(vote());
    await press(again, 'Change an answer');
    expect(screen.queryByRole('group', { name: ASKED })).toBeNull();
  });

  it('takes others where it is not', async () => {
    const signs = await answeredFirst();
    const user = await voting();
    await choose(user, 'Yes, that was me');
    await choose(user, 'No, that was somebody else');
    await press(user, 'Show my code');
    expect((await shownReply()).respondent.slice(0, 4)).not.toBe(signs);
  });

  it.each([
    ['of another exercise', vote('BBBB2222')],
    ['of a named one', codeFor({ round: 'again', collection: 'BBBB1111', attribution: 'named' })],
  ])('does not ask %s', async (_, code) => {
    await answeredFirst();
    await voting(code);
    await heading();
    expect(screen.queryByRole('group', { name: ASKED })).toBeNull();
  });
});
