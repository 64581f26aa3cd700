import type { JSX } from 'react';
import { EXAMPLE_ID } from '../../store/state';
import { paths } from '../../ui/paths';

export function OtherLinks(): JSX.Element {
  return (
    <ul className="rows links">
      <li>
        <a href={paths.awayDay}>
          <b>Run an away-day exercise</b>
          <span>Everyone answers in private, on a phone or paper; then you talk and agree.</span>
        </a>
      </li>
      <li>
        <a href={paths.open}>
          <b>Open a file</b>
          <span>Carry on from a Mainstay file someone sent you, or one you saved.</span>
        </a>
      </li>
      <li>
        <a href={paths.results(EXAMPLE_ID)}>
          <b>See an example</b>
          <span>
            Results, gaps and the report you would leave with. The organisation in it is made up.
          </span>
        </a>
      </li>
      <li>
        <a href={paths.oneFile}>
          <b>Take Mainstay with you</b>
          <span>All of it in one file, for a memory stick or a computer without a connection.</span>
        </a>
      </li>
    </ul>
  );
}
