/** Controls, halves of a character and the like: XML 1.0 forbids them, and an office program then refuses the file. */
const FORBIDDEN = /[^\P{Cc}\t\n\r]|\p{Cs}|[\uFFFE\uFFFF]/gu;

/** A text as an office program's file may hold it, with one kind of line break. */
export const fileText = (text: string): string =>
  text.replace(FORBIDDEN, '').replace(/\r\n?/g, '\n');
