import { type JSX, useEffect, useMemo, useRef, useState } from 'react';
import type { AssessmentHead } from '../../../core/document/assessment';
import type { RoundName } from '../../../core/document/rounds';
import { collectionOf } from '../../../core/exercise/exercise-changes';
import { expectedInRoom } from '../../../core/exercise/expected-people';
import { countIn } from '../../../core/response/count-in';
import { drawQr } from '../../../platform/camera/qr-draw';
import { copyText, type ShareOutcome, shareText } from '../../../platform/share';
import { keepAwake } from '../../../platform/wake-lock';
import { Button } from '../../../ui/button';
import { Heard } from '../../../ui/heard';
import { paths } from '../../../ui/paths';
import { QrPicture } from '../../../ui/qr-picture';
import { inWords, roundInPath } from '../../shared/room/exercise-words';

type ShownInvitationProps = {
  readonly head: AssessmentHead;
  readonly round: RoundName;
  /** The questions asked and how long they take, in words. */
  readonly length: string;
  readonly link: string;
};

/** The code big enough for the back row, and the same as a link. */
export function ShownInvitation({ head, round, length, link }: ShownInvitationProps): JSX.Element {
  const matrix = useMemo(() => drawQr(link), [link]);
  const figure = useRef<HTMLElement>(null);
  useEffect(() => keepAwake(), []);
  return (
    <section className="shown" aria-labelledby="point-at-this">
      <figure ref={figure}>
        {matrix ? (
          <QrPicture
            matrix={matrix}
            label="The invitation as a QR code. The link under “By link” leads to the same place."
          />
        ) : (
          <p>The address is too long for a QR code. The link still works.</p>
        )}
        <figcaption>
          <span className="serif">Point your phone’s camera here</span>
          <span>{length}. No account, and nothing is sent.</span>
          <LeaveFullScreen />
        </figcaption>
      </figure>
      <div className="stack">
        <h2 id="point-at-this">Point your phone’s camera at the code</h2>
        <p>
          It opens the questions: {length}. Show it on the projector, or from a laptop that goes
          round. Whoever sees it can answer; no answer is in it.
        </p>
        <FillScreen target={figure} />
        <h3>By link</h3>
        <p className="link-text">{link}</p>
        <Hand link={link} name={head.name} />
        <p>
          <b>{inSoFar(head, round)}</b>{' '}
          <a href={paths.exercise(head.id, 'collect', roundInPath(round))}>Take in the answers</a>
        </p>
      </div>
    </section>
  );
}

function inSoFar(head: AssessmentHead, round: RoundName): string {
  const collection = collectionOf(head, round);
  const count = collection === null ? 0 : countIn(collection);
  const expected = expectedInRoom(head, round);
  return count === 0 && expected === 0 ? 'Nobody is in yet.' : `${inWords(count, expected)} in.`;
}

function FillScreen({
  target,
}: {
  readonly target: { readonly current: HTMLElement | null };
}): JSX.Element | null {
  if (!document.fullscreenEnabled) return null;
  return (
    <p>
      <Button isSlim onClick={() => void target.current?.requestFullscreen().catch(() => {})}>
        Fill the screen with it
      </Button>
    </p>
  );
}

/** Seen only where the code fills the screen. */
const LeaveFullScreen = (): JSX.Element => (
  <span className="leave">
    <Button isSlim onClick={() => void document.exitFullscreen().catch(() => {})}>
      Leave the full screen
    </Button>
  </span>
);

const OUTCOME_WORDS = {
  shared: 'Handed over.',
  copied: 'Copied. Paste it into a message.',
  cancelled: '',
  'not-possible': 'This browser does not let the page copy. Select the link above and copy it.',
} as const satisfies Record<ShareOutcome, string>;

function Hand({ link, name }: { readonly link: string; readonly name: string }): JSX.Element {
  const [said, setSaid] = useState('');
  const hand = (outcome: Promise<ShareOutcome>) =>
    void outcome.then((what) => setSaid(OUTCOME_WORDS[what]));
  return (
    <p className="row">
      <Button isSlim onClick={() => hand(copyText(link))}>
        Copy the link
      </Button>
      {'share' in navigator && (
        <Button isSlim onClick={() => hand(shareText(link, name))}>
          Share the link
        </Button>
      )}
      <Heard className="note">{said}</Heard>
    </p>
  );
}
