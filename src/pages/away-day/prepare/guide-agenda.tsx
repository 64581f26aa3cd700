import type { JSX } from 'react';
import { dayPlan } from '../../../core/exercise/day-plan';
import type { AtAGlance } from '../../../core/instrument/at-a-glance';
import { useDayLength } from '../shared/use-day-length';
import { type AgendaRow, agendaOf, answeringFirst, leftOutWords } from './agenda';

type GuideAgendaProps = { readonly glance: AtAGlance };

/** The day as a table. On paper it has a column to write start times in. */
export function GuideAgenda({ glance }: GuideAgendaProps): JSX.Element {
  const answering = glance.minutes.quick.high;
  const { length } = useDayLength();
  const plan = dayPlan({ length, listed: null, people: 0 });
  return (
    <section>
      <h2>The day, minute by minute</h2>
      <table className="plain agenda">
        <caption>
          {length} minutes from the reveal to the close, {length + answering} with answering on the
          day. {leftOutWords(plan)}
        </caption>
        <thead>
          <tr>
            <th scope="col" className="start">
              Start
            </th>
            <th scope="col">Minutes</th>
            <th scope="col">What happens</th>
          </tr>
        </thead>
        <tbody>
          {[answeringFirst(glance), ...agendaOf(plan)].map((row) => (
            <Row key={row.what} row={row} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ row }: { readonly row: AgendaRow }): JSX.Element {
  return (
    <tr>
      <td className="start" />
      <td className="num">{row.minutes}</td>
      <th scope="row">
        <div className="row-words">
          <p>
            <b>{row.what}.</b> {row.how}
          </p>
          <p className="in-app">{row.inMainstay}</p>
        </div>
      </th>
    </tr>
  );
}
