import { act, fireEvent, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Exercise } from '../../../../src/core/document/exercise';
import { PresentPage } from '../../../../src/pages/away-day/present/present-page';
import { keepDayLength } from '../../../../src/platform/day-length';
import { switchShortcuts } from '../../../../src/platform/preferences';
import { changeDeviceList } from '../../../../src/platform/storage/device-list';
import { bank, dayOf, ITEMS, showDay } from '../../../support/tiny-day';

// Two views on the first, of one mind on the second, wide on none, many don’t-knows on the fourth.
const PEOPLE = ['033?', '043?', '0433', '333?', '4333', '4333'];
const present = (exercise: Exercise) => showDay(exercise, 'present', <PresentPage {...bank} />);
/** Presented once the answers have been shown. */
const shown = (...day: Parameters<typeof dayOf>) =>
  present({ ...dayOf(...day), isRevealed: true, isAgainRevealed: true });
/** Presented while nothing has been shown. */
const hidden = (more: Partial<Exercise> = {}) =>
  present({ ...dayOf(PEOPLE), isRevealed: false, isAgainRevealed: false, ...more });
const press = (key: string) => fireEvent.keyDown(window, { key });
const said = () => screen.getByRole('status').textContent ?? '';
const heading = () => screen.getByRole('heading', { level: 1 }).textContent;
const stem = ITEMS[0]?.stem ?? '';

/** Goes on until a slide says this. */
function goTo(words: RegExp) {
  for (let left = 40; left > 0 && !words.test(said()); left -= 1) press('PageDown');
  expect(said()).toMatch(words);
}

beforeEach(() => {
  // jsdom has no dialogs.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
  window.sessionStorage.clear();
  window.localStorage.clear();
});

