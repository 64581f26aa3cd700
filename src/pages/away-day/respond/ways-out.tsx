import { type JSX, useMemo, useState } from 'react';
import type { Invitation } from '../../../core/codes/invitation-code';
import { readOutGroups } from '../../../core/codes/read-out-code';
import { encodeReply, type ReplyCode } from '../../../core/codes/reply-code';
import { encodeResponseFile, responseFileName } from '../../../core/file/response-file';
import { SOURCE } from '../../../core/file/source';
import { drawQr } from '../../../platform/camera/qr-draw';
import type { ReplyDraft } from '../../../platform/replies/reply-storage-draft';
import { saveFile } from '../../../platform/save-file';
import { copyText, type ShareOutcome, shareText } from '../../../platform/share';
import { isFromDisk } from '../../../platform/storage/persist';
import { Button } from '../../../ui/button';
import { Choice } from '../../../ui/choice';
import { Heard } from '../../../ui/heard';
import { paths } from '../../../ui/paths';
import { QrPicture } from '../../../ui/qr-picture';
import { ReadOutCode } from './read-out-code';
import { notesIn, responseFileOf } from './reply-of';
import { facilitatorOf, wallWords } from './words';

type WaysOutProps = {
  readonly invitation: Invitation;
  readonly draft: ReplyDraft;
  readonly reply: ReplyCode;
};

/** The same answers as a picture, as a code to read out, as a link and as a file. */
export function WaysOut({ invitation, draft, reply }: WaysOutProps): JSX.Element {
  const code = encodeReply(reply);
  // A page from disk has no address that another device could open.
  const isLink = !isFromDisk();
  const text = isLink ? `${window.location.href.split('#')[0]}${paths.arrived(code)}` : code;
  const matrix = useMemo(() => drawQr(text), [text]);
  const groups = readOutGroups(reply);
  const who = facilitatorOf(invitation);
  const otherWays = `${groups === null ? '' : 'read out the code below, '}${isLink ? 'copy the link' : 'copy the code'} or save a file`;
  return (
    <>
      {matrix && (
        <div className="reply-qr">
          <QrPicture
            matrix={matrix}
            label={`Pattern for the camera of ${who}. Instead, you can ${otherWays}.`}
          />
        </div>
      )}
      <p className="note">If the camera finds it hard, turn up the brightness of the screen.</p>
      {groups && <ReadOutCode groups={groups} />}
      <Sending invitation={invitation} draft={draft} text={text} isLink={isLink} />
    </>
  );
}

type SendingProps = {
  readonly invitation: Invitation;
  readonly draft: ReplyDraft;
  readonly text: string;
  readonly isLink: boolean;
};

function Sending({ invitation, draft, text, isLink }: SendingProps): JSX.Element {
  const notes = draft.isWithdrawn ? 0 : Object.keys(notesIn(draft, invitation.items)).length;
  const [withNotes, setWithNotes] = useState(true);
  const [said, setSaid] = useState('');
  const [isByHand, setByHand] = useState(false);
  const who = facilitatorOf(invitation);
  const what = isLink ? 'link' : 'code';
  const tell = (outcome: ShareOutcome) => {
    setByHand(outcome === 'not-possible');
    setSaid(
      {
        shared: 'Handed to the other app. Check there that it has gone.',
        copied: `The ${what} is copied. Paste it into a message to ${who}.`,
        cancelled: 'Nothing was sent.',
        'not-possible': `This browser would not copy it. The ${what} is below: copy it from there.`,
      }[outcome],
    );
  };
  const save = () => {
    const file = responseFileOf(invitation, draft, withNotes);
    const name = responseFileName(file);
    saveFile({ name, text: encodeResponseFile(file, SOURCE) });
    setByHand(false);
    setSaid(`Sent to your downloads as ${name}. Send it to ${who}.`);
  };
  return (
    <section className="stack" aria-labelledby="sending">
      <h2 className="h4" id="sending">
        Not in the same room?
      </h2>
      <div className="ways-out">
        <Button onClick={() => void copyText(text).then(tell)}>Copy the {what}</Button>
        {typeof navigator.share === 'function' && (
          <Button onClick={() => void shareText(text, 'My answers').then(tell)}>Share</Button>
        )}
        <Button onClick={save}>Save a file</Button>
      </div>
      {notes > 0 && (
        <Choice
          type="checkbox"
          checked={withNotes}
          onChange={(event) => setWithNotes(event.target.checked)}
        >
          {notes === 1 ? 'Put my note in the file' : `Put my ${notes} notes in the file`}
        </Choice>
      )}
      {notes > 0 && (
        <p className="note">
          Only a file can carry notes. The {what} and the pattern do not.{' '}
          {invitation.round === 'first' && wallWords(invitation)}
        </p>
      )}
      <Heard as="p">{said}</Heard>
      {isByHand && (
        <textarea
          className="field"
          readOnly
          rows={4}
          aria-label={`The ${what} with your answers`}
          value={text}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </section>
  );
}
