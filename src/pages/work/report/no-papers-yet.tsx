import type { JSX } from 'react';
import type { AssessmentHead } from '../../../core/document/assessment';
import type { Response } from '../../../core/document/response';
import type { Instrument } from '../../../core/instrument/instrument';
import { nextBlankItem } from '../../../core/response/completeness';
import { itemsInPlay } from '../../../core/response/items-in-play';
import { EXAMPLE_ID } from '../../../store/state';
import { ArrowRight } from '../../../ui/icons';
import { paths } from '../../../ui/paths';
import { EmptyBox } from '../../shared/empty-box';

type NoPapersYetProps = {
  readonly instrument: Instrument;
  readonly head: AssessmentHead;
  readonly response: Response;
};

/** In the place of the papers while no section is finished: what will be there, and the way on. */
export function NoPapersYet({ instrument, head, response }: NoPapersYetProps): JSX.Element {
  const next = nextBlankItem(itemsInPlay(instrument, head), response);
  return (
    <EmptyBox>
      <p className="lead">
        Three papers will be ready here once a section is finished: one page, a paper for a board
        meeting, and the full report.
      </p>
      <p className="row">
        <a
          className="btn main"
          href={next ? paths.answer(head.id, next.id) : paths.taskList(head.id)}
        >
          {Object.keys(response).length === 0 ? 'Start answering' : 'Continue answering'}
          <ArrowRight />
        </a>
        {head.id !== EXAMPLE_ID && (
          <a className="btn bare" href={paths.report(EXAMPLE_ID)}>
            Look at an example
          </a>
        )}
      </p>
    </EmptyBox>
  );
}
