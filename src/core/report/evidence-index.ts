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
import { codeKey, codesIn, splitCodes } from '../wording/accreditation-codes';
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
const AGE_GROUPS = [
  ['old', AGE_WORDS.old],
  ['undated', AGE_WORDS.undated],
  ['recent', 'From the last two years'],
] as const;
const NO_CODE = { id: '', name: 'No code noted' } as const;

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

/** Groups by what an item is tagged with; a line is in each group that one of its items is in. */
const groupsByItem = (
  named: readonly { readonly id: string; readonly name: string }[],
  lines: readonly Placed[],
  bare: readonly Bare[],
  isIn: (item: Item, group: string) => boolean,
): readonly EvidenceGroup[] =>
  named.map(({ id, name }) => ({
    id,
    name,
    rows: lines.filter(({ items }) => items.some((item) => isIn(item, id))).map(({ row }) => row),
    without: bare.filter(({ item }) => isIn(item, id)).map(({ row }) => row),
  }));

const groupsByCode = (
  scene: ReportScene,
  lines: readonly Placed[],
  bare: readonly Bare[],
): readonly EvidenceGroup[] => {
  const { answers } = scene.assessment;
  const codes = codesIn([
    ...lines.flatMap(({ row }) => row.codes),
    ...scene.analysis.itemsInPlay.map(({ id }) => answers[id]?.accreditationCodes ?? ''),
  ]);
  if (codes.length === 0) return [];
  const has = (own: readonly string[], code: string) =>
    own.some((other) => codeKey(other) === codeKey(code));
  const bareCodes = bare.map(({ row }) => ({
    row,
    codes: splitCodes(answers[row.item]?.accreditationCodes ?? ''),
  }));
  const groups = codes.map((code) => ({
    id: codeKey(code),
    name: code,
    rows: lines.filter(({ row }) => has(row.codes, code)).map(({ row }) => row),
    without: bareCodes.filter((one) => has(one.codes, code)).map(({ row }) => row),
  }));
  const uncoded = lines.filter(({ row }) => row.codes.length === 0).map(({ row }) => row);
  const rest = uncoded.length === 0 ? [] : [{ ...NO_CODE, rows: uncoded, without: [] }];
  return [...groups.filter(({ rows, without }) => rows.length + without.length > 0), ...rest];
};

const groupsByAge = (lines: readonly Placed[]): readonly EvidenceGroup[] =>
  AGE_GROUPS.map(([id, name]) => ({
    id,
    name,
    rows: lines.filter(({ row }) => row.age === id).map(({ row }) => row),
    without: [],
  })).filter(({ rows }) => rows.length > 0);

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

/** Every line of evidence by code, function, section and age, and what has none. Method 2.6. */
export const evidenceIndex = (scene: ReportScene): EvidenceIndex => {
  const lines = placedLines(scene);
  const bare = bareItems(scene);
  const { viewGroups, sections } = scene.instrument;
  return {
    finding: findingOf(scene, lines.length, bare.length),
    count: lines.length,
    byCode: groupsByCode(scene, lines, bare),
    byFunction: groupsByItem(viewGroups, lines, bare, (item, id) => item.viewGroups.includes(id)),
    bySection: groupsByItem(sections, lines, bare, (item, id) => item.section === id),
    byAge: groupsByAge(lines),
    without: bare.map(({ row }) => row),
  };
};