describe('the slides', () => {
  it('come in the order of the conversation', () => {
    shown(PEOPLE);
    const seen: string[] = [];
    for (let left = 30; left > 0; left -= 1) {
      seen.push(said().replace(/^Slide \d+ of \d+\. /, ''));
      press('PageDown');
    }
    expect([...new Set(seen)]).toEqual([
      'Tiny',
      'What our work is about',
      'Our 110 minutes',
      'Do we see this here?',
      'How to read a picture',
      'What stands well',
      stem,
      'We see this in two ways. Three of us are at “not in place”, three at “established” or above. The middle answer is between “not in place” and “established”.',
      'Vote again',
      'A break',
      'What many of us do not know',
      'What we will do',
      'Thank you',
    ]);
  });

  it('show the levels first and the dots at the next press', () => {
    const { container } = shown(PEOPLE);
    goTo(new RegExp(stem.replace('?', '\\?')));
    expect(heading()).toBe(stem);
    expect(screen.getByText(ITEMS[0]?.levels[4] ?? '')).toBeInTheDocument();
    expect(container.querySelectorAll('.pile svg')).toHaveLength(0);
    expect(screen.getByText(/Then a minute in pairs/)).toBeInTheDocument();
    press('PageDown');
    expect(container.querySelectorAll('.pile svg')).toHaveLength(6);
    expect(screen.getByRole('timer')).toBeInTheDocument();
    expect(screen.getByText(/The chair speaks last/)).toBeInTheDocument();
    press('PageUp');
    expect(container.querySelectorAll('.pile svg')).toHaveLength(0);
  });

  it('ask why someone might choose this, where nobody is named, and of no dot in particular', () => {
    shown(PEOPLE, { attribution: 'not-attributed' });
    goTo(/in two ways/);
    expect(screen.getByText(/Why might someone choose this\? Speak for any dot\./i)).toBeVisible();
    expect(document.body).not.toHaveTextContent(/lowest|highest/i);
  });

  it('teach bars, and promise them, where there are too many people for dots', () => {
    const { container } = shown(Array.from({ length: 5 }, () => PEOPLE).flat());
    goTo(/How to read a picture/);
    expect(container.querySelectorAll('.pile')).toHaveLength(0);
    expect(container.querySelector('.crowd-bars')).not.toBeNull();
    expect(screen.queryByText(/A dot is one of us/)).toBeNull();
    goTo(new RegExp(stem.replace('?', '\\?')));
    expect(screen.getByText(/The bars come next/)).toBeInTheDocument();
  });

  it('teach both before the answers are shown, where there may be too many people for dots', () => {
    present({
      ...dayOf(Array.from({ length: 5 }, () => PEOPLE).flat()),
      isRevealed: false,
      isAgainRevealed: false,
    });
    goTo(/How to read a picture/);
    expect(screen.getByText(/A dot is one of us\. Where we are too many/)).toBeInTheDocument();
  });

  it('show no figure of a score', () => {
    const { container } = shown(PEOPLE);
    for (let left = 20; left > 0; left -= 1) {
      expect(container.querySelector('.slide')).not.toHaveTextContent(/\d%|out of 100|\bscore\b/);
      press('PageDown');
    }
  });

  it('say on each that the answers are made up', () => {
    shown(PEOPLE, { isRehearsal: true });
    for (let left = 12; left > 0; left -= 1) {
      expect(screen.getByText('Rehearsal: made-up answers')).toBeInTheDocument();
      press('PageDown');
    }
  });

  it('show both rounds after the second vote, and what was agreed', () => {
    const agreed = {
      outcome: 'agreed',
      level: 3,
      reason: '',
      evidence: '',
      on: '2026-11-21',
      round: 'again',
    } as const;
    const id = ITEMS[0]?.id ?? '';
    present(
      dayOf(PEOPLE, {
        again: { items: [id], people: ['3', '3', '3', '3', '2', '3'] },
        agreed: { [id]: agreed },
      }),
    );
    goTo(/Both rounds/);
    expect(screen.getByRole('region', { name: 'First round' })).toHaveTextContent(
      'We see this in two ways.',
    );
    expect(screen.getByRole('region', { name: 'Second vote' })).toHaveTextContent(
      'Close together.',
    );
    expect(screen.getByText('Agreed: “established”.')).toBeInTheDocument();
  });

  const withNotes = (notes: number) =>
    PEOPLE.map((answers, at) => ({
      answers,
      name: `P${at}`,
      reasons: at < notes ? { [ITEMS[0]?.id ?? '']: `We have never counted ${at}.` } : {},
    }));
  const putOnWall = () => changeDeviceList('notes-on-wall', 'one', ITEMS[0]?.id ?? '', true);

  it('show notes after the dots once they are put there, without names where nobody is named', () => {
    shown(withNotes(3), { attribution: 'not-attributed' });
    press('End');
    act(putOnWall);
    press('Home');
    goTo(/Some of us wrote why/);
    expect(screen.getByText('“We have never counted 0.”')).toBeInTheDocument();
    expect(document.body).not.toHaveTextContent('P0');
  });

  it.each([
    ['nobody put there', 3, false],
    ['that are fewer than three', 2, true],
  ])('show no notes %s', (_, notes, isPut) => {
    if (isPut) putOnWall();
    shown(withNotes(notes), { attribution: 'not-attributed' });
    for (let left = 20; left > 0; left -= 1) {
      expect(said()).not.toMatch(/wrote why/);
      press('PageDown');
    }
  });

  it('show what the room added, after the list', () => {
    changeDeviceList('talked-about', 'one', ITEMS[1]?.id ?? '', true);
    shown(PEOPLE);
    goTo(new RegExp((ITEMS[1]?.stem ?? '').replace('?', '\\?')));
    expect(screen.getByText('2 of 2')).toBeInTheDocument();
  });
});

describe('a small group that is not attributed', () => {
  it('sees the middle answers alone, and why', () => {
    const { container } = present(
      dayOf(['0334', '0434', '4324', '3334'], { attribution: 'not-attributed' }),
    );
    goTo(/What we will see/);
    expect(screen.getByText(/Fewer than five of us answered/)).toBeInTheDocument();
    goTo(new RegExp(stem.replace('?', '\\?')));
    expect(screen.getByText(/The middle answer comes next/)).toBeInTheDocument();
    goTo(/The middle answer alone/);
    expect(container.querySelectorAll('.pile svg')).toHaveLength(0);
    expect(screen.getByText('Middle answer')).toBeInTheDocument();
    expect(container.querySelector('.slide')).not.toHaveTextContent(/\d (person|people)|Nobody/);
    expect(container.querySelector('.slide')).toHaveTextContent(/so that nobody can be picked out/);
  });
});

