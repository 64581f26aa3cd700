import { type JSX, useState } from 'react';
import { withInvitation } from '../../../core/intake/invitation-in-file';
import { ownFileText } from '../../../platform/own-file';
import { saveFile } from '../../../platform/save-file';
import { Button } from '../../../ui/button';
import { Heard } from '../../../ui/heard';

export type OneFileText = { readonly text: string };

type FileWithInvitationProps = {
  readonly code: string;
  readonly fetchOneFile: () => Promise<OneFileText | null>;
};

const NAME = 'mainstay-away-day.html';

/** For laptops without a network: the whole app, opening straight at this invitation. */
export function FileWithInvitation({ code, fetchOneFile }: FileWithInvitationProps): JSX.Element {
  const [said, setSaid] = useState('');
  const hand = async () => {
    setSaid('Making the file…');
    setSaid(await handedOver(code, fetchOneFile));
  };
  return (
    <section className="invite-way" aria-labelledby="without-network">
      <h2 id="without-network">For laptops without a network</h2>
      <p className="measure">
        The whole app as one file, with this invitation inside. Copy it to a memory stick and open
        it on each laptop: it goes straight to the questions. Phones cannot run such a file.
      </p>
      <p className="row">
        <Button onClick={() => void hand()}>Save the app with this exercise</Button>
        <Heard className="note">{said}</Heard>
      </p>
    </section>
  );
}

async function handedOver(
  code: string,
  fetchOneFile: FileWithInvitationProps['fetchOneFile'],
): Promise<string> {
  const file = await fetchOneFile().catch(() => undefined);
  if (file === undefined) {
    return 'The file could not be fetched: this device has no network now. Try again with one, or use paper forms.';
  }
  // Null inside that very file, which has a copy of itself instead.
  const text = file?.text ?? (await ownFileText());
  if (text === null)
    return 'This copy of Mainstay cannot make the file. Use the link or paper forms.';
  saveFile({ name: NAME, text: withInvitation(text, code), type: 'text/html' });
  return `Sent to your downloads as ${NAME}.`;
}
