import type { JSX } from 'react';
import type { WhoFindsOut } from '../../../core/document/exercise';
import { finderNamed } from '../../../core/exercise/exercise-changes';
import { LIMITS } from '../../../core/limits/limits';
import type { KnowledgeGap } from '../../../core/panel/panel';
import { Dot } from '../../../ui/dot';
import { TextField } from '../../../ui/field';
import { aDay } from '../../shared/forms/day-check';
import { useStoreForm } from '../../shared/forms/use-saved-form';
import type { TalkScene } from './talk-scene';
import { useExerciseChange } from './use-exercise-change';

/** What many do not know: who finds out, and by when. */
export function TalkFindOutPart({ head, panel, instrument }: TalkScene): JSX.Element {
  const change = useExerciseChange(head.id);
  const items = new Map(instrument.items.map((item) => [item.id, item]));
  if (panel.knowledgeGaps.length === 0) {
    return (
      <div className="empty measure">
        <p className="lead">Nothing that a third of you do not know.</p>
        <p>
          A question comes here when at least two people, and a third of those who answered it, do
          not know.
        </p>
      </div>
    );
  }
  return (
    <>
      <p className="measure talk-lead">
        A third or more of you do not know these. For each, name one person who will find out and
        tell the others.
      </p>
      <ol className="talk-list">
        {panel.knowledgeGaps.map((gap) => (
          <FinderRow
            key={gap.item}
            of={head.id}
            gap={gap}
            title={items.get(gap.item)?.title ?? gap.item}
            isForStaff={items.get(gap.item)?.knownBy === 'staff'}
            onName={(finder) => change((before) => finderNamed(before, gap.item, finder))}
          />
        ))}
      </ol>
    </>
  );
}

const NOBODY: WhoFindsOut = { who: '', by: '' };

type FinderRowProps = {
  /** Of the assessment. */
  readonly of: string;
  readonly gap: KnowledgeGap;
  readonly title: string;
  /** Only those who do the work can usually say. */
  readonly isForStaff: boolean;
  readonly onName: (finder: WhoFindsOut) => void;
};

function FinderRow({ of, gap, title, isForStaff, onName }: FinderRowProps): JSX.Element {
  const { item, dontKnow, people } = gap;
  const { text } = useStoreForm<WhoFindsOut>({
    key: `${of}/find-out/${item}`,
    read: ({ heads }) => heads[of]?.exercise?.findOut[item] ?? NOBODY,
    save: onName,
  });
  return (
    <li className="talk-item">
      <form onSubmit={(event) => event.preventDefault()}>
        <fieldset className="stack">
          <legend className="h3 serif">{title}</legend>
          <p className="tag">
            <Dot state="half" />
            {dontKnow} of {people} do not know{isForStaff && ': ask staff'}
          </p>
          {isForStaff && (
            <p className="note">
              Those who do the work can say. It is no gap in what a board knows.
            </p>
          )}
          <div className="pair-fields">
            <TextField
              id={`who-${item}`}
              label="Who will find out?"
              {...text('who', { limit: LIMITS.line })}
            />
            <TextField id={`by-${item}`} label="By when?" type="date" {...text('by', aDay())} />
          </div>
        </fieldset>
      </form>
    </li>
  );
}