describe('keys and clicker', () => {
  it('go on, back, to the first and to the last', () => {
    shown(PEOPLE);
    press('PageDown');
    press(' ');
    press('ArrowRight');
    expect(said()).toMatch(/^Slide 4 of/);
    press('PageUp');
    press('ArrowLeft');
    expect(said()).toMatch(/^Slide 2 of/);
    press('End');
    expect(said()).toMatch(/Thank you/);
    press('PageDown');
    expect(said()).toMatch(/Thank you/);
    press('Home');
    expect(said()).toMatch(/^Slide 1 of/);
  });

  it('turn the wall black, and the next press only brings it back', () => {
    const { container } = shown(PEOPLE);
    press('b');
    expect(container.querySelector('.black')).not.toBeNull();
    expect(said()).toMatch(/black/);
    press('PageDown');
    expect(container.querySelector('.black')).toBeNull();
    expect(said()).toMatch(/^Slide 1 of/);
    press('.');
    expect(container.querySelector('.black')).not.toBeNull();
    press('B');
    expect(container.querySelector('.black')).toBeNull();
  });

  it('leave nothing under the black wall to press, which is itself the button that ends it', () => {
    const { container } = shown(PEOPLE);
    press('b');
    const black = screen.getByRole('button', { name: 'Show the slide again' });
    expect(black).toHaveFocus();
    expect(container.querySelectorAll('header[inert], .slide[inert], footer[inert]')).toHaveLength(
      3,
    );
    fireEvent.click(black);
    expect(container.querySelector('.black, [inert]')).toBeNull();
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  });

  it('keep the focus on the heading when a slide of another kind comes', () => {
    shown(PEOPLE);
    screen.getByRole('heading', { level: 1 }).focus();
    goTo(new RegExp(stem.replace('?', '\\?')));
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  });

  it('leave single signs alone where they are switched off, and shortcuts of the browser always', () => {
    const { container } = shown(PEOPLE);
    switchShortcuts(false);
    press('b');
    expect(container.querySelector('.black')).toBeNull();
    fireEvent.keyDown(window, { key: 'ArrowRight', altKey: true });
    expect(said()).toMatch(/^Slide 1 of/);
  });

  it('do not take the space bar from a button in focus', async () => {
    const { user } = shown(PEOPLE);
    screen.getByRole('button', { name: 'On' }).focus();
    await user.keyboard(' ');
    expect(said()).toMatch(/^Slide 2 of/);
  });

  it('leave for the day', () => {
    const { history } = shown(PEOPLE);
    press('Escape');
    expect(history?.at(-1)).toBe('/a/one');
  });
});

describe('the place', () => {
  it('is kept over a reload', () => {
    const first = shown(PEOPLE);
    goTo(/in two ways/);
    const place = said();
    first.unmount();
    shown(PEOPLE);
    expect(said()).toBe(place);
  });

  it('stays on its question when answers come in', () => {
    const { store } = shown(PEOPLE);
    goTo(/in two ways/);
    const more = { ...dayOf([...PEOPLE, '0033']), isRevealed: true };
    act(() => store.getState().exerciseChanged('one', (parts) => ({ ...parts, exercise: more })));
    expect(heading()).toBe(stem);
    expect(said()).toMatch(/Four of us are at “not in place”/);
  });

  it('leaves the warm-up out where it is not wanted', async () => {
    const { user } = shown(PEOPLE);
    await user.click(screen.getByRole('button', { name: 'Set up the slides' }));
    await user.click(screen.getByRole('checkbox', { name: 'Begin with the warm-up' }));
    await user.click(screen.getByRole('checkbox', { name: /^What our work is about/ }));
    await user.click(screen.getByRole('button', { name: 'Done' }));
    press('PageDown');
    press('PageDown');
    expect(said()).toMatch(/How to read a picture/);
  });
});

