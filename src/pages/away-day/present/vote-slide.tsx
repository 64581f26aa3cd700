import { type JSX, useMemo } from 'react';
import { encodeInvitation } from '../../../core/codes/invitation-code';
import { invitationOf } from '../../../core/codes/invitation-of';
import { countIn } from '../../../core/response/count-in';
import { countWord, plural, upperFirst } from '../../../core/wording/words';
import { drawQr } from '../../../platform/camera/qr-draw';
import { paths } from '../../../ui/paths';
import { QrPicture } from '../../../ui/qr-picture';
import { addressFor } from '../../shared/room/address';
import type { PresentScene } from './present-scene';

/** The one second vote: by the code on the wall once it is open, else by a show of cards. */
export function VoteSlide({ head, exercise, panel, instrument, talk }: PresentScene): JSX.Element {
  const address = addressFor(exercise.address);
  const link = useMemo(() => {
    const invitation = invitationOf(head, 'again', instrument);
    if (invitation === null || address === '') return null;
    return `${address}${paths.join(encodeInvitation(invitation, instrument))}`;
  }, [head, address, instrument]);
  const { again } = exercise;
  if (again === null) return <ByCards count={talk.items.length} />;
  const matrix = link === null ? null : drawQr(link);
  return (
    <div className="vote-slide">
      {matrix && <QrPicture matrix={matrix} label="The second vote as a QR code" />}
      <div>
        <p className="verdict">
          {upperFirst(countWord(again.items.length))} {plural(again.items.length, 'question')}, once
          more, knowing what we know now. Moving is fine, and so is staying.
        </p>
        {link === null ? (
          <p>Ask for the link, or for a ballot slip.</p>
        ) : (
          <p>Point your phone’s camera at the code. Or ask for the link, or for a ballot slip.</p>
        )}
        <p>Nothing of it is shown before all of it is, together.</p>
        <p className="big serif">
          {countIn(again)} of {panel.people} in
        </p>
      </div>
    </div>
  );
}

function ByCards({ count }: { readonly count: number }): JSX.Element {
  return (
    <>
      <p className="verdict">
        Once more on {count === 1 ? 'the question' : `the ${countWord(count)} questions`} we talked
        about, knowing what we know now. Moving is fine, and so is staying.
      </p>
      <ol className="lines in-turn">
        <li>
          <span>Choose your level alone. Nobody speaks.</span>
        </li>
        <li>
          <span>All hold up their card at the same moment. Everyone sees every card.</span>
        </li>
        <li>
          <span>We count, and look at both rounds together.</span>
        </li>
      </ol>
    </>
  );
}
