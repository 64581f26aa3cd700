import { type JSX, useState } from 'react';
import type { AssessmentHead } from '../../../core/document/assessment';
import { answerPlace } from '../../../core/document/place';
import type { Instrument, ItemId } from '../../../core/instrument/instrument';
import { dayWords } from '../../../core/limits/days';
import { LIMITS } from '../../../core/limits/limits';
import { partSent } from '../../../core/lineage/part-of';
import { askText } from '../../../core/report/ask-rows';
import { lastSent } from '../../../core/response/sent-question';
import { clock } from '../../../platform/clock';
import { newId } from '../../../platform/new-id';
import { personHere } from '../../../platform/preferences';
import { copyText } from '../../../platform/share';
import { localDay } from '../../../store/local-day';
import { EXAMPLE_ID } from '../../../store/state';
import { useMainstayStore } from '../../../store/use-mainstay';
import { Button } from '../../../ui/button';
import { Heard } from '../../../ui/heard';
import { paths } from '../../../ui/paths';
import { type FetchOneFile, useSending } from '../../shared/keeping/use-sending';

type SendQuestionProps = {
  readonly instrument: Instrument;
  readonly head: AssessmentHead;
  readonly item: ItemId;
  /** Who is asked; empty while nobody is named. */
  readonly to: string;
  readonly fetchOneFile: FetchOneFile;
};

/** One question on its way to someone: as text, as an e-mail or as a file; and once it went, to whom and when. */
export function SendQuestion(props: SendQuestionProps): JSX.Element | null {
  const { head, item } = props;
  const [isOpen, setOpen] = useState(false);
  const number = props.instrument.items.find(({ id }) => id === item)?.number ?? '';
  const sent = lastSent(head.together, item);
  if (head.id === EXAMPLE_ID) return null;
  return (
    <div className="ask-send">
      {sent !== null && <SentLine id={head.id} {...sent} item={item} head={head} />}
      <Button isSlim aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {isOpen ? 'Close' : sent === null ? 'Send it' : 'Ask again'}
        <span className="vh">: {number}</span>
      </Button>
      {isOpen && <WaysToSend {...props} />}
    </div>
  );
}

type SentLineProps = {
  readonly id: string;
  readonly head: AssessmentHead;
  readonly item: ItemId;
  readonly to: string;
  readonly sentAt: string;
};

function SentLine({ id, head, item, to, sentAt }: SentLineProps): JSX.Element {
  const hasReply = head.together.rivals[answerPlace(item)] !== undefined;
  return (
    <p className="small">
      {hasReply ? (
        <a href={paths.colleagues(id, 'choose')}>{to || 'Someone'} answered: look and choose</a>
      ) : (
        `Sent to ${to || 'someone'} on ${dayWords(localDay(sentAt))}`
      )}
    </p>
  );
}

function WaysToSend({ instrument, head, item: id, to, fetchOneFile }: SendQuestionProps) {
  const store = useMainstayStore();
  const [told, setTold] = useState('');
  const { said, send } = useSending(head.id, fetchOneFile, 'questions alone');
  const item = instrument.items.find((each) => each.id === id);
  if (!item) return null;
  const name = to.slice(0, LIMITS.name);
  const { levels } = instrument;
  const { organisation } = head.profile;
  const { subject, text } = askText(item, { levels, organisation, to: name });
  const isNamed = name !== '';
  /** Remembered with whom, as a file is. */
  const noted = () => {
    const state = store.getState();
    const now = state.heads[head.id];
    if (now === undefined) return;
    const asked = { to: name, items: [id], sentAt: clock(), from: personHere(), message: '' };
    state.assessmentPublished(
      head.id,
      partSent(now, { id: newId(), share: { ...asked, of: head.id } }),
    );
  };
  const copy = async () => {
    if ((await copyText(text)) === 'not-possible') {
      setTold('It could not be copied here. Nothing has changed. Send it as an e-mail or a file.');
      return;
    }
    noted();
    setTold(`Copied. Now paste it into a message to ${name}.`);
  };
  const file = () => void send({ items: [id], from: personHere(), to: name, message: '' }, 'file');
  const body = new URLSearchParams({ subject, body: text }).toString().replaceAll('+', '%20');
  return (
    <div className="ways">
      {isNamed ? (
        <>
          <p className="note">None of your answers or notes goes with it.</p>
          <p className="row">
            <Button isSlim onClick={() => void copy()}>
              Copy as text
            </Button>
            <a className="btn slim" href={`mailto:?${body}`} onClick={noted}>
              Write an e-mail
            </a>
            <Button isSlim onClick={file}>
              Save a file to send
            </Button>
          </p>
        </>
      ) : (
        <p className="note">Write who would know first.</p>
      )}
      <Heard as="p" className="small">
        {said || told}
      </Heard>
      {said !== '' && (
        <p className="note">
          When the file comes back, open it here: the answer in it stands beside yours until you
          choose it.
        </p>
      )}
    </div>
  );
}
