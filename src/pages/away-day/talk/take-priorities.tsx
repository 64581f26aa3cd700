import { type JSX, useRef } from 'react';
import { prioritiesToTake } from '../../../core/action-plan/suggested-actions';
import { LIMITS } from '../../../core/limits/limits';
import { countWord } from '../../../core/wording/words';
import { Button } from '../../../ui/button';
import { paths } from '../../../ui/paths';
import { useTakePriorities } from '../../shared/question/use-take-priorities';
import type { TalkScene } from './talk-scene';

/** What the room chose, put into the plan in one step with owner and date, for the work after the day. */
export function TakePriorities({ scene }: { readonly scene: TalkScene }): JSX.Element | null {
  const { head, exercise, guidance, panel } = scene;
  const { room, takePriorities } = useTakePriorities(head, guidance);
  const link = useRef<HTMLAnchorElement>(null);
  const left = prioritiesToTake(head.plan, exercise.priorities);
  if (!exercise.priorities.some(({ text }) => text.trim() !== '')) return null;
  return (
    <section className="group" aria-labelledby="to-the-plan">
      <h2 id="to-the-plan">After the day</h2>
      <p className="measure" role="status">
        {left.length === 0
          ? 'Your priorities are in the plan, with owner and date. What you change here from now on stays here: change it in the plan too.'
          : 'The plan is where the work goes on: what each costs, how far it is, and the dates in your calendar.'}
      </p>
      {left.length > room && (
        <p className="note">
          The plan has room for {room} more: {LIMITS.actions} actions is the most. The others stay
          here.
        </p>
      )}
      <p className="row">
        {left.length > 0 && room > 0 && (
          <Button
            onClick={() => {
              takePriorities(panel);
              link.current?.focus();
            }}
          >
            {left.length === 1
              ? 'Put this priority into the plan'
              : `Put these ${countWord(left.length)} into the plan`}
          </Button>
        )}
        <a ref={link} className="btn bare" href={paths.plan(head.id)}>
          See the plan
        </a>
      </p>
    </section>
  );
}
