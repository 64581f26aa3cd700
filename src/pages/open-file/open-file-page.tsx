import { type ChangeEvent, type JSX, useState } from 'react';
import { useLocation } from 'wouter';
import { decodeAssessment, type OpenedFile } from '../../core/exchange/decode';
import { decodeResponseFile } from '../../core/exchange/response-file';
import type { FileProblem } from '../../core/exchange/result';
import type { Instrument } from '../../core/instrument/instrument';
import { countIn } from '../../core/response/count-in';
import { readFile } from '../../platform/read-file';
import { useMainstayStore } from '../../store/use-mainstay';
import { usePageTitle } from '../../ui/page-title';
import { paths } from '../../ui/paths';
import { type Place, placesOf } from '../shared/places-asked';
import { OtherCopy, ResponseHere } from './belongs-elsewhere';
import { otherCopyHere } from './known-exercise';
import { Opened, type OpenedFacts } from './opened';
import { Refused } from './refused';

type OpenFilePageProps = { readonly instrument: Instrument };
type Heads = Parameters<typeof placesOf>[0];
type Outcome =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'opened'; readonly facts: OpenedFacts }
  | { readonly kind: 'refused'; readonly problem: FileProblem; readonly name: string }
  | { readonly kind: 'response'; readonly asked: Place | null }
  | { readonly kind: 'other-copy'; readonly known: Place; readonly file: OpenedFile };

/** Reads a file whole, checks it whole, and only then adds it beside what is here. */
export function OpenFilePage({ instrument }: OpenFilePageProps): JSX.Element {
  const store = useMainstayStore();
  const [, navigate] = useLocation();
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'waiting' });
  const heading = usePageTitle(TITLES[outcome.kind], outcome.kind);

  const open = async (file: File) => {
    const text = await readFile(file);
    const decoded = text.ok ? decodeAssessment(text.value, { instrument }) : text;
    const { heads } = store.getState();
    if (!decoded.ok) {
      const refused = { kind: 'refused', problem: decoded.problem, name: file.name } as const;
      setOutcome((text.ok && responseOutcome(text.value, heads, file.name)) || refused);
      return;
    }
    const known = otherCopyHere(heads, decoded.value.assessment);
    if (known !== null) setOutcome({ kind: 'other-copy', known, file: decoded.value });
    else openBeside(decoded.value);
  };
  const responseOutcome = (text: string, heads: Heads, name: string): Outcome | null => {
    const response = decodeResponseFile(text, { instrument });
    if (response.ok) {
      const [asked = null] = placesOf(heads, response.value.collection);
      return { kind: 'response', asked };
    }
    const { problem } = response;
    // Of a file that is broken or no one's, the reader of assessments says what is wrong with it.
    const isOther = problem.code === 'not-mainstay' || problem.code === 'wrong-kind';
    const isBroken = problem.code === 'not-json' && !problem.isCutShort;
    return isOther || isBroken ? null : { kind: 'refused', problem, name };
  };
  const openBeside = ({ assessment, report }: OpenedFile) => {
    const before = Object.keys(store.getState().heads);
    const id = store.getState().assessmentOpened(assessment);
    const isNew = !before.includes(id);
    const people = assessment.exercise && countIn(assessment.exercise.first);
    const facts = { id, name: assessment.name, isNew, people, ...report };
    setOutcome({ kind: 'opened', facts });
  };
  return (
    <div className="wrap page plain">
      <main id="main" tabIndex={-1} className="stack">
        {outcome.kind === 'waiting' && (
          <>
            <h1 tabIndex={-1} ref={heading}>
              Open a file
            </h1>
            <p className="lead">
              Carry on from a Mainstay file that you saved or that someone sent you. It is added
              beside what is on this device, and replaces nothing.
            </p>
          </>
        )}
        {outcome.kind === 'refused' && (
          <Refused heading={heading} problem={outcome.problem} fileName={outcome.name} />
        )}
        {outcome.kind === 'response' && <ResponseHere heading={heading} asked={outcome.asked} />}
        {outcome.kind === 'other-copy' && (
          <OtherCopy
            heading={heading}
            known={outcome.known}
            onOpenBeside={() => openBeside(outcome.file)}
          />
        )}
        {outcome.kind === 'opened' && (
          <Opened
            heading={heading}
            facts={outcome.facts}
            onContinue={(id) => navigate(paths.taskList(id).slice(1))}
          />
        )}
        {outcome.kind !== 'opened' && (
          <Chooser
            onFile={open}
            label={outcome.kind === 'waiting' ? 'Choose a file' : 'Choose another file'}
          />
        )}
      </main>
    </div>
  );
}

const TITLES = {
  waiting: 'Open a file',
  opened: 'File opened',
  refused: 'File not opened',
  response: 'Answers to an away-day exercise',
  'other-copy': 'Another copy of an exercise',
} as const;

type ChooserProps = { readonly label: string; readonly onFile: (file: File) => Promise<void> };

/** The input covers the whole box, so a file can be dropped on it without a line of script; the same file twice works. */
function Chooser({ label, onFile }: ChooserProps): JSX.Element {
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? [];
    if (file) void onFile(file);
    event.target.value = '';
  };
  return (
    <div className="drop">
      <label className="btn main" htmlFor="file">
        {label}
      </label>
      <input
        id="file"
        type="file"
        accept=".json,.mainstay.json,application/json"
        onChange={choose}
      />
      <p className="note">or drop it here. Its name ends in .mainstay.json</p>
    </div>
  );
}
