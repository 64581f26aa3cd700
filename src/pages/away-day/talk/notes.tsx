import type { JSX } from 'react';
import { hasNotesToShow } from '../../../core/panel/notes-to-show';
import type { PanelItem } from '../../../core/panel/panel';
import { numberWord, upperFirst } from '../../../core/wording/words';
import { Button } from '../../../ui/button';
import { useDeviceList } from '../../shared/use-device-list';

type NotesProps = { readonly id: string; readonly item: PanelItem; readonly title: string };

/** Notes that came in files: read here first, and on the wall only when someone puts them there. */
export function Notes({ id, item, title }: NotesProps): JSX.Element | null {
  const { entries, change } = useDeviceList('notes-on-wall', id);
  if (!hasNotesToShow(item)) return null;
  const isOnWall = entries.includes(item.item);
  return (
    <details className="notes">
      <summary className="fold">
        {upperFirst(numberWord(item.reasons.length))} of you wrote why
        {isOnWall && ': on the wall after the picture'}
      </summary>
      <ul className="stack-tight">
        {item.reasons.map(({ name, text }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two people may say the same
          <li key={at}>
            “{text}”{name !== '' && <span className="soft"> {name}</span>}
          </li>
        ))}
      </ul>
      <p className="note">
        Read them first: a turn of phrase may tell who wrote it. They are in no report.
      </p>
      <p>
        <Button isSlim aria-pressed={isOnWall} onClick={() => change(item.item, !isOnWall)}>
          {isOnWall ? 'Take them off the wall' : 'Put them on the wall'}{' '}
          <span className="vh">: {title}</span>
        </Button>
      </p>
    </details>
  );
}
