import { type JSX, useState } from 'react';
import type { AssessmentHead } from '../../../../core/document/assessment';
import { targetOf } from '../../../../core/gaps/targets';
import type { Instrument } from '../../../../core/instrument/instrument';
import { itemsInPlay } from '../../../../core/response/items-in-play';
import { lowerFirst } from '../../../../core/wording/words';
import { SelectField } from '../../../../ui/field';
import { Heard } from '../../../../ui/heard';
import { paths } from '../../../../ui/paths';
import { useEverSeen } from '../use-ever-seen';
import { ItemTargetForm } from './item-target-form';
import { TargetForm } from './target-form';
import { TargetWords } from './target-words';
import { useTargets, usualTarget } from './use-targets';

type TargetListProps = { readonly instrument: Instrument; readonly head: AssessmentHead };

/** What you aim for: a level for each section, and for single questions where that does not fit. */
export function TargetList({ instrument, head }: TargetListProps): JSX.Element {
  const { message, setItemTarget, setSectionTarget } = useTargets(instrument, head);
  const { isFinal } = head.signOff;
  const [anyItem] = instrument.items;
  const usual = anyItem ? usualTarget(anyItem) : 3;
  return (
    <div className="targets">
      <p className="soft measure">
        The usual target is “{lowerFirst(instrument.levels[usual] ?? '')}”. A lower one can be a
        good choice: another body may do the work, or other things may matter more this year. Say
        why, and the report says so too.
      </p>
      <Heard as="p" className="target-status">
        {message}
      </Heard>
      <ul className="rows">
        {instrument.sections.map(({ id, name, question }) => (
          <li className="target-row" key={id}>
            <div>
              <p>
                <b>{name}</b>
              </p>
              <p className="soft small">{question}</p>
            </div>
            {isFinal ? (
              <TargetWords
                level={head.targets.sections[id]?.level ?? usual}
                levels={instrument.levels}
                reason={head.targets.sections[id]?.reason ?? ''}
              />
            ) : (
              <TargetForm
                of={head.id}
                id={`target-${id}`}
                name={name}
                ownIn={({ sections }) => sections[id]}
                fallback={usual}
                fallbackName="the usual target"
                levels={instrument.levels}
                onSet={(target) => setSectionTarget(id, target)}
              />
            )}
          </li>
        ))}
      </ul>
      <OwnTargets instrument={instrument} head={head} onSet={setItemTarget} />
    </div>
  );
}

type OwnTargetsProps = TargetListProps & {
  readonly onSet: ReturnType<typeof useTargets>['setItemTarget'];
};

/** The questions with a target of their own. One that loses it stays until the page is left, so that focus does too. */
function OwnTargets({ instrument, head, onSet }: OwnTargetsProps): JSX.Element {
  const [added, setAdded] = useState<readonly string[]>([]);
  const own = new Set(useEverSeen([...Object.keys(head.targets.items), ...added]));
  const all = itemsInPlay(instrument, head);
  const items = all.filter(({ id }) => own.has(id));
  const { isFinal } = head.signOff;
  return (
    <>
      {items.length > 0 && (
        <ul className="rows own-targets">
          {items.map((item) => (
            <li className="target-row" key={item.id}>
              <p>
                <span className="qn">{item.number}</span>{' '}
                <a href={paths.answer(head.id, item.id)}>{item.title}</a>
              </p>
              {isFinal ? (
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
                  onSet={onSet}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {!isFinal && (
        <SelectField
          id="own-target"
          label="Give one question a target of its own"
          value=""
          onChange={({ target }) => target.value !== '' && setAdded([...added, target.value])}
        >
          <option value="">Choose a question</option>
          {all
            .filter(({ id }) => !own.has(id))
            .map(({ id, number, title }) => (
              <option value={id} key={id}>
                {number} {title}
              </option>
            ))}
        </SelectField>
      )}
    </>
  );
}
