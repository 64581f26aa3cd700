/**
 * What a set of questions says of itself. No page and no paper knows whose questions it shows: whatever speaks of these
 * questions rather than of any is here, and comes from their own files.
 */

/** Needed wherever answers are reported. */
export type Says = {
  /** Home: its heading, and for whom it is. */
  readonly heading: string;
  readonly lead: string;
  /** Who has not endorsed it. Sentences, after one that says it is no accreditation. */
  readonly independence: string;
  /** Who is helped in the end: "local groups". */
  readonly helped: string;
  /** What is looked at: "support for local groups". */
  readonly support: string;
  /** Begins "... four things: funding, local knowledge, ..."; `{sector}` is "local", or the letters people chose. */
  readonly restsOn: string;
  /** What nobody knows about the subject, for the last page of the report. */
  readonly limits: string;
  /** Which scores rest on nearly the same answers; may be empty. */
  readonly overlap: string;
  /** Which answers count in no factor, for the report; may be empty. */
  readonly unfed: string;
  /** Ends "three things that ..." */
  readonly factorsMake: string;
  /** What the workbook and How it works call a section, and all call a factor; one and many. */
  readonly sectionKind: string;
  readonly sectionKinds: string;
  readonly factorKind: string;
  readonly factorKinds: string;
  /** What the kinds of organisation in About you are called; null where it does not ask. */
  readonly kinds: OrganisationKinds | null;
};

export type OrganisationKinds = Readonly<
  Record<'general' | 'volunteer-centre' | 'specialist' | 'service-provider', string>
>;

/** For the page that explains how it works. Lists and texts may be empty, and then nothing is drawn. */
export type Explains = {
  readonly asked: readonly string[];
  /** How it was seen to that each level includes the ones before it. */
  readonly nesting: string;
  /** Before and after the list of factors. */
  readonly factorsBefore: string;
  readonly factorsAfter: string;
  /** Why a section has a weight of its own in the order of what to work on. */
  readonly weights: string;
  readonly targets: string;
  readonly evidence: string;
  readonly view: string;
  readonly outcomes: readonly string[];
  readonly judgements: readonly string[];
  readonly limits: readonly { readonly lead: string; readonly text: string }[];
  readonly sourcesHeading: string;
};
