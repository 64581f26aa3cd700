import { type JSX, useRef, useState } from 'react';
import { DotColumns } from '../../../charts/people/dot-columns';
import type { AgreedAnswer } from '../../../core/document/exercise';
import { answerAgreed } from '../../../core/exercise/exercise-changes';
import type { Instrument } from '../../../core/instrument/instrument';
import type { PanelItem } from '../../../core/panel/panel';
import { spreadPicture } from '../../../core/panel-report/spread-picture';
import { agreedWords } from '../../../core/panel-report/spread-verdict';
import { Button } from '../../../ui/button';
import { Dot } from '../../../ui/dot';
import { AgreeForm } from './agree-form';
import { Notes } from './notes';
import { RoundsBeside } from './rounds-beside';
import { useExerciseChange } from './use-exercise-change';

type TalkItemProps = {
  readonly id: string;
  readonly item: PanelItem;
  readonly instrument: Instrument;
  /** Where the room added it: takes it off the list again. */
  readonly onTakeOff?: (() => void) | undefined;
};

/** One question: how the room lies, and what it agreed. */
export function TalkItem({ id, item, instrument, onTakeOff }: TalkItemProps): JSX.Element | null {
  const change = useExerciseChange(id);
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const question = instrument.items.find((other) => other.id === item.item);
  if (!question) return null;
  const record = (agreed: AgreedAnswer | null) => {
    change((exercise) => answerAgreed(exercise, item.item, agreed));
    setOpen(false);
    opener.current?.focus();
  };
  const { agreed } = item;
  return (
    <li className="talk-item">
      <h2 className="h3" id={`talk-${item.item}`} tabIndex={-1}>
        {question.stem}
      </h2>
      {item.again === null ? (
        <OneRound item={item} names={instrument.levels} />
      ) : (
        <RoundsBeside item={item} names={instrument.levels} />
      )}
      <Notes id={id} item={item} title={question.title} />
      {agreed && <Recorded agreed={agreed} names={instrument.levels} />}
      <p className="row">
        <Button
          look={agreed ? 'plain' : 'main'}
          isSlim
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
          ref={opener}
        >
          {isOpen ? 'Close' : agreed ? 'Change what you recorded' : 'Record what you agreed'}{' '}
          <span className="vh">on {question.title}</span>
        </Button>
        {agreed && !isOpen && (
          <Button look="bare" isSlim onClick={() => record(null)}>
            Take it back <span className="vh">on {question.title}</span>
          </Button>
        )}
        {onTakeOff && !agreed && (
          <Button look="bare" isSlim onClick={onTakeOff}>
            Take it off the list <span className="vh">: {question.title}</span>
          </Button>
        )}
      </p>
      {isOpen && (
        <AgreeForm
          of={id}
          item={item}
          title={question.title}
          texts={question.levels}
          names={instrument.levels}
          onRecord={record}
        />
      )}
    </li>
  );
}

type NamedProps = { readonly item: PanelItem; readonly names: readonly string[] };

function OneRound({ item, names }: NamedProps): JSX.Element {
  const picture = spreadPicture(item, names, 'you');
  return (
    <>
      <p>
        <b>{picture.verdict.label}.</b> {picture.verdict.sentence} {picture.middleWords}
      </p>
      <DotColumns picture={picture} />
    </>
  );
}

type RecordedProps = { readonly agreed: AgreedAnswer; readonly names: readonly string[] };

function Recorded({ agreed, names }: RecordedProps): JSX.Element {
  return (
    <div className="recorded">
      <p className="tag">
        <Dot state={agreed.outcome === 'agreed' ? 'full' : 'half'} />
        {agreedWords(agreed, names)}
      </p>
      {agreed.reason !== '' && <p>{agreed.reason}</p>}
      {agreed.evidence !== '' && <p className="soft">What settled it: {agreed.evidence}</p>}
    </div>
  );
}
