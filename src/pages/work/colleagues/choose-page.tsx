import type { JSX } from 'react';
import { useParams } from 'wouter';
import type { Instrument } from '../../../core/instrument/instrument';
import { Notice } from '../../../ui/notice';
import { usePageTitle } from '../../../ui/page-title';
import { paths } from '../../../ui/paths';
import { placeWords } from '../../shared/copies/place-words';
import { choosingHeading } from './choosing-words';
import { DisputeCard } from './dispute-card';
import { useChoosing } from './use-choosing';

type ChoosePageProps = { readonly instrument: Instrument };

/** What was changed in two copies that did not know of each other: every version, until a person chooses. */
export function ChoosePage({ instrument }: ChoosePageProps): JSX.Element | null {
  const { id = '' } = useParams();
  const { head, listed, open, choose, keepAll, undo } = useChoosing(id, instrument);
  const left = open.length;
  const title = choosingHeading(open, listed.length > 0);
  const heading = usePageTitle(title, `choose-${id}`);
  if (!head) return null;
  return (
    <main id="main" tabIndex={-1} className="wide colleagues">
      <h1 tabIndex={-1} ref={heading}>
        {title}
      </h1>
      {left > 0 && (
        <p className="lead measure">
          Two copies say different things here, and neither was made from the other. Look at who
          gave what, and choose. What you do not choose now stays here as it is.
        </p>
      )}
      <ol className="rows disputes">
        {listed.map(({ dispute, kept }) => (
          <li key={dispute.place}>
            <DisputeCard
              dispute={dispute}
              kept={kept}
              words={placeWords(dispute.place, head, instrument)}
              instrument={instrument}
              onChoose={(index) => choose(dispute, index)}
              onKeepAll={() => keepAll(dispute)}
              onUndo={() => undo(dispute.place)}
            />
          </li>
        ))}
      </ol>
      {left === 0 && (
        <Notice kind="done">
          <p>
            {listed.length === 0
              ? 'No two versions of anything are kept here.'
              : 'What you chose counts from now on. Answers you did not choose are kept at their questions, under “Earlier answers”.'}
          </p>
        </Notice>
      )}
      <p className="row after-form">
        <a className={left === 0 ? 'btn main' : 'btn'} href={paths.taskList(id)}>
          Back to the questions
        </a>
      </p>
    </main>
  );
}
