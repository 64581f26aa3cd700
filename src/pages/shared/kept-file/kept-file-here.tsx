import { type JSX, useEffect } from 'react';
import { Button } from '../../../ui/button';
import { Heard } from '../../../ui/heard';
import { Notice } from '../../../ui/notice';
import { paths } from '../../../ui/paths';
import { AfterJoining, JoiningList } from '../copies/joining-list';
import './kept-file.css';
import type { FileKeeper } from './file-keeper';
import type { CameIn, KeptFile } from './kept-state';
import { keptLine, troubleWords } from './kept-words';
import { useKeptFile } from './use-kept-file';

type KeptFileHereProps = {
  readonly id: string;
  /** By which name it is remembered: another one means another file. */
  readonly name: string;
};

/** On every page of an assessment that is kept in a file: whether the file holds what stands here, and what came from it. */
export function KeptFileHere({ id, name }: KeptFileHereProps): JSX.Element | null {
  const { keeper, kept } = useKeptFile(id);
  // `name` among them: it was chosen anew, in whichever window.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above.
  useEffect(() => keeper.follow(id), [keeper, id, name]);
  useLineInHead(kept);
  if (kept === null) return null;
  return (
    <div className="wrap kept-file">
      <Heard as="div">
        <Trouble {...{ id, keeper, kept }} />
        {kept.came !== null && <CameFromFile {...{ id, keeper, kept }} came={kept.came} />}
      </Heard>
    </div>
  );
}

/** Under what the head says of this device: the shell leaves a place for it, and nothing of it in the first load. */
function useLineInHead(kept: KeptFile | null): void {
  const { before, after } = kept === null ? NOTHING : keptLine(kept);
  const name = kept?.name ?? '';
  useEffect(() => {
    const place = document.getElementById('saved-too');
    if (place === null || name === '') return undefined;
    const file = document.createElement('b');
    file.textContent = name;
    file.title = name;
    place.replaceChildren(before, ' ', file, ' ', after);
    return () => place.replaceChildren();
  }, [before, name, after]);
}

const NOTHING = { before: '', after: '' } as const;

type AboutFile = { readonly id: string; readonly keeper: FileKeeper; readonly kept: KeptFile };

function Trouble({ id, keeper, kept }: AboutFile): JSX.Element | null {
  const words = troubleWords(kept);
  if (words === null) return null;
  const { state } = kept;
  return (
    <Notice>
      <p>
        <b>{words.title}.</b> {words.text}
      </p>
      {state.is === 'offered' && state.offer.copy.is === 'open' && (
        <JoiningList lines={state.offer.copy.lines} />
      )}
      <p className="row">
        {state.is === 'offered' && (
          <Button look="main" isSlim onClick={() => void keeper.bringIn(id, state.offer)}>
            Put the two together
          </Button>
        )}
        {state.is === 'choosing' && (
          <a className="btn main slim" href={paths.colleagues(id, 'choose')}>
            Choose between the versions
          </a>
        )}
        {words.goOn !== null && (
          <Button look="main" isSlim onClick={() => void keeper.goOn(id)}>
            {words.goOn}
          </Button>
        )}
        <Button isSlim onClick={() => void keeper.stop(id)}>
          Stop keeping it
        </Button>
      </p>
    </Notice>
  );
}

function CameFromFile({
  id,
  keeper,
  kept,
  came,
}: AboutFile & { readonly came: CameIn }): JSX.Element {
  return (
    <Notice kind="done">
      <p>
        <b>This came in from “{kept.name}”.</b>
      </p>
      <JoiningList lines={came.lines} />
      <AfterJoining id={id} disputed={came.disputed} gone={came.gone} />
      <p className="row">
        {came.undo !== null && (
          <Button isSlim onClick={() => void keeper.undo(id)}>
            Undo
          </Button>
        )}
        <Button isSlim onClick={() => keeper.seen(id)}>
          Close
        </Button>
      </p>
    </Notice>
  );
}
