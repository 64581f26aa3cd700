import type { JSX } from 'react';
import { LIMITS } from '../../core/exchange/limits';
import type { KnowledgeGap } from '../../core/panel/panel';
import type { WhoFindsOut } from '../../core/response/exercise';
import { finderNamed } from '../../core/response/exercise-changes';
import { Dot } from '../../ui/dot';
import { TextField } from '../../ui/field';
import { useSavedForm } from '../shared/use-saved-form';
import type { TalkScene } from './talk-scene';
import { useExerciseChange } from './use-exercise-change';

/** What many do not know: who finds out, and by when. */
export function FindOutPart({ head, exercise, panel, instrument }: TalkScene): JSX.Element {
  const change = useExerciseChange(head.id);
  const titles = new Map(instrument.items.map(({ id, title }) => [id, title]));
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
            gap={gap}
            title={titles.get(gap.item) ?? gap.item}
            finder={exercise.findOut[gap.item] ?? NOBODY}
            onName={(finder) => change((before) => finderNamed(before, gap.item, finder))}
          />
        ))}
      </ol>
    </>
  );
}

const NOBODY: WhoFindsOut = { who: '', by: '' };

type FinderRowProps = {
  readonly gap: KnowledgeGap;
  readonly title: string;
  readonly finder: WhoFindsOut;
  readonly onName: (finder: WhoFindsOut) => void;
};

function FinderRow({ gap, title, finder, onName }: FinderRowProps): JSX.Element {
  const { register, save } = useSavedForm(finder, onName);
  const { item, dontKnow, people } = gap;
  return (
    <li className="talk-item">
      <form onSubmit={(event) => event.preventDefault()}>
        <fieldset className="stack">
          <legend className="h3 serif">{title}</legend>
          <p className="tag">
            <Dot state="half" />
            {dontKnow} of {people} do not know
          </p>
          <div className="pair-fields">
            <TextField
              id={`who-${item}`}
              label="Who will find out?"
              maxLength={LIMITS.line}
              {...register('who', { onChange: save })}
            />
            <TextField
              id={`by-${item}`}
              label="By when?"
              type="date"
              {...register('by', { onChange: save })}
            />
          </div>
        </fieldset>
      </form>
    </li>
  );
}
