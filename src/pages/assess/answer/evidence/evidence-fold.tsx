import { Fragment, type JSX, startTransition, useEffect, useId, useRef, useState } from 'react';
import type { Answer } from '../../../../core/document/answer';
import type { Response } from '../../../../core/document/response';
import { LOWEST_CLAIM } from '../../../../core/gaps/claims-to-evidence';
import type { Instrument, Item, ItemId, Level } from '../../../../core/instrument/instrument';
import { evidenceOf } from '../../../../core/response/evidence-of';
import { useMainstay } from '../../../../store/use-mainstay';
import { heldOf } from '../../../../ui/held-back';
import { MarginNote } from '../margin-note';
import { NotesForm } from '../notes-form';
import { EvidenceEditor } from './evidence-editor';

type EvidenceFoldProps = {
  readonly id: string;
  readonly item: Item;
  readonly instrument: Instrument;
  /** What could be shown, for example. */
  readonly examples: readonly string[];
};

/**
 * Evidence and notes, closed with their count. They open by themselves at the two top levels, where a
 * reader would want to see something (method 8), and where a field of theirs holds what is not kept. What
 * has not been opened is not drawn. The fold stays from question to question, and what is in it does not.
 */
export function EvidenceFold({ id, item, instrument, examples }: EvidenceFoldProps): JSX.Element {
  const level = useMainstay((state) => topLevel(state.responses[id]?.[item.id]?.answer ?? null));
  const count = useMainstay((state) => countOf(state.responses[id] ?? NOTHING, item.id));
  const isClaim = level !== null;
  const [state, setState] = useState(() => openedFirst(id, item.id, isClaim));
  if (state.of !== item.id) setState(openedFirst(id, item.id, isClaim));
  const drawn = useRef({ state, isClaim });
  drawn.current = { state, isClaim };
  useEffect(() => {
    // The chosen level is drawn first; most answers change nothing here.
    if (followed(drawn.current.state, isClaim) === drawn.current.state) return;
    // By the answer there is when it opens: an arrow that is held goes past the top levels.
    const follow = (was: Opened) =>
      was.of === item.id ? followed(was, drawn.current.isClaim) : was;
    startTransition(() => setState(follow));
  }, [isClaim, item.id]);
  return (
    <MarginNote
      title="Evidence and notes"
      count={count}
      isOpen={state.isOpen}
      onToggle={(isOpen) => setState((was) => toggled(was, isOpen))}
    >
      {state.isDrawn && (
        <Fragment key={item.id}>
          <EvidencePrompt level={level} instrument={instrument} examples={examples} />
          <EvidenceEditor id={id} item={item} instrument={instrument} />
          <NotesForm id={id} item={item} />
        </Fragment>
      )}
    </MarginNote>
  );
}

const NOTHING: Response = {};

type Opened = {
  /** The question it was opened or closed at. */
  readonly of: ItemId;
  readonly isOpen: boolean;
  /** Opened by a top level, not by a press. */
  readonly byItself: boolean;
  /** What has been drawn stays, so that nothing half typed goes. */
  readonly isDrawn: boolean;
};

function openedFirst(id: string, of: ItemId, isClaim: boolean): Opened {
  const isOpen = isClaim || holdsWords(id, of);
  return { of, isOpen, byItself: isClaim, isDrawn: isOpen };
}

function followed(was: Opened, isClaim: boolean): Opened {
  if (isClaim && !was.isOpen) return { ...was, isOpen: true, byItself: true, isDrawn: true };
  return !isClaim && was.byItself ? { ...was, isOpen: false, byItself: false } : was;
}

const toggled = (was: Opened, isOpen: boolean): Opened =>
  was.isOpen === isOpen ? was : { ...was, isOpen, byItself: false, isDrawn: true };

/** One of the two levels at which a reader would want to see something; null for any other answer. */
const topLevel = (answer: Answer | null): Level | null =>
  answer?.state === 'rated' && answer.level >= LOWEST_CLAIM ? answer.level : null;

/** A field here holds words that are not kept, and is led to from the top of the page. */
const holdsWords = (id: string, itemId: ItemId): boolean =>
  heldOf(`${id}/notes/${itemId}`).length > 0 || heldOf(`${id}/evidence/${itemId}`).length > 0;

/** Lines of evidence, and one more where a note is written. */
const countOf = (response: Response, itemId: ItemId): number =>
  evidenceOf(response, itemId).length + (response[itemId]?.note ? 1 : 0);

type EvidencePromptProps = {
  readonly level: Level | null;
  readonly instrument: Instrument;
  readonly examples: readonly string[];
};

function EvidencePrompt({ level, instrument, examples }: EvidencePromptProps): JSX.Element {
  const list = useId();
  return (
    <>
      <p id={list}>
        {level !== null ? (
          <span>
            You chose <b>{instrument.levels[level]}</b>. What could you show someone? For example:
          </span>
        ) : (
          <span>All of this is optional. What could you show someone? For example:</span>
        )}
      </p>
      <ul className="ticks" aria-labelledby={list}>
        {examples.map((example) => (
          <li key={example}>{example}</li>
        ))}
      </ul>
    </>
  );
}
