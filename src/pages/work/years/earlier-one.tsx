import { type JSX, useState } from 'react';
import type { AssessmentHead } from '../../../core/document/assessment';
import type { Instrument } from '../../../core/instrument/instrument';
import { followsOf } from '../../../core/response/follows-of';
import { dateWords } from '../../../core/wording/words';
import { EXAMPLE_ID } from '../../../store/state';
import { useMainstayList, useMainstayStore } from '../../../store/use-mainstay';
import { Button } from '../../../ui/button';
import { Choice } from '../../../ui/choice';
import { usePageTitle } from '../../../ui/page-title';
import { paths } from '../../../ui/paths';

type EarlierOneProps = { readonly head: AssessmentHead; readonly instrument: Instrument };

/** Where the one before is not known, or not on this device: it is chosen among those that are. */
export function EarlierOne({ head, instrument }: EarlierOneProps): JSX.Element {
  const store = useMainstayStore();
  const heading = usePageTitle('Since last time');
  const [chosen, choose] = useState('');
  const others = useMainstayList(({ heads }) =>
    Object.values(heads).filter(
      (other) =>
        other.id !== head.id &&
        other.id !== EXAMPLE_ID &&
        other.share === null &&
        other.instrument.id === instrument.id &&
        other.assessedOn <= head.assessedOn,
    ),
  );
  const put = () => {
    const before = store.getState().heads[chosen];
    if (before === undefined) return;
    store.getState().headChanged(head.id, () => ({ follows: followsOf(before) }), 'now');
  };
  return (
    <main id="main" tabIndex={-1}>
      <div className="stack">
        <h1 tabIndex={-1} ref={heading}>
          Since last time
        </h1>
        {head.follows !== undefined && (
          <p className="measure">
            The one before, of {dateWords(head.follows.assessedOn) || 'an earlier day'}, is not on
            this device. {others.length === 0 ? 'Open' : <a href={paths.open}>Open</a>} its file,
            then come back here.
          </p>
        )}
        {others.length === 0 ? (
          <>
            {head.follows === undefined && (
              <p className="measure">
                To compare two dates, both have to be on this device, and no earlier one is. Open
                its file, then come back here.
              </p>
            )}
            <p className="row">
              <a className="btn main" href={paths.open}>
                Open an earlier one
              </a>
            </p>
          </>
        ) : (
          <form
            className="stack"
            onSubmit={(event) => {
              event.preventDefault();
              put();
            }}
          >
            <fieldset>
              <legend>Which one came before this one, of the same organisation?</legend>
              {others.map((other) => (
                <Choice
                  key={other.id}
                  type="radio"
                  name="before"
                  value={other.id}
                  checked={chosen === other.id}
                  onChange={() => choose(other.id)}
                >
                  {other.name}
                  {other.profile.organisation !== '' && `, ${other.profile.organisation}`}
                  {other.assessedOn !== '' && `, ${dateWords(other.assessedOn)}`}
                </Choice>
              ))}
            </fieldset>
            <p className="row">
              <Button look="main" isSubmit aria-disabled={chosen === ''}>
                Compare the two
              </Button>
            </p>
          </form>
        )}
      </div>
    </main>
  );
}
