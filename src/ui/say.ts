/** Of the one polite region, which stands in the shell of every page. */
export const HEARD_ID = 'heard';

/** Milliseconds: long enough for a slow voice. After that what was said then may not be so any more. */
const HEARD_BY = 20_000;

let waiting: string[] = [];
let emptying: ReturnType<typeof setTimeout> | undefined;

/** Says this to those who hear the page, once; what is said at the same moment is said together. `''` takes back what stands there. */
export function say(words: string): void {
  const region = document.getElementById(HEARD_ID);
  if (region === null) return;
  if (waiting.length === 0) setTimeout(() => saySoon(region), 100);
  waiting.push(words);
}

/** The region is emptied first, so that the same words are heard a second time. */
function saySoon(region: HTMLElement): void {
  const words = waiting.filter((one) => one !== '').join(' ');
  waiting = [];
  region.textContent = '';
  clearTimeout(emptying);
  setTimeout(() => {
    region.textContent = words;
  }, 50);
  emptying = setTimeout(() => {
    region.textContent = '';
  }, HEARD_BY);
}
