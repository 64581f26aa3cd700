import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Exercise } from '../../../../src/core/document/exercise';
import { answersRevealed } from '../../../../src/core/exercise/exercise-changes';
import { TalkPage } from '../../../../src/pages/away-day/talk/talk-page';
import { bank, dayOf, showDay } from '../../../support/tiny-day';

const FIRST = ['0333', '0433', '0433', '3333', '4333'];
const NOT_ATTRIBUTED = { attribution: 'not-attributed' } as const;

/** A room that has seen its answers, and so many who came after. */
function afterwards(later: number): Exercise {
  const shown = answersRevealed(dayOf(FIRST, NOT_ATTRIBUTED));
  const all = dayOf([...FIRST, ...Array.from({ length: later }, () => '4444')], NOT_ATTRIBUTED);
  return { ...shown, first: { ...shown.first, responses: all.first.responses } };
}

const talk = (exercise: Exercise) => showDay(exercise, 'talk', <TalkPage {...bank} />);
const press = () => screen.queryByRole('button', { name: 'Count everyone who is in now' });

test('two who came later are said, and cannot be counted by themselves', () => {
  talk(afterwards(2));
  expect(screen.getByText(/2 came later and are not counted\..*second vote/)).toBeInTheDocument();
  expect(press()).toBeNull();
});

test('five who came later are counted together, by a press', async () => {
  const { user, exerciseNow } = talk(afterwards(5));
  const button = press();
  if (button === null) throw new Error('There is nothing to press.');
  await user.click(button);
  expect(Object.keys(exerciseNow()?.first.shown?.counted ?? {})).toHaveLength(10);
  expect(screen.queryByText(/came later/)).toBeNull();
});
