import { evidenceOf } from '../response/evidence-of';
import { BLANK, isRatedValue } from '../scoring/item-value';
import { codeKey, codesOfItem } from '../wording/accreditation-codes';
import { ageOf } from '../wording/evidence-age';
import { inPlaceTitle } from '../wording/item-title';
import type { ReportScene } from '../wording/report-scene';
import { turnVoice } from '../wording/voice';
import { dateWords, lowerFirst } from '../wording/words';

/** One answer with a level, and what there is to show for it. */
export type ShowRow = {
  readonly item: string;
  readonly number: string;
  readonly title: string;
  readonly levelWords: string;
  /** At one of the two top levels, with no document, figures or outside view noted. */
  readonly isClaim: boolean;
  readonly pieces: readonly {
    readonly id: string;
    /** What, where and when, as one line. */
    readonly words: string;
    readonly strengthWords: string;
    readonly isOld: boolean;
  }[];
  readonly couldShow: readonly string[];
  readonly codes: readonly string[];
};

export const SHOW_ORDERS = ['to-show', 'questions', 'oldest', 'codes'] as const;
export type ShowOrder = (typeof SHOW_ORDERS)[number];

const piecesOf = (scene: ReportScene, id: string): ShowRow['pieces'] =>
  evidenceOf(scene.assessment.answers, id).map(({ entry, keptWith }) => ({
    id: `${keptWith}/${entry.id}`,
    words: [
      entry.title.trim() || 'Something with no name yet',
      entry.where.trim(),
      dateWords(entry.date),
    ]
      .filter((part) => part !== '')
      .join(', '),
    strengthWords: scene.instrument.evidenceStrengths[entry.strength] ?? '',
    isOld: ageOf(entry.date, scene.today) === 'old',
  }));

/** Every answer with a level; those an assessor may ask about first (method 2.6), then in the order of the questions. */
export const showRowsOf = (scene: ReportScene): readonly ShowRow[] => {
  const claims = scene.analysis.claims.map(({ item }) => item);
  const rows = scene.analysis.itemsInPlay.flatMap((item, at) => {
    const value = scene.analysis.values[at] ?? BLANK;
    if (!isRatedValue(value)) return [];
    const { id, number } = item;
    return [
      {
        item: id,
        number,
        title: inPlaceTitle(scene, id).title,
        levelWords: lowerFirst(scene.levelName(value / 2)),
        isClaim: claims.includes(id),
        pieces: piecesOf(scene, id),
        couldShow: (scene.guidance.items[id]?.evidence ?? []).map((line) =>
          turnVoice(line, scene.voice),
        ),
        codes: codesOfItem(scene.assessment.answers, id),
      },
    ];
  });
  const place = ({ item }: ShowRow) => claims.indexOf(item);
  return [
    ...rows.filter(({ isClaim }) => isClaim).toSorted((a, b) => place(a) - place(b)),
    ...rows.filter(({ isClaim }) => !isClaim),
  ];
};

const numberOf = ({ number }: ShowRow): number => Number(number.slice(1));
const codeOf = ({ codes }: ShowRow): string => codes.map(codeKey).toSorted()[0] ?? '\uffff';

/** The rows in the order asked for; `letters` are those of the sections, in their order. */
export const showRowsIn = (
  rows: readonly ShowRow[],
  order: ShowOrder,
  letters: readonly string[],
): readonly ShowRow[] => {
  const byQuestion = (a: ShowRow, b: ShowRow) =>
    letters.indexOf(a.number.charAt(0)) - letters.indexOf(b.number.charAt(0)) ||
    numberOf(a) - numberOf(b);
  const oldOf = ({ pieces }: ShowRow) => Number(pieces.some(({ isOld }) => isOld));
  switch (order) {
    case 'to-show':
      return rows;
    case 'questions':
      return rows.toSorted(byQuestion);
    case 'oldest':
      return rows.toSorted((a, b) => oldOf(b) - oldOf(a) || byQuestion(a, b));
    case 'codes':
      return rows.toSorted(
        (a, b) => codeOf(a).localeCompare(codeOf(b), 'en', { numeric: true }) || byQuestion(a, b),
      );
  }
};
