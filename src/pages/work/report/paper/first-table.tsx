import type { JSX } from 'react';
import { LevelDots } from '../../../../charts/line/level-dots';
import type { FirstRow } from '../../../../core/report-model/report-model';
import { tellsStays } from '../../../../core/wording/stays-words';
import { lowerFirst } from '../../../../core/wording/words';
import { ScrollBox } from '../../../../ui/scroll-box';
import { StaysTag } from './stays-tag';

/** "Starting to established"; the level alone where it is on target. */
export const fromTo = ({ level, levelWords, target, targetWords }: FirstRow): string =>
  level !== null && level >= target
    ? `${levelWords}, on target`
    : `${levelWords} to ${lowerFirst(targetWords)}`;

/** "29 Jan 2027", and "late" where it is: a narrow column has no room for the month in full. */
export const byWords = ({ by, isLate }: Pick<FirstRow, 'by' | 'isLate'>): string => {
  const day = by.replace(/^(\d{1,2} [A-Z][a-z]{2})[a-z]+ (\d{4})$/, '$1 $2');
  return isLate ? `${day}, late` : day;
};

type FirstTableProps = {
  readonly rows: readonly FirstRow[];
  /** Nothing is left to write in. */
  readonly isFinal: boolean;
};

/** What to work on first, with who has it and by when, or a drawn box to write that in. */
export function FirstTable({ rows, isFinal }: FirstTableProps): JSX.Element {
  const isTold = tellsStays(rows);
  return (
    <ScrollBox label="What to work on first">
      <table className="plain prio written">
        <thead>
          <tr>
            <th scope="col">What is missing</th>
            <th scope="col">Now and target</th>
            {isTold && <th scope="col">In the first five</th>}
            <th scope="col">Owner</th>
            <th scope="col">By when</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.item}>
              <th scope="row">
                <div className="numbered">
                  <span className="qn">{row.number}</span>{' '}
                  <span className="clamp">{row.title}</span>
                </div>
              </th>
              <td>
                <div className="now-to">
                  {row.level !== null && (
                    <LevelDots className="ladder" level={row.level} target={row.target} isWide />
                  )}
                  <span>{fromTo(row)}</span>
                </div>
              </td>
              {isTold && (
                <td>
                  {row.staysWords === '' ? 'Our choice' : <StaysTag words={row.staysWords} />}
                </td>
              )}
              <Written text={row.owner} missing="no owner yet" isFinal={isFinal} />
              <Written text={byWords(row)} missing="no date yet" isFinal={isFinal} />
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

/** The same in large print, where a line holds a third less: three columns, each with what belongs together. */
export function FirstInLarge({ rows }: Pick<FirstTableProps, 'rows'>): JSX.Element {
  return (
    <table className="plain prio written">
      <thead>
        <tr>
          <th scope="col">What is missing</th>
          <th scope="col">Now and target</th>
          <th scope="col">Who, when</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.item}>
            <th scope="row">
              <span className="qn">{row.number}</span> {row.title}
            </th>
            <td>
              <p>{fromTo(row)}</p>
              {row.staysWords !== '' && <p>In the first five: {lowerFirst(row.staysWords)}</p>}
            </td>
            <td>
              <p>{row.owner || 'no owner yet'}</p>
              <p>{byWords(row) || 'no date yet'}</p>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type WrittenProps = {
  readonly text: string;
  readonly missing: string;
  readonly isFinal: boolean;
};

function Written({ text, missing, isFinal }: WrittenProps): JSX.Element {
  if (text === '') return <td className={isFinal ? 'soft' : 'missing'}>{missing}</td>;
  return (
    <td>
      <span className="clamp">{text}</span>
    </td>
  );
}
