import type { Instrument } from '../../../core/instrument/instrument';
import { ScrollTable } from '../shared/scroll-table';

type Agreement = {
  /** The levels people chose, lowest first. */
  readonly levels: readonly number[];
  readonly middle: string;
  readonly apart: string;
  readonly said: string;
};

/** T5 of method 2.7. */
export const AGREEMENT_EXAMPLES: readonly Agreement[] = [
  { levels: [1, 2, 2, 2, 3, 3, 4], middle: '2', apart: '0.7', said: 'Some spread' },
  { levels: [1, 1, 1, 1, 3, 3, 3, 3], middle: '2', apart: '1.0', said: 'We see this in two ways' },
  { levels: [0, 0, 0, 0, 4, 4, 4, 4], middle: '2', apart: '2.0', said: 'We see this in two ways' },
  { levels: [1, 2, 3, 3], middle: '2½', apart: '0.75', said: 'No word: too few' },
];

/** T7 of method 2.7: a person a row, four questions of equal weight; the score without that person. */
export const AWAY_EXAMPLE = {
  people: [
    { levels: [1, 2, 3, 2], without: '53.1' },
    { levels: [2, 2, 3, 1], without: '50' },
    { levels: [2, 3, 3, 2], without: '50' },
    { levels: [4, 2, 1, 3], without: '53.1' },
    { levels: [1, 2, 2, 2], without: '56.3' },
  ],
  middles: [2, 2, 3, 2],
  score: '56',
  range: '50 to 57',
} as const;

export function AgreementTable() {
  return (
    <ScrollTable label="Examples of agreement">
      <caption>What answers to one question come to. Levels run from 0 to 4.</caption>
      <thead>
        <tr>
          <th scope="col">The levels chosen</th>
          <th scope="col">Middle answer</th>
          <th scope="col">Apart, in levels</th>
          <th scope="col">What we say</th>
        </tr>
      </thead>
      <tbody>
        {AGREEMENT_EXAMPLES.map(({ levels, middle, apart, said }) => (
          <tr key={levels.join()}>
            <th scope="row">{levels.join(', ')}</th>
            <td>{middle}</td>
            <td>{apart}</td>
            <td>{said}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

const QUESTIONS = ['First', 'Second', 'Third', 'Fourth'] as const;

export function AwayTable() {
  const { people, middles, score } = AWAY_EXAMPLE;
  return (
    <ScrollTable label="Worked example with five people">
      <caption>Five people answer four questions of the same weight</caption>
      <thead>
        <tr>
          <th scope="col">Person</th>
          {QUESTIONS.map((question) => (
            <th key={question} scope="col">
              {question}
            </th>
          ))}
          <th scope="col">Score without them</th>
        </tr>
      </thead>
      <tbody>
        {people.map(({ levels, without }, at) => (
          <tr key={levels.join()}>
            <th scope="row">{at + 1}</th>
            {QUESTIONS.map((question, place) => (
              <td key={question}>{levels[place]}</td>
            ))}
            <td>{without}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">Middle answer</th>
          {QUESTIONS.map((question, place) => (
            <td key={question}>{middles[place]}</td>
          ))}
          <td>All five: {score}</td>
        </tr>
      </tbody>
    </ScrollTable>
  );
}

type Props = { readonly instrument: Instrument };

/** The same range in the words of the results page. */
export function AwayInWords({ instrument }: Props) {
  const { score, range } = AWAY_EXAMPLE;
  return (
    <p>
      The middle answers are worth 9 of 16 points, a score of {score}: “{instrument.levels[2]}”.
      With any one of the five away, it would have been {range}. If that range is wide, the result
      rests on one person.
    </p>
  );
}
