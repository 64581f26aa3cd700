import type { JSX } from 'react';
import { paths } from '../../../ui/paths';

/** Where these results can be set beside others: an earlier date, other organisations. */
export const Beyond = ({ id }: { readonly id: string }): JSX.Element => (
  <p className="row beyond">
    <a className="btn bare slim" href={paths.years(id, 'since')}>
      Compare with an earlier date
    </a>
    <a className="btn bare slim" href={paths.years(id, 'beside')}>
      Set beside other organisations
    </a>
  </p>
);
