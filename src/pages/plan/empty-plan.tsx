import type { JSX, ReactNode } from 'react';
import { paths } from '../../ui/paths';
import { EmptyBox } from '../shared/empty-box';

type EmptyPlanProps = {
  readonly id: string;
  readonly isFinal: boolean;
  readonly hasGaps: boolean;
  readonly onOwn: () => void;
  /** What can be put into it in one step. */
  readonly children: ReactNode;
};

/** Before anything is planned: what a plan is, and the ways to begin one. */
export function EmptyPlan(props: EmptyPlanProps): JSX.Element {
  const { id, isFinal, hasGaps, onOwn, children } = props;
  if (isFinal) {
    return (
      <EmptyBox>
        <p className="lead">Nothing was planned when this was marked final.</p>
        <p>An action added now is marked as added since.</p>
        <p className="row">
          <button type="button" className="btn" onClick={onOwn}>
            Write an action of your own
          </button>
        </p>
      </EmptyBox>
    );
  }
  return (
    <EmptyBox>
      <p className="lead">
        A plan says what you will do, who looks after it and by when. Start it from your gaps: each
        one brings a next step, which you can put in your own words.
      </p>
      {!hasGaps && <p>Your gaps appear once a section is finished.</p>}
      {children}
      <p className="row">
        <button type="button" className="btn" onClick={onOwn}>
          Write an action of your own
        </button>
        <a className="btn bare" href={paths.gaps(id)}>
          Choose among the gaps
        </a>
      </p>
    </EmptyBox>
  );
}
