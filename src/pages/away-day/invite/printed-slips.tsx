import { type JSX, memo, useMemo, useState } from 'react';
import type { AssessmentHead } from '../../../core/document/assessment';
import type { RoundName } from '../../../core/document/rounds';
import { expectedInRoom } from '../../../core/exercise/expected-people';
import { dayWords } from '../../../core/limits/days';
import { drawQr, type QrMatrix } from '../../../platform/camera/qr-draw';
import { Button } from '../../../ui/button';
import { TextField } from '../../../ui/field';
import { QrPicture } from '../../../ui/qr-picture';
import { printPage } from '../../shared/print-page';
import { whoWillSee } from '../../shared/room/exercise-words';

type PrintedSlipsProps = {
  readonly head: AssessmentHead;
  readonly round: RoundName;
  /** The questions asked and how long they take, in words. */
  readonly length: string;
  readonly link: string;
  readonly address: string;
};

const SLIPS_A_PAGE = 6;
const MOST_SLIPS = 200;

/** Slips to cut and hand out: the first is shown here, all of them are printed. */
export function PrintedSlips({ head, round, length, link }: PrintedSlipsProps): JSX.Element {
  const [number, setNumber] = useState(() => String(wholePages(expectedInRoom(head, round))));
  const matrix = useMemo(() => drawQr(link), [link]);
  const slips = Math.min(MOST_SLIPS, Math.max(1, Math.trunc(Number(number)) || SLIPS_A_PAGE));
  const pages = Math.ceil(slips / SLIPS_A_PAGE);
  const slip: SlipProps = {
    organisation: head.profile.organisation,
    name: head.name,
    day: dayWords(head.assessedOn),
    length,
    told: whoWillSee({
      round,
      attribution: head.exercise?.attribution ?? 'not-attributed',
      facilitator: head.exercise?.facilitator ?? '',
      readers: head.exercise?.readers ?? '',
    }),
    matrix,
    isRehearsal: head.exercise?.isRehearsal === true,
  };
  return (
    <section className="invite-way printed-slips" aria-labelledby="printed-slips">
      <h2 id="printed-slips">Printed slips</h2>
      <p className="measure">
        Six slips on a page, to cut and put on the chairs. Each has the code and who will see the
        answers. The link is too long to type: send it, or have paper forms ready.
      </p>
      <div className="row align-end">
        <TextField
          id="slips"
          label="How many slips"
          inputMode="numeric"
          className="field short-field"
          value={number}
          onChange={({ target }) => setNumber(target.value)}
        />
        <Button onClick={printPage}>
          Print {slips === 1 ? '1 slip' : `${slips} slips`} on{' '}
          {pages === 1 ? '1 page' : `${pages} pages`}
        </Button>
      </div>
      <ul className="slips">
        <Slips count={slips} slip={slip} />
      </ul>
    </section>
  );
}

/** As many as fill their pages: a slip more costs no paper. */
const wholePages = (people: number) =>
  SLIPS_A_PAGE * Math.max(1, Math.ceil(Math.min(people, MOST_SLIPS) / SLIPS_A_PAGE));

type SlipProps = {
  readonly organisation: string;
  readonly name: string;
  readonly day: string;
  readonly length: string;
  readonly told: string;
  readonly matrix: QrMatrix | null;
  readonly isRehearsal: boolean;
};

function Slips({ count, slip }: { readonly count: number; readonly slip: SlipProps }): JSX.Element {
  return (
    <>
      {Array.from({ length: count }, (_, k) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the slips are all alike
        <Slip key={k} {...slip} />
      ))}
    </>
  );
}

const Slip = memo(function Slip(props: SlipProps): JSX.Element {
  const { organisation, name, day, length, told, matrix, isRehearsal } = props;
  return (
    <li className="slip">
      {matrix && <QrPicture matrix={matrix} label="The invitation as a QR code." />}
      <div>
        <p className="slip-head">
          <b>{name}</b>
          {[organisation, day].filter(Boolean).map((words) => (
            <span key={words}>{words}</span>
          ))}
        </p>
        {isRehearsal && <p>Rehearsal: made-up answers.</p>}
        <p>
          <b>Point your phone’s camera at the code.</b> {length}. No account; nothing is sent.
        </p>
      </div>
      <p className="slip-told">{told}</p>
      <p className="slip-else">No camera? Ask for the link, or for a paper form.</p>
    </li>
  );
});
