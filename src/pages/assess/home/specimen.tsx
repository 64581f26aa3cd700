import type { JSX } from 'react';
import type { HomeSpecimen } from '../../../core/instrument/at-a-glance';

/** Part of the example's results, worked out when the app is built and drawn so that the first page carries no chart code. */
const GRID = [0, 25, 50, 75, 100] as const;

export function Specimen({ specimen }: { readonly specimen: HomeSpecimen }): JSX.Element {
  return (
    <figure className="specimen sheet">
      <figcaption>
        <span className="note">{specimen.organisation}, made up</span>
        {specimen.finding}
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
          {specimen.rows.map(({ name, score, target }) => (
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
        <b>Start here:</b> {specimen.start}
      </p>
    </figure>
  );
}
