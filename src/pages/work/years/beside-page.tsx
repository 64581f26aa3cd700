import { type JSX, useMemo, useState } from 'react';
import { useParams } from 'wouter';
import { decodeBenchmark } from '../../../core/file/shared-figures';
import type { Instrument } from '../../../core/instrument/instrument';
import { type NotBeside, whyNotBeside } from '../../../core/pool/lay-beside';
import { besideReport } from '../../../core/report/years/beside-report';
import { readFile } from '../../../platform/read-file';
import { useMainstay, useMainstayStore } from '../../../store/use-mainstay';
import { Button } from '../../../ui/button';
import { Heard } from '../../../ui/heard';
import { usePageTitle } from '../../../ui/page-title';
import { paths } from '../../../ui/paths';
import { fileProblemWords } from '../../shared/copies/file-problem-words';
import { FileDrop } from '../../shared/keeping/file-drop';
import { BesidePart } from '../../shared/years/years-figures';
import { InReport } from './in-report';
import './years-pages.css';

const WHY: Readonly<Record<NotBeside, string>> = {
  'other-questions': 'It is about other questions.',
  'other-scale':
    'It is about another edition of the questions, whose levels mean something else, so the two cannot be set side by side.',
  'other-kind':
    'One of the two comes from away-days and the other from self-assessments; those are not set side by side.',
  quick: 'A quick check, or an own pick of questions, asks too little to be set beside others.',
};

/** A benchmark opened beside one's own results: one's place in words. */
export function BesidePage({
  instrument,
}: {
  readonly instrument: Instrument;
}): JSX.Element | null {
  const { id = '' } = useParams();
  const head = useMainstay((state) => state.heads[id]);
  const response = useMainstay((state) => state.responses[id]);
  const store = useMainstayStore();
  const [said, say] = useState('');
  const beside = useMemo(
    () =>
      head && response
        ? besideReport({ instrument, assessment: { ...head, answers: response } }, 'you')
        : null,
    [instrument, head, response],
  );
  const heading = usePageTitle('Beside others', `beside ${id}`);
  if (!head || !response) return null;
  const { isFinal, besideSince } = head.signOff;
  const isSigned = isFinal && head.beside !== undefined && besideSince === undefined;
  const open = async ([file]: readonly File[]) => {
    if (file === undefined) return;
    const text = await readFile(file);
    const read = text.ok ? decodeBenchmark(text.value, instrument) : text;
    if (!read.ok) {
      const { explanation } = fileProblemWords(read.problem);
      say(`“${file.name}” was not opened, and nothing here has changed. ${explanation}`);
      return;
    }
    const why = whyNotBeside(instrument, head, read.value);
    if (why !== null) {
      say(`“${file.name}” was not laid beside your results. ${WHY[why]}`);
      return;
    }
    const { series: _, ...benchmark } = read.value;
    store.getState().headChanged(id, () => ({ beside: benchmark }), 'now');
    say('');
  };
  return (
    <main id="main" tabIndex={-1} className="wide years">
      <header className="finding">
        <h1 tabIndex={-1} ref={heading}>
          {beside === null ? 'Beside others' : beside.headline}
        </h1>
        {beside === null && (
          <p className="lead measure">
            Whoever pools the figures of many organisations may give you a benchmark file. Open it
            here to see your place among organisations that chose to share. It stays on this device,
            and prints with your report.
          </p>
        )}
      </header>
      <Heard as="div">{said !== '' && <p className="errmsg measure">{said}</p>}</Heard>
      {beside !== null && (
        <>
          <BesidePart
            beside={{ ...beside, headline: 'Your scores and the middle of theirs' }}
            ownName="Your score"
          />
          {isFinal && !isSigned ? (
            <p className="note">
              Your report is signed, and stays as it was signed: this is not in it.
            </p>
          ) : (
            <InReport head={head} part="beside" />
          )}
        </>
      )}
      {isSigned ? (
        <p className="note">
          It was there when the report was signed, and stays with it. Reopen the report under
          “Sign-off” to open another.
        </p>
      ) : (
        <FileDrop
          id="benchmark"
          label={beside === null ? 'Open a benchmark' : 'Open another'}
          note="A file whose name ends in .mainstay-benchmark.json."
          isMain={beside === null}
          onFiles={(files) => void open(files)}
        />
      )}
      <p className="row">
        {head.beside !== undefined && !isSigned && (
          <Button
            look="bare"
            isSlim
            onClick={() => store.getState().headChanged(id, () => ({ beside: undefined }), 'now')}
          >
            Take the benchmark away
          </Button>
        )}
        <a className="btn bare slim" href={paths.years(id, 'share')}>
          Give your own figures to a pool
        </a>
      </p>
    </main>
  );
}
