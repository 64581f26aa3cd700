import type { Instrument } from '../../../core/instrument/instrument';
import type { Explains } from '../../../core/instrument/says';
import { ScrollTable } from '../shared/scroll-table';

type Props = { readonly instrument: Instrument; readonly explains: Explains };

export function OrderOfGaps({ instrument, explains }: Props) {
  return (
    <section>
      <h2 id="gaps">How gaps are put in order</h2>
      <h3>Targets</h3>
      <p>
        A gap is the distance between your level and your target. The target starts at “
        {instrument.levels[instrument.defaultTarget]}” for every question. You can set another for a
        whole section or for one question, and say why. {explains.targets}
      </p>
      <h3>How far it helps</h3>
      <p>
        A gap comes higher when closing it would help more. For each question we ask: if this one
        answer went up a level, how far would the things below rise? Each of them counts by its
        weight in the table. We take their low end, so that unknowns earn nothing. That rise, times
        the number of levels to climb, is what puts the gaps in order. A question that matters more,
        or that helps several functions, rises further.
      </p>
      <RankingWeights instrument={instrument} />
      {explains.weights !== '' && <p>{explains.weights}</p>}
      <p>
        Where two gaps tie, the wider comes first, then the one at the lower level, then the one
        with the greater weight, then the one asked first. What you chose yourself, in the plan or
        at an away-day, comes before all of these.
      </p>
      <h3>In the first five: always, mostly, could be another</h3>
      <p>
        The weights are our judgement, so we test how much they matter. We work out the order 1,000
        times. Each time every weight is moved up or down at random by as much as 20 per cent. Then
        we count how often each gap is among the first five. The same answers always get the same
        result.
      </p>
      <ul>
        <li>
          <strong>Always:</strong> among the first five at least nine times in ten.
        </li>
        <li>
          <strong>Mostly:</strong> at least five times in ten.
        </li>
        <li>
          <strong>Could be another:</strong> less often.
        </li>
      </ul>
      <p>
        The word goes one step down where an answer that is not known yet could push the gap out of
        the first five. It is said only when every section that applies has its answers. Treat those
        with the same word as equals, and choose among them by what you know of your place.
      </p>
      <h3>If the steps are done</h3>
      <p>
        A step takes one answer up one level. So what gains most is worked out with each answer that
        a step still to be done is about one level up, each counted once, and all others as they
        are.
      </p>
      <h3>Ask someone</h3>
      <p>
        Don’t knows and blanks have no gap yet, so they have a list of their own. The ones that
        could move your results furthest come first.
      </p>
      <h3>Weak links</h3>
      <p>
        A good average can hide a weak spot. So any answer at one of the two lowest levels, on a
        question with a weight of 2 or more, is listed whatever the average says. CMMI, a model for
        how well firms work, goes further: it grants a level only when every goal in it is met (CMMI
        Institute).
      </p>
    </section>
  );
}

function RankingWeights({ instrument }: Pick<Props, 'instrument'>) {
  const sections = instrument.sections.filter((section) => section.rankingWeight > 0);
  return (
    <ScrollTable label="Weights used to order the gaps">
      <caption>What counts when gaps are put in order</caption>
      <thead>
        <tr>
          <th scope="col">What would rise</th>
          <th scope="col">Weight</th>
        </tr>
      </thead>
      <tbody>
        {instrument.functions.map(({ id, name, rankingWeight }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td>
              {rankingWeight.usual} ({rankingWeight.less} if you say it matters less here,{' '}
              {rankingWeight.more} if more)
            </td>
          </tr>
        ))}
        {instrument.sufficiency.map(({ id, name, rankingWeight }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td>{rankingWeight}</td>
          </tr>
        ))}
        {sections.map(({ id, name, rankingWeight }) => (
          <tr key={id}>
            <th scope="row">{name} (the section)</th>
            <td>{rankingWeight}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
