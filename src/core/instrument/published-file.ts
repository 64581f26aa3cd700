import * as z from 'zod/mini';

/** What was published last: see instrument-files/published.ts. */
export const publishedFileSchema = z.strictObject({
  id: z.string(),
  version: z.string(),
  /** Marks of what instrument.yaml counts and lists, and of its words. */
  asks: z.string(),
  words: z.string(),
  /** Every question there ever was, with the number it has or had. */
  questions: z.record(
    z.string(),
    z.strictObject({
      number: z.string(),
      asks: z.string(),
      words: z.string(),
      isDropped: z.optional(z.literal(true)),
    }),
  ),
  sections: z.array(z.string()),
  functions: z.array(z.string()),
  outcomes: z.array(z.string()),
});
export type PublishedFile = z.infer<typeof publishedFileSchema>;
