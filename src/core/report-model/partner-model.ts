export type PartnerLine = {
  readonly item: string;
  readonly title: string;
  readonly section: string;
  readonly own: number | null;
  readonly ownWords: string;
  readonly partners: number | null;
  readonly partnersWords: string;
};

export type PartnerReport = {
  /** What the view says, at most 14 words. */
  readonly finding: string;
  /** "Three partners answered." */
  readonly who: string;
  readonly lines: readonly PartnerLine[];
  /** How to read it: what is shown of whom, and that no score is made of it. */
  readonly note: string;
};
