import { FEWEST_MATCHED } from '../../../core/comparison/own-side';
import { smallestChange } from '../../../core/comparison/smallest-change';
import {
  FEWEST_TOLD,
  FEWEST_WITH_DECILES,
  FEWEST_WITH_QUARTILES,
} from '../../../core/pool/among-others';
import { FEWEST_ALIKE } from '../../../core/pool/wave';
import { countWord } from '../../../core/wording/words';
import { ScrollTable } from '../shared/scroll-table';

/** Method 4 and 5 for readers: two dates and more of one organisation, and many organisations. */
export function YearsAndOthers() {
  return (
    <>
      <OneTimeToTheNext />
      <Others />
    </>
  );
}

const MANY_ITEMS = 60;
const PEOPLE = [
  { words: 'Five or more', people: 5 },
  { words: 'Three or four', people: 3 },
  { words: 'One or two', people: 1 },
] as const;

const smallest = (people: number, areMostlyTheSame: boolean): number =>
  smallestChange({ before: people, now: people, areMostlyTheSame }, MANY_ITEMS);

function OneTimeToTheNext() {
  return (
    <section>
      <h2 id="years">From one time to the next</h2>
      <p>
        A question is compared with itself if a level was given both times, in words that mean the
        same. Both dates are worked out anew from these questions alone, by the newer weights. What
        was reworded, new, or not known at one of the dates is listed with the reason.
      </p>
      <p>
        Answers come first: one has moved if it is a level higher or lower. Those with a document to
        show for it lead.
      </p>
      <p>
        A score is called up or down only if at least {countWord(FEWEST_MATCHED)} questions, and
        three quarters of its weight on both dates, can be compared, and if it moved by at least as
        many points as this:
      </p>
      <ScrollTable label="The smallest change that is called one">
        <caption>The smallest change that is called one, in points of 100</caption>
        <thead>
          <tr>
            <th scope="col">How many answered</th>
            <th scope="col">Mostly the same people</th>
            <th scope="col">Not the same</th>
          </tr>
        </thead>
        <tbody>
          {PEOPLE.map(({ words, people }) => (
            <tr key={people}>
              <th scope="row">{words}</th>
              <td>{smallest(people, true)}</td>
              <td>{smallest(people, false)}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <p>
        With fewer than ten questions it takes five points more. Anything less is “no clear change”,
        without an arrow: people stray a little each time they answer. We tried these limits on
        pairs of made-up dates between which nothing had changed. They called a change fewer than
        one time in twenty.
      </p>
      <p>
        People who have learnt more judge themselves more strictly, so an honest answer can fall. Of
        those that fell you may say which level last time’s position would get now. That is kept
        apart, and changes no score.
      </p>
      <p>
        With three dates and more, points are joined only where they rest on the same questions. A
        gap says that the two sides of it cannot be compared.
      </p>
    </section>
  );
}

function Others() {
  const told = [
    { many: `Fewer than ${FEWEST_TOLD}`, what: 'Nothing' },
    { many: `${FEWEST_TOLD} to ${FEWEST_WITH_QUARTILES - 1}`, what: 'How many, and the middle' },
    {
      many: `${FEWEST_WITH_QUARTILES} to ${FEWEST_WITH_DECILES - 1}`,
      what: 'The middle half as well',
    },
    { many: `${FEWEST_WITH_DECILES} or more`, what: 'Tenths as well' },
  ];
  return (
    <section>
      <h2 id="others">Beside other organisations</h2>
      <p>
        An organisation may give its scores to a network that puts many together. It gives a file by
        hand, after seeing all of it: scores, how much was answered, the quarter of the year and the
        income band. No answer, name, place or day is in it. Whoever pools sees every file, and is
        named in it.
      </p>
      <p>What comes out depends on how many organisations have a score:</p>
      <ScrollTable label="What is told of how many organisations">
        <caption>What is told of how many organisations</caption>
        <thead>
          <tr>
            <th scope="col">Organisations</th>
            <th scope="col">What is told</th>
          </tr>
        </thead>
        <tbody>
          {told.map(({ many, what }) => (
            <tr key={many}>
              <th scope="row">{many}</th>
              <td>{what}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <p>
        The lowest, the highest and a rank are never told, and neither is any part of the pool by
        size or place. Two pools that differ by one file would tell that file. So the next pool of a
        series comes out only if the files that came, went or stayed together number{' '}
        {countWord(FEWEST_ALIKE)} or none.
      </p>
      <p>
        With {countWord(FEWEST_WITH_QUARTILES)} organisations your place is said in words: the lower
        quarter, the middle half or the upper quarter. They are organisations that chose to share,
        never the sector.
      </p>
    </section>
  );
}
