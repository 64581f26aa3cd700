import type { JSX } from 'react';
import type { Instrument } from '../core/instrument/instrument';
import { OpenFilePage } from '../pages/assess/open-file/open-file-page';
import { HashRouter } from './hash-router';

export function OpenFileRoute({ instrument }: { readonly instrument: Instrument }): JSX.Element {
  return (
    <HashRouter>
      <OpenFilePage instrument={instrument} />
    </HashRouter>
  );
}
