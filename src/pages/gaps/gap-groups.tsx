import { type JSX, useEffect, useRef, useState } from 'react';
import { targetOf } from '../../core/gaps/targets';
import type { Instrument, ItemId } from '../../core/instrument/instrument';
import type { PriorityRow } from '../../core/report/report-model';
import { countWord } from '../../core/report/words';
import type { AssessmentHead, Target } from '../../core/response/assessment';
import { Dot } from '../../ui/dot';
import type { ListHeading } from '../shared/use-list-heading';
import { LIST_NAMES } from './gap-lists';
import { GapRow } from './gap-row';
import { type GroupId, groupGaps, groupGapsHolding, type HeldRow, placeOf } from './held-groups';
import { ItemTargetForm } from './item-target-form';
import { NoGaps } from './no-gaps';
import type { Planning } from './use-planning';

type GapGroupsProps = {
  readonly heading: ListHeading;
  readonly instrument: Instrument;
  readonly head: AssessmentHead;
  readonly rows: readonly PriorityRow[];
  readonly onItemTarget: (item: ItemId, target: Target | null) => void;
  readonly planning: Planning;
  /** Where focus goes when the row it was in is no longer shown. */
  readonly focusAfterLoss: () => void;
};

/** The gaps in groups, never numbered: the order inside a group is not sure enough for that. */
export function GapGroups(props: GapGroupsProps): JSX.Element {
  const { heading, instrument, head, rows, onItemTarget, planning, focusAfterLoss } = props;
  const { held, toggle } = useHeldRow(rows, focusAfterLoss);
  const [isAllShown, setIsAllShown] = useState(false);
  const groups = groupGapsHolding(rows, held && upToDate(held, instrument, head));
  const reasonOf = (row: PriorityRow) => head.targets.items[row.item]?.reason ?? '';
  return (
    <section className="group first" aria-labelledby="first-to-work-on">
      <h2 id="first-to-work-on" ref={heading} tabIndex={-1}>
        {LIST_NAMES.first}
      </h2>
      {rows.length === 0 && held === null && <NoGaps id={head.id} />}
      {planning.isOpen && planning.leading.length > 1 && (
        <p className="plan-leading">
          <button className="btn" type="button" onClick={planning.onPlanLeading}>
            Put the {countWord(planning.leading.length)} leading gaps into the plan
          </button>
        </p>
      )}
      {groups.map(({ id: group, rows: inGroup }) => {
        if (inGroup.length === 0) return null;
        const isOther = group === 'other';
        const isFolded = isOther && !isAllShown && held?.group !== 'other';
        return (
          <section className="group" key={group} aria-labelledby={`group-${group}`}>
            {isOther && (
              <ShowOthers
                count={inGroup.length}
                isShown={!isFolded}
                onToggle={() => setIsAllShown(isFolded)}
              />
            )}
            {!isOther && <GroupHeading group={group} />}
            {/* What is folded away on screen is all there on paper. */}
            <ol className="rows" hidden={isFolded}>
              {inGroup.map((row) => (
                <GapRow
                  key={row.item}
                  id={head.id}
                  row={row}
                  isQuick={head.kind === 'quick'}
                  isGap={row.level < row.target}
                  isOpen={held?.row.item === row.item}
                  isPlanned={planning.planned.has(row.item)}
                  onPlan={planning.isOpen ? () => planning.onPlan(row) : null}
                  reason={reasonOf(row)}
                  onToggle={() => toggle(row.item)}
                >
                  <ItemTargetForm
                    of={head.id}
                    instrument={instrument}
                    targets={head.targets}
                    item={row.item}
                    onSet={onItemTarget}
                  />
                </GapRow>
              ))}
            </ol>
          </section>
        );
      })}
    </section>
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
    if (button && !button.closest('[hidden]')) button.focus();
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
      <h3 id={`group-${group}`}>
        <Dot state={dot} />
        {name}
      </h3>
      <p className="soft">{meaning}</p>
    </>
  );
}

type ShowOthersProps = {
  readonly count: number;
  readonly isShown: boolean;
  readonly onToggle: () => void;
};

function ShowOthers({ count, isShown, onToggle }: ShowOthersProps): JSX.Element {
  const others = count === 1 ? 'the other gap' : `the other ${count} gaps`;
  return (
    <>
      <h3 className="vh" id="group-other">
        Other gaps
      </h3>
      <p className="more-link">
        <button className="linklike" type="button" aria-expanded={isShown} onClick={onToggle}>
          {isShown ? 'Hide' : 'Show'} {others}
        </button>
      </p>
    </>
  );
}
