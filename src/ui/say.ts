/** Of the one polite region, which stands in the shell of every page. */
export const HEARD_ID = 'heard';

let waiting: string[] = [];

/** Says this to those who hear the page, once; what is said at the same moment is said together. */
export function say(words: string): void {
  const region = document.getElementById(HEARD_ID);
  if (region === null) return;
  if (waiting.length === 0) setTimeout(() => saySoon(region), 100);
  waiting.push(words);
}

/** The region is emptied first, so that the same words are heard a second time. */
function saySoon(region: HTMLElement): void {
  const words = waiting.join(' ');
  waiting = [];
  region.textContent = '';
  setTimeout(() => {
    region.textContent = words;
  }, 50);
}
