import { type JSX, useState } from 'react';
import { answersCsv } from '../../core/exchange/csv';
import { fileNameFor } from '../../core/exchange/file-name';
import type { Instrument } from '../../core/instrument/instrument';
import type { Assessment } from '../../core/response/assessment';
import { clock } from '../../platform/clock';
import { saveFile } from '../../platform/save-file';

type SaveAsCsvProps = { readonly instrument: Instrument; readonly assessment: Assessment };

/** For those who work on in a spreadsheet. It cannot be opened here again, so it says so. */
export function SaveAsCsv({ instrument, assessment }: SaveAsCsvProps): JSX.Element {
  const [savedAs, setSavedAs] = useState<string | null>(null);
  const save = () => {
    const name = fileNameFor(assessment, clock().slice(0, 10), 'csv');
    saveFile({ name, text: answersCsv({ instrument, assessment }), type: 'text/csv' });
    setSavedAs(name);
  };
  return (
    <>
      <button className="btn" type="button" onClick={save}>
        Save answers as a spreadsheet (CSV)
      </button>
      <span role="status" className="note">
        {savedAs &&
          `Sent to your downloads as ${savedAs}. Whoever opens it can read every answer in it. It cannot be opened here again: for that, save to a file.`}
      </span>
    </>
  );
}
