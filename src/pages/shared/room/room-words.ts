/** How much room there is, said before it runs out. */
import { isNearly, type NearlyFull } from '../../../core/file/room-here';
import { ROUND_NAMES } from './exercise-words';

/** "Room for 3 more: 100 is the most." from nine tenths on; empty before. */
export function roomWords(used: number, most: number): string {
  if (!isNearly(used, most)) return '';
  const left = Math.max(0, most - used);
  return left === 0
    ? `There is no room for more: ${figure(most)} is the most. Remove one to add another.`
    : `Room for ${figure(left)} more: ${figure(most)} is the most.`;
}

/** What is nearly full or over, and what to do. */
export function nearlyFullWords({ of, used, most }: NearlyFull): string {
  if (of !== 'file')
    return used >= most
      ? `${ROUND_NAMES[of]}: there is no room for more people, ${figure(most)} is the most. Answers of anyone new stay in their file or code.`
      : `${ROUND_NAMES[of]}: room for ${figure(most - used)} more people, ${figure(most)} is the most.`;
  const [here, whole] = [used, most].map((bytes) => `${megabytes(bytes)} MB`);
  return used > most
    ? `A file of this would be ${here}, and Mainstay opens at most ${whole}. All of it is still on this device. Shorten the longest notes, then save to a file.`
    : `A file of this is nearly full: ${here} of ${whole}. Save one now, and shorten the longest notes before you add more.`;
}

const figure = (count: number) => count.toLocaleString('en-GB');
const megabytes = (bytes: number) => (bytes / 1024 / 1024).toFixed(1).replace('.0', '');
