import type {
  EvidenceGroup,
  EvidenceIndex,
  EvidenceRow,
  UnsupportedRow,
} from '../../core/report/evidence-model';
import { holdsWords } from '../shared/holds-words';

export const EVIDENCE_LISTS = ['code', 'function', 'section', 'age', 'without'] as const;
export type EvidenceList = (typeof EVIDENCE_LISTS)[number];

export const LIST_NAMES: Readonly<Record<EvidenceList, string>> = {
  code: 'By code',
  function: 'By function',
  section: 'By section',
  age: 'By age',
  without: 'Without evidence',
};

/** The list an address names; by code where there are codes, else by section, for anything else. */
export const listNamed = (name: string | undefined, index: EvidenceIndex): EvidenceList =>
  EVIDENCE_LISTS.find((list) => list === name) ?? (index.byCode.length > 0 ? 'code' : 'section');

const groupsBySection = (rows: readonly UnsupportedRow[]): readonly EvidenceGroup[] =>
  [...new Set(rows.map(({ sectionName }) => sectionName))].map((name) => ({
    id: name,
    name,
    rows: [],
    without: rows.filter(({ sectionName }) => sectionName === name),
  }));

export const groupsOf = (index: EvidenceIndex, list: EvidenceList): readonly EvidenceGroup[] => {
  switch (list) {
    case 'code':
      return index.byCode;
    case 'function':
      return index.byFunction;
    case 'section':
      return index.bySection;
    case 'age':
      return index.byAge;
    case 'without':
      return groupsBySection(index.without);
  }
};

const wordsIn = (row: EvidenceRow): string =>
  [
    row.title,
    row.where,
    row.date,
    row.ageWords,
    row.strengthWords,
    row.speakers,
    ...row.codes,
    ...row.supports.map(({ title }) => title),
  ].join(' ');

/** The groups with what holds every word looked for; a group left empty goes. */
export function groupsHolding(
  groups: readonly EvidenceGroup[],
  sought: string,
): readonly EvidenceGroup[] {
  if (sought.trim() === '') return groups;
  return groups
    .map((group) => ({
      ...group,
      rows: group.rows.filter((row) => holdsWords(wordsIn(row), sought)),
      without: group.without.filter(({ title, sectionName, levelWords }) =>
        holdsWords(`${title} ${sectionName} ${levelWords}`, sought),
      ),
    }))
    .filter(({ rows, without }) => rows.length + without.length > 0);
}

/** How many different pieces of evidence and answers without any these groups hold: one may be in several. */
export const countsOf = (groups: readonly EvidenceGroup[]) => ({
  pieces: new Set(groups.flatMap(({ rows }) => rows.map(({ id }) => id))).size,
  without: new Set(groups.flatMap(({ without }) => without.map(({ item }) => item))).size,
});
