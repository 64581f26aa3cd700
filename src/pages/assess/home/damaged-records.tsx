import type { JSX } from 'react';
import type { Instrument } from '../../../core/instrument/instrument';
import type { DamagedRecord } from '../../../core/storage/storage';
import { clock } from '../../../platform/clock';
import { saveFile } from '../../../platform/save-file';
import { localDay } from '../../../store/local-day';
import { useMainstay } from '../../../store/use-mainstay';
import { Button } from '../../../ui/button';
import { Notice } from '../../../ui/notice';

const FEW = 5;

type DamagedRecordsProps = { readonly instrument: Instrument };

/** What on this device does not read: which, that it is kept as found, and a file of it for whoever helps. */
export function DamagedRecords({ instrument }: DamagedRecordsProps): JSX.Element {
  const damaged = useMainstay((state) => state.damaged);
  const heads = useMainstay((state) => state.heads);
  const isOne = damaged.length === 1;
  const names = damaged.map((record) =>
    nameOf(instrument, record, heads[record.assessmentId]?.name),
  );
  const few = [...new Set(names)].slice(0, FEW);
  return (
    <Notice kind="problem">
      <p>
        <b>
          {isOne ? 'One record' : `${damaged.length} records`} on this device could not be read.
        </b>{' '}
        We keep {isOne ? 'it' : 'them'} as found, also where you have answered anew. If you have a
        file of that assessment, open it.
      </p>
      <ul>
        {few.map((name) => (
          <li key={name}>{name}</li>
        ))}
        {names.length > few.length && few.length === FEW && <li>and more</li>}
      </ul>
      <p>
        <Button isSlim onClick={() => saveForHelp(damaged)}>
          Save {isOne ? 'it' : 'them'} to a file for help
        </Button>
      </p>
    </Notice>
  );
}

function nameOf(
  instrument: Instrument,
  { itemId }: DamagedRecord,
  assessment: string | undefined,
): string {
  const of = assessment === undefined ? 'an assessment that cannot be shown' : `“${assessment}”`;
  if (itemId === '') return `The setting up of ${of}`;
  const stem = instrument.items.find(({ id }) => id === itemId)?.stem;
  return `An answer in ${of}${stem === undefined ? '' : `: ${stem}`}`;
}

function saveForHelp(damaged: readonly DamagedRecord[]): void {
  saveFile({
    name: `Mainstay records that could not be read ${localDay(clock())}.json`,
    text: JSON.stringify({ damaged }, null, 2),
  });
}
