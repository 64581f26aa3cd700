import type { JSX } from 'react';
import { paths } from '../../ui/paths';
import { EmptyBox } from '../shared/empty-box';

/** Everything rated is at its target: good news, and two places to look again. */
export function NoGaps({ id }: { readonly id: string }): JSX.Element {
  return (
    <EmptyBox>
      <p className="lead">
        A gap is listed here when an answer lies below its target. If that is right, your report can
        say so. If a target was set low for a time, it can be raised again.
      </p>
      <p className="row">
        <a className="btn main" href={paths.gaps(id, 'targets')}>
          Look at the targets
        </a>
        <a className="btn bare" href={paths.report(id)}>
          Make the report
        </a>
      </p>
    </EmptyBox>
  );
}
