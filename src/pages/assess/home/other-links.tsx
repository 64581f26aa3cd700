import type { JSX } from 'react';
import { EXAMPLE_ID } from '../../../store/state';
import { paths } from '../../../ui/paths';

type OtherLinksProps = { readonly hasExample: boolean };

export function OtherLinks({ hasExample }: OtherLinksProps): JSX.Element {
  return (
    <ul className="rows links">
      <li>
        <a href={paths.awayDay}>
          <b>Run an away-day</b>
          <span>Everyone answers in private, on a phone or on paper; then you talk and agree.</span>
        </a>
      </li>
      <li>
        <a href={paths.open}>
          <b>Open a file</b>
          <span>One that someone sent you, or one you saved.</span>
        </a>
      </li>
      {hasExample && (
        <li>
          <a href={paths.results(EXAMPLE_ID)}>
            <b>See an example</b>
            <span>Results, plan and report of a made-up organisation.</span>
          </a>
        </li>
      )}
      <li>
        <a href={paths.pool}>
          <b>For a network</b>
          <span>Put together the scores that many organisations chose to share.</span>
        </a>
      </li>
    </ul>
  );
}
