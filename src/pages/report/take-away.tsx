import './take-away.css';
import { type JSX, useState } from 'react';
import { fileNameFor } from '../../core/exchange/file-name';
import { clock } from '../../platform/clock';
import { saveFile } from '../../platform/save-file';
import { localDay } from '../../store/local-day';
import { Heard } from '../../ui/heard';
import { ChartFiles } from './chart-files';
import {
  answersAsCsv,
  emailText,
  excelWorkbook,
  type TakeAwayFile,
  type TakeAwayInput,
  wordBoardPaper,
  wordReport,
} from './take-away-files';

type Kind = {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  /** What whoever opens it can read. */
  readonly holds: string;
  readonly make: (input: TakeAwayInput) => Promise<TakeAwayFile>;
};

const EVERYTHING = 'every answer in it';
const PAGE_ONE = 'what page 1 says';

const KINDS: readonly Kind[] = [
  {
    id: 'word',
    name: 'Word report',
    about:
      'The report with the parts you chose, to edit. Its charts are pictures with their tables.',
    holds: EVERYTHING,
    make: wordReport,
  },
  {
    id: 'word-board',
    name: 'Word board paper',
    about: 'The cover sheet and page 1, to edit before a meeting.',
    holds: PAGE_ONE,
    make: wordBoardPaper,
  },
  {
    id: 'excel',
    name: 'Excel workbook',
    about: 'Answers, scores, gaps, plan and evidence as sheets, with filters.',
    holds: EVERYTHING,
    make: excelWorkbook,
  },
  {
    id: 'csv',
    name: 'Answers as CSV',
    about: 'A row for each question, for any spreadsheet or script.',
    holds: EVERYTHING,
    make: answersAsCsv,
  },
  {
    id: 'text',
    name: 'Text for an e-mail',
    about: 'Page 1 in plain words.',
    holds: PAGE_ONE,
    make: emailText,
  },
];

/** Every way out of the page but the assessment's own file: for people who will not open Mainstay. */
export function TakeAway(props: TakeAwayInput): JSX.Element {
  const { assessment, model } = props;
  const [busy, setBusy] = useState('');
  const [said, setSaid] = useState<{ readonly id: string; readonly words: string } | null>(null);
  const nameOf = (ending: string) => fileNameFor(assessment, dayIn(ending, assessment), ending);
  const make = async (
    { id, name, make: fileOf }: Kind,
    use: (file: TakeAwayFile) => string | Promise<string>,
  ) => {
    if (busy !== '') return;
    setBusy(id);
    setSaid({ id, words: `Making: ${name}.` });
    const words = await fileOf(props)
      .then(use)
      .catch(() => NOT_MADE);
    setSaid({ id, words });
    setBusy('');
  };
  const save =
    ({ holds }: Kind) =>
    ({ ending, lacks, ...file }: TakeAwayFile) => {
      const name = nameOf(ending);
      saveFile({ name, ...file });
      const words = savedWords(name, holds);
      return lacks === undefined ? words : `${words} ${lacks}`;
    };
  return (
    <section className="take-away" aria-labelledby="take-away">
      <h2 className="h3" id="take-away">
        Take it with you
      </h2>
      <ul>
        {KINDS.map((kind) => (
          <li key={kind.id}>
            <div>
              <h3 className="h4">{kind.name}</h3>
              <p className="note">{kind.about}</p>
            </div>
            <p className="row">
              <button
                className="btn slim"
                type="button"
                aria-disabled={busy !== ''}
                onClick={() => void make(kind, save(kind))}
              >
                {busy === kind.id ? 'Making' : 'Save'} <span className="vh">{kind.name}</span>
              </button>
              {kind.id === 'text' && (
                <button
                  className="btn slim"
                  type="button"
                  aria-disabled={busy !== ''}
                  onClick={() => void make(kind, copy)}
                >
                  Copy <span className="vh">{kind.name}</span>
                </button>
              )}
            </p>
            <p className="note">
              <Heard>{said?.id === kind.id && said.words}</Heard>
            </p>
          </li>
        ))}
      </ul>
      <details>
        <summary className="fold">Each chart as a picture</summary>
        <ChartFiles model={model} nameOf={nameOf} />
      </details>
    </section>
  );
}

/** Data files bear the day they are saved, papers and pictures the day the answers stand for. */
const DATA_ENDINGS: readonly string[] = ['xlsx', 'csv'];

const dayIn = (ending: string, { assessedOn }: TakeAwayInput['assessment']): string =>
  DATA_ENDINGS.includes(ending) || assessedOn === '' ? localDay(clock()) : assessedOn;

async function copy({ text }: TakeAwayFile): Promise<string> {
  if (typeof text !== 'string') return NOT_COPIED;
  try {
    await navigator.clipboard.writeText(text);
    return 'Copied. Paste it into your e-mail. Whoever gets it can read what page 1 says.';
  } catch {
    return NOT_COPIED;
  }
}

const savedWords = (name: string, holds: string) =>
  `Sent to your downloads as ${name}. Whoever opens it can read ${holds}. It cannot be opened here again: for that, save to a file.`;

const NOT_COPIED =
  'Your browser did not let us copy. Nothing is lost: save it as a file instead, and copy from there.';

const NOT_MADE =
  'The file could not be made: a part of Mainstay has not loaded. Your answers are still here. Connect to the network, then try again.';
