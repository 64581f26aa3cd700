import type { JSX } from 'react';
import type { Item } from '../../core/instrument/instrument';
import type { AssessmentHead } from '../../core/response/assessment';
import { countAnswers } from '../../core/response/completeness';
import type { Response } from '../../core/response/response';
import { useMainstay, useMainstayStore } from '../../store/use-mainstay';
import { paths } from '../../ui/paths';
import { EvictionNote } from '../shared/eviction-note';
import { RoomNote } from '../shared/room-note';
import { LastFiled, SaveToFile } from '../shared/save-to-file';

type TaskListNotesProps = {
  readonly head: AssessmentHead;
  readonly response: Response;
  readonly items: readonly Item[];
};

/** Beside the task list: a copy to keep, what to find out, and going on from quick to full. */
export function TaskListNotes({ head, response, items }: TaskListNotesProps): JSX.Element {
  const isKeptHere = useMainstay(({ save }) => save.kind !== 'memory');
  const { dontKnow } = countAnswers(items, response);
  return (
    <aside className="margin" aria-label="More you can do">
      <section className="aside">
        <h2 className="h4">Keep a copy</h2>
        <div className="stack">
          <p>
            {isKeptHere
              ? 'Answers are saved on this device as you go. A file keeps them safe if the device is lost.'
              : 'This browser keeps nothing once you close the page. Save to a file before you leave.'}
          </p>
          <EvictionNote ids={[head.id]} />
          <p>
            <LastFiled id={head.id} />
          </p>
          <RoomNote id={head.id} />
          <SaveToFile id={head.id} isSlim />
        </div>
      </section>
      <section className="aside">
        <h2 className="h4">Colleagues</h2>
        <div className="stack">
          <p>
            Send a section, or some questions, to someone who knows, and bring their answers back.
          </p>
          <p>
            <a href={paths.colleagues(head.id)}>Send questions, or bring answers back</a>
          </p>
        </div>
      </section>
      {head.kind === 'quick' && !head.signOff.isFinal && <GoOnToFull id={head.id} />}
      {dontKnow > 0 && (
        <section className="aside">
          <h2 className="h4">Find out</h2>
          <div className="stack">
            <p>
              You have answered “don’t know” to{' '}
              <b>{dontKnow === 1 ? '1 question' : `${dontKnow} questions`}</b>.{' '}
              <a href={paths.gaps(head.id, 'find-out')}>See who might know</a>
            </p>
          </div>
        </section>
      )}
      <section className="aside">
        <h2 className="h4">Sign-off</h2>
        <div className="stack">
          <p>
            <a href={paths.signOff(head.id)}>
              {head.signOff.isFinal
                ? 'This assessment is final: see who approved it, or reopen it'
                : 'When the board has agreed it: who approved it, and when'}
            </a>
          </p>
        </div>
      </section>
      <section className="aside">
        <h2 className="h4">About you</h2>
        <div className="stack">
          <p>
            <a href={paths.aboutYou(head.id)}>Name, date, who is answering and your area</a>
          </p>
        </div>
      </section>
    </aside>
  );
}

function GoOnToFull({ id }: { readonly id: string }): JSX.Element {
  const store = useMainstayStore();
  return (
    <section className="aside">
      <h2 className="h4">Go on to the full assessment</h2>
      <div className="stack">
        <p>
          Your quick answers are kept. The full set asks 42 questions more and gives scores with
          figures.
        </p>
        <button
          type="button"
          className="btn slim"
          onClick={() => store.getState().quickBecameFull(id)}
        >
          Make this a full assessment
        </button>
      </div>
    </section>
  );
}
