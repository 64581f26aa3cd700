/** Letters without their marks and capitals, so that "wyn" finds "Ŵyn". */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether a text holds every word looked for, or the beginning of it, in any order. Nothing looked for is in every text. */
export function holdsWords(text: string, sought: string): boolean {
  const within = plain(text);
  return plain(sought)
    .split(/\s+/)
    .every((word) => within.includes(word));
}
