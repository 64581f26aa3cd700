import type { JSX } from 'react';
import { targetOf } from '../../core/gaps/targets';
import type { Instrument, ItemId, SectionId } from '../../core/instrument/instrument';
import { lowerFirst, plural } from '../../core/report/words';
import type { AssessmentHead, Target } from '../../core/response/assessment';
import { itemsInPlay } from '../../core/response/items-in-play';
import { paths } from '../../ui/paths';
import type { ListHeading } from '../shared/use-list-heading';
import { ItemTargetForm } from './item-target-form';
import { TargetForm } from './target-form';
import { TargetWords } from './target-words';
import { useEverSeen } from './use-ever-seen';
import { usualTarget } from './use-targets';

type TargetListProps = {
  readonly heading: ListHeading;
  readonly instrument: Instrument;
  readonly head: AssessmentHead;
  readonly onSectionTarget: (section: SectionId, target: Target | null) => void;
  readonly onItemTarget: (item: ItemId, target: Target | null) => void;
};

/** What you aim for: a level for each section, and for single questions where that does not fit. */
export function TargetList(props: TargetListProps): JSX.Element {
  const { heading, instrument, head, onSectionTarget } = props;
  const { isFinal } = head.signOff;
  const [anyItem] = instrument.items;
  const usual = anyItem ? usualTarget(anyItem) : 3;
  return (
    <>
      <section className="group" aria-labelledby="section-targets">
        <h2 id="section-targets" ref={heading} tabIndex={-1}>
          Targets: what is good enough here is yours to decide
        </h2>
        <p className="soft measure">
          The usual target is “{lowerFirst(instrument.levels[usual] ?? '')}”. A lower one can be a
          good choice: another body may do the work, or other things may matter more this year. Say
          why, and the report says so too.
        </p>
        <ul className="rows">
          {instrument.sections.map((section) => (
            <li className="gap target-row" key={section.id}>
              <div>
                <h3>{section.name}</h3>
                <p className="soft small">{section.question}</p>
              </div>
              {isFinal ? (
                <TargetWords
                  level={head.targets.sections[section.id]?.level ?? usual}
                  levels={instrument.levels}
                  reason={head.targets.sections[section.id]?.reason ?? ''}
                />
              ) : (
                <TargetForm
                  of={head.id}
                  id={`target-${section.id}`}
                  name={section.name}
                  ownIn={({ sections }) => sections[section.id]}
                  fallback={usual}
                  fallbackName="the usual target"
                  levels={instrument.levels}
                  onSet={(target) => onSectionTarget(section.id, target)}
                />
              )}
            </li>
          ))}
        </ul>
      </section>
      <OwnTargets {...props} />
    </>
  );
}

/** The questions with a target of their own. One that loses it stays until the list is left, so that focus does too. */
function OwnTargets({ instrument, head, onItemTarget }: TargetListProps): JSX.Element {
  const own = new Set(useEverSeen(Object.keys(head.targets.items)));
  const items = itemsInPlay(instrument, head).filter(({ id }) => own.has(id));
  const count = items.filter(({ id }) => head.targets.items[id] !== undefined).length;
  return (
    <section className="group" aria-labelledby="item-targets">
      <h2 id="item-targets">
        {count === 0
          ? 'No question differs from its section'
          : `${count} ${plural(count, 'question has its', 'questions have their')} own target`}
      </h2>
      {items.length === 0 && (
        <p className="soft measure">
          Every question uses its section’s target.
          {!head.signOff.isFinal && (
            <>
              {' '}
              To change one, choose “Change target” beside a gap in{' '}
              <a href={paths.gaps(head.id)}>First to work on</a>.
            </>
          )}
        </p>
      )}
      {items.length > 0 && (
        <ul className="rows">
          {items.map((item) => (
            <li className="gap target-row" key={item.id}>
              <h3>
                <a href={paths.answer(head.id, item.id)}>{item.title}</a>
              </h3>
              {head.signOff.isFinal ? (
                <TargetWords
                  level={targetOf(item, head.targets)}
                  levels={instrument.levels}
                  reason={head.targets.items[item.id]?.reason ?? ''}
                />
              ) : (
                <ItemTargetForm
                  of={head.id}
                  instrument={instrument}
                  targets={head.targets}
                  item={item.id}
                  onSet={onItemTarget}
                />
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
