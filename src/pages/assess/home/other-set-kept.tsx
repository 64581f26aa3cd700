import type { JSX } from 'react';
import type { AssessmentHead } from '../../../core/document/assessment';
import { forgetKeptFile } from '../../../platform/kept-file/remembered-files';
import { useMainstayStore } from '../../../store/use-mainstay';
import { Button } from '../../../ui/button';
import { paths } from '../../../ui/paths';
import { otherSetWords } from '../../shared/keeping/other-set-words';
import { LastFiled, SaveToFile } from '../../shared/keeping/save-to-file';
import { OfferSet } from '../../shared/question-sets/offer-set';

/** Answers on this device to other questions than these: listed, to be saved or deleted, never opened. */
export function OtherSetKept({ head }: { readonly head: AssessmentHead }): JSX.Element {
  const store = useMainstayStore();
  return (
    <li className="assess">
      <div>
        <h2 className="h3">{head.name}</h2>
        <p className="soft">{head.profile.organisation}</p>
        <p>{otherSetWords(head)}</p>
        <p className="state soft">
          <LastFiled id={head.id} />
        </p>
      </div>
      <div className="acts">
        <OfferSet
          isWanted={(id) => id === head.instrument.id}
          address={paths.taskList(head.id)}
          of={head.name}
        />
        <SaveToFile id={head.id} name={head.name} />
        <Button
          look="risk"
          isSlim
          aria-label={`Delete ${head.name}`}
          onClick={() => {
            store.getState().assessmentDeleted(head.id);
            void forgetKeptFile(head.id);
          }}
        >
          Delete
        </Button>
      </div>
    </li>
  );
}
