import type { JSX } from 'react';
import type { SignOff } from '../../core/document/sign-off';
import { approvedWords, signOffInWords } from '../../core/report/sign-off-report';

/** On every page of a final assessment: that it is final, and by whom. */
export const FinalLine = ({ signOff }: { readonly signOff: SignOff }): JSX.Element => (
  <aside className="wrap final-line" aria-label="This assessment is final">
    <p>
      <b>Final:</b> {approvedWords(signOffInWords(signOff))}
    </p>
  </aside>
);
