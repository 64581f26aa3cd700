import { type JSX, useCallback, useRef, useState } from 'react';
import type { Instrument } from '../../../core/instrument/instrument';
import { afterPaint } from '../../shared/question/after-paint';
import { LevelRows, OtherChoice, OtherChoices } from '../../shared/question/level-rows';
import { type AnswerForm, useChosen } from './use-answer-form';

type LevelChoicesProps = { readonly instrument: Instrument; readonly form: AnswerForm };

/**
 * The five worded levels, then "don’t know" and "not our role". A press is drawn here first; the store hears of it, and
 * all else that shows it, once it is on the screen.
 */
export function LevelChoices({ instrument, form }: LevelChoicesProps): JSX.Element {
  const { id, item, choose } = form;
  const kept = useChosen(id, item.id);
  const [pressed, setPressed] = useState<{ of: AnswerForm['choose']; value: string } | null>(null);
  const chosen = pressed?.of === choose ? pressed.value : kept;
  const latest = useRef(choose);
  latest.current = choose;
  const press = useCallback((value: string) => {
    const { current } = latest;
    setPressed({ of: current, value });
    afterPaint(() => {
      current(value);
      setPressed(null);
    });
  }, []);
  return (
    <>
      <LevelRows names={instrument.levels} texts={item.levels} choice={chosen} onChoose={press} />
      <OtherChoices>
        <OtherChoice value="dk" isChosen={chosen === 'dk'} name="Don’t know" onChoose={press} />
        {item.naAllowed && (
          <OtherChoice value="na" isChosen={chosen === 'na'} name="Not our role" onChoose={press} />
        )}
      </OtherChoices>
    </>
  );
}
