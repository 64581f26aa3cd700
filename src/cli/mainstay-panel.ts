import type { Assessment } from '../core/document/assessment';
import { analyse } from '../core/gaps/analyse';
import type { Instrument } from '../core/instrument/instrument';
import type { Ignored } from '../core/intake/gather-panel';
import type { PanelItem, PanelScorecard, RoundItem, Spread } from '../core/panel/panel';
import { dimensionsOf } from '../core/scoring/dimensions';
import { everyScore } from '../core/scoring/every-score';
import { ignoredWords } from './ignored-words';
import { dimensionJson, toFourDecimals } from './mainstay-score';

const shareOrNull = (share: number | null | undefined): number | null =>
  share === null || share === undefined ? null : toFourDecimals(share);

const spreadJson = (spread: Spread | null) => ({
  distribution: spread?.distribution ?? null,
  ad: shareOrNull(spread?.deviation),
  agreement: shareOrNull(spread?.agreement),
  label: spread?.label ?? null,
  split: spread === null ? null : spread.splitAt !== null,
});

const roundJson = ({ state, median, counts, spread }: RoundItem) => ({
  state,
  median,
  n: counts?.rated ?? null,
  dk: counts?.dontKnow ?? null,
  na: counts?.notApplicable ?? null,
  ...spreadJson(spread),
});

const itemJson = (item: PanelItem) => ({
  item: item.item,
  ...roundJson(item),
  byRole: item.byRole,
  reasons: item.reasons,
  again: item.again && { how: item.again.how, ...roundJson(item.again) },
  agreed: item.agreed,
  final: item.final,
  from: item.from,
});

const dimensionsJson = (instrument: Instrument, { scorecard, leaveOneOut }: PanelScorecard) => {
  const names = new Map(dimensionsOf(instrument).map(({ id, name }) => [id, name]));
  return everyScore(scorecard).map((score) => ({
    ...dimensionJson(instrument, score, names.get(score.id) ?? score.id),
    leaveOneOut: leaveOneOut[score.id] ?? null,
  }));
};

/**
 * What `npm run mainstay -- panel FILE...` prints: levels 0-4 in halves, AD in levels 0-2, agreement
 * 0-1, scores and ranges whole, 0-100. Null is what there is none of, or what the rules of method
 * 3.3 keep back: the model holds no more than this.
 */
export const panelJson = (
  instrument: Instrument,
  assessment: Assessment,
  ignored: readonly Ignored[],
) => {
  const { panel } = analyse(instrument, assessment);
  if (panel === null) throw new Error('An assessment without an exercise has no panel');
  return {
    instrument: { id: instrument.id, version: instrument.version },
    attribution: panel.attribution,
    rehearsal: assessment.exercise?.isRehearsal ?? false,
    people: panel.people,
    roles: panel.roles,
    items: panel.items.map(itemJson),
    discussion: panel.discussion,
    knowledgeGaps: panel.knowledgeGaps,
    strengths: panel.strengths,
    dimensions: dimensionsJson(instrument, panel),
    ignored: ignored.map(({ file, why }) => ({ file, why: ignoredWords(why) })),
  };
};
