import type { JSX } from 'react';
import type { Instrument } from '../../core/instrument/instrument';
import { plural } from '../../core/report/words';
import type { AssessmentHead } from '../../core/response/assessment';
import { countAnswers, nextBlankItem } from '../../core/response/completeness';
import { itemsInPlay } from '../../core/response/items-in-play';
import { minutesLeft, secondsPerItem } from '../../core/response/pace';
import type { Response } from '../../core/response/response';
import { EXAMPLE_ID } from '../../store/state';
import { ArrowRight } from '../../ui/icons';
import { paths } from '../../ui/paths';
import { EmptyBox } from '../shared/empty-box';

type NoGapsYetProps = {
  readonly instrument: Instrument;
  readonly head: AssessmentHead;
  readonly response: Response;
};

/** Before a section is finished: what a gap is, what is left, and one way on. */
export function NoGapsYet({ instrument, head, response }: NoGapsYetProps): JSX.Element {
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
        A gap is the distance between where you are and where you want to be. It appears here once a
        section is finished.
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
          <a className="btn bare" href={paths.gaps(EXAMPLE_ID)}>
            Look at an example
          </a>
        )}
      </p>
    </EmptyBox>
  );
}
