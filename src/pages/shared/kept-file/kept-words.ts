import { clockTime } from '../../../ui/clock-time';
import type { KeptFile, KeptState, KeptTrouble } from './kept-state';

/** Beside what is said of this device, once the file is known to hold the same or not to. */
export function keptLine({ state }: KeptFile): { readonly before: string; readonly after: string } {
  if (state.is === 'kept') return { before: 'Kept in', after: `too, ${clockTime(state.at)}` };
  if (state.is === 'working') return { before: 'Writing', after: '' };
  return { before: 'Not yet in', after: '' };
}

export type KeptWords = {
  readonly title: string;
  readonly text: string;
  /** What is on the button that goes on, or tries again; null where neither would do anything. */
  readonly goOn: string | null;
};

const HERE = 'What you do is kept on this device all the same.';
const NOT_OVER = 'Nothing in the file has been written over.';

/** What wants somebody's attention; null while all is well. */
export function troubleWords({ name, state }: KeptFile): KeptWords | null {
  switch (state.is) {
    case 'working':
    case 'kept':
      return null;
    case 'asleep':
      return asleepWords(name, state);
    case 'trouble':
      return { ...TROUBLES[state.trouble](name, since(state.at)), goOn: 'Try again' };
    case 'other':
      return {
        title: `“${name}” is left as it is`,
        text: `${state.words} ${NOT_OVER} ${HERE} Put the right file back in its place, or choose another one.`,
        goOn: 'Look again',
      };
    case 'offered':
      return {
        title: `“${name}” was changed, and so was this`,
        text: `Someone else, or another device, has written to the file since this page last did. ${NOT_OVER} ${state.offer.isAnew ? 'More has changed since you last looked, so nothing was done. This is what would happen now.' : 'Put the two together, and the file is written again.'}`,
        goOn: null,
      };
    case 'choosing':
      return {
        title: 'Choose between the versions first',
        text: `The same thing was changed here and in “${name}”. Both versions are kept here. The file stays as the others left it until you have chosen; then it is written again.`,
        goOn: null,
      };
  }
}

function asleepWords(
  name: string,
  { isBehind, wasRefused }: KeptState & { is: 'asleep' },
): KeptWords {
  if (wasRefused)
    return {
      title: `“${name}” is not kept up to date`,
      text: `The browser does not let Mainstay write to it. ${HERE} Try again and choose “Allow” or “Edit”, or choose the file anew.`,
      goOn: 'Go on keeping it',
    };
  return {
    title: isBehind
      ? `“${name}” is behind: press to go on keeping it`
      : `Press to go on keeping “${name}” up to date`,
    text: `The browser asks anew, after it was closed, whether Mainstay may write to the file. ${HERE}`,
    goOn: 'Go on keeping it',
  };
}

const since = (at: string) => (at === '' ? '' : ` The file is as it was at ${clockTime(at)}.`);

const TROUBLES: Readonly<
  Record<KeptTrouble, (name: string, asItWas: string) => Omit<KeptWords, 'goOn'>>
> = {
  gone: (name) => ({
    title: `We cannot find “${name}”`,
    text: `It was moved, renamed or deleted, or its stick or folder is not there. ${HERE} Put it back and it goes on, or choose another file.`,
  }),
  full: (name, asItWas) => ({
    title: `There is no room for “${name}”`,
    text: `The disk it is on is full.${asItWas} ${HERE} Make room there, or choose another place.`,
  }),
  failed: (name, asItWas) => ({
    title: `We could not write “${name}”`,
    text: `Its disk refused, or another program has it open.${asItWas} ${HERE} The next change tries again.`,
  }),
  silent: (name) => ({
    title: `“${name}” does not answer`,
    text: `Its disk or network folder has taken longer than a quarter of a minute. ${HERE} It goes on once the disk answers.`,
  }),
  'not-kept-here': (name) => ({
    title: `“${name}” is left as it is`,
    text: 'What came from it could not be saved on this device, so the file is not written either. Make room on this device, then try again.',
  }),
  'too-large': (name, asItWas) => ({
    title: `This is too large for “${name}”`,
    text: `Mainstay could not open such a file again, so it was not written.${asItWas} ${HERE} Shorten the longest notes.`,
  }),
  'would-not-open': (name, asItWas) => ({
    title: `“${name}” was not written`,
    text: `Mainstay could not open it again.${asItWas} ${HERE} Save the report as Word or Excel as well, and ask whoever gave you Mainstay for help.`,
  }),
};
