import type { JSX } from 'react';
import type { Target, Targets } from '../../../../core/document/assessment';
import { targetOf } from '../../../../core/gaps/targets';
import type { Instrument, ItemId } from '../../../../core/instrument/instrument';
import { TargetForm } from './target-form';

type ItemTargetFormProps = {
  /** Of the assessment. */
  readonly of: string;
  readonly instrument: Instrument;
  readonly targets: Targets;
  readonly item: ItemId;
  readonly onSet: (item: ItemId, target: Target | null) => void;
};

/** The target of one question, which is its section's unless it has its own. */
export function ItemTargetForm(props: ItemTargetFormProps): JSX.Element | null {
  const { of, instrument, targets, item: id, onSet } = props;
  const item = instrument.items.find((candidate) => candidate.id === id);
  if (!item) return null;
  return (
    <TargetForm
      of={of}
      id={`target-${id}`}
      name={item.title}
      ownIn={({ items }) => items[id]}
      fallback={targetOf(item, { ...targets, items: {} })}
      fallbackName="the section’s target"
      levels={instrument.levels}
      onSet={(target) => onSet(id, target)}
    />
  );
}
