import type { JSX } from 'react';
import { itemsPicked } from '../../../core/exercise/exercise-set-up';
import type { ItemId, Section } from '../../../core/instrument/instrument';
import { Button } from '../../../ui/button';
import { Choice } from '../../../ui/choice';
import type { ExerciseFormProps } from './exercise-form-props';

/** Every question with a tick, section by section. */
export function OwnPick({ exercise, instrument, onChange }: ExerciseFormProps): JSX.Element {
  const picked = new Set(exercise.items);
  const pick = (ids: readonly ItemId[], isPicked: boolean) => {
    const chosen = new Set(picked);
    for (const id of ids) isPicked ? chosen.add(id) : chosen.delete(id);
    onChange((parts) => itemsPicked(parts, instrument, 'own', [...chosen]));
  };
  return (
    <div className="own-pick">
      {instrument.sections.map((section) => (
        <SectionPick
          key={section.id}
          section={section}
          items={instrument.items.filter((item) => item.section === section.id)}
          picked={picked}
          onPick={pick}
        />
      ))}
    </div>
  );
}

type SectionPickProps = {
  readonly section: Section;
  readonly items: ExerciseFormProps['instrument']['items'];
  readonly picked: ReadonlySet<ItemId>;
  readonly onPick: (ids: readonly ItemId[], isPicked: boolean) => void;
};

function SectionPick({ section, items, picked, onPick }: SectionPickProps): JSX.Element {
  const ids = items.map(({ id }) => id);
  const count = ids.filter((id) => picked.has(id)).length;
  return (
    <fieldset className="section-pick">
      <legend className="h4">
        {section.name}: {count} of {items.length}
      </legend>
      <p className="row">
        <Button look="link" onClick={() => onPick(ids, true)}>
          All<span className="vh"> of {section.name}</span>
        </Button>
        <Button look="link" onClick={() => onPick(ids, false)}>
          None<span className="vh"> of {section.name}</span>
        </Button>
      </p>
      {items.map(({ id, title }) => (
        <Choice
          key={id}
          type="checkbox"
          checked={picked.has(id)}
          onChange={(event) => onPick([id], event.target.checked)}
        >
          {title}
        </Choice>
      ))}
    </fieldset>
  );
}
