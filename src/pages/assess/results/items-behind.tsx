import type { JSX } from 'react';
import type { ItemSum } from '../../../core/report/dimension-sums';
import { paths } from '../../../ui/paths';
import { ScrollBox } from '../../../ui/scroll-box';

type ItemsBehindProps = {
  readonly id: string;
  readonly name: string;
  readonly items: readonly ItemSum[];
  /** What is in place or missing of each, by its id. */
  readonly titles: ReadonlyMap<string, string>;
  readonly isQuick: boolean;
};

/** Every question behind a score, with what it brings and the way to change it. */
export function ItemsBehind({ id, name, items, titles, isQuick }: ItemsBehindProps): JSX.Element {
  return (
    <ScrollBox label="Questions">
      <table className="plain behind">
        <caption className="vh">The questions behind {name}</caption>
        <thead>
          <tr>
            <th scope="col">Question</th>
            <th scope="col">Your answer</th>
            {isQuick ? (
              <th scope="col">Counted</th>
            ) : (
              <>
                <th scope="col" className="r">
                  Weight
                </th>
                <th scope="col" className="r">
                  Points
                </th>
              </>
            )}
          </tr>
        </thead>
        <tbody>
          {items.map((sum) => (
            <tr key={sum.item.id}>
              <th scope="row">
                <span className="qn">{sum.item.number}</span>{' '}
                <a href={paths.answer(id, sum.item.id)}>
                  {titles.get(sum.item.id) ?? sum.item.title}
                </a>
              </th>
              <td>{sum.answer}</td>
              {isQuick ? (
                <td>{COUNTED[sum.state]}</td>
              ) : (
                <>
                  <td className="r num">{sum.weight}</td>
                  <td className="r">{pointsWords(sum)}</td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

const COUNTED = {
  rated: 'Yes',
  dk: 'In the range only',
  blank: 'In the range only',
  na: 'Left out',
} as const;

const pointsWords = ({ state, points, most }: ItemSum): string => {
  if (points !== null) return `${points} of ${most}`;
  return state === 'na' ? 'left out' : `unknown, 0 to ${most}`;
};

type UnknownsProps = { readonly id: string; readonly items: readonly ItemSum[] };

/** What would narrow the range, and who may know. */
export function Unknowns({ id, items }: UnknownsProps): JSX.Element | null {
  const unknown = items.filter(({ state }) => state === 'dk' || state === 'blank');
  if (unknown.length === 0) return null;
  return (
    <section>
      <h2>What is not known</h2>
      <ul className="ticks measure">
        {unknown.map(({ item, answer, whoKnows }) => (
          <li key={item.id}>
            <span className="qn">{item.number}</span>{' '}
            <a href={paths.answer(id, item.id)}>{item.title}</a>
            {`: ${answer.toLowerCase()}`}
            {whoKnows && `; who would know: ${whoKnows}`}
          </li>
        ))}
      </ul>
    </section>
  );
}
