import type { JSX } from 'react';

/** Part of the example's results, drawn by hand so that the first page carries no chart code; a test holds it to the example. */
export const SPECIMEN = {
  organisation: 'Community Action Wexcombe',
  finding: 'Funding is weakest; the others are partly in place or established',
  rows: [
    { name: 'Funding', score: 36, target: 50 },
    { name: 'Local knowledge', score: 63, target: 75 },
    { name: 'Relationships', score: 66, target: 75 },
    { name: 'Local buy-in', score: 56, target: 75 },
  ],
  start: 'no named money pays for speaking up all year',
} as const;

const GRID = [0, 25, 50, 75, 100] as const;

export function Specimen(): JSX.Element {
  return (
    <figure className="specimen sheet">
      <figcaption>
        <span className="note">{SPECIMEN.organisation}, made up</span>
        {SPECIMEN.finding}
      </figcaption>
      <table className="specimen-rows">
        <thead className="vh">
          <tr>
            <th scope="col">Section</th>
            <th scope="col">On a line from 0 to 100</th>
            <th scope="col">Score</th>
          </tr>
        </thead>
        <tbody>
          {SPECIMEN.rows.map(({ name, score, target }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>
                <span className="vh">Target {target}</span>
                <svg aria-hidden="true">
                  {GRID.map((at) => (
                    <line className="grid" key={at} x1={`${at}%`} x2={`${at}%`} y2="100%" />
                  ))}
                  <line className="base" x2="100%" y1="50%" y2="50%" />
                  <line className="gapl" x1={`${score}%`} x2={`${target}%`} y1="50%" y2="50%" />
                  <svg x={`${target}%`} y="50%" aria-hidden="true">
                    <path className="tgt" d="M0-1-8-15H8Z" />
                  </svg>
                  <circle className="now-d" cx={`${score}%`} cy="50%" r="7.5" />
                </svg>
              </td>
              <td className="num">
                <b>{score}</b>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="note">
        <b>Start here:</b> {SPECIMEN.start}
      </p>
    </figure>
  );
}
