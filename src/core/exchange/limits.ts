/**
 * How much one assessment may hold. The same figures bound what a form accepts, what the store
 * keeps and what a file may bring in, so that this app never writes a file it would refuse to open.
 * Characters are UTF-16 units, as in the `maxlength` of a text field.
 */
export const LIMITS = {
  fileBytes: 2 * 1024 * 1024,
  fileDepth: 12,
  id: 64,
  name: 200,
  line: 500,
  paragraph: 2_000,
  note: 10_000,
  evidenceOfAnItem: 50,
  decisions: 30,
  reportParts: 50,
  answers: 500,
  entriesOfARecord: 100,
} as const;
