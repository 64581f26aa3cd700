import type { JSX } from 'react';
import { ADVICE } from '../../shared/question/advice';

const SAY = [
  'There is no mark to reach, and no one score comes out of this.',
  '“Don’t know” is a good answer. It tells us what to find out.',
  ADVICE,
  'A dot is one of us. Please do not ask whose it is.',
  'Why might someone choose this? Speak for any dot.',
  'What would settle it: which paper, which figure, whom could we ask?',
  'Moving is fine, and so is staying.',
] as const;

/** Words for the room, and the two rules that keep it honest. */
export function GuideToSay(): JSX.Element {
  return (
    <section>
      <h2>What to say</h2>
      <ul className="say">
        {SAY.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      <p>
        <b>Chair and chief executive never answer aloud first.</b> Ask them beforehand to speak
        last. <b>Nobody sees a result before all answers are in:</b> what is seen or said first
        pulls the rest along. So the warm-up, too, comes after the answers. It takes ten minutes
        more.
      </p>
    </section>
  );
}
