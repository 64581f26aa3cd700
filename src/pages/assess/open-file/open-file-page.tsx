import { type JSX, useEffect, useRef } from 'react';
import type { Instrument } from '../../../core/instrument/instrument';
import { PART_BLOCK_ID } from '../../../core/intake/part-in-file';
import { usePageTitle } from '../../../ui/page-title';
import { FileDrop } from '../../shared/keeping/file-drop';
import { AnswersHere } from './belongs-elsewhere';
import { CopyHere, WhatCameOfCopy } from './copy-here';
import { Inside, insideTitle } from './inside';
import { Locked } from './locked';
import { Opened } from './opened';
import { Refused } from './refused';
import { SetOpened, SetRefused } from './set-opened';
import { useOpening } from './use-opening';

type OpenFilePageProps = {
  readonly instrument: Instrument;
  /** The page itself came as a file with questions inside: see core/intake/part-in-file.ts. */
  readonly isInside?: boolean;
};

export function OpenFilePage({ instrument, isInside = false }: OpenFilePageProps): JSX.Element {
  const { outcome, open, openUnlocked, openInside, openBeside, offerAt, putTogether, goOn } =
    useOpening(instrument);
  const title =
    outcome.kind === 'inside' ? insideTitle(outcome.file, instrument) : TITLES[outcome.kind];
  const heading = usePageTitle(
    outcome.kind === 'inside' ? 'Questions for you' : title,
    outcome.kind,
  );
  const hasLooked = useRef(false);
  useEffect(() => {
    if (!isInside || hasLooked.current) return;
    hasLooked.current = true;
    openInside(document.getElementById(PART_BLOCK_ID)?.textContent ?? '');
  }, [isInside, openInside]);
  return (
    <div className="wrap page plain">
      <main id="main" tabIndex={-1} className="stack">
        {outcome.kind === 'waiting' && (
          <>
            <h1 tabIndex={-1} ref={heading}>
              Open a file
            </h1>
            <p className="lead">
              Carry on from a Mainstay file that you saved or that someone sent you, or open a set
              of questions. It is added beside what is on this device, and replaces nothing.
            </p>
          </>
        )}
        {outcome.kind === 'refused' && (
          <Refused heading={heading} problem={outcome.problem} fileName={outcome.name} />
        )}
        {outcome.kind === 'questions' && outcome.read.is === 'read' && (
          <SetOpened heading={heading} read={outcome.read} />
        )}
        {outcome.kind === 'questions' && outcome.read.is === 'refused' && (
          <SetRefused heading={heading} problems={outcome.read.problems} fileName={outcome.name} />
        )}
        {outcome.kind === 'locked' && (
          <Locked
            heading={heading}
            file={outcome.file}
            fileName={outcome.name}
            onUnlocked={openUnlocked}
          />
        )}
        {outcome.kind === 'inside' && (
          <Inside
            heading={heading}
            title={title}
            file={outcome.file}
            onStart={() => openBeside(outcome.file, true)}
          />
        )}
        {outcome.kind === 'response' && (
          <AnswersHere heading={heading} asked={outcome.asked} isCode={outcome.isCode} />
        )}
        {outcome.kind === 'copy' && (
          <CopyHere
            heading={heading}
            met={outcome}
            instrument={instrument}
            onOther={(id) => offerAt(id, outcome.file, outcome.ids)}
            onPutTogether={(offer) => putTogether({ ...outcome, offer })}
            onOpenBeside={() => openBeside(outcome.file)}
          />
        )}
        {outcome.kind === 'together' && (
          <WhatCameOfCopy heading={heading} offer={outcome.offer} came={outcome.came} />
        )}
        {outcome.kind === 'opened' && (
          <Opened heading={heading} facts={outcome.facts} onContinue={(id) => goOn(id)} />
        )}
        {!NOTHING_TO_CHOOSE.includes(outcome.kind) && (
          <FileDrop
            id="file"
            label={outcome.kind === 'waiting' ? 'Choose a file' : 'Choose another file'}
            note="or drop it here. Its name ends in .mainstay.json or .mainstay-questions.json"
            isMain={outcome.kind === 'waiting' || outcome.kind === 'refused'}
            onFiles={([file]) => {
              if (file) void open(file);
            }}
          />
        )}
      </main>
    </div>
  );
}

const NOTHING_TO_CHOOSE: readonly string[] = ['opened', 'together', 'inside'];

const TITLES = {
  waiting: 'Open a file',
  opened: 'File opened',
  refused: 'File not opened',
  locked: 'This file is locked',
  questions: 'A set of questions',
  response: 'Answers to an away-day exercise',
  copy: 'Another copy of what is here',
  together: 'Put together',
} as const;
