import { type JSX, useEffect, useState } from 'react';
import { Button } from '../../../ui/button';
import { ArrowLeft, ArrowRight } from '../../../ui/icons';
import type { ClickerMove } from './use-clicker';

const IDLE_MS = 4000;

type ControlsProps = {
  readonly at: number;
  readonly of: number;
  readonly isBlack: boolean;
  readonly onMove: (move: ClickerMove) => void;
};

/** The same moves as buttons. They fade while nobody uses them, and come back at a touch or a key. */
export function Controls({ at, of, isBlack, onMove }: ControlsProps): JSX.Element {
  const isIdle = useIdle();
  return (
    <nav className={isIdle ? 'controls idle' : 'controls'} aria-label="Slides">
      <Button look="bare" isSlim onClick={() => onMove('leave')}>
        Leave
      </Button>
      <Button
        look="bare"
        isSlim
        extra="blacken"
        aria-pressed={isBlack}
        onClick={() => onMove('black')}
      >
        Black
      </Button>
      <Button look="bare" isSlim onClick={() => onMove('words')}>
        Words
      </Button>
      <FillScreen />
      <span className="soft num">
        {at + 1} of {of}
      </span>
      <Button isSlim aria-disabled={at === 0} onClick={() => onMove('back')}>
        <ArrowLeft />
        Back
      </Button>
      <Button look="main" isSlim aria-disabled={at === of - 1} onClick={() => onMove('on')}>
        On
        <ArrowRight />
      </Button>
    </nav>
  );
}

function FillScreen(): JSX.Element | null {
  if (!document.fullscreenEnabled) return null;
  return (
    <Button
      look="bare"
      isSlim
      extra="fill"
      onClick={() => {
        const change = document.fullscreenElement
          ? document.exitFullscreen()
          : document.documentElement.requestFullscreen();
        // Where the browser will not, the window stays as it is.
        void change.catch(() => {});
      }}
    >
      Fill the screen
    </Button>
  );
}

/** True once the pointer and the keyboard have rested for a while. */
function useIdle(): boolean {
  const [isIdle, setIdle] = useState(false);
  useEffect(() => {
    let timer = 0;
    const wake = () => {
      setIdle(false);
      window.clearTimeout(timer);
      timer = window.setTimeout(() => setIdle(true), IDLE_MS);
    };
    const signs = ['pointermove', 'pointerdown', 'focusin'] as const;
    for (const sign of signs) window.addEventListener(sign, wake);
    wake();
    return () => {
      window.clearTimeout(timer);
      for (const sign of signs) window.removeEventListener(sign, wake);
    };
  }, []);
  return isIdle;
}
