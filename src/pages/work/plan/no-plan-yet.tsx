import type { JSX } from 'react';
import type { AssessmentHead } from '../../../core/document/assessment';
import type { Response } from '../../../core/document/response';
import type { Instrument } from '../../../core/instrument/instrument';
import { countAnswers, nextBlankItem } from '../../../core/response/completeness';
import { itemsInPlay } from '../../../core/response/items-in-play';
import { minutesLeft, secondsPerItem } from '../../../core/response/pace';
import { plural } from '../../../core/wording/words';
import { EXAMPLE_ID } from '../../../store/state';
import { ArrowRight } from '../../../ui/icons';
import { paths } from '../../../ui/paths';
import { EmptyBox } from '../../shared/empty-box';

type NoPlanYetProps = {
  readonly instrument: Instrument;
  readonly head: AssessmentHead;
  readonly response: Response;
};

/** Before a section is finished: what comes here, what is left, and one way on. */
export function NoPlanYet({ instrument, head, response }: NoPlanYetProps): JSX.Element {
  const items = itemsInPlay(instrument, head);
  const next = nextBlankItem(items, response);
  const section = instrument.sections.find(({ id }) => id === next?.section);
  const own = items.filter((item) => item.section === next?.section);
  const { blank } = countAnswers(own, response);
  const answered = own.length - blank;
  const minutes = minutesLeft(blank, secondsPerItem(response, items));
  const about = `about ${minutes} ${plural(minutes, 'minute')}`;
  return (
    <EmptyBox>
      <p className="lead">
        When a section is finished, the answers below your targets stand here, each with a first
        step.
      </p>
      {section && (
        <p>
          {answered === 0 ? (
            <>
              <b>{section.name}</b> has {own.length} {plural(own.length, 'question')}, {about} in
              all.
            </>
          ) : (
            <>
              You have answered {answered} of the {own.length} questions in <b>{section.name}</b>.{' '}
              {blank === 1 ? 'The other one takes' : `The other ${blank} take`} {about}.
            </>
          )}
        </p>
      )}
      <p className="row">
        {section && next && (
          <a className="btn main" href={paths.answer(head.id, next.id)}>
            {answered === 0 ? 'Start' : 'Continue'} with {section.name}
            <ArrowRight />
          </a>
        )}
        {head.id !== EXAMPLE_ID && (
          <a className="btn bare" href={paths.plan(EXAMPLE_ID)}>
            Look at an example
          </a>
        )}
      </p>
    </EmptyBox>
  );
}
