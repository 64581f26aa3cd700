import type { ItemId } from '../../instrument/instrument';
import type { AssessorReport, ClaimShown, CodeShown } from '../../report-model/readers-model';
import { evidenceOf } from '../../response/evidence-of';
import { BLANK, DONT_KNOW, isRatedValue, NOT_APPLICABLE } from '../../scoring/item-value';
import { codeKey, codesIn, codesOfItem } from '../../wording/accreditation-codes';
import { inPlaceTitle } from '../../wording/item-title';
import type { ReportScene } from '../../wording/report-scene';
import { NOT_OUR_ROLE } from '../../wording/score-rows';
import { strengthLabel } from '../../wording/strength-words';
import { dateWords, upperFirst } from '../../wording/words';
import { speakersFor } from '../lists';

type Claim = {
  readonly row: ClaimShown;
  readonly codes: readonly string[];
  readonly value: number;
};

/** Twice the level from which an answer is a claim even without a code or a paper: Established. */
const CLAIMED = 6;

const levelWordsOf = (scene: ReportScene, value: number): string => {
  if (isRatedValue(value)) return upperFirst(scene.levelName(value / 2));
  if (value === DONT_KNOW) return 'Don’t know';
  return value === NOT_APPLICABLE ? NOT_OUR_ROLE : 'Not answered';
};

const claimOf = (scene: ReportScene, id: ItemId, value: number): Claim => {
  const { answers } = scene.assessment;
  const { number, section } = scene.itemOf(id);
  return {
    value,
    codes: codesOfItem(answers, id),
    row: {
      item: id,
      number,
      title: inPlaceTitle(scene, id).title,
      sectionName: scene.sectionName(section),
      levelWords: levelWordsOf(scene, value),
      note: (answers[id]?.note ?? '').trim(),
      papers: evidenceOf(answers, id).map(({ entry }) => ({
        title: entry.title.trim(),
        where: entry.where.trim(),
        date: dateWords(entry.date),
        strengthWords: scene.instrument.evidenceStrengths[entry.strength] ?? '',
        strengthLabel: strengthLabel(entry.strength),
      })),
      speakers: speakersFor(scene, id),
    },
  };
};

const isClaim = ({ codes, row, value }: Claim): boolean =>
  codes.length > 0 || row.papers.length > 0 || value >= CLAIMED;

/**
 * One row a claim under each of our own codes, in the order of the questions: an answer that carries a code or has
 * something to show, and every answer at one of the top two levels. Codes of an answer and of its papers count alike.
 */
export const assessorReport = (scene: ReportScene): AssessorReport => {
  const { itemsInPlay, values } = scene.analysis;
  const claims = itemsInPlay
    .map(({ id }, at) => claimOf(scene, id, values[at] ?? BLANK))
    .filter(isClaim);
  const codes = codesIn(claims.flatMap((claim) => claim.codes)).map(
    (code): CodeShown => ({
      code,
      claims: claims
        .filter((claim) => claim.codes.some((own) => codeKey(own) === codeKey(code)))
        .map(({ row }) => row),
    }),
  );
  const uncoded = claims.filter((claim) => claim.codes.length === 0).map(({ row }) => row);
  return {
    codes: uncoded.length === 0 ? codes : [...codes, { code: '', claims: uncoded }],
    withNothing: codes
      .filter((group) => group.claims.every(({ papers }) => papers.length === 0))
      .map(({ code }) => code),
  };
};
