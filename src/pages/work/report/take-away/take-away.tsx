import './take-away.css';
import type { JSX } from 'react';
import { countCalendarDates } from '../../../../core/documents/calendar';
import { saveFile } from '../../../../platform/save-file';
import { Button } from '../../../../ui/button';
import { Heard } from '../../../../ui/heard';
import { NOT_OPENED_AGAIN, savedWords } from '../sign-off/saved-words';
import { useMaking } from '../use-making';
import { ChartFiles } from './chart-files';
import { fileNameOf } from './file-names';
import {
  absentMail,
  answersAsCsv,
  emailText,
  excelWorkbook,
  planDates,
  type TakeAwayFile,
  type TakeAwayInput,
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
    id: 'excel',
    name: 'Excel workbook',
    about: 'Answers, scores, what is below target, plan and evidence as sheets, with filters.',
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
    about: 'The one page in plain words.',
    holds: PAGE_ONE,
    make: emailText,
  },
  {
    id: 'absent-text',
    name: 'E-mail to those who were not there',
    about: 'What was agreed and why, what was left open, and who does what.',
    holds: 'what was agreed and who does what',
    make: absentMail,
  },
  {
    id: 'calendar',
    name: 'Dates for a calendar',
    about: 'What is still to do, on the day it is due.',
    holds: 'the steps of your plan',
    make: planDates,
  },
];

/** Every way out of the page but the papers and the assessment’s own file: data, text and pictures. */
export function TakeAway(props: TakeAwayInput): JSX.Element {
  const { assessment, model } = props;
  const { busy, said, make } = useMaking();
  const isThere: Readonly<Record<string, boolean>> = {
    calendar: countCalendarDates(assessment) > 0,
    'absent-text': model.panel !== null,
  };
  const save =
    ({ holds }: Kind) =>
    ({ what, ending, lacks, ...file }: TakeAwayFile) => {
      const name = fileNameOf(assessment, { what, ending });
      saveFile({ name, ...file });
      return savedWords(name, holds, lacks ?? NOT_OPENED_AGAIN);
    };
  const press = (kind: Kind, use: (file: TakeAwayFile) => string | Promise<string>) =>
    make(kind.id, kind.name, () => kind.make(props).then(use));
  return (
    <div className="take-away">
      <ul>
        {KINDS.filter(({ id }) => isThere[id] ?? true).map((kind) => (
          <li key={kind.id}>
            <div>
              <h2 className="h4">{kind.name}</h2>
              <p className="note">{kind.about}</p>
            </div>
            <p className="row">
              <Button isSlim aria-disabled={busy !== ''} onClick={() => press(kind, save(kind))}>
                {busy === kind.id ? 'Making' : 'Save'} <span className="vh">{kind.name}</span>
              </Button>
              {TEXTS.includes(kind.id) && (
                <Button isSlim aria-disabled={busy !== ''} onClick={() => press(kind, copy(kind))}>
                  Copy <span className="vh">{kind.name}</span>
                </Button>
              )}
            </p>
            <p className="note">
              <Heard>{said?.key === kind.id && said.words}</Heard>
            </p>
          </li>
        ))}
      </ul>
      <ChartFiles
        model={model}
        nameOf={(what, ending) => fileNameOf(assessment, { what, ending })}
      />
    </div>
  );
}

/** Those that can be copied as well as saved. */
const TEXTS: readonly string[] = ['text', 'absent-text'];

const copy =
  ({ holds }: Kind) =>
  async ({ text }: TakeAwayFile): Promise<string> => {
    if (typeof text !== 'string') return NOT_COPIED;
    try {
      await navigator.clipboard.writeText(text);
      return `Copied. Paste it into your e-mail. Whoever gets it can read ${holds}.`;
    } catch {
      return NOT_COPIED;
    }
  };

const NOT_COPIED =
  'Your browser did not let us copy. Nothing is lost: save it as a file instead, and copy from there.';
