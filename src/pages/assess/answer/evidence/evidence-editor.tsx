import './evidence.css';
import { type JSX, useEffect, useRef, useState } from 'react';
import type { Evidence } from '../../../../core/document/answer';
import type { Instrument, Item, ItemId } from '../../../../core/instrument/instrument';
import { LIMITS } from '../../../../core/limits/limits';
import { nameOf } from '../../../../core/response/evidence-links';
import { isFromLast, type KeptEvidence } from '../../../../core/response/evidence-of';
import { itemsInPlay } from '../../../../core/response/items-in-play';
import { useMainstay } from '../../../../store/use-mainstay';
import { Button } from '../../../../ui/button';
import { Heard } from '../../../../ui/heard';
import { Plus } from '../../../../ui/icons';
import { paths } from '../../../../ui/paths';
import { TakenOutNote } from '../../../shared/forms/taken-out-note';
import { roomWords } from '../../../shared/room/room-words';
import { EvidenceForm } from './evidence-form';
import { EvidenceLine, ItemLinks } from './evidence-line';
import { EvidencePicker } from './evidence-picker';
import { ItemPicker } from './item-picker';
import { type TakenAway, useEvidence } from './use-evidence';

type EvidenceEditorProps = {
  readonly id: string;
  readonly item: Item;
  readonly instrument: Instrument;
};

/** What stands behind one answer: its own lines and those kept with other questions. What is taken away can be put back until the next time. */
export function EvidenceEditor({ id, item, instrument }: EvidenceEditorProps): JSX.Element {
  const evidence = useEvidence(id, item);
  const { entries, elsewhere, usable, takenAway } = evidence;
  const [editing, setEditing] = useState<string | null>(null);
  const [choosing, setChoosing] = useState<'items' | 'evidence' | null>(null);
  const add = useRef<HTMLButtonElement>(null);
  /** What was pressed goes with it. */
  const thenAdd = (act: () => void) => {
    act();
    add.current?.focus();
  };
  const { evidenceStrengths: strengths, items } = instrument;
  const titleOf = (itemId: ItemId) => items.find((other) => other.id === itemId)?.title ?? itemId;
  const isFull = entries.length >= LIMITS.evidence;
  const room = roomWords(entries.length, LIMITS.evidence);
  const inHand = entries.find((entry) => entry.id === editing);
  const { gone, shown } = useStillWritten(entries, editing);
  const close = (then: () => void) => {
    setEditing(null);
    then();
    add.current?.focus();
  };
  return (
    <div className="stack">
      <GoneNote {...{ gone, isFull, evidence, close }} />
      {shown.map((entry) =>
        entry.id === editing ? (
          <EvidenceForm
            key={entry.id}
            of={id}
            item={item.id}
            entry={entry}
            strengths={strengths}
            also={items.filter((other) => isAlso(entry, other.id, item.id))}
            onChange={evidence.change}
            onChooseItems={() => setChoosing('items')}
            onDone={() => close(evidence.tidy)}
          />
        ) : (
          <OwnLine
            key={entry.id}
            {...{ id, item, items, entry, strengths }}
            onEdit={() => setEditing(entry.id)}
            onHolds={() => thenAdd(() => evidence.confirm(entry))}
            onRemove={() => thenAdd(() => evidence.remove(entry))}
          />
        ),
      )}
      {elsewhere.map((line) => (
        <LineElsewhere
          key={`${line.keptWith}/${line.entry.id}`}
          {...{ id, line, strengths, titleOf }}
          onLetGo={() => thenAdd(() => evidence.letGo(line))}
        />
      ))}
      <TakenAwayLine takenAway={takenAway} onPutBack={() => add.current?.focus()} />
      <p className="row ev-ways">
        <Button
          isSlim
          ref={add}
          aria-disabled={isFull}
          onClick={() => !isFull && setEditing(evidence.begin())}
        >
          <Plus />
          {isFull ? `Add evidence: ${LIMITS.evidence} is the most` : 'Add evidence'}
        </Button>
        {usable.length > 0 && (
          <Button look="bare" isSlim onClick={() => setChoosing('evidence')}>
            Use evidence you already have
          </Button>
        )}
      </p>
      {room !== '' && (
        <p className="note" role="status">
          {room}
        </p>
      )}
      {choosing === 'evidence' && (
        <EvidencePicker
          lines={usable}
          item={item.id}
          titleOf={titleOf}
          onUse={evidence.use}
          onClose={() => setChoosing(null)}
        />
      )}
      {choosing === 'items' && inHand && (
        <AlsoPicker
          {...{ id, item, instrument }}
          entry={inHand}
          onChoose={(itemId, isChosen) => evidence.support(inHand, itemId, isChosen)}
          onClose={() => setChoosing(null)}
        />
      )}
    </div>
  );
}

