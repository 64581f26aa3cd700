/**
 * How much one assessment may hold. The same figures bound what a form accepts, what the store
 * keeps and what a file may bring in, so that this app never writes a file it would refuse to open.
 * Characters are UTF-16 units, as in the `maxlength` of a text field.
 */
export const LIMITS = {
  fileBytes: 8 * 1024 * 1024,
  fileDepth: 12,
  /** What is nested deeper than this is not even parsed: a browser takes seconds over it. */
  parsedDepth: 100,
  /**
   * Values of every kind in one file, down to each number and word: as many as the bytes above hold
   * of anything this app writes, so that what is not too large never has too many.
   */
  fileValues: 1_000_000,
  /** Values of one list or group alone: ten times the longest there may be, all people of a round. */
  fileWidth: 50_000,
  id: 64,
  name: 200,
  line: 500,
  paragraph: 2_000,
  note: 10_000,
  /**
   * Lines of evidence someone may add, and lines kept: more, so that whatever several windows or
   * copies added keeps its place when they are put together. The same of priorities and actions.
   */
  evidence: 100,
  evidenceOfAnItem: 400,
  publicBodies: 6,
  decisions: 30,
  reportParts: 50,
  answers: 500,
  /** People in one round: far more than a room holds, enough for a national body's members. */
  responses: 5_000,
  /** A response changed more often than this is no longer told apart by a code. */
  revisions: 31,
  /** How often one person may be taken out or put back, and figures be shown anew. */
  takenOutTimes: 10_000,
  showings: 50,
  expectedNames: 500,
  priorities: 20,
  prioritiesInAFile: 80,
  entriesOfARecord: 100,
  actions: 300,
  actionsInAFile: 1_200,
  /** Items one action or one line of evidence may stand for. */
  itemsOfOne: 100,
  /** Places whose states are remembered, and states of each: see core/document/together.ts. */
  places: 3_000,
  marksOfAPlace: 12,
  rivalsOfAPlace: 12,
  /** The longest thing of one place as JSON, where every sign is written as six: all decisions. */
  rivalCharacters: 400_000,
  historyOfAnItem: 20,
  /** Of what a file holds that this version has no field for. */
  carriedFields: 200,
  carriedCharacters: 100_000,
} as const;
