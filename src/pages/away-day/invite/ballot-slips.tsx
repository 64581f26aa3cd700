import type { JSX } from 'react';
import type { AskedItem } from '../../../core/exercise/asked-items';
import { DONT_KNOW_MARK, letterOfLevel } from '../shared/paper-marks';
import type { PaperWords } from './paper-form';

/** So many questions leave room for two slips on a page. */
const MOST_FOR_TWO = 8;

export const slipsAPage = (questions: number): 1 | 2 => (questions > MOST_FOR_TWO ? 1 : 2);

type BallotSlipsProps = {
  readonly numbers: readonly number[];
  readonly items: readonly AskedItem[];
  readonly words: PaperWords;
};

/** The second vote where there are no phones: a row a question, ticked alone, folded and handed in. */
export function BallotSlips({ numbers, items, words }: BallotSlipsProps): JSX.Element {
  const each = slipsAPage(items.length);
  const pages = Array.from({ length: Math.ceil(numbers.length / each) }, (_, page) =>
    numbers.slice(page * each, (page + 1) * each),
  );
  return (
    <>
      {pages.map((own) => (
        <section className="paper-page ballots" key={own[0]}>
          {own.map((number) => (
            <Slip key={number} number={number} items={items} words={words} />
          ))}
        </section>
      ))}
    </>
  );
}

type SlipProps = Omit<BallotSlipsProps, 'numbers'> & { readonly number: number };

function Slip({ number, items, words }: SlipProps): JSX.Element {
  return (
    <article className="ballot" aria-label={`Slip ${number}`}>
      <p className="paper-head">
        <b>Slip {number}</b>
        <span>
          Second vote: {words.name}
          {words.isRehearsal && '. Rehearsal: made-up answers'}
        </span>
      </p>
      <p>
        Tick one box in each row, alone. What the letters mean is on the sheet on your table. This
        slip is for whoever had form {number}. {words.told}
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">Question</th>
            {words.levelNames.map((name, level) => (
              <th scope="col" key={name} className="ballot-mark">
                {letterOfLevel(level)} <span className="vh">{name}</span>
              </th>
            ))}
            <th scope="col" className="ballot-mark">
              {DONT_KNOW_MARK} <span className="vh">Don’t know</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ id, stem }, at) => (
            <tr key={id}>
              <th scope="row">
                {at + 1}. {stem}
              </th>
              {[...words.levelNames, 'Don’t know'].map((name) => (
                <td key={name}>
                  <span className="paper-box" />
                  <span className="vh">{name}</span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {words.asksName && (
        <p className="paper-name">
          <b>Your name</b>
          <span />
        </p>
      )}
      <p>Fold it and give it to {words.facilitator.trim() || 'the facilitator'}.</p>
    </article>
  );
}

/** So few questions leave room for print that several read from one sheet on a table. */
const MOST_IN_LARGER_PRINT = 4;

/** What the letters mean, for each table: every level of every question voted on. */
export function BallotSheet({ items, words }: Omit<BallotSlipsProps, 'numbers'>): JSX.Element {
  const size = items.length > MOST_IN_LARGER_PRINT ? '' : ' roomy';
  return (
    <section className={`paper-page ballot-sheet${size}`} aria-label="For the table">
      <p className="paper-head">
        <b>For the table</b>
        <span>What the letters of the second vote mean</span>
      </p>
      {items.map(({ id, stem, levels }, at) => (
        <div className="paper-item" key={id}>
          <h3>
            {at + 1}. {stem}
          </h3>
          <ol>
            {levels.map((text, level) => (
              <li key={text}>
                <small>{letterOfLevel(level)}</small>
                <span className="text">
                  <b>{words.levelNames[level]}.</b> {text}
                </span>
              </li>
            ))}
          </ol>
        </div>
      ))}
    </section>
  );
}
