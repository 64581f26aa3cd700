/** For a form that is handed in: true, or the words that say it is too long to be. */
export const fits =
  (limit: number) =>
  (text: string): true | string =>
    text.length <= limit ||
    `Too long: at most ${limit.toLocaleString('en-GB')} characters fit. Please shorten it`;
