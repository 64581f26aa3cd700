import type { Instrument } from '../../../core/instrument/instrument';
import { ScrollTable } from '../shared/scroll-table';

type Props = { readonly instrument: Instrument };

/** The shown scores of each level, lowest first: method 2.3. */
const BANDS = ['0 to 12', '13 to 37', '38 to 62', '63 to 87', '88 to 100'] as const;

export function RangeAndBands({ instrument }: Props) {
  return (
    <section>
      <h2 id="range">The range, and when a score is shown</h2>
      <p>
        Wherever something is unknown, the score comes with a range. The low end takes every unknown
        as the lowest level. The high end takes every unknown as the highest. Whatever the missing
        answers turn out to be, the score will lie inside. Choosing a level for one more question
        never makes the range wider.
      </p>
      <ul>
        <li>
          <strong>A score and its range</strong> are shown when at least three quarters of the
          weight has a level, on three questions or more. Then the range is at most about 25 points
          wide: one whole level.
        </li>
        <li>
          <strong>The range alone</strong> is shown when between half and three quarters has a
          level. A single figure would promise too much.
        </li>
        <li>
          <strong>“Not enough answers”</strong> is shown when less than half has a level, or fewer
          than three questions do. Nothing is drawn.
        </li>
      </ul>
      <p>
        Shown figures are whole numbers. The low end is rounded down and the high end up, so the
        range never looks narrower than it is. With nothing unknown there is no range to show.
      </p>
      <h3>The five levels of a score</h3>
      <p>
        A score takes the name of the level its average is nearest to. The names are the ones you
        chose from. They are labels of this tool, and of nobody else.
      </p>
      <ScrollTable label="Scores and their levels">
        <caption>Scores and their levels</caption>
        <thead>
          <tr>
            <th scope="col">Score</th>
            <th scope="col">Level</th>
          </tr>
        </thead>
        <tbody>
          {BANDS.map((band, level) => (
            <tr key={band}>
              <th scope="row">{band}</th>
              <td>{instrument.levels[level]}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <h3>The map of sections and functions</h3>
      <p>
        Each square of the map uses only the questions at home there. Two or more rated questions
        give a score. A single one gives its level, with a note of how many were asked. With none,
        the square is hatched.
      </p>
    </section>
  );
}
