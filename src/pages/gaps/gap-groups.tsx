import { type JSX, useEffect, useRef, useState } from 'react';
import { targetOf } from '../../core/gaps/targets';
import type { Instrument, ItemId } from '../../core/instrument/instrument';
import type { PriorityRow } from '../../core/report/report-model';
import { numberWord, plural } from '../../core/report/words';
import type { AssessmentHead, Target } from '../../core/response/assessment';
import { Dot } from '../../ui/dot';
import { GapRow } from './gap-row';
import { type GroupId, groupGaps, groupGapsHolding, type HeldRow, placeOf } from './held-groups';
import { ItemTargetForm } from './item-target-form';
import { NoGaps } from './no-gaps';

type GapGroupsProps = {
  readonly instrument: Instrument;
  readonly head: AssessmentHead;
  readonly rows: readonly PriorityRow[];
  readonly onItemTarget: (item: ItemId, target: Target | null) => void;
  /** Where focus goes when the row it was in is no longer shown. */
  readonly focusAfterLoss: () => void;
};

/** The gaps in groups, never numbered: the order inside a group is not sure enough for that. */
export function GapGroups(props: GapGroupsProps): JSX.Element {
  const { instrument, head, rows, onItemTarget, focusAfterLoss } = props;
  const { held, toggle } = useHeldRow(rows, focusAfterLoss);
  const [isAllShown, setIsAllShown] = useState(false);
  const groups = groupGapsHolding(rows, held && upToDate(held, instrument, head));
  const isQuick = head.kind === 'quick';
  const reasonOf = (row: PriorityRow) => head.targets.items[row.item]?.reason ?? '';
  if (rows.length === 0 && held === null) return <NoGaps id={head.id} />;
  return (
    <>
      {groups.map(({ id: group, rows: inGroup }) => {
        if (inGroup.length === 0) return null;
        const isOther = group === 'other';
        const isFolded = isOther && !isAllShown && held?.group !== 'other';
        return (
          <section className="group" key={group} aria-labelledby={`group-${group}`}>
            {isOther && (
              <ShowOthers
                count={inGroup.length}
                isQuick={isQuick}
                isShown={!isFolded}
                onToggle={() => setIsAllShown(isFolded)}
              />
            )}
            {!isOther && <GroupHeading group={group} />}
            {!isFolded && (
              <ol className="rows">
                {inGroup.map((row) => (
                  <GapRow
                    key={row.item}
                    id={head.id}
                    row={row}
                    isQuick={isQuick}
                    isGap={row.level < row.target}
                    isOpen={held?.row.item === row.item}
                    reason={reasonOf(row)}
                    onToggle={() => toggle(row.item)}
                  >
                    <ItemTargetForm
                      instrument={instrument}
                      targets={head.targets}
                      item={row.item}
                      onSet={onItemTarget}
                    />
                  </GapRow>
                ))}
              </ol>
            )}
          </section>
        );
      })}
    </>
  );
}

/** One row at a time stays where it is while its target is changed; closing it lets it go to its place, focus with it. */
function useHeldRow(rows: readonly PriorityRow[], focusAfterLoss: () => void) {
  const [held, setHeld] = useState<HeldRow | null>(null);
  const closing = useRef<ItemId | null>(null);
  useEffect(() => {
    if (held !== null || closing.current === null) return;
    const button = document.getElementById(`${closing.current}-change`);
    closing.current = null;
    if (button) button.focus();
    else focusAfterLoss();
  }, [held, focusAfterLoss]);
  const toggle = (item: ItemId) => {
    const isClosing = held?.row.item === item;
    closing.current = isClosing ? item : null;
    setHeld(isClosing ? null : placeOf(groupGaps(rows), item));
  };
  return { held, toggle };
}

/** The held row with the target it has by now, for when it is no gap any more. */
function upToDate(held: HeldRow, instrument: Instrument, head: AssessmentHead): HeldRow {
  const item = instrument.items.find(({ id }) => id === held.row.item);
  if (!item) return held;
  const target = targetOf(item, head.targets);
  const targetWords = instrument.levels[target] ?? '';
  return { ...held, row: { ...held.row, target, targetWords } };
}

const GROUPS = {
  firm: ['Firm', 'full', 'In the first five in at least nine tests out of ten.'],
  likely: ['Likely', 'half', 'In the first five in more than half of the tests.'],
  'close-call': [
    'Close call',
    'open',
    'In the first five in some tests. Worth a word before you choose.',
  ],
} as const;

function GroupHeading({ group }: { readonly group: Exclude<GroupId, 'other'> }): JSX.Element {
  const [name, dot, meaning] = GROUPS[group];
  return (
    <>
      <h2 id={`group-${group}`}>
        <Dot state={dot} />
        {name}
      </h2>
      <p className="soft">{meaning}</p>
    </>
  );
}

type ShowOthersProps = {
  readonly count: number;
  readonly isQuick: boolean;
  readonly isShown: boolean;
  readonly onToggle: () => void;
};

function ShowOthers({ count, isQuick, isShown, onToggle }: ShowOthersProps): JSX.Element {
  const others = `the other ${count === 1 ? '' : `${isQuick ? numberWord(count) : count} `}${plural(count, 'gap')}`;
  return (
    <>
      <h2 className="vh" id="group-other">
        Other gaps
      </h2>
      <p className="more-link">
        <button className="linklike" type="button" aria-expanded={isShown} onClick={onToggle}>
          {isShown ? 'Hide' : 'Show'} {others}
        </button>
      </p>
    </>
  );
}
