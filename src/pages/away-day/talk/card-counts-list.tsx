import { type JSX, useState } from 'react';
import { secondVoteOf } from '../../../core/exercise/second-vote';
import { TextField } from '../../../ui/field';
import { useTalkOfTheDay } from '../shared/use-talk-of-the-day';
import { CardForm } from './card-form';
import { LevelCards } from './level-cards';
import type { TalkScene } from './talk-scene';

/** A show of cards, counted and typed in, question by question. Method 0.11. */
export function CardCounts({ head, exercise, panel, instrument }: TalkScene): JSX.Element {
  const [room, setRoom] = useState(String(panel.people));
  const people = /^\d{1,4}$/.test(room.trim()) ? Number(room) : 0;
  const listed = useTalkOfTheDay(head.id, panel).items.map(({ item }) => item);
  const counted = Object.keys(exercise.cards).filter((item) => !listed.includes(item));
  const byId = new Map(instrument.items.map((item) => [item.id, item]));
  const items = [...listed, ...counted].flatMap((id) => byId.get(id) ?? []);
  const isBegun = secondVoteOf(exercise) === 'cards';
  const isNamed = exercise.attribution === 'named';
  const holders = { room: people, answered: isNamed ? null : panel.people };
  return (
    <section className="group card-group" aria-labelledby="by-cards">
      <h2 id="by-cards">
        {isBegun ? 'A show of cards: everyone sees' : 'Or by a show of cards: everyone sees'}
      </h2>
      <p className="measure">
        All hold up a card with a level on it, or “don’t know”, at the same moment. Count, and type
        the counts in. Everyone sees who holds up what.{' '}
        {!isNamed &&
          'Answers so far carried no names, so say this before the first card; ballot slips are private and need no phone either. Count only those who answered first: beside the first answers, a card of someone who came later could show what one of them said. '}
        {isBegun && 'To vote by codes instead, take every count back first.'}
      </p>
      <LevelCards names={instrument.levels} people={panel.people} isPrivate={!isNamed} />
      {items.length === 0 ? (
        <p>There is no question on the list to vote on.</p>
      ) : (
        <>
          <div className="room">
            <TextField
              id="people-in-the-room"
              label="How many are in the room?"
              inputMode="numeric"
              value={room}
              onChange={(event) => setRoom(event.target.value)}
              error={people > 0 ? undefined : 'Type a number, such as 9.'}
            />
          </div>
          <ol className="talk-list">
            {items.map(({ id, title }) => (
              <CardForm
                key={id}
                id={head.id}
                item={id}
                title={title}
                names={instrument.levels}
                cards={exercise.cards[id]}
                holders={holders}
              />
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
