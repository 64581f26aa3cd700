import type { JSX } from 'react';
import type { ReportModel } from '../../core/report/report-model';
import { EXAMPLE_ID } from '../../store/state';
import { ArrowRight } from '../../ui/icons';
import { paths } from '../../ui/paths';
import { EmptyBox } from '../shared/empty-box';
import { useIsFinal } from '../shared/use-is-final';

type NoEvidenceYetProps = {
  readonly id: string;
  readonly model: ReportModel;
};

/** Before anything is noted: what evidence is, where it is noted, and a question to begin with. */
export function NoEvidenceYet({ id, model }: NoEvidenceYetProps): JSX.Element {
  const isFinal = useIsFinal(id);
  const rated = model.evidence.without;
  const claim = model.claims[0] ?? rated[0];
  return (
    <section className="ei-list" aria-labelledby="evidence-list">
      <h2 id="evidence-list" className="vh">
        How to begin
      </h2>
      <EmptyBox>
        <p className="lead">
          Evidence is what you could show someone for an answer: a log, minutes, figures, a letter.
        </p>
        <p>
          Open a question and choose “Add evidence” beside it. Note what it is, where it is kept and
          its date; the paper itself stays where it is. It then stands here by section, by age and
          by your own accreditation codes.
        </p>
        <p className="row">
          {isFinal ? null : claim ? (
            <a className="btn main" href={paths.answer(id, claim.item)}>
              Begin with “{claim.title}”
              <ArrowRight />
            </a>
          ) : (
            <a className="btn main" href={paths.taskList(id)}>
              Go to the questions
              <ArrowRight />
            </a>
          )}
          {id !== EXAMPLE_ID && (
            <a className="btn bare" href={paths.evidence(EXAMPLE_ID)}>
              Look at an example
            </a>
          )}
        </p>
      </EmptyBox>
    </section>
  );
}
