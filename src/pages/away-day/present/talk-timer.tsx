import { type JSX, useEffect, useRef, useState } from 'react';
import { countWord, plural, upperFirst } from '../../../core/wording/words';
import { playSound } from '../../../platform/sound';
import { Button } from '../../../ui/button';
import { DotLine, type DotState } from '../../../ui/dot';
import { say } from '../../../ui/say';
import type { TimedPart } from './timed-part';

const MINUTE = 60_000;
const DOTS = 10;
const TICK = 1000;

type TalkTimerProps = {
  /** What time runs for; null when none does. Each keeps its own. */
  readonly timed: TimedPart | null;
  readonly isPaused: boolean;
  readonly onPause: () => void;
};

/**
 * How much time is left, in words and as a line of dots that fills. When it is up it says so, with a
 * sound where that is on, and nothing else happens: it never hurries or turns red.
 */
export function TalkTimer({ timed, isPaused, onPause }: TalkTimerProps): JSX.Element | null {
  const [spent, setSpent] = useState<Readonly<Record<string, number>>>({});
  const [isHidden, setHidden] = useState(false);
  const key = timed?.key ?? null;
  useEffect(() => {
    if (key === null || isPaused) return undefined;
    let last = performance.now();
    const tick = window.setInterval(() => {
      const now = performance.now();
      const passed = now - last;
      last = now;
      setSpent((before) => ({ ...before, [key]: (before[key] ?? 0) + passed }));
    }, TICK);
    return () => window.clearInterval(tick);
  }, [key, isPaused]);
  const passed = key === null ? 0 : (spent[key] ?? 0);
  useTimeUp(timed, passed);
  if (timed === null) return null;
  const words = timeWords(passed, timed.minutes);
  return (
    <div className="talk-timer">
      {!isHidden && (
        <div role="timer" aria-label="Time to talk">
          <p className="time-words num">{words}</p>
          <DotLine states={dotsAt(passed, timed.minutes)} />
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

/** Once for each: a sound, and the words to those who hear the page. */
function useTimeUp(timed: TimedPart | null, passed: number): void {
  const told = useRef(new Set<string>());
  const isUp = timed !== null && passed >= timed.minutes * MINUTE;
  const key = timed?.key;
  useEffect(() => {
    if (!isUp || key === undefined || told.current.has(key)) return;
    told.current.add(key);
    playSound('time-up');
    say(TIME_UP);
  }, [isUp, key]);
}

const dotsAt = (passed: number, minutes: number): readonly DotState[] =>
  Array.from({ length: DOTS }, (_, dot) => {
    const each = (minutes * MINUTE) / DOTS;
    if (passed >= each * (dot + 1)) return 'full';
    return passed >= each * dot && passed > 0 ? 'half' : 'open';
  });

const TIME_UP = 'The time is up. Go on when you are ready.';

/** "5 minutes", "Three minutes left", "Less than a minute left"; afterwards that there is no hurry. */
function timeWords(passed: number, minutes: number): string {
  const left = Math.ceil(minutes - passed / MINUTE);
  if (left <= 0) return TIME_UP;
  if (left === 1) return passed === 0 ? 'A minute' : 'Less than a minute left';
  const words = `${upperFirst(countWord(left))} ${plural(left, 'minute')}`;
  return left === minutes ? words : `${words} left`;
}
