/** At most about `most` signs of a text on one line, cut at a word, with a mark where it was cut. */
export const cutAtWord = (text: string, most: number): string => {
  const said = text.trim().replace(/\s+/g, ' ');
  if (said.length <= most) return said;
  const cut = said.slice(0, most);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2)).trimEnd()}…`;
};
