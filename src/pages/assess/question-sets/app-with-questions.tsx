import { type JSX, useState } from 'react';
import { saveFile } from '../../../platform/save-file';
import { Button } from '../../../ui/button';
import { Heard } from '../../../ui/heard';
import type { FetchOneFile } from '../../shared/keeping/use-sending';

const NAME = 'mainstay-with-questions.html';

/** For people whose computer does not have these questions: the whole app with them inside. */
export function AppWithQuestions({
  fetchOneFile,
}: {
  readonly fetchOneFile: FetchOneFile;
}): JSX.Element {
  const [said, setSaid] = useState('');
  const save = async () => {
    setSaid('Making the file…');
    const file = await fetchOneFile().catch(() => null);
    if (file === null) {
      setSaid(
        'The file could not be made: this device has no network now. Send the file of the questions instead.',
      );
      return;
    }
    saveFile({ name: NAME, text: file.text, type: 'text/html' });
    setSaid(`Sent to your downloads as ${NAME}.`);
  };
  return (
    <section aria-labelledby="with-questions">
      <h2 id="with-questions">For somebody else</h2>
      <p>
        Send them the file of the questions: they open it in Mainstay as you did. For a computer
        without a network, save the whole app with these questions inside, as one file. Phones
        cannot run such a file.
      </p>
      <p className="row">
        <Button onClick={() => void save()}>Save the app with these questions</Button>
        <Heard className="note">{said}</Heard>
      </p>
    </section>
  );
}
