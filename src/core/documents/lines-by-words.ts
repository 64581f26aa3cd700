/** How many lines a text takes in a narrow column of about `fits` letters, which breaks between words and in one too long for it; 1 or more. */
export const linesByWords = (text: string, fits: number): number => {
  let lines = 1;
  let used = 0;
  for (const { length } of text.split(' ')) {
    const isNext = used > 0 && used + 1 + length > fits;
    lines += (isNext ? 1 : 0) + Math.floor(Math.max(0, length - 1) / fits);
    used = isNext || used === 0 ? length % fits : used + 1 + length;
  }
  return lines;
};
