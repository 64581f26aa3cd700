import { type JSX, useRef, useState } from 'react';
import {
  canKeepFile,
  chooseFileThere,
  chooseNewFile,
} from '../../../platform/kept-file/choose-file';
import { Button } from '../../../ui/button';
import { Heard } from '../../../ui/heard';
import { keptLine } from './kept-words';
import { useKeptFile } from './use-kept-file';

type KeptFileBoxProps = {
  readonly id: string;
  readonly suggestedName: string;
  /** What the button says that begins it. */
  readonly label?: string;
  /** Instead of that, where the browser keeps no files or the one it was asked for. */
  readonly otherwise?: JSX.Element;
};

/** Begins and ends keeping an assessment in one file on disk. Nothing but `otherwise` where the browser cannot. */
export function KeptFileBox(props: KeptFileBoxProps): JSX.Element | null {
  const { id, suggestedName, label = 'Keep it in a new file', otherwise = null } = props;
  const { keeper, kept } = useKeptFile(id);
  const [isNotPossible, setNotPossible] = useState(false);
  const status = useRef<HTMLElement>(null);
  if (!canKeepFile()) return otherwise;
  const choose = async (choosing: ReturnType<typeof chooseNewFile>) => {
    const handle = await choosing;
    setNotPossible(handle === 'not-possible');
    if (typeof handle === 'string') return;
    // The button that was pressed goes, here as in `stop`.
    status.current?.focus();
    await keeper.keep(id, handle);
  };
  const stop = async () => {
    await keeper.stop(id);
    status.current?.focus();
  };
  const { before, after } = kept === null ? NONE : keptLine(kept);
  const isWell = kept !== null && (kept.state.is === 'kept' || kept.state.is === 'working');
  return (
    <>
      <Heard as="p" focusRef={status}>
        {kept !== null && (
          <>
            {before} <b className="file-name">{kept.name}</b>
            {after === '' ? '' : ` ${after}`}.{' '}
            {isWell
              ? 'It is written after each change while Mainstay is open.'
              : 'See at the top of this page.'}
          </>
        )}
        {isNotPossible && NOT_POSSIBLE}
      </Heard>
      <p className="row">
        {!isWell && (
          <>
            <Button onClick={() => void choose(chooseNewFile(suggestedName))}>
              {kept === null ? label : 'Choose another file'}
            </Button>
            <Button onClick={() => void choose(chooseFileThere())}>
              Go on with a file that is there
            </Button>
          </>
        )}
        {kept !== null && (
          <Button isSlim={isWell} onClick={() => void stop()}>
            Stop keeping it
          </Button>
        )}
      </p>
      {isNotPossible && kept === null && otherwise}
    </>
  );
}

const NONE = { before: '', after: '' } as const;
const NOT_POSSIBLE =
  'The browser could not keep a file there. Nothing has changed. Choose another place, or save to a file by hand.';
