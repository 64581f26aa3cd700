import type { JSX, RefObject } from 'react';
import type { Instrument } from '../../core/instrument/instrument';
import type { Assessment, AssessmentHead } from '../../core/response/assessment';
import { Notice } from '../../ui/notice';
import { paths } from '../../ui/paths';
import { partWords } from '../shared/came-in-words';

type Heading = { readonly heading: RefObject<HTMLHeadingElement | null> };

type CopyHereProps = Heading & {
  /** What is here. */
  readonly known: AssessmentHead;
  readonly opened: Assessment;
  readonly instrument: Instrument;
  readonly onPutTogether: () => void;
  readonly onOpenBeside: () => void;
};

/** Another copy of what is here, or a part of it that comes back: to be put together, or kept apart. */
export function CopyHere(props: CopyHereProps): JSX.Element {
  const { heading, known, opened, instrument, onPutTogether, onOpenBeside } = props;
  const isPart = opened.share?.of === known.id;
  return (
    <Notice isAnnounced>
      <h1 className="h3" tabIndex={-1} ref={heading}>
        {isPart
          ? 'These answers belong to what you have here'
          : 'You have this assessment here already'}
      </h1>
      {isPart ? (
        <p>
          {partWords(opened, instrument)} They belong to “{known.name}”. Nothing has come in yet.
        </p>
      ) : (
        <p>
          The file is another copy of “{known.name}”, with something different in it. Nothing has
          been opened yet.
        </p>
      )}
      {known.signOff.isFinal ? (
        <p>
          “{known.name}” is marked as final, so nothing can go in.{' '}
          <a href={paths.signOff(known.id)}>Reopen it first</a>, then open this file again.
        </p>
      ) : (
        <p>
          What was changed only in one of the two goes in by itself. Where both were changed, both
          versions are kept until you choose.
        </p>
      )}
      <div className="row">
        {!known.signOff.isFinal && (
          <button type="button" className="btn main" onClick={onPutTogether}>
            {isPart ? 'Bring these answers in' : 'Put the two together'}
          </button>
        )}
        <button type="button" className="btn" onClick={onOpenBeside}>
          {isPart ? 'Answer the questions here instead' : 'Open it beside the other'}
        </button>
      </div>
    </Notice>
  );
}

type PutTogetherProps = Heading & {
  readonly id: string;
  readonly name: string;
  /** Why not, where nothing came in. */
  readonly words: string;
  readonly disputed: number;
  readonly isIn: boolean;
};

/** What came of it. */
export function PutTogether(props: PutTogetherProps): JSX.Element {
  const { heading, id, name, words, disputed, isIn } = props;
  return (
    <>
      <h1 tabIndex={-1} ref={heading}>
        {isIn ? `Put together in “${name}”` : 'Not put together'}
      </h1>
      <Notice kind={isIn ? 'done' : 'problem'} isAnnounced>
        <p>{words}</p>
      </Notice>
      <p className="row">
        {disputed > 0 && (
          <a className="btn main" href={paths.colleagues(id, 'choose')}>
            Choose between the versions
          </a>
        )}
        <a className={disputed > 0 ? 'btn' : 'btn main'} href={paths.taskList(id)}>
          Continue
        </a>
      </p>
    </>
  );
}
