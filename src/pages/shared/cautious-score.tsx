import './cautious-score.css';
import type { JSX } from 'react';
import type { Figure, ScoreRow } from '../../core/report/report-model';

type CautiousScoreProps = {
  readonly figure: Figure;
  readonly now: readonly ScoreRow[];
  readonly isQuick: boolean;
};

/** The score an assessor would reach who accepts only what can be shown, beside the score itself. */
export function CautiousScore({ figure, now, isQuick }: CautiousScoreProps): JSX.Element {
  const scoreOf = (row: ScoreRow | undefined) =>
    isQuick || row?.score == null ? (row?.levelWords ?? '') : `${row.score}`;
  return (
    <section className="fig" aria-labelledby="cautious">
      <div className="cap">
        <p className="kicker">{figure.kicker}</p>
        <h2 className="h2" id="cautious">
          {figure.finding}
        </h2>
      </div>
      <p className="measure">
        What your scores would be if an assessor accepted only what you can show. It is never higher
        than the score, and it is not a verdict: it says where a note of evidence matters most.
      </p>
      <table className="plain cautious">
        <caption className="vh">Score and cautious score of each factor</caption>
        <thead>
          <tr>
            <th scope="col">Factor</th>
            <th className="r" scope="col">
              Score
            </th>
            <th className="r" scope="col">
              Cautious score
            </th>
          </tr>
        </thead>
        <tbody>
          {figure.rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.name}</th>
              <td className="r num">{scoreOf(now.find(({ id }) => id === row.id))}</td>
              <td className="r num">{scoreOf(row)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {figure.note !== '' && <p className="note measure">{figure.note}</p>}
    </section>
  );
}