describe('the time', () => {
  it('is said in words and by a line of dots, can rest and be hidden, and never hurries', () => {
    vi.useFakeTimers();
    try {
      shown(PEOPLE);
      goTo(/in two ways/);
      // The one question there is has eight of the list’s forty minutes at most.
      expect(screen.getByRole('timer')).toHaveTextContent('Eight minutes');
      act(() => vi.advanceTimersByTime(120_000));
      expect(screen.getByRole('timer')).toHaveTextContent('Six minutes left');
      fireEvent.click(screen.getByRole('button', { name: /^Pause/ }));
      act(() => vi.advanceTimersByTime(120_000));
      expect(screen.getByRole('timer')).toHaveTextContent('Six minutes left');
      press('t');
      act(() => vi.advanceTimersByTime(400_000));
      expect(screen.getByRole('timer')).toHaveTextContent('Go on when you are ready');
      fireEvent.click(screen.getByRole('button', { name: /^Hide/ }));
      expect(screen.queryByRole('timer')).toBeNull();
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('how long the room has', () => {
  it('decides what comes, and says nothing of the answers before they are shown', async () => {
    const { user } = hidden();
    await user.click(screen.getByRole('button', { name: 'Set up the slides' }));
    await user.click(screen.getByRole('radio', { name: /^75 minutes/ }));
    await user.click(screen.getByRole('button', { name: 'Done' }));
    goTo(/Our 75 minutes/);
    // Only one question is apart; the room is not told so yet.
    expect(screen.getByText(/six questions, five minutes each/)).toBeInTheDocument();
  });

  it('leaves out the vote and the break of half an hour', () => {
    keepDayLength(30);
    shown(PEOPLE);
    const seen = new Set<string>();
    for (let left = 30; left > 0; left -= 1) {
      seen.add(said().replace(/^Slide \d+ of \d+\. /, ''));
      press('PageDown');
    }
    expect(seen).not.toContain('Vote again');
    expect(seen).not.toContain('A break');
    expect(seen).toContain('What we will do');
  });

  it('shows what was parked before the priorities', () => {
    changeDeviceList('parked', 'one', 'The lease of the hall', true);
    shown(PEOPLE);
    goTo(/Parked for another day/);
    expect(screen.getByText('The lease of the hall')).toBeInTheDocument();
  });
});

it('has the words of the question in reach, and keys are its own while it is open', async () => {
  const { user } = shown(PEOPLE);
  goTo(new RegExp(stem.replace('?', '\\?')));
  press('g');
  const words = screen.getByRole('dialog', { name: 'What the words mean' });
  expect(words).toHaveTextContent(bank.guidance.glossary[0]?.term ?? 'none');
  press('PageDown');
  expect(heading()).toBe(stem);
  await user.click(screen.getByRole('button', { name: 'Back to the slide' }));
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('shows priorities as the other window types them', () => {
  const { store } = shown(PEOPLE);
  goTo(/What we will do/);
  const line = { id: 'p1', text: 'Ask small groups', item: null, owner: 'Priya', by: '2027-01-15' };
  act(() =>
    store.getState().exerciseChanged('one', (parts) => ({
      ...parts,
      exercise: parts.exercise && { ...parts.exercise, priorities: [line] },
    })),
  );
  expect(screen.getByText('Ask small groups')).toBeInTheDocument();
  expect(screen.getByText('Priya, by 15 January 2027')).toBeInTheDocument();
});

describe('the gate before the answers', () => {
  const showButton = () => screen.queryByRole('button', { name: 'Show the answers' });

  it('says how many of those expected are in, and nothing passes it', () => {
    const { exerciseNow, container } = hidden({ expectedCount: 8 });
    expect(screen.getByText('6 of 8 answers are in')).toBeInTheDocument();
    for (let left = 12; left > 0; left -= 1) press('PageDown');
    press('End');
    expect(said()).toBe('Slide 6 of 6. 6 of 8 are in. Show the answers?');
    expect(heading()).toBe('6 of 8 are in. Show the answers?');
    expect(container.querySelectorAll('.dot-columns')).toHaveLength(0);
    expect(exerciseNow()?.isRevealed).toBe(false);
    expect(screen.getByRole('link', { name: 'Back to collecting' })).toHaveAttribute(
      'href',
      '#/a/one/exercise/collect',
    );
    press('PageUp');
    expect(said()).toMatch(/^Slide 5 of 6/);
  });

  it('is opened by its button, and the first answers stand behind it', async () => {
    const { user, exerciseNow } = hidden();
    press('End');
    const button = showButton();
    if (button === null) throw new Error('there is no button');
    await user.click(button);
    expect(exerciseNow()?.isRevealed).toBe(true);
    expect(heading()).toBe('What stands well');
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
    press('PageUp');
    expect(said()).toMatch(/How to read a picture/);
  });

  it('is opened by the clicker, once the key is held for a second', () => {
    vi.useFakeTimers();
    try {
      const { exerciseNow } = hidden();
      press('End');
      press('PageDown');
      act(() => vi.advanceTimersByTime(900));
      fireEvent.keyUp(window, { key: 'PageDown' });
      act(() => vi.advanceTimersByTime(900));
      expect(exerciseNow()?.isRevealed, 'let go too soon').toBe(false);
      press('PageDown');
      expect(screen.getByText('Keep holding.')).toBeInTheDocument();
      act(() => vi.advanceTimersByTime(1000));
      expect(exerciseNow()?.isRevealed).toBe(true);
      const place = said();
      fireEvent.keyDown(window, { key: 'PageDown', repeat: true });
      expect(said(), 'still down: it does not run on').toBe(place);
      fireEvent.keyUp(window, { key: 'PageDown' });
      press('PageDown');
      expect(said()).not.toBe(place);
    } finally {
      vi.useRealTimers();
    }
  });

  it('is not opened by a key that was down before it was reached, or under a black wall', () => {
    vi.useFakeTimers();
    try {
      const { exerciseNow } = hidden();
      press('PageDown');
      press('PageDown');
      for (let left = 20; left > 0; left -= 1) {
        fireEvent.keyDown(window, { key: 'PageDown', repeat: true });
        act(() => vi.advanceTimersByTime(200));
      }
      expect(said()).toMatch(/Show the answers\?$/);
      fireEvent.keyUp(window, { key: 'PageDown' });
      press('b');
      press('PageDown');
      act(() => vi.advanceTimersByTime(2000));
      expect(exerciseNow()?.isRevealed).toBe(false);
    } finally {
      vi.useRealTimers();
    }
  });

  it('cannot be opened while nobody is in', () => {
    present({ ...dayOf([]), isRevealed: false });
    press('End');
    expect(heading()).toBe('Nobody is in yet');
    expect(showButton()).toBeNull();
  });

  it('stands before the second vote too', async () => {
    const id = ITEMS[0]?.id ?? '';
    const day = dayOf(PEOPLE, { again: { items: [id], people: ['3', '3', '3', '3', '2'] } });
    const { user, exerciseNow } = present({ ...day, isRevealed: true, isAgainRevealed: false });
    goTo(/have voted/);
    expect(heading()).toBe('5 of 6 have voted. Show what the room said?');
    await user.click(screen.getByRole('button', { name: 'Show what the room said' }));
    expect(exerciseNow()?.isAgainRevealed).toBe(true);
  });
});

it('lets single keys be switched off on the first slide', async () => {
  const { user, container } = shown(PEOPLE);
  await user.click(screen.getByRole('button', { name: 'Set up the slides' }));
  await user.click(screen.getByRole('checkbox', { name: /^Single keys/ }));
  await user.click(screen.getByRole('button', { name: 'Done' }));
  press('b');
  expect(container.querySelector('.black')).toBeNull();
});
