import { type FormEvent, type JSX, useState } from 'react';
import type { Instrument } from '../../../core/instrument/instrument';
import { LIMITS } from '../../../core/limits/limits';
import type { PanelItem } from '../../../core/panel/panel';
import { Button } from '../../../ui/button';
import { TextField } from '../../../ui/field';
import { say } from '../../../ui/say';
import { useDeviceList } from '../../shared/use-device-list';

type ParkingListProps = {
  /** The exercise. */
  readonly id: string;
  readonly instrument: Instrument;
  /** On the discussion list, and no time for them. */
  readonly questions: readonly PanelItem[];
  /** Puts a question on the list after all. */
  readonly onTalk: (item: string) => void;
};

/** What comes up and is not for now, and what there is no time for. Kept on this device, shown before the priorities. */
export function ParkingList({ id, instrument, questions, onTalk }: ParkingListProps): JSX.Element {
  const { entries, change } = useDeviceList('parked', id);
  const [words, setWords] = useState('');
  const titles = new Map(instrument.items.map((item) => [item.id, item.title]));
  const park = (event: FormEvent) => {
    event.preventDefault();
    const entry = words.trim().replaceAll(/\s+/g, ' ');
    // Too long is said at the field.
    if (entry === '' || entry.length > LIMITS.line) return;
    change(entry, true);
    setWords('');
    say('Parked.');
  };
  const takeOff = (entry: string) => {
    change(entry, false);
    say('Taken off.');
    document.getElementById('parking')?.focus();
  };
  return (
    <section className="group parking" aria-labelledby="parking">
      <h2 className="h3" id="parking" tabIndex={-1}>
        Parking list
      </h2>
      <p className="measure">
        For what comes up and is not for now. The slides show it before the priorities. It is kept
        on this device only, in no file and no report: what must last belongs among the priorities.
      </p>
      {entries.length + questions.length > 0 && (
        <ul className="rows">
          {entries.map((entry) => (
            <li key={entry} className="parked">
              <span>{entry}</span>
              <Button look="bare" isSlim onClick={() => takeOff(entry)}>
                Take off <span className="vh">: {entry}</span>
              </Button>
            </li>
          ))}
          {questions.map(({ item }) => (
            <li key={item} className="parked">
              <span>
                {titles.get(item)} <span className="soft">No time for it today</span>
              </span>
              <Button look="bare" isSlim onClick={() => onTalk(item)}>
                Talk about it after all <span className="vh">: {titles.get(item)}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      <form className="add-item-row" onSubmit={park} noValidate>
        <TextField
          id="park"
          label="Something to park"
          limit={LIMITS.line}
          value={words}
          onChange={({ target }) => setWords(target.value)}
        />
        <Button isSubmit aria-disabled={words.trim() === ''}>
          Park it
        </Button>
      </form>
    </section>
  );
}
