import { type JSX, useEffect } from 'react';
import { createPortal } from 'react-dom';
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
  if (kept === null) return null;
  return (
    <div className="wrap kept-file">
      <SavedToo kept={kept} />
      <Heard as="div">
        <Trouble {...{ id, keeper, kept }} />
        {kept.came !== null && <CameFromFile {...{ id, keeper, kept }} came={kept.came} />}
      </Heard>
    </div>
  );
}

/** Under what the head says of this device. */
function SavedToo({ kept }: { readonly kept: KeptFile }): JSX.Element | null {
  const place = document.getElementById(SAVED_TOO);
  if (place === null) return null;
  const { before, after } = keptLine(kept);
  return createPortal(
    <>
      {before} <b title={kept.name}>{kept.name}</b> {after}
    </>,
    place,
  );
}

const SAVED_TOO = 'saved-too';

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
