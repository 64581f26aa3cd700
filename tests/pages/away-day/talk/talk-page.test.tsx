import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Exercise } from '../../../../src/core/document/exercise';
import { TalkPage } from '../../../../src/pages/away-day/talk/talk-page';
import { bank, dayOf, ITEMS, showDay } from '../../../support/tiny-day';

const PEOPLE = ['033?', '043?', '0433', '333?', '4333', '4333'];
const talk = (exercise: Exercise, part = '') =>
  showDay(exercise, `talk${part && `/${part}`}`, <TalkPage {...bank} />);
const [first, second] = ITEMS;
const firstId = first?.id ?? '';

beforeEach(() => window.localStorage.clear());

describe('the parking list', () => {
  it('keeps what is parked on this device, shows it beside the priorities, and lets it go', async () => {
    window.localStorage.clear();
    const { user, unmount, exerciseNow } = talk(dayOf(PEOPLE));
    await user.type(screen.getByLabelText('Something to park'), 'The lease of the hall{Enter}');
    expect(screen.getByText('The lease of the hall')).toBeInTheDocument();
    expect(JSON.stringify(exerciseNow())).not.toContain('lease');
    unmount();
    const again = talk(dayOf(PEOPLE), 'priorities');
    expect(screen.getByText('The lease of the hall')).toBeInTheDocument();
    await again.user.click(screen.getByRole('button', { name: /^Take off/ }));
    expect(screen.queryByText('The lease of the hall')).toBeNull();
  });
});

