import type { Instrument } from '../../../core/instrument/instrument';
import { JumpLink } from '../shared/on-this-page';
import { ScrollTable } from '../shared/scroll-table';

type Props = { readonly instrument: Instrument };

type ExampleRow = {
  readonly question: string;
  readonly weight: number;
  readonly answer: string;
  readonly points: string;
  readonly possible: string;
};

/** T2 of method 2.7, in points a reader can add up: weight x level, out of weight x 4. */
const EXAMPLE: readonly ExampleRow[] = [
  { question: 'First', weight: 2, answer: 'Level 3', points: '2 × 3 = 6', possible: '2 × 4 = 8' },
  { question: 'Second', weight: 1, answer: 'Level 2', points: '1 × 2 = 2', possible: '1 × 4 = 4' },
  { question: 'Third', weight: 1, answer: 'Don’t know', points: 'not known', possible: '4 more' },
  { question: 'Fourth', weight: 2, answer: 'Level 4', points: '2 × 4 = 8', possible: '2 × 4 = 8' },
  {
    question: 'Fifth',
    weight: 1,
    answer: 'Not our role',
    points: 'left out',
    possible: 'left out',
  },
  { question: 'Sixth', weight: 1, answer: 'Level 1', points: '1 × 1 = 1', possible: '1 × 4 = 4' },
];

export function AnswersToScores({ instrument }: Props) {
  return (
    <section>
      <h2 id="scores">From answers to a score</h2>
      <p>
        A score is the average of the levels you chose, put on a scale from 0 to 100. All at the
        lowest level gives 0. All at level 2 gives 50. All at the highest gives 100. Some questions
        weigh more than others, and{' '}
        <JumpLink route="/how-it-works" target="weights">
          the weights
        </JumpLink>{' '}
        are all printed at the end of this page.
      </p>
      <p>
        Each section, each function and whatever else is scored gets a score of its own in the same
        way. They are never added into one number, where a high score in one would hide a low score
        in another.
      </p>
      <h3>A worked example</h3>
      <p>Six questions feed a score. Two of them weigh twice as much as the rest.</p>
      <ScrollTable label="Worked example of a score">
        <caption>What six answers are worth</caption>
        <thead>
          <tr>
            <th scope="col">Question</th>
            <th scope="col">Weight</th>
            <th scope="col">Answer</th>
            <th scope="col">Points</th>
            <th scope="col">Most it could be</th>
          </tr>
        </thead>
        <tbody>
          {EXAMPLE.map((row) => (
            <tr key={row.question}>
              <th scope="row">{row.question}</th>
              <td>{row.weight}</td>
              <td>{row.answer}</td>
              <td>{row.points}</td>
              <td>{row.possible}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <ol>
        <li>
          <strong>The score.</strong> The four levels you gave earn 6 + 2 + 8 + 1 = 17 points, out
          of a possible 8 + 4 + 8 + 4 = 24. 17 ÷ 24 is 70.8 in a hundred, shown as 71.
        </li>
        <li>
          <strong>The range.</strong> The don’t know could be worth anything from 0 to 4 points
          more, and would make the possible total 28. At worst that is 17 ÷ 28, or 60.7. At best it
          is 21 ÷ 28, or 75. So we show “between 60 and 75”.
        </li>
        <li>
          <strong>How much is known.</strong> Leaving out “not our role”, the weights add up to 7,
          and you gave a level for 6 of those 7. That is more than three quarters, so the score may
          be shown.
        </li>
        <li>
          <strong>The level.</strong> 71 lies between 63 and 87, so its level is “
          {instrument.levels[3]}”.
        </li>
      </ol>
      <h3>Don’t know, not our role and blank</h3>
      <p>
        A <strong>don’t know</strong> is not a zero. Counting it as zero would muddle “we lack this”
        with “nobody told me”, and would reward guessing. Dropping it without a word would reward
        hiding. So it stays out of the score and shows in the range. A <strong>blank</strong> scores
        the same way, but the two are counted and listed apart.
      </p>
      <p>
        <strong>Not our role</strong> works as if the question had never been asked. When every
        question at home in a function is not your role, the function has no score at all. When more
        than a third of the weight behind a score is not your role, the score is marked as reduced.
      </p>
    </section>
  );
}
