import { type JSX, useCallback, useRef } from 'react';
import type { Instrument } from '../../../core/instrument/instrument';
import { LevelRows, OtherChoice, OtherChoices } from '../../shared/question/level-rows';
import { type AnswerForm, useChosen } from './use-answer-form';

type LevelChoicesProps = { readonly instrument: Instrument; readonly form: AnswerForm };

/** The five worded levels, then "don’t know" and "not our role". */
export function LevelChoices({ instrument, form }: LevelChoicesProps): JSX.Element {
  const { id, item, choose } = form;
  const chosen = useChosen(id, item.id);
  // The same function from question to question, so that a radio is drawn again only where it changes.
  const latest = useRef(choose);
  latest.current = choose;
  const press = useCallback((value: string) => latest.current(value), []);
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
