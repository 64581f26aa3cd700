import type { JSX } from 'react';
import { differInNotes } from '../../../core/copies/versions-given';
import type { AssessmentHead } from '../../../core/document/assessment';
import { answerPlace, isEvidencePlace } from '../../../core/document/place';
import { disputedPlaces } from '../../../core/response/disputed-places';
import { countWord, upperFirst } from '../../../core/wording/words';
import { useMainstay } from '../../../store/use-mainstay';
import { Notice } from '../../../ui/notice';
import { paths } from '../../../ui/paths';
import './dispute-note.css';

type DisputeNoteProps = { readonly id: string; readonly itemId: string };

/** At a question whose answer or note, or a line of whose evidence, came back in more than one version. */
export function DisputeNote({ id, itemId }: DisputeNoteProps): JSX.Element | null {
  const together = useMainstay((state) => state.heads[id]?.together);
  const places = together ? disputedPlaces(together) : [];
  const isOfAnswer = places.includes(answerPlace(itemId));
  const isOfEvidence = places.some((place) => isEvidencePlace(place, itemId));
  if (!isOfAnswer && !isOfEvidence) return null;
  const given = differInNotes(together?.rivals[answerPlace(itemId)] ?? [])
    ? 'the note here'
    : 'this answer';
  return (
    <p className="dispute-note">
      There is more than one version of {isOfAnswer ? given : 'the evidence noted here'}:{' '}
      <a href={paths.colleagues(id, 'choose')}>choose between them</a>
    </p>
  );
}

/** How much is still to be chosen, wherever the assessment is gone on with. */
export function DisputesNotice({ head }: { readonly head: AssessmentHead }): JSX.Element | null {
  const count = disputedPlaces(head.together).length;
  if (count === 0) return null;
  return (
    <div className="disputes-notice">
      <Notice>
        <p>
          <b>
            {count === 1
              ? 'One thing has come back in two versions.'
              : `${upperFirst(countWord(count))} things have come back in more than one version.`}
          </b>{' '}
          Nothing is lost: every version is kept until you choose.
        </p>
        <p>
          <a href={paths.colleagues(head.id, 'choose')}>
            {count === 1 ? 'Choose between the two' : 'Choose between them'}
          </a>
        </p>
      </Notice>
    </div>
  );
}
