import { MOST_SCALES, QUARTER_PATTERN } from '../document/benchmark';
import { choice, code, flag, maybe, text, whole } from '../document/declaration';
import { entries, fields } from '../document/groups';
import { declaredInstrument, documentId } from '../document/kinds';
import { declaredProfile, type Profile } from '../document/profile';
import { ID_PATTERN } from '../limits/format';
import { LIMITS } from '../limits/limits';
import type { ScoreState } from '../scoring/scorecard';

export type ContributedScore = {
  readonly state: ScoreState;
  /** As shown, whole, 0-100; null unless scored. */
  readonly score: number | null;
  /** Per cent of the weight that is rated, floored. */
  readonly coverage: number;
  readonly isReduced: boolean;
};

/** All that leaves an organisation for a pool, method 5.2: no item, no comment, no name, no day. */
export type Contribution = {
  /** Made by chance for this file. */
  readonly id: string;
  /** The same in every contribution of one organisation: the id of the first assessment of its series. */
  readonly organisation: string;
  readonly for: { readonly whom: string; readonly what: string };
  readonly from: 'assessment' | 'exercise';
  readonly instrument: { readonly id: string; readonly version: string };
  readonly scale: number;
  /** Such as 2027-Q4. */
  readonly quarter: string;
  readonly sizeBand: Profile['incomeBand'];
  readonly dimensions: Readonly<Record<string, ContributedScore>>;
};

export const declaredContribution = fields<Contribution>({
  id: documentId,
  organisation: documentId,
  for: fields<Contribution['for']>({ whom: text(LIMITS.name), what: text(LIMITS.line) }),
  from: choice<Contribution['from']>(['assessment', 'exercise']),
  instrument: declaredInstrument,
  scale: whole(1, MOST_SCALES),
  quarter: code(QUARTER_PATTERN),
  sizeBand: declaredProfile.fields.incomeBand,
  dimensions: entries(
    ID_PATTERN,
    fields<ContributedScore>({
      state: choice<ScoreState>(['scored', 'provisional', 'insufficient', 'not-applicable']),
      score: maybe(whole(0, 100)),
      coverage: whole(0, 100),
      isReduced: flag,
    }),
    { most: LIMITS.entriesOfARecord },
  ),
});
