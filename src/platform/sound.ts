/**
 * Short notes, made here: two up for what was taken in, two down for what was not, one three times when a
 * time is up. Nothing happens where there is no sound, where it is switched off, or before a press has allowed it.
 */
import { readPreference, writePreference } from './preferences';

/** Each is switched off by itself. */
export type SoundOf = 'arrivals' | 'time';
const KEYS = { arrivals: 'mainstay:sound', time: 'mainstay:time-sound' } as const;

/** In hertz: C5 and G5, a fifth up; E4 and C4, a third down; A4, and then again. */
const NOTES = { taken: [523, 784], refused: [330, 262], 'time-up': [440, 440, 440] } as const;
type Sound = keyof typeof NOTES;
const OF = { taken: 'arrivals', refused: 'arrivals', 'time-up': 'time' } as const satisfies Record<
  Sound,
  SoundOf
>;
const NOTE_SECONDS = 0.13;
/** A quarter of full: heard across a table, not down the corridor. */
const LOUDNESS = 0.25;

type Ear = Pick<AudioContext, 'currentTime' | 'createOscillator' | 'createGain' | 'destination'> &
  Pick<AudioContext, 'resume' | 'state'>;

let ear: Ear | null = null;

/** On unless someone switched it off. */
export const soundIsOn = (of: SoundOf): boolean => readPreference(KEYS[of]) !== 'off';

export const switchSound = (of: SoundOf, isOn: boolean): void =>
  writePreference(KEYS[of], isOn ? null : 'off');

/** To be called from a press, without which browsers stay silent. */
export function prepareSound(create: () => Ear = () => new AudioContext()): void {
  try {
    ear ??= create();
    void ear.resume().catch(() => undefined);
  } catch {
    // No sound here; every arrival is shown as well.
  }
}

export function playSound(which: Sound): void {
  if (ear === null || !soundIsOn(OF[which])) return;
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