describe('discuss', () => {
  it('lists what is apart, and records an agreed level with its reason', async () => {
    const { user, exerciseNow } = talk(dayOf(PEOPLE));
    expect(screen.getAllByRole('heading', { level: 2 }).map((h2) => h2.textContent)).toEqual([
      first?.stem,
      'Talk about another question',
      'Parking list',
    ]);
    const opener = screen.getByRole('button', { name: /^Record what you agreed/ });
    await user.click(opener);
    await user.click(screen.getByRole('button', { name: 'Record it' }));
    expect(screen.getByText(/Choose what you agreed/)).toBeInTheDocument();
    expect(screen.getByLabelText('Why?')).toHaveAttribute('aria-invalid', 'true');
    expect(exerciseNow()?.agreed).toEqual({});
    await user.click(screen.getByRole('radio', { name: /^Established/ }));
    await user.type(screen.getByLabelText('Why?'), 'The list shows it.');
    await user.type(screen.getByLabelText(/Which evidence/), 'Membership list');
    await user.click(screen.getByRole('button', { name: 'Record it' }));
    expect(exerciseNow()?.agreed[firstId]).toMatchObject({
      outcome: 'agreed',
      level: 3,
      reason: 'The list shows it.',
      evidence: 'Membership list',
      round: 'first',
    });
    expect(exerciseNow()?.agreed[firstId]?.on).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(screen.getByText('Agreed: “established”.')).toBeInTheDocument();
    expect(screen.queryByLabelText('Why?')).toBeNull();
    expect(opener).toHaveFocus();
  });

  it('keeps words that are not recorded yet while the page is left, and has the browser ask first', async () => {
    const { user } = talk(dayOf(PEOPLE));
    const closing = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    const open = () => screen.getByRole('button', { name: /^Record what you agreed/ });
    await user.click(open());
    expect(closing()).toBe(false);
    await user.type(screen.getByLabelText('Why?'), 'The list shows it.');
    expect(closing()).toBe(true);
    cleanup();
    expect(closing()).toBe(false);
    const again = talk(dayOf(PEOPLE));
    await again.user.click(open());
    expect(screen.getByLabelText('Why?')).toHaveValue('The list shows it.');
    await again.user.click(screen.getByRole('radio', { name: /^Established/ }));
    await again.user.click(screen.getByRole('button', { name: 'Record it' }));
    cleanup();
    const after = talk(dayOf(PEOPLE));
    await after.user.click(open());
    expect(screen.getByLabelText('Why?')).toHaveValue('');
  });

  it('records that the room did not agree, and takes it back', async () => {
    const { user, exerciseNow } = talk(dayOf(PEOPLE));
    await user.click(screen.getByRole('button', { name: /^Record what you agreed/ }));
    await user.click(screen.getByRole('radio', { name: /^We did not agree/ }));
    expect(screen.queryByLabelText(/Which evidence/)).toBeNull();
    await user.type(screen.getByLabelText('Why not?'), 'Staff see it weekly.');
    await user.click(screen.getByRole('button', { name: 'Record it' }));
    expect(exerciseNow()?.agreed[firstId]).toMatchObject({ outcome: 'not-agreed', level: null });
    expect(screen.getByText('Not agreed. The middle answer stands.')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: /^Take it back/ }));
    expect(exerciseNow()?.agreed).toEqual({});
  });

  it('lets the middle of a close second vote stand without a reason', async () => {
    const again = { items: [firstId], people: ['3', '3', '3', '3', '2'] };
    const { user, exerciseNow } = talk(dayOf(PEOPLE, { again }));
    expect(screen.getByText(/close enough for it to stand/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: /^Record what you agreed/ }));
    await user.click(screen.getByRole('radio', { name: /^The middle answer stands/ }));
    await user.click(screen.getByRole('button', { name: 'Record it' }));
    expect(exerciseNow()?.agreed[firstId]).toMatchObject({ level: 3, reason: '', round: 'again' });
  });

  it('keeps what is being written while another window takes answers in', async () => {
    const { user, store } = talk(dayOf(PEOPLE));
    await user.click(screen.getByRole('button', { name: /^Record what you agreed/ }));
    await user.type(screen.getByLabelText('Why?'), 'Half a sent');
    const more = dayOf([...PEOPLE, '0333']);
    act(() => {
      store.getState().exerciseChanged('one', (parts) => ({ ...parts, exercise: more }));
      store.setState({ outside: { one: 1 } });
    });
    expect(screen.getByText(/7 answers are in/)).toBeInTheDocument();
    expect(screen.getByLabelText('Why?')).toHaveValue('Half a sent');
  });

  it('adds any other question', async () => {
    const { user } = talk(dayOf(PEOPLE));
    await user.selectOptions(screen.getByLabelText('Question'), second?.id ?? '');
    await user.click(screen.getByRole('button', { name: 'Add it' }));
    expect(screen.getByRole('heading', { name: second?.stem ?? '' })).toBeInTheDocument();
    expect(screen.getAllByRole('button', { name: /^Record what you agreed/ })).toHaveLength(2);
  });

  it('keeps what was added, on every tab and in the vote, until it is taken off', async () => {
    const day = talk(dayOf(PEOPLE));
    await day.user.selectOptions(screen.getByLabelText('Question'), second?.id ?? '');
    await day.user.click(screen.getByRole('button', { name: 'Add it' }));
    day.unmount();
    const vote = talk(dayOf(PEOPLE), 'vote');
    expect(screen.getByRole('checkbox', { name: second?.title ?? '' })).toBeChecked();
    expect(screen.getByText('Two questions chosen')).toBeInTheDocument();
    vote.unmount();
    const again = talk(dayOf(PEOPLE));
    expect(screen.getByRole('heading', { name: second?.stem ?? '' })).toBeInTheDocument();
    await again.user.click(screen.getByRole('button', { name: /^Take it off the list/ }));
    expect(screen.queryByRole('heading', { name: second?.stem ?? '' })).toBeNull();
  });

  it('shows notes to whoever runs it before the wall has them, three at least', async () => {
    const withNotes = (notes: number) =>
      PEOPLE.map((answers, at) => ({
        answers,
        reasons: at < notes ? { [firstId]: `Nobody counts ${at}.` } : {},
      }));
    const few = talk(dayOf(withNotes(2)));
    expect(screen.queryByText(/wrote why/)).toBeNull();
    few.unmount();
    const { user } = talk(dayOf(withNotes(3)));
    await user.click(screen.getByText(/^Three of you wrote why/));
    expect(screen.getByText('“Nobody counts 1.”')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: /^Put them on the wall/ }));
    expect(screen.getByText(/on the wall after the picture/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: /^Take them off the wall/ }));
    expect(screen.queryByText(/on the wall after the picture/)).toBeNull();
  });

  it('says nothing untrue of how close three or four people are', () => {
    const people = ['0334', '0434', '4324', '3334'];
    const again = { items: [firstId], people: ['2', '2', '2', '2'] };
    talk(dayOf(people, { attribution: 'not-attributed', again }));
    expect(screen.queryByText(/not close enough/)).toBeNull();
    expect(screen.getByText(/how close you are is not shown/)).toBeInTheDocument();
  });

  it('shows a small group that is not attributed its middle answers, and why no more', () => {
    const { container } = talk(
      dayOf(['0334', '0434', '4324', '3334'], { attribution: 'not-attributed' }),
    );
    expect(screen.getByText(/Fewer than five people answered/)).toBeInTheDocument();
    expect(container.querySelectorAll('.pile svg')).toHaveLength(0);
    expect(container.querySelector('.talk-list')).not.toHaveTextContent(/\d (person|people)/);
  });
});

