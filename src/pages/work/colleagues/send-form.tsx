import { type FormEvent, type JSX, useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import type { AssessmentHead } from '../../../core/document/assessment';
import type { Response } from '../../../core/document/response';
import type { Instrument, ItemId } from '../../../core/instrument/instrument';
import { LIMITS } from '../../../core/limits/limits';
import { itemsInPlay } from '../../../core/response/items-in-play';
import { personHere, rememberPerson } from '../../../platform/preferences';
import { Button } from '../../../ui/button';
import { ErrorSummary } from '../../../ui/error-summary';
import { TextArea, TextField } from '../../../ui/field';
import { Heard } from '../../../ui/heard';
import { createDrafts, useDraft } from '../../shared/forms/use-draft';
import { type FetchOneFile, type LetterValues, useSending } from '../../shared/keeping/use-sending';
import { ForOthers } from '../../shared/question-sets/for-others';
import { QuestionsField } from './questions-field';
import { FIRST_PICK, sendingProblems } from './sending-problems';
import { WhatIsSent } from './what-is-sent';

type SendFormProps = {
  readonly head: AssessmentHead;
  readonly response: Response;
  readonly instrument: Instrument;
  readonly fetchOneFile: FetchOneFile;
};

type LetterDraft = { readonly picked: ReadonlySet<ItemId>; readonly letter: LetterValues };

/** Letters begun and not sent yet, by the assessment. */
const DRAFTS = createDrafts<LetterDraft>();

/** Which questions, who to, and the file. */
export function SendForm({ head, response, instrument, fetchOneFile }: SendFormProps): JSX.Element {
  const items = itemsInPlay(instrument, head);
  const [picked, setPicked] = useState<ReadonlySet<ItemId>>(
    () => DRAFTS.of(head.id)?.picked ?? new Set(),
  );
  const [attempt, setAttempt] = useState(0);
  const [isTried, setTried] = useState(false);
  const { register, watch, getValues } = useForm<LetterValues>({
    defaultValues: DRAFTS.of(head.id)?.letter ?? { from: personHere(), to: '', message: '' },
  });
  const sent = useRef('');
  useDraft(DRAFTS, head.id, () => {
    const letter = getValues();
    const isBegun = picked.size > 0 || letter.to.trim() !== '' || letter.message.trim() !== '';
    return isBegun && sent.current !== inShort(picked, letter) ? { picked, letter } : null;
  });
  const { said, send } = useSending(head.id, fetchOneFile);
  const problems = isTried ? sendingProblems(picked, watch()) : [];
  const problemOf = (field: string) => problems.find(({ fieldId }) => fieldId === field)?.message;
  const handIn = (as: 'file' | 'page') => {
    const letter = getValues();
    const isWhole = sendingProblems(picked, letter).length === 0;
    setTried(!isWhole);
    if (!isWhole) {
      setAttempt(attempt + 1);
      return;
    }
    rememberPerson(letter.from);
    const chosen = items.filter(({ id }) => picked.has(id)).map(({ id }) => id);
    void send({ items: chosen, ...trimmed(letter) }, as).then((isSent) => {
      if (isSent) sent.current = inShort(picked, letter);
    });
  };
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        handIn('file');
      }}
    >
      <ErrorSummary errors={problems} attempt={attempt} />
      <QuestionsField
        instrument={instrument}
        items={items}
        response={response}
        picked={picked}
        onPicked={setPicked}
        error={problemOf(FIRST_PICK)}
      />
      <div className="pair-fields">
        <TextField
          id="to"
          label="Who is to answer them?"
          hint="Their name stands beside what they answer"
          limit={LIMITS.name}
          error={problemOf('to')}
          {...register('to')}
        />
        <TextField
          id="from"
          label="Your own name"
          hint="So that they know who asks"
          limit={LIMITS.name}
          autoComplete="name"
          error={problemOf('from')}
          {...register('from')}
        />
      </div>
      <TextArea
        id="message"
        label="A line to them, if you like"
        rows={2}
        limit={LIMITS.paragraph}
        error={problemOf('message')}
        {...register('message')}
      />
      <ForOthers>
        Send it to your colleague as well, to be opened first; or send the page as one file, which
        has them inside.
      </ForOthers>
      <WhatIsSent items={items.filter(({ id }) => picked.has(id))} response={response} />
      <p className="row">
        <Button isSubmit look="main">
          Save the file to send
        </Button>
        <Button onClick={() => handIn('page')}>Save as one file with Mainstay inside</Button>
      </p>
      <p className="note">
        The first is small, and opens with “Open a file” in Mainstay. The second is the whole app as
        one HTML file with these questions in it, for a computer without a connection. Phones cannot
        run such a file.
      </p>
      <Heard as="div">{said !== '' && <p className="sent-line">{said}</p>}</Heard>
    </form>
  );
}

const inShort = (picked: ReadonlySet<ItemId>, letter: LetterValues): string =>
  JSON.stringify([[...picked], letter]);

const trimmed = ({ from, to, message }: LetterValues): LetterValues => ({
  from: from.trim(),
  to: to.trim(),
  message: message.trim(),
});
