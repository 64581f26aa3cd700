import type { JSX } from 'react';
import type { Instrument } from '../../../core/instrument/instrument';
import { LevelRows, OtherChoice, OtherChoices } from '../../shared/question/level-rows';
import { type AnswerForm, useChosen } from './use-answer-form';

type LevelChoicesProps = { readonly instrument: Instrument; readonly form: AnswerForm };

/** The five worded levels, then "don’t know" and "not our role". */
export function LevelChoices({ instrument, form }: LevelChoicesProps): JSX.Element {
  const { id, item, choose } = form;
  const chosen = useChosen(id, item.id);
  const radio = (value: string) => ({
    name: 'choice',
    checked: chosen === value,
    onChange: () => choose(value),
  });
  return (
    <>
      <LevelRows names={instrument.levels} texts={item.levels} choice={chosen} radio={radio} />
      <OtherChoices>
        <OtherChoice value="dk" choice={chosen} name="Don’t know" radio={radio} />
        {item.naAllowed && (
          <OtherChoice value="na" choice={chosen} name="Not our role" radio={radio} />
        )}
      </OtherChoices>
    </>
  );
}
