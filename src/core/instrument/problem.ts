/** Something wrong in a question file. `path` leads to it; the reader of the file adds the line. */
export type Problem = {
  readonly file: string;
  readonly path: readonly (string | number)[];
  readonly message: string;
};