describe('vote again', () => {
  it('opens one vote on the list as it stands, and holds that there is one', async () => {
    const { user, exerciseNow } = talk(dayOf(PEOPLE), 'vote');
    expect(screen.getByRole('checkbox', { name: first?.title ?? '' })).toBeChecked();
    await user.click(screen.getByRole('checkbox', { name: second?.title ?? '' }));
    await user.click(screen.getByRole('button', { name: 'Open the second vote' }));
    expect(exerciseNow()?.again?.items).toEqual([firstId, second?.id]);
    expect(exerciseNow()?.again?.id).toMatch(/^[0-9A-HJKMNP-TV-Z]{8}$/);
    expect(screen.queryByRole('button', { name: 'Open the second vote' })).toBeNull();
    expect(screen.getByRole('heading', { name: 'The second vote is open' })).toHaveFocus();
    expect(screen.queryByLabelText('How many are in the room?')).toBeNull();
    expect(screen.getByRole('link', { name: 'Show the invitation' })).toHaveAttribute(
      'href',
      '#/a/one/exercise/invite/again',
    );
    expect(screen.getByRole('link', { name: 'Collect the answers' })).toHaveAttribute(
      'href',
      '#/a/one/exercise/collect/again',
    );
    await user.click(screen.getByRole('button', { name: 'Choose again how to vote' }));
    expect(exerciseNow()?.again).toBeNull();
    expect(
      screen.getByRole('heading', { name: 'In private: by phone, laptop or ballot slip' }),
    ).toHaveFocus();
  });

  it('cannot be chosen afresh once somebody has answered', () => {
    talk(dayOf(PEOPLE, { again: { items: [firstId], people: ['3'] } }), 'vote');
    expect(screen.queryByRole('button', { name: 'Choose again how to vote' })).toBeNull();
    expect(screen.getByText(/1 of 6 in/)).toBeInTheDocument();
  });

  it('counts no card beyond those who answered first, where nobody is named', async () => {
    const room = dayOf(PEOPLE.slice(0, 5), { attribution: 'not-attributed' });
    const { user, exerciseNow } = talk(room, 'vote');
    await user.clear(screen.getByLabelText('How many are in the room?'));
    await user.type(screen.getByLabelText('How many are in the room?'), '6');
    const cards = within(screen.getByRole('group', { name: first?.title ?? '' }));
    await user.type(cards.getByLabelText('Established'), '6');
    await user.click(screen.getByRole('button', { name: /^Keep this count/ }));
    expect(screen.getByText(/That makes 6, and 5 people answered first/)).toBeInTheDocument();
    expect(exerciseNow()?.cards).toEqual({});
  });

  it('takes counted cards in, checked against the room, instead of codes', async () => {
    const { user, exerciseNow } = talk(dayOf(PEOPLE), 'vote');
    const cards = within(screen.getByRole('group', { name: first?.title ?? '' }));
    await user.type(cards.getByLabelText('Established'), '6');
    await user.type(cards.getByLabelText('Don’t know'), '1');
    await user.click(screen.getByRole('button', { name: /^Keep this count/ }));
    expect(screen.getByText(/That makes 7, and 6 are in the room/)).toBeInTheDocument();
    expect(exerciseNow()?.cards).toEqual({});
    await user.clear(screen.getByLabelText('How many are in the room?'));
    await user.type(screen.getByLabelText('How many are in the room?'), '8');
    await user.click(screen.getByRole('button', { name: /^Keep this count/ }));
    expect(exerciseNow()?.cards[firstId]).toEqual({ levels: [0, 0, 0, 6, 0], dontKnow: 1 });
    expect(screen.getByText('One in the room held up no card.')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Open the second vote' })).toBeNull();
    const second = screen.getByRole('heading', { name: 'Second vote, by cards' });
    expect(second.parentElement).toHaveTextContent('All six of you say “established”.');
    await user.click(screen.getByRole('button', { name: /^Take it back/ }));
    expect(exerciseNow()?.cards).toEqual({});
    expect(screen.getByRole('button', { name: /^Keep this count/ })).toHaveFocus();
    expect(screen.getByRole('button', { name: 'Open the second vote' })).toBeInTheDocument();
  });
});

describe('find out', () => {
  it('keeps who finds out and by when as it is typed', async () => {
    const { user, exerciseNow } = talk(dayOf(PEOPLE), 'find-out');
    expect(screen.getByText('3 of 6 do not know: ask staff')).toBeInTheDocument();
    await user.type(screen.getByLabelText('Who will find out?'), 'Ana');
    fireEvent.change(screen.getByLabelText('By when?'), { target: { value: '2027-01-15' } });
    expect(exerciseNow()?.findOut[ITEMS[3]?.id ?? '']).toEqual({ who: 'Ana', by: '2027-01-15' });
  });

  it('says so when nothing is unknown to many', () => {
    talk(dayOf(['3333', '3333']), 'find-out');
    expect(screen.getByText(/Nothing that a third of you/)).toBeInTheDocument();
  });
});

describe('priorities', () => {
  it('are added from the gaps or in own words, ordered, removed and put back', async () => {
    const { user, exerciseNow } = talk(dayOf(['0033', '0033', '0033']), 'priorities');
    const texts = () => exerciseNow()?.priorities.map(({ text }) => text);
    const suggestion = screen.getAllByRole('button', { name: /^Add (?!one)/ })[0];
    if (!suggestion) throw new Error('nothing is suggested');
    await user.click(suggestion);
    await user.keyboard('Priya');
    expect(exerciseNow()?.priorities[0]).toMatchObject({ owner: 'Priya' });
    expect(exerciseNow()?.priorities[0]?.item).not.toBeNull();
    await user.click(screen.getByRole('button', { name: /^Add one in your own words/ }));
    await user.keyboard('Ask them');
    expect(texts()?.[1]).toBe('Ask them');
    expect(screen.getByText(/One more would make three/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Move up priority 2' }));
    expect(texts()?.[0]).toBe('Ask them');
    expect(screen.getByRole('button', { name: 'Move up priority 1' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Remove priority 1' }));
    expect(texts()).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Put it back' }));
    expect(texts()?.[1]).toBe('Ask them');
  });

  it('take over what another window types, and keep typing in the middle of a word', async () => {
    const line = { id: 'p1', text: 'Ask groups', item: null, owner: '', by: '' };
    const { user, store, exerciseNow } = talk(dayOf(PEOPLE, { priorities: [line] }), 'priorities');
    const text = screen.getByLabelText('What we will do');
    await user.type(text, 'small ', { initialSelectionStart: 4, initialSelectionEnd: 4 });
    expect(text).toHaveValue('Ask small groups');
    expect(exerciseNow()?.priorities[0]?.text).toBe('Ask small groups');
    await user.tab();
    act(() =>
      store.getState().exerciseChanged('one', (parts) => ({
        ...parts,
        exercise: parts.exercise && {
          ...parts.exercise,
          priorities: [{ ...line, text: 'Ask all groups', owner: 'Ben' }],
        },
      })),
    );
    expect(text).toHaveValue('Ask all groups');
    expect(screen.getByLabelText('Owner')).toHaveValue('Ben');
  });
});
