import { type JSX, useEffect, useRef } from 'react';
import type { Response } from '../../../core/document/response';
import type { Item, ItemId, Section } from '../../../core/instrument/instrument';
import { countAnswers } from '../../../core/response/completeness';
import { Choice } from '../../../ui/choice';

type SectionPickProps = {
  readonly section: Section;
  /** Those of the section that are asked. */
  readonly items: readonly Item[];
  readonly response: Response;
  readonly picked: ReadonlySet<ItemId>;
  readonly onPick: (ids: readonly ItemId[], isPicked: boolean) => void;
  /** For a message to lead to. */
  readonly fieldId: string;
};

/** A whole section by one tick, or some of its questions. */
export function SectionPick(props: SectionPickProps): JSX.Element {
  const { section, items, response, picked, onPick, fieldId } = props;
  const ids = items.map(({ id }) => id);
  const count = ids.filter((id) => picked.has(id)).length;
  const answered = items.length - countAnswers(items, response).blank;
  const whole = useRef<HTMLInputElement>(null);
  const isSome = count > 0 && count < ids.length;
  useEffect(() => {
    if (whole.current) whole.current.indeterminate = isSome;
  }, [isSome]);
  return (
    <li className="part-pick">
      <Choice
        type="checkbox"
        id={fieldId}
        ref={whole}
        checked={count === ids.length}
        onChange={(event) => onPick(ids, event.target.checked)}
      >
        <b>{section.name}</b>
        <span className="soft">
          {isSome ? `${count} of ${ids.length} questions` : questions(ids.length)},{' '}
          {answered === 0 ? 'none' : answered} answered
        </span>
      </Choice>
      <details>
        <summary className="fold">
          Choose single questions<span className="vh"> of {section.name}</span>
        </summary>
        <ul>
          {items.map(({ id, title }) => (
            <li key={id}>
              <Choice
                type="checkbox"
                checked={picked.has(id)}
                onChange={(event) => onPick([id], event.target.checked)}
              >
                {title}
              </Choice>
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}

const questions = (count: number) => (count === 1 ? '1 question' : `${count} questions`);
