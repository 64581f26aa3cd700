import type { JSX } from 'react';
import { useParams } from 'wouter';
import type { Instrument } from '../../../core/instrument/instrument';
import { answerState } from '../../../core/response/answer-state';
import { itemsInPlay } from '../../../core/response/items-in-play';
import { useMainstay } from '../../../store/use-mainstay';
import { usePageTitle } from '../../../ui/page-title';
import { paths } from '../../../ui/paths';
import { SaveToFile } from '../../shared/keeping/save-to-file';
import './colleagues.css';
import { senderWords } from '../../shared/copies/part-words';
import { YourName } from './your-name';

type SendBackPageProps = { readonly instrument: Instrument };

/** A colleague's last step: the file, and who it goes to. */
export function SendBackPage({ instrument }: SendBackPageProps): JSX.Element | null {
  const { id = '' } = useParams();
  const head = useMainstay((state) => state.heads[id]);
  const response = useMainstay((state) => state.responses[id]);
  const heading = usePageTitle(null, `send-back-${id}`);
  if (!head?.share || !response) return null;
  const items = itemsInPlay(instrument, head);
  const blank = items.filter((item) => answerState(response[item.id]) === 'blank');
  const sender = senderWords(head.share);
  return (
    <main id="main" tabIndex={-1}>
      <h1 tabIndex={-1} ref={heading}>
        Send your answers back
      </h1>
      <p className="lead">{answeredWords(items.length - blank.length, items.length)}</p>
      {blank.length > 0 && (
        <details className="left-blank" open={blank.length <= 10}>
          <summary className="fold">
            {blank.length === 1 ? 'The one left blank' : `The ${blank.length} left blank`}
          </summary>
          <ul className="ticks">
            {blank.map((item) => (
              <li key={item.id}>
                <a href={paths.answer(id, item.id)}>{item.title}</a>
              </li>
            ))}
          </ul>
        </details>
      )}
      <YourName id={id} share={head.share} />
      <ol className="steps-to-do">
        <li>
          <h2 className="h3">Save the file</h2>
          <p>
            It holds these questions with your answers, notes and evidence, and your name. It goes
            to your downloads.
          </p>
          <p className="row">
            <SaveToFile id={id} label="Save the file to send back" isMain />
          </p>
        </li>
        <li>
          <h2 className="h3">Send it to {sender}</h2>
          <p>
            By e-mail or in a shared folder, as you would any document with names in it: it has no
            password. Opened in Mainstay there, it puts your answers in beside the others.
          </p>
        </li>
        <li>
          <h2 className="h3">Keep this copy or delete it</h2>
          <p>
            If you think of something later, change it here, save and send again: what is new goes
            in. To remove it from this device, go to <a href={paths.home}>Home</a> and choose “Save,
            rename, copy or delete”.
          </p>
        </li>
      </ol>
    </main>
  );
}

function answeredWords(answered: number, of: number): string {
  if (answered === of) return of === 1 ? 'The question is answered.' : `All ${of} are answered.`;
  const words = answered === 0 ? 'None' : String(answered);
  return `${words} of ${of} answered. You can send what you have, and the rest later.`;
}
