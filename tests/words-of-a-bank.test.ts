/** Mainstay shows whatever questions it is given: what speaks of one set of them stands in its own files, not in src. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { realBank } from './support/real-bank';
import { REPOSITORY, readSources } from './support/source-tree';

const { instrument, guidance } = realBank();
const NUMBER = '(?:two|three|four|five|six|seven|eight|nine|ten|[0-9]+)';

/** Words of the questions that come with the project, and counts that are true of them alone. */
const WORDS_OF_A_BANK = [
  /\bNAVCA|\bDCMS\b|\bLIQA\b|\bLCSI\b|\bLIOs?\b|\bCVS\b|mainstay-lio/i,
  /\bfunding\b(?!-[0-9])/i,
  /infrastructure|\bbuy-in\b|local knowledge/i,
  new RegExp(`\\b${NUMBER} (?:enabling|sections|functions|factors|sufficiency)\\b`, 'i'),
  /\b(?:67|70) (?:questions|items)\b/i,
  // What is not asked is known of one set alone.
  /\bno question (?:here )?asks\b/i,
  /\blocal (?:support|groups)\b|decision makers?|Voluntary Action|first edition|supports? groups/i,
];
const IDS = new Set(
  [
    ...instrument.items,
    ...instrument.sections,
    ...instrument.sufficiency,
    ...instrument.viewGroups,
    ...instrument.outcomes.pathways,
    ...guidance.improvementAreas,
    ...guidance.sources,
  ].map(({ id }) => id),
);

/** What the questions call their levels, their parts and what they sort by: a sentence of src asks for the name, or does without. */
const NAMES = [
  ...instrument.levels,
  ...[
    ...[instrument.sections, instrument.functions, instrument.sufficiency, instrument.viewGroups],
    instrument.sufficiency.flatMap(({ parts }) => parts),
    ...[guidance.improvementAreas, instrument.outcomes.pathways],
  ].flatMap((all) => all.map(({ name }) => name)),
  ...instrument.outcomes.confidence,
  ...instrument.outcomes.proof,
  ...instrument.evidenceStrengths,
].map((name) => name.toLowerCase());
const isNamed = (text: string) => {
  const words = ` ${text.toLowerCase().replaceAll(/[^a-z’]+/g, ' ')} `;
  return NAMES.find((name) => !EVERYDAY.has(name) && words.includes(` ${name} `));
};

/** Each with its reason. */
const ALLOWED = [
  // Files before version 6 said nothing of meanings; those of the first edition of these very questions are known.
  'src/core/file/versions/to-version-6.ts: mainstay-lio',
  // The other view was saved in files under the name of its first one.
  'src/pages/work/report/report-parts.ts: navca',
  'src/pages/work/report/report-parts.ts: navca',
];

/** Ids and names that are everyday words in code as well. */
const EVERYDAY = new Set([
  ...['structures', 'policy', 'capacity', 'partnerships', 'volunteering', 'relationships'],
  ...['starting', 'certain', 'none noted'],
]);

function textsIn(value: unknown): string {
  if (typeof value === 'string') return value;
  const cooked = typeof value === 'object' && value !== null ? Object.values(value)[0] : '';
  return typeof cooked === 'string' ? cooked : '';
}

const found = readSources('src').flatMap(({ path, nodes }) =>
  nodes.flatMap(([node]) => {
    if (!['JSXText', 'Literal', 'TemplateElement'].includes(node.type)) return [];
    const text = textsIn(node.value);
    const isOne =
      (IDS.has(text) && !EVERYDAY.has(text)) ||
      WORDS_OF_A_BANK.some((word) => word.test(text)) ||
      isNamed(text) !== undefined;
    return isOne ? [`${path}: ${text.trim()}`] : [];
  }),
);

test('no text of src speaks of one set of questions', () => {
  expect(found.toSorted()).toEqual(ALLOWED.toSorted());
});

test.each(['index.html', 'src/site/manifest.webmanifest'])(
  'nor does %s, which is the same in every build',
  (path) => {
    const text = readFileSync(REPOSITORY + path, 'utf8');
    expect(WORDS_OF_A_BANK.filter((word) => word.test(text))).toEqual([]);
  },
);
