import { type JSX, useState } from 'react';
import type { Instrument } from '../../../core/instrument/instrument';
import { shortcutsAreOn, switchShortcuts } from '../../../platform/preferences';
import { playSound, prepareSound, soundIsOn, switchSound } from '../../../platform/sound';
import { Button } from '../../../ui/button';
import { Choice } from '../../../ui/choice';
import { Dialog } from '../../../ui/dialog';
import { HowLong } from '../shared/how-long';
import type { useSlideChoices } from './use-slide-choices';

type SlideChoicesProps = ReturnType<typeof useSlideChoices> & {
  readonly instrument: Instrument;
  readonly people: number;
  readonly onClose: () => void;
};

/** What the facilitator settles before the room looks: how long, what comes first, keys and sound. Kept on this device. */
export function SlideChoices(props: SlideChoicesProps): JSX.Element {
  const { wanted, want, instrument, people, onClose } = props;
  return (
    <Dialog title="Set up the slides" onClose={onClose}>
      <HowLong people={people} />
      <fieldset>
        <legend className="label">Before the answers</legend>
        {instrument.functions.length > 0 && (
          <Choice
            type="checkbox"
            checked={wanted.primer}
            onChange={(event) => want('primer', event.target.checked)}
          >
            What our work is about, for whoever is new to it
          </Choice>
        )}
        {instrument.hasSigns && (
          <Choice
            type="checkbox"
            checked={wanted.warmUp}
            onChange={(event) => want('warmUp', event.target.checked)}
          >
            Begin with the warm-up
          </Choice>
        )}
      </fieldset>
      <fieldset>
        <legend className="label">While you present</legend>
        <TimeSound />
        <SingleSigns />
      </fieldset>
      <p>
        <Button look="main" onClick={onClose}>
          Done
        </Button>
      </p>
    </Dialog>
  );
}

function TimeSound(): JSX.Element {
  const [isOn, setOn] = useState(() => soundIsOn('time'));
  const change = (next: boolean) => {
    switchSound('time', next);
    setOn(next);
    if (!next) return;
    prepareSound();
    playSound('time-up');
  };
  return (
    <Choice type="checkbox" checked={isOn} onChange={(event) => change(event.target.checked)}>
      A sound when a time is up
    </Choice>
  );
}

/** Single signs can be switched off here too, where a stray key would be seen by everyone. */
function SingleSigns(): JSX.Element {
  const [areOn, setOn] = useState(shortcutsAreOn);
  return (
    <Choice
      type="checkbox"
      checked={areOn}
      onChange={(event) => {
        switchShortcuts(event.target.checked);
        setOn(event.target.checked);
      }}
    >
      Single keys: B for black, T to rest the time, G for the glossary
    </Choice>
  );
}
