import { type JSX, type RefObject, useEffect, useRef, useState } from 'react';
import {
  isUnanswered,
  type SecondVote,
  secondVoteOf,
  secondVoteOpened,
  secondVoteShown,
  secondVoteTakenBack,
} from '../../../core/exercise/second-vote';
import { shownWithRanges } from '../../../core/gaps/shown-with-ranges';
import type { ItemId } from '../../../core/instrument/instrument';
import { countIn } from '../../../core/response/count-in';
import { numberWord, plural, upperFirst } from '../../../core/wording/words';
import { newCodeId } from '../../../platform/new-code-id';
import { Button } from '../../../ui/button';
import { Choice } from '../../../ui/choice';
import { ArrowRight } from '../../../ui/icons';
import { paths } from '../../../ui/paths';
import { useTalkOfTheDay } from '../shared/use-talk-of-the-day';
import { CardCounts } from './card-counts-list';
import { RoundsBeside } from './rounds-beside';
import type { TalkScene } from './talk-scene';
import { useExerciseChange } from './use-exercise-change';

/** The one second vote: by codes or by a show of cards, then both rounds side by side. */
export function VotePart(scene: TalkScene): JSX.Element {
  const { exercise, instrument, panel } = scene;
  const kind = secondVoteOf(exercise);
  const heading = useSwitchedFocus(kind);
  const voted = panel.items.filter(({ again }) => again !== null);
  const titles = new Map(instrument.items.map(({ id, title }) => [id, title]));
  return (
    <>
      <p className="measure talk-lead">
        There is one second vote, after you have talked: each alone again, on the listed questions
        only. A third would wear people down, not bring them closer. Both rounds are kept.
      </p>
      {kind === 'codes' && <OpenVote {...scene} heading={heading} />}
      {kind === 'none' && <ChooseVote {...scene} heading={heading} />}
      {kind !== 'codes' && <CardCounts {...scene} />}
      {voted.length > 0 && (
        <section className="group" aria-labelledby="both-rounds">
          <h2 id="both-rounds" tabIndex={-1}>
            Both rounds
          </h2>
          <ol className="talk-list">
            {voted.map((item) => (
              <li className="talk-item" key={item.item}>
                <h3>{titles.get(item.item)}</h3>
                <RoundsBeside item={item} names={instrument.levels} />
              </li>
            ))}
          </ol>
          <p>
            <a className="btn main" href={paths.exercise(scene.head.id, 'talk')}>
              Record what you agree now
              <ArrowRight />
            </a>
          </p>
        </section>
      )}
    </>
  );
}

type PartProps = TalkScene & { readonly heading: RefObject<HTMLHeadingElement | null> };

/** The button that opens the vote or takes it back goes with its part: focus moves to the other's heading. */
function useSwitchedFocus(kind: SecondVote): PartProps['heading'] {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(kind);
  useEffect(() => {
    const isLost = document.activeElement === document.body;
    if (shown.current !== kind && isLost) heading.current?.focus();
    shown.current = kind;
  }, [kind]);
  return heading;
}

function ChooseVote({ head, panel, instrument, heading }: PartProps): JSX.Element {
  const change = useExerciseChange(head.id);
  const usual = useTalkOfTheDay(head.id, panel).items.map(({ item }) => item);
  // Until a box is ticked or cleared, the list as it stands.
  const [chosen, setChosen] = useState<readonly ItemId[] | null>(null);
  const items = chosen ?? usual;
  const toggle = (id: ItemId) =>
    setChosen(items.includes(id) ? items.filter((other) => other !== id) : [...items, id]);
  const asked = panel.items.filter(({ state }) => state !== 'na').map(({ item }) => item);
  const titles = new Map(instrument.items.map(({ id, title }) => [id, title]));
  const others = asked.filter((id) => !usual.includes(id));
  const boxes = (ids: readonly ItemId[]) => (
    <ul>
      {ids.map((id) => (
        <li key={id}>
          <Choice type="checkbox" checked={items.includes(id)} onChange={() => toggle(id)}>
            {titles.get(id)}
          </Choice>
        </li>
      ))}
    </ul>
  );
  const open = () => {
    if (items.length > 0) change((exercise) => secondVoteOpened(exercise, newCodeId(), items));
  };
  return (
    <section className="group" aria-labelledby="by-codes">
      <h2 id="by-codes" tabIndex={-1} ref={heading}>
        In private: by phone, laptop or ballot slip
      </h2>
      <p className="measure">
        Nobody sees who votes how, and nothing of it is shown before you show all of it, once. It
        has an invitation of its own, and ballot slips for a hall without phones. Give each person
        the slip with the number of their form, and type the slips in where the forms were typed in,
        in the same window: only where it is certain that the same people vote can both rounds be
        shown. Once the first answer is in, its questions stay as they are.
      </p>
      <fieldset className="vote-choice">
        <legend className="label">Which questions</legend>
        {usual.length > 0 && boxes(usual)}
        {others.length > 0 && (
          <details open={usual.length === 0}>
            <summary className="fold">Other questions</summary>
            {boxes(others)}
          </details>
        )}
      </fieldset>
      <p className="row">
        <Button look="main" aria-disabled={items.length === 0} onClick={open}>
          Open the second vote
          <ArrowRight />
        </Button>
        <span role="status">
          {upperFirst(numberWord(items.length))} {plural(items.length, 'question')} chosen
        </span>
      </p>
    </section>
  );
}

function OpenVote({ head, exercise, panel, instrument, heading }: PartProps): JSX.Element | null {
  const change = useExerciseChange(head.id);
  const { again } = exercise;
  if (again === null) return null;
  const count = countIn(again);
  const asked = again.items.length;
  return (
    <section className="group" aria-labelledby="vote-open">
      <h2 id="vote-open" tabIndex={-1} ref={heading}>
        The second vote is open
      </h2>
      <p className="measure" role="status">
        {upperFirst(numberWord(asked))} {plural(asked, 'question')}.{' '}
        {count <= panel.people ? `${count} of ${panel.people}` : count} in.
      </p>
      <p className="row">
        <a className="btn main" href={paths.exercise(head.id, 'invite', 'again')}>
          Show the invitation
        </a>
        <a className="btn" href={paths.exercise(head.id, 'collect', 'again')}>
          Collect the answers
        </a>
        <a className="btn bare" href={paths.exercise(head.id, 'forms', 'again')}>
          Print ballot slips
        </a>
        <a className="btn bare" href={paths.exercise(head.id, 'type-in', 'again')}>
          Type in slips and forms
        </a>
      </p>
      {count > 0 && !exercise.isAgainRevealed && <ShowVote head={head} instrument={instrument} />}
      {isUnanswered(again) && (
        <p>
          Nobody has answered yet.{' '}
          <Button look="link" onClick={() => change(secondVoteTakenBack)}>
            Choose again how to vote
          </Button>{' '}
          An invitation already shown will then lead nowhere.
        </p>
      )}
    </section>
  );
}

/** Method 3.3: a picture drawn again after one more vote would show that vote. */
function ShowVote({ head, instrument }: Pick<PartProps, 'head' | 'instrument'>): JSX.Element {
  const change = useExerciseChange(head.id);
  const show = () => {
    change(shownWithRanges(secondVoteShown, { instrument, head }));
    requestAnimationFrame(() => document.getElementById('both-rounds')?.focus());
  };
  return (
    <>
      <p className="measure">
        Take in all the votes first. Then show them, once: nobody sees any of them before.
      </p>
      <p>
        <Button onClick={show}>Show what the room said</Button>
      </p>
    </>
  );
}
