import { type JSX, useState } from 'react';
import type { Instrument } from '../../../core/instrument/instrument';
import { questionSetFileName } from '../../../core/question-set/question-set-file';
import { forgetSet, type KeptSet } from '../../../platform/question-sets/kept-sets';
import { askQuestionsOf, builtInId, setInUse } from '../../../platform/question-sets/set-in-use';
import { saveFile } from '../../../platform/save-file';
import { ownIds } from '../../../store/state';
import { useMainstay, useMainstayList } from '../../../store/use-mainstay';
import { Button } from '../../../ui/button';
import { Heard } from '../../../ui/heard';
import { paths } from '../../../ui/paths';
import type { FetchOneFile } from '../../shared/keeping/use-sending';
import { useKeptSets } from '../../shared/question-sets/use-kept-sets';
import { AppWithQuestions } from './app-with-questions';

export type QuestionSetsPart = {
  readonly instrument: Instrument;
  readonly fetchOneFile: FetchOneFile;
};

/** Which questions are here and which are asked in this window, and the ways from one to another. */
export function QuestionSetsPage({ part }: { readonly part: QuestionSetsPart }): JSX.Element {
  const { instrument, fetchOneFile } = part;
  const [sets, lookAgain] = useKeptSets();
  const [said, setSaid] = useState('');
  const asked = setInUse();
  const workOf = useWorkCount();
  const forget = async (set: KeptSet) => {
    try {
      await forgetSet(set.id);
    } catch {
      setSaid(
        `The questions “${set.title}” are still here: the browser did not let go of them. Nothing else has changed. Press again.`,
      );
      return;
    }
    if (asked === set.id) askQuestionsOf(null, paths.questions);
    setSaid(`Deleted the questions “${set.title}”.`);
    lookAgain();
  };
  return (
    <>
      <h1>Questions on this device</h1>
      <p className="lead">
        Mainstay came with questions, and can ask others: a set that somebody made, in a file. What
        is answered to one set is never changed by another.
      </p>
      <p>
        <a className="btn" href={paths.open}>
          Open a file of questions
        </a>
      </p>
      <Heard as="p">{said}</Heard>
      <section aria-labelledby="of-page">
        <h2 id="of-page">The questions that came with this page</h2>
        <p>
          {asked === null ? `${instrument.title}, version ${instrument.version}. ` : ''}
          {workOf(asked === null ? instrument.id : builtInId())}
        </p>
        <p>
          {asked === null ? (
            <b>They are asked in this window.</b>
          ) : (
            <Button onClick={() => askQuestionsOf(null, paths.home)}>
              Use the questions of this page
            </Button>
          )}
        </p>
      </section>
      {sets.map((set) => (
        <section key={set.id} aria-labelledby={`set-${set.id}`}>
          <h2 id={`set-${set.id}`} translate="no">
            {set.title}
          </h2>
          <p>
            From a file: “{set.id}”, version {set.version}. {workOf(set.id)}
          </p>
          {asked === set.id && (
            <p>
              <b>They are asked in this window.</b>
            </p>
          )}
          <p className="row">
            {asked !== set.id && (
              <Button
                aria-label={`Use these questions: ${set.title}`}
                onClick={() => askQuestionsOf(set.id, paths.home)}
              >
                Use these questions
              </Button>
            )}
            <Button
              aria-label={`Save their file: ${set.title}`}
              onClick={() => saveFile({ name: questionSetFileName(set), text: set.text })}
            >
              Save their file
            </Button>
            <Button
              look="risk"
              aria-label={`Delete these questions: ${set.title}`}
              onClick={() => void forget(set)}
            >
              Delete these questions
            </Button>
          </p>
        </section>
      ))}
      {sets.length > 0 && (
        <p>
          Deleting questions deletes no answers. What was answered stays listed on Home and can be
          saved or deleted there; to answer on, open the file of the questions again.
        </p>
      )}
      {asked !== null && <AppWithQuestions fetchOneFile={fetchOneFile} />}
    </>
  );
}

/** "2 assessments here answer them." */
function useWorkCount(): (id: string) => string {
  const heads = useMainstay((state) => state.heads);
  const own = useMainstayList(ownIds);
  return (id) => {
    const count = own.filter((each) => heads[each]?.instrument.id === id).length;
    if (count === 0) return 'Nothing here answers them.';
    return count === 1
      ? 'One assessment here answers them.'
      : `${count} assessments here answer them.`;
  };
}
