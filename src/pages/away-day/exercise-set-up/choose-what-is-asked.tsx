import type { JSX } from 'react';
import type { Exercise, ExercisePick } from '../../../core/document/exercise';
import {
  itemsOfBoard,
  itemsOfSection,
  itemsPicked,
  sectionPicked,
} from '../../../core/exercise/exercise-set-up';
import { itemsAsked, pickedItems } from '../../../core/exercise/new-exercise';
import type { Instrument, SectionId } from '../../../core/instrument/instrument';
import { ChoiceRow } from '../../../ui/choice';
import { lengthWords } from '../../shared/room/exercise-words';
import type { ExerciseFormProps } from './exercise-form-props';
import { OwnPick } from './own-pick';

type Choice = {
  readonly value: string;
  readonly name: string;
  readonly words: string;
  readonly pick: ExercisePick;
  readonly section: SectionId | null;
};

const choicesOf = (instrument: Instrument): readonly Choice[] => {
  const long = (pick: ExercisePick) => lengthWords(instrument, pickedItems(instrument, pick, []));
  return [
    {
      value: 'quick',
      name: 'Quick check',
      words: `${long('quick')}. One question for each part of the picture: fits into the day itself.`,
      pick: 'quick',
      section: null,
    },
    ...instrument.sections.map((section): Choice => {
      return {
        value: `section-${section.id}`,
        name: `Only ${section.name.toLowerCase()}`,
        words: lengthWords(instrument, itemsOfSection(instrument, section.id)),
        pick: 'section',
        section: section.id,
      };
    }),
    {
      value: 'board',
      name: 'What a board can judge',
      words: `${lengthWords(instrument, itemsOfBoard(instrument))}. Leaves out what only those who do the work can say.`,
      pick: 'own',
      section: null,
    },
    {
      value: 'own',
      name: 'Your own pick',
      words: 'Any questions you choose, beginning from those chosen now.',
      pick: 'own',
      section: null,
    },
    {
      value: 'full',
      name: 'Everything',
      words: `${long('full')}. Best answered in the week before.`,
      pick: 'full',
      section: null,
    },
  ];
};

const chosenValue = (instrument: Instrument, exercise: Exercise): string => {
  const section = sectionPicked(instrument, exercise);
  if (section !== null) return `section-${section}`;
  const isBoard = exercise.items.join() === itemsOfBoard(instrument).join();
  return exercise.pick === 'own' && isBoard ? 'board' : exercise.pick;
};

/** How many of those asked only the people who do the work can usually answer. */
function staffWords(forStaff: number): string {
  if (forStaff === 0) return 'A board member can usually judge all of them.';
  return forStaff === 1
    ? 'One of them staff would have to answer.'
    : `${forStaff} of them staff would have to answer.`;
}

export function ChooseWhatIsAsked(part: ExerciseFormProps): JSX.Element {
  const { exercise, instrument, onChange } = part;
  const chosen = chosenValue(instrument, exercise);
  const asked = itemsAsked(exercise);
  const forStaff = instrument.items.filter(
    ({ id, knownBy }) => knownBy === 'staff' && asked.includes(id),
  ).length;
  const choose = ({ value, pick, section }: Choice) => {
    const own = value === 'board' ? itemsOfBoard(instrument) : exercise.items;
    const chosenItems = section === null ? own : itemsOfSection(instrument, section);
    onChange((parts) => itemsPicked(parts, instrument, pick, chosenItems));
  };
  return (
    <section className="stack" aria-labelledby="what-is-asked">
      <h2 id="what-is-asked">What is asked</h2>
      <fieldset>
        <legend className="label">Which questions?</legend>
        <div className="sheet choice-rows">
          {choicesOf(instrument).map((choice) => (
            <ChoiceRow
              key={choice.value}
              group="pick"
              value={choice.value}
              name={choice.name}
              words={choice.words}
              isChosen={choice.value === chosen}
              onChoose={() => choose(choice)}
            />
          ))}
        </div>
      </fieldset>
      {chosen === 'own' && <OwnPick {...part} />}
      {(exercise.pick === 'own' || exercise.pick === 'section') && (
        <p className="note measure">
          Where fewer than five of these questions bear on a result, it shows the answers and no
          score.
        </p>
      )}
      <p className="count-line" role="status">
        <b>Each person is asked {lengthWords(instrument, asked)}.</b> {staffWords(forStaff)}
        {asked.length > 25 &&
          ' Answers of more than 25 questions cannot be read out as a short code.'}
      </p>
    </section>
  );
}
