import { type JSX, useState } from 'react';
import type { Instrument } from '../../../core/instrument/instrument';
import {
  SHOW_ORDERS,
  type ShowOrder,
  type ShowRow,
  showRowsIn,
} from '../../../core/report/show-rows';
import { Button } from '../../../ui/button';
import { SelectField } from '../../../ui/field';
import { paths } from '../../../ui/paths';
import { useFirstOf } from '../../shared/use-first-of';

type CouldWeShowProps = {
  readonly id: string;
  readonly instrument: Instrument;
  readonly rows: readonly ShowRow[];
};

const ORDERS = {
  'to-show': 'Still to show first',
  questions: 'Order of the questions',
  oldest: 'Oldest evidence first',
  codes: 'Your accreditation codes',
} as const satisfies Record<ShowOrder, string>;

const FIRST = 24;

/** Every answer with a level and what there is to show for it: one list, in the order asked for. */
export function CouldWeShow({ id, instrument, rows }: CouldWeShowProps): JSX.Element {
  const [order, setOrder] = useState<ShowOrder>('to-show');
  const [isAllShown, setAllShown] = useState(false);
  const hasCodes = rows.some(({ codes }) => codes.length > 0);
  const letters = instrument.sections.map(({ letter }) => letter);
  const claims = rows.filter(({ isClaim }) => isClaim);
  const isShort = order === 'to-show' && !isAllShown && claims.length > 0;
  const listed = isShort ? claims : showRowsIn(rows, order, letters);
  const [shown, others] = useFirstOf(listed, FIRST);
  if (rows.length === 0) return <p>No answer has a level yet.</p>;
  return (
    <>
      {order === 'to-show' && (
        <p className="soft measure">
          {claims.length === 0
            ? 'There is something to show for each answer at the two top levels.'
            : 'Someone outside may ask what you could show for these. Open a question to note what it is, where it is kept and its date; it changes no score.'}
        </p>
      )}
      <SelectField
        id="show-order"
        label="Order"
        value={order}
        onChange={(event) =>
          setOrder(SHOW_ORDERS.find((each) => each === event.target.value) ?? 'to-show')
        }
      >
        {SHOW_ORDERS.filter((each) => each !== 'codes' || hasCodes).map((each) => (
          <option value={each} key={each}>
            {ORDERS[each]}
          </option>
        ))}
      </SelectField>
      <ul className="shows">
        {shown.map((row) => (
          <Show key={row.item} id={id} row={row} />
        ))}
      </ul>
      {others}
      {isShort && listed.length < rows.length && (
        <p>
          <Button look="link" onClick={() => setAllShown(true)}>
            Show all {rows.length} answers with a level
          </Button>
        </p>
      )}
    </>
  );
}

function Show({ id, row }: { readonly id: string; readonly row: ShowRow }): JSX.Element {
  const { item, number, title, levelWords, pieces, couldShow, codes, isClaim } = row;
  return (
    <li>
      <div>
        <p>
          <span className="qn">{number}</span> <a href={paths.answer(id, item)}>{title}</a>
        </p>
        <p className="note">
          {levelWords.charAt(0).toUpperCase() + levelWords.slice(1)}
          {codes.length > 0 && `. Codes: ${codes.join(', ')}`}
        </p>
      </div>
      <div className="small">
        {pieces.length === 0 && <p className="soft">Nothing noted yet</p>}
        {pieces.map(({ id: piece, words, strengthWords, isOld }) => (
          <p key={piece}>
            {words}
            <span className="soft">. {strengthWords}</span>
            {isOld && <b>. Older than two years</b>}
          </p>
        ))}
        {isClaim && couldShow.length > 0 && (
          <p>
            <span className="soft">You could show:</span> {couldShow.join('; ')}
          </p>
        )}
      </div>
    </li>
  );
}
