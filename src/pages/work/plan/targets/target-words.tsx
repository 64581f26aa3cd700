import type { JSX } from 'react';
import type { Level } from '../../../../core/instrument/instrument';

type TargetWordsProps = {
  readonly level: Level;
  readonly levels: readonly string[];
  readonly reason: string;
};

/** A target as it stands, where it can no longer be changed. */
export const TargetWords = ({ level, levels, reason }: TargetWordsProps): JSX.Element => (
  <div className="gapnum">
    <p className="small">
      <span className="soft">Target:</span> {levels[level]}
    </p>
    {reason.trim() !== '' && <p className="note kept-lines">{reason}</p>}
  </div>
);
