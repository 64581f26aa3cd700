import { type JSX, useState } from 'react';
import { playSound, prepareSound, soundIsOn, switchSound } from '../../../../platform/sound';
import { Choice } from '../../../../ui/choice';

/** Remembered on this device. */
export function SoundSwitch(): JSX.Element {
  const [isOn, setIsOn] = useState(() => soundIsOn('arrivals'));
  const change = (next: boolean) => {
    switchSound('arrivals', next);
    setIsOn(next);
    if (!next) return;
    prepareSound();
    playSound('taken');
  };
  return (
    <section className="stack" aria-labelledby="sound">
      <h2 id="sound" className="h3">
        Sound
      </h2>
      <Choice type="checkbox" checked={isOn} onChange={(event) => change(event.target.checked)}>
        A sound for each arrival
      </Choice>
      <p className="note">
        Two notes going up: taken in. Two going down: not taken in. Everything is also said in
        words.
      </p>
    </section>
  );
}
