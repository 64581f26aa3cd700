/**
 * Two short notes, made here: up for what was taken in, down for what was not. Nothing happens where
 * there is no sound, where it is switched off, or before a press has allowed it.
 */
import { readPreference, writePreference } from './preferences';

const SOUND = 'mainstay:sound';

/** In hertz: C5 and G5, a fifth up; E4 and C4, a third down. */
const NOTES = { taken: [523, 784], refused: [330, 262] } as const;
const NOTE_SECONDS = 0.13;
/** A quarter of full: heard across a table, not down the corridor. */
const LOUDNESS = 0.25;

type Ear = Pick<AudioContext, 'currentTime' | 'createOscillator' | 'createGain' | 'destination'> &
  Pick<AudioContext, 'resume' | 'state'>;

let ear: Ear | null = null;

/** On unless someone switched it off. */
export const soundIsOn = (): boolean => readPreference(SOUND) !== 'off';

export const switchSound = (isOn: boolean): void => writePreference(SOUND, isOn ? null : 'off');

/** To be called from a press, without which browsers stay silent. */
export function prepareSound(create: () => Ear = () => new AudioContext()): void {
  try {
    ear ??= create();
    void ear.resume().catch(() => undefined);
  } catch {
    // No sound here; every arrival is shown as well.
  }
}

export function playSound(which: keyof typeof NOTES): void {
  if (ear === null || !soundIsOn()) return;
  // A phone call or a locked screen interrupts; what was missed meanwhile is not played late.
  if (ear.state !== 'running') return void ear.resume().catch(() => undefined);
  for (const [index, pitch] of NOTES[which].entries()) {
    playNote(ear, pitch, ear.currentTime + index * NOTE_SECONDS);
  }
}

/** Swells and fades, since a note that is cut off clicks. */
function playNote(on: Ear, pitch: number, from: number): void {
  const note = on.createOscillator();
  const loudness = on.createGain();
  note.type = 'triangle';
  note.frequency.value = pitch;
  loudness.gain.setValueAtTime(0, from);
  loudness.gain.linearRampToValueAtTime(LOUDNESS, from + 0.015);
  loudness.gain.exponentialRampToValueAtTime(0.001, from + 2 * NOTE_SECONDS);
  note.connect(loudness).connect(on.destination);
  note.start(from);
  note.stop(from + 2 * NOTE_SECONDS);
}
