import type { Item } from '../instrument/instrument';
import type {
  EvidenceGroup,
  EvidenceIndex,
  EvidenceRow,
  UnsupportedRow,
} from '../report-model/evidence-model';
import {
  allEvidence,
  evidenceOf,
  type KeptEvidence,
  supportedItems,
} from '../response/evidence-of';
import { BLANK, isRatedValue } from '../scoring/item-value';
import { codesIn } from '../wording/accreditation-codes';
import { ageOf } from '../wording/evidence-age';
import { standingTitle } from '../wording/item-title';
import type { ReportScene } from '../wording/report-scene';
import { dateWords, plural, upperFirst } from '../wording/words';

/** A line and the items of this instrument that it supports. */
type Placed = { readonly row: EvidenceRow; readonly items: readonly Item[] };
/** An item that has a level and nothing to show for it. */
type Bare = { readonly row: UnsupportedRow; readonly item: Item };

const AGE_WORDS = {
  recent: '',
  old: 'Older than two years',
  undated: 'No date we can read',
} as const;

const placedLine = (scene: ReportScene, line: KeptEvidence): Placed => {
  const { entry, keptWith } = line;
  const { answers } = scene.assessment;
  const items = supportedItems(line).flatMap((id) => itemIn(scene, id));
  const age = ageOf(entry.date, scene.today);
  const row = {
    // An entry's own id need be the only one of its kind in its answer alone.
    id: `${keptWith}/${entry.id}`,
    title: entry.title.trim(),
    where: entry.where.trim(),
    date: dateWords(entry.date),
    age,
    ageWords: AGE_WORDS[age],
    strength: entry.strength,
    strengthWords: scene.instrument.evidenceStrengths[entry.strength] ?? '',
    speakers: entry.speakers.trim(),
    codes: codesIn([
      entry.accreditationCodes,
      ...items.map(({ id }) => answers[id]?.accreditationCodes ?? ''),
    ]),
    supports: items.map(({ id, number, title }) => ({ item: id, number, title })),
  };
  return { row, items };
};

const itemIn = ({ instrument }: ReportScene, id: string): readonly Item[] =>
  instrument.items.filter((item) => item.id === id);

/** In the order of the questions they are kept with; a line about nothing this instrument asks is left out. */
const placedLines = (scene: ReportScene): readonly Placed[] =>
  allEvidence(scene.assessment.answers)
    .map((line) => placedLine(scene, line))
    .filter(({ items }) => items.length > 0)
    .sort((a, b) => (a.items[0]?.position ?? 0) - (b.items[0]?.position ?? 0));

const bareItems = (scene: ReportScene): readonly Bare[] =>
  scene.analysis.itemsInPlay.flatMap((item, at) => {
    const value = scene.analysis.values[at] ?? BLANK;
    if (!isRatedValue(value)) return [];
    if (evidenceOf(scene.assessment.answers, item.id).length > 0) return [];
    const row = {
      item: item.id,
      number: item.number,
      title: standingTitle(scene, item.id).title,
      sectionName: scene.sectionName(item.section),
      levelWords: upperFirst(scene.levelName(value / 2)),
    };
    return [{ row, item }];
  });

const groupsBySection = (
  { instrument }: ReportScene,
  lines: readonly Placed[],
  bare: readonly Bare[],
): readonly EvidenceGroup[] =>
  instrument.sections.map(({ id, name }) => ({
    id,
    name,
    rows: lines
      .filter(({ items }) => items.some(({ section }) => section === id))
      .map(({ row }) => row),
    without: bare.filter(({ item }) => item.section === id).map(({ row }) => row),
  }));

/** "27 pieces of evidence stand behind 20 of 62 answers with a level". */
const findingOf = (scene: ReportScene, count: number, bare: number): string => {
  if (count === 0) return 'No evidence noted yet';
  const rated = scene.analysis.values.filter(isRatedValue).length;
  const pieces = `${count} ${plural(count, 'piece')} of evidence`;
  if (rated === 0) return `${pieces} noted, and no answer with a level yet`;
  const stand = plural(count, 'stands', 'stand');
  return bare === 0
    ? `${pieces} ${stand} behind every answer with a level`
    : `${pieces} ${stand} behind ${rated - bare} of ${rated} answers with a level`;
};

/** Every line of evidence by section, and what has none. Method 2.6. */
export const evidenceIndex = (scene: ReportScene): EvidenceIndex => {
  const lines = placedLines(scene);
  const bare = bareItems(scene);
  return {
    finding: findingOf(scene, lines.length, bare.length),
    count: lines.length,
    bySection: groupsBySection(scene, lines, bare),
    without: bare.map(({ row }) => row),
  };
};
