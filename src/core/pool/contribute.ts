import { scoredOf } from '../comparison/own-side';
import type { Assessment } from '../document/assessment';
import type { Instrument } from '../instrument/instrument';
import { everyScore } from '../scoring/every-score';
import type { DimensionScore } from '../scoring/scorecard';
import type { ContributedScore, Contribution } from './contribution';

/** Why an assessment cannot be contributed: a quick check or a pick asks too little, the room has not seen its answers, or no day says which quarter. */
export type NotToShare = 'quick' | 'pick' | 'not-shown' | 'no-day' | 'nothing-scored';

/** Null where it can be. */
export function whyNotToShare(instrument: Instrument, assessment: Assessment): NotToShare | null {
  const { kind, exercise, assessedOn } = assessment;
  if (kind === 'quick' || exercise?.pick === 'quick') return 'quick';
  if (kind === 'pick' && exercise?.pick !== 'full') return 'pick';
  if (exercise !== null && !exercise.isRevealed) return 'not-shown';
  if (quarterOf(assessedOn) === null) return 'no-day';
  const scores = everyScore(scoredOf({ instrument, assessment }).scorecard);
  return scores.some(({ state }) => state === 'scored') ? null : 'nothing-scored';
}

type Choice = Pick<Contribution, 'id' | 'for'>;

/** Null where `whyNotToShare` has a reason. */
export function contributionOf(
  instrument: Instrument,
  assessment: Assessment,
  { id, for: whom }: Choice,
): Contribution | null {
  const quarter = quarterOf(assessment.assessedOn);
  if (quarter === null || whyNotToShare(instrument, assessment) !== null) return null;
  const { scorecard } = scoredOf({ instrument, assessment });
  return {
    id,
    organisation: assessment.follows?.first ?? assessment.id,
    for: whom,
    from: assessment.exercise === null ? 'assessment' : 'exercise',
    instrument: { id: instrument.id, version: instrument.version },
    scale: instrument.scale,
    quarter,
    sizeBand: assessment.profile.incomeBand,
    dimensions: Object.fromEntries(
      everyScore(scorecard).map((score) => [score.id, contributed(score)]),
    ),
  };
}

const contributed = ({ state, score, coverage, isReduced }: DimensionScore): ContributedScore => ({
  state,
  score,
  coverage: Math.floor(100 * coverage),
  isReduced,
});

/** Of a day YYYY-MM-DD; null of anything else. */
function quarterOf(day: string): string | null {
  const [, year = '', month = ''] = /^(\d{4})-(\d{2})-\d{2}$/.exec(day) ?? [];
  const quarter = Math.ceil(Number(month) / 3);
  return quarter >= 1 && quarter <= 4 && year !== '' ? `${year}-Q${quarter}` : null;
}
