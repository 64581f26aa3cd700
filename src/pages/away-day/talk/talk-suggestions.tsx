import { type JSX, useEffect, useMemo, useRef, useState } from 'react';
import type { ItemId } from '../../../core/instrument/instrument';
import { buildReport } from '../../../core/report/build-report';
import { lowerFirst, upperFirst } from '../../../core/wording/words';
import { Button } from '../../../ui/button';
import { paths } from '../../../ui/paths';
import type { TalkScene } from './talk-scene';

const FIRST_SHOWN = 5;

type TalkSuggestionsProps = {
  readonly scene: TalkScene;
  readonly onAdd: (text: string, item: ItemId) => void;
};

/** The gaps in their order, each with its next step, to take over and reword. */
export function TalkSuggestions({ scene, onAdd }: TalkSuggestionsProps): JSX.Element | null {
  const { instrument, guidance, head, counted, exercise, response } = scene;
  const [isAll, setAll] = useState(false);
  const firstMore = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isAll) firstMore.current?.focus();
  }, [isAll]);
  const rows = useMemo(() => {
    const assessment = { ...counted, answers: response };
    return buildReport({ instrument, guidance, assessment, voice: 'we' }).priorities.rows;
  }, [instrument, guidance, counted, response]);
  const taken = new Set(exercise.priorities.map(({ item }) => item));
  const left = rows.filter(({ item }) => !taken.has(item));
  if (left.length === 0) return null;
  const shown = isAll ? left : left.slice(0, FIRST_SHOWN);
  return (
    <section className="group" aria-labelledby="suggestions">
      <h2 id="suggestions">From your gaps</h2>
      <p className="measure soft">
        The largest first, by what they would help.{' '}
        <a href={paths.plan(head.id, 'others')}>See them all</a>
      </p>
      <ul className="rows">
        {shown.map((row, at) => (
          <li className="suggestion" key={row.item}>
            <div>
              <h3 className="h4" {...(at === FIRST_SHOWN ? { tabIndex: -1, ref: firstMore } : {})}>
                {row.title}
              </h3>
              <p className="soft small">
                {upperFirst(row.levelWords)} to {lowerFirst(row.targetWords)}. {row.helps}
              </p>
              {row.nextStep !== '' && <p>{row.nextStep}</p>}
            </div>
            <Button isSlim onClick={() => onAdd(row.nextStep || row.title, row.item)}>
              Add <span className="vh">{row.title}</span>
            </Button>
          </li>
        ))}
      </ul>
      {left.length > FIRST_SHOWN && !isAll && (
        <p>
          <Button look="link" extra="fold" onClick={() => setAll(true)}>
            Show the other {left.length - FIRST_SHOWN}
          </Button>
        </p>
      )}
    </section>
  );
}