type GoneNoteProps = {
  readonly gone: Evidence | null;
  readonly isFull: boolean;
  readonly evidence: ReturnType<typeof useEvidence>;
  readonly close: (then: () => void) => void;
};

function GoneNote({ gone, isFull, evidence, close }: GoneNoteProps): JSX.Element | null {
  if (gone === null) return null;
  return (
    <TakenOutNote
      what="This evidence was removed in another window."
      hasRoom={!isFull}
      onPutBack={() => evidence.change(gone)}
      onLeaveOut={() => close(() => evidence.letBe(gone))}
    />
  );
}

/** The lines to show, with the one that is written in here though another window has removed it: its form stays. */
function useStillWritten(entries: readonly Evidence[], editing: string | null) {
  const last = useRef<{ readonly entry: Evidence; readonly at: number }>(undefined);
  const inHand = entries.find(({ id }) => id === editing);
  useEffect(() => {
    if (inHand) last.current = { entry: inHand, at: entries.indexOf(inHand) };
  });
  const { entry, at } = last.current ?? { entry: null, at: 0 };
  const isGone = entry !== null && entry.id === editing && inHand === undefined;
  return isGone
    ? { gone: entry, shown: entries.toSpliced(at, 0, entry) }
    : { gone: null, shown: entries };
}

type TakenAwayLineProps = {
  readonly takenAway: TakenAway | null;
  readonly onPutBack: () => void;
};

function TakenAwayLine({ takenAway, onPutBack }: TakenAwayLineProps): JSX.Element {
  return (
    <p>
      <Heard>
        {takenAway && (
          <>
            {takenAway.said}{' '}
            <Button
              look="link"
              onClick={() => {
                takenAway.putBack();
                onPutBack();
              }}
            >
              Undo
            </Button>
          </>
        )}
      </Heard>
    </p>
  );
}

const isAlso = ({ alsoItems }: Evidence, other: ItemId, own: ItemId): boolean =>
  other !== own && alsoItems.includes(other);

type OwnLineProps = {
  readonly id: string;
  readonly item: Item;
  readonly items: readonly Item[];
  readonly entry: Evidence;
  readonly strengths: readonly string[];
  readonly onEdit: () => void;
  readonly onHolds: () => void;
  readonly onRemove: () => void;
};

function OwnLine({ id, item, items, entry, strengths, ...on }: OwnLineProps): JSX.Element {
  const name = nameOf(entry);
  const also = entry.alsoItems.filter((other) => other !== item.id);
  return (
    <EvidenceLine
      entry={entry}
      strengths={strengths}
      place={<ItemLinks id={id} words="Also supports" ids={also} items={items} />}
    >
      {isFromLast(entry) && (
        <Button look="link" onClick={on.onHolds} aria-label={`Still true: ${name}`}>
          Still true
        </Button>
      )}
      <Button look="link" onClick={on.onEdit} aria-label={`Change ${name}`}>
        Change
      </Button>
      <Button look="link" onClick={on.onRemove} aria-label={`Remove ${name}`}>
        Remove
      </Button>
    </EvidenceLine>
  );
}

type LineElsewhereProps = {
  readonly id: string;
  readonly line: KeptEvidence;
  readonly strengths: readonly string[];
  readonly titleOf: (item: ItemId) => string;
  readonly onLetGo: () => void;
};

function LineElsewhere({ id, line, strengths, titleOf, onLetGo }: LineElsewhereProps): JSX.Element {
  const { keptWith, entry } = line;
  return (
    <EvidenceLine
      entry={entry}
      strengths={strengths}
      place={
        <p className="note">
          Kept with <a href={paths.answer(id, keptWith)}>{titleOf(keptWith)}</a>
        </p>
      }
    >
      <Button look="link" onClick={onLetGo}>
        Does not support this one
        <span className="vh">: {nameOf(entry)}</span>
      </Button>
    </EvidenceLine>
  );
}

type AlsoPickerProps = EvidenceEditorProps & {
  readonly entry: Evidence;
  readonly onChoose: (item: ItemId, isChosen: boolean) => void;
  readonly onClose: () => void;
};

/** The questions asked here, and any other this line already supports. */
function AlsoPicker({ id, item, instrument, entry, ...on }: AlsoPickerProps): JSX.Element | null {
  const head = useMainstay((state) => state.heads[id]);
  if (!head) return null;
  const asked = new Set(itemsInPlay(instrument, head).map((other) => other.id));
  return (
    <ItemPicker
      title="What else does it support?"
      sections={instrument.sections}
      items={instrument.items.filter(
        (other) =>
          other.id !== item.id && (asked.has(other.id) || isAlso(entry, other.id, item.id)),
      )}
      chosen={entry.alsoItems.filter((other) => other !== item.id)}
      {...on}
    />
  );
}
