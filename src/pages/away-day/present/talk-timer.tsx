import { type JSX, useEffect, useState } from 'react';
import { Button } from '../../../ui/button';
import { DotLine, type DotState } from '../../../ui/dot';

const MINUTES = 5;
const DOTS = 10;
const MS_A_DOT = (MINUTES * 60_000) / DOTS;
const TICK = 1000;

type TalkTimerProps = {
  /** What is talked about; null when no time runs. Each keeps its own. */
  readonly item: string | null;
  readonly isPaused: boolean;
  readonly onPause: () => void;
};

/** A line of dots that fills over five minutes. It never hurries, turns red or makes a sound. */
export function TalkTimer({ item, isPaused, onPause }: TalkTimerProps): JSX.Element | null {
  const [spent, setSpent] = useState<Readonly<Record<string, number>>>({});
  const [isHidden, setHidden] = useState(false);
  useEffect(() => {
    if (item === null || isPaused) return undefined;
    let last = performance.now();
    const tick = window.setInterval(() => {
      const now = performance.now();
      const passed = now - last;
      last = now;
      setSpent((before) => ({ ...before, [item]: (before[item] ?? 0) + passed }));
    }, TICK);
    return () => window.clearInterval(tick);
  }, [item, isPaused]);
  if (item === null) return null;
  const passed = spent[item] ?? 0;
  return (
    <div className="talk-timer">
      {!isHidden && (
        <div role="timer" aria-label="Time to talk">
          <DotLine states={dotsAt(passed)} label={timeWords(passed)} />
        </div>
      )}
      <span className="timer-tools">
        <Button look="link" onClick={onPause}>
          {isPaused ? 'Go on' : 'Pause'}{' '}
          <span className="vh">{isPaused ? 'with the time' : 'the time'}</span>
        </Button>
        <Button look="link" onClick={() => setHidden(!isHidden)}>
          {isHidden ? 'Show' : 'Hide'} <span className={isHidden ? '' : 'vh'}>the time</span>
        </Button>
      </span>
    </div>
  );
}

const dotsAt = (passed: number): readonly DotState[] =>
  Array.from({ length: DOTS }, (_, dot) => {
    if (passed >= MS_A_DOT * (dot + 1)) return 'full';
    return passed >= MS_A_DOT * dot && passed > 0 ? 'half' : 'open';
  });

/** "2 of 5 minutes"; afterwards that there is no hurry. */
function timeWords(passed: number): string {
  const minutes = Math.floor(passed / 60_000);
  return minutes < MINUTES
    ? `${minutes} of ${MINUTES} minutes`
    : `${MINUTES} minutes have gone. Go on when you are ready.`;
}
