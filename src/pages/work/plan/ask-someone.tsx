import { type JSX, useState } from 'react';
import type { AssessmentHead } from '../../../core/document/assessment';
import type { Instrument } from '../../../core/instrument/instrument';
import { LIMITS } from '../../../core/limits/limits';
import type { AskRow } from '../../../core/report/ask-rows';
import { countWord } from '../../../core/wording/words';
import { useMainstayStore } from '../../../store/use-mainstay';
import { Button } from '../../../ui/button';
import { TextField } from '../../../ui/field';
import { paths } from '../../../ui/paths';
import { useStoreForm } from '../../shared/forms/use-saved-form';
import type { FetchOneFile } from '../../shared/keeping/use-sending';
import { SendQuestion } from './send-question';

type AskSomeoneProps = {
  readonly instrument: Instrument;
  readonly head: AssessmentHead;
  readonly asks: readonly AskRow[];
  readonly fetchOneFile: FetchOneFile;
};

const IN_VIEW = 3;

/** What nobody here knew: who would, and a way to send them the question. */
export function AskSomeone(props: AskSomeoneProps): JSX.Element {
  const { instrument, head, asks, fetchOneFile } = props;
  const [isAllShown, setAllShown] = useState(asks.length <= IN_VIEW + 1);
  if (asks.length === 0) return <p>No answer is “don’t know”.</p>;
  const shown = isAllShown ? asks : asks.slice(0, IN_VIEW);
  const left = asks.length - shown.length;
  return (
    <>
      <ul className="asks">
        {shown.map((row) => (
          <Ask key={row.item} {...{ instrument, head, row, fetchOneFile }} />
        ))}
      </ul>
      {left > 0 && (
        <p>
          <Button look="link" onClick={() => setAllShown(true)}>
            Show the other {countWord(left)}
          </Button>
        </p>
      )}
    </>
  );
}

type AskProps = Omit<AskSomeoneProps, 'asks'> & { readonly row: AskRow };

function Ask({ instrument, head, row, fetchOneFile }: AskProps): JSX.Element {
  const isRoom = head.exercise !== null;
  const [named, setNamed] = useState(row.whoKnows);
  const canKeep = !isRoom && !head.signOff.isFinal;
  const to = canKeep ? row.whoKnows : named;
  const question = (
    <p>
      <span className="qn">{row.number}</span>{' '}
      <a href={paths.answer(head.id, row.item)}>{row.stem}</a>
    </p>
  );
  if (isRoom) {
    return (
      <li>
        {question}
        <p className="small">
          {row.whoKnows.trim() === ''
            ? 'Nobody is named yet who would know.'
            : `Who would know: ${row.whoKnows}`}
        </p>
      </li>
    );
  }
  return (
    <li>
      {question}
      {canKeep ? (
        <WhoKnows id={head.id} row={row} />
      ) : (
        <TextField
          id={`who-knows-${row.item}`}
          label={<WhoLabel row={row} />}
          value={named}
          limit={LIMITS.name}
          onChange={(event) => setNamed(event.target.value)}
        />
      )}
      <SendQuestion {...{ instrument, head, fetchOneFile }} item={row.item} to={to.trim()} />
    </li>
  );
}

const WhoLabel = ({ row }: { readonly row: AskRow }): JSX.Element => (
  <>
    Who would know?<span className="vh"> {row.number}</span>
  </>
);

/** Kept with the answer, as on the question itself. */
function WhoKnows({ id, row }: { readonly id: string; readonly row: AskRow }): JSX.Element {
  const store = useMainstayStore();
  const { item } = row;
  const { text } = useStoreForm<{ whoKnows: string }>({
    key: `${id}/who-knows/${item}`,
    read: ({ responses }) => {
      const answer = responses[id]?.[item]?.answer;
      return { whoKnows: answer?.state === 'dk' ? answer.whoKnows : '' };
    },
    save: ({ whoKnows }) => store.getState().itemAnswered(id, item, { state: 'dk', whoKnows }),
  });
  return (
    <TextField
      id={`who-knows-${item}`}
      label={<WhoLabel row={row} />}
      {...text('whoKnows', { limit: LIMITS.line })}
    />
  );
}
