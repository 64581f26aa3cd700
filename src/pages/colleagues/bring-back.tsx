import { type JSX, useState } from 'react';
import type { Instrument } from '../../core/instrument/instrument';
import { useMainstayStore } from '../../store/use-mainstay';
import { ArrowRight } from '../../ui/icons';
import { Notice } from '../../ui/notice';
import { paths } from '../../ui/paths';
import { FileDrop } from '../shared/file-drop';
import { type Arrival, takeInFile } from './take-in-file';

type BringBackProps = { readonly id: string; readonly instrument: Instrument };
type Numbered = Arrival & { readonly number: number };

/** Files that colleagues sent, one or many; what came of each stands below, the latest first. */
export function BringBack({ id, instrument }: BringBackProps): JSX.Element {
  const store = useMainstayStore();
  const [arrivals, setArrivals] = useState<readonly Numbered[]>([]);
  const [isReading, setReading] = useState(false);
  const take = async (files: readonly File[]) => {
    setReading(true);
    for (const file of files) {
      const arrival = await takeInFile(file, { id, instrument, store });
      setArrivals((before) => [{ ...arrival, number: before.length + 1 }, ...before]);
    }
    setReading(false);
  };
  const toChoose = arrivals.some(({ disputed }) => disputed > 0);
  return (
    <>
      <p>
        Choose the files that came back, or another copy of this whole assessment. What was answered
        only in one copy goes in. Where both were changed you choose; nothing is thrown away.
      </p>
      <FileDrop
        id="came-back"
        label="Choose files"
        note="or drop them here, several at once if you like. Their names end in .mainstay.json"
        isMany
        onFiles={(files) => void take(files)}
      />
      <div role="status" className="stack">
        {isReading && <p className="soft">Reading the files…</p>}
        {arrivals.map(({ number, kind, title, text, fileName }) => (
          <Notice key={number} kind={kind}>
            <p>
              <b>{title}</b> {text}
            </p>
            <p className="note">{fileName}</p>
          </Notice>
        ))}
      </div>
      {toChoose && (
        <p>
          <a className="btn main" href={paths.colleagues(id, 'choose')}>
            Choose between the versions
            <ArrowRight />
          </a>
        </p>
      )}
    </>
  );
}
