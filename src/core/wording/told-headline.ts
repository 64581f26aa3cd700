import type { Headline } from '../findings/finding';
import type { Level, SectionId } from '../instrument/instrument';
import type { ReportScene } from './report-scene';
import { countWord, isOrAre, listWords, lowerFirst, plural, upperFirst } from './words';

const levelOf = (scene: ReportScene, level: Level): string => lowerFirst(scene.levelName(level));

/** "Funding is starting" alone would be heard as news of a beginning. */
const isAt = (scene: ReportScene, level: Level): string =>
  level === 1 ? `only ${levelOf(scene, level)}` : levelOf(scene, level);

const nameOf = (scene: ReportScene, id: SectionId): string => lowerFirst(scene.sectionName(id));

type OneClear = Extract<Headline, { readonly kind: 'one-clear' }>;

const scoredNames = (scene: ReportScene, without: readonly SectionId[]): readonly string[] =>
  scene.analysis.scorecard.sections
    .filter(({ id, band }) => band !== null && !without.includes(id))
    .map(({ id }) => nameOf(scene, id));

/** Those whose role it is here, but for `without`. */
const allBut = (scene: ReportScene, without: SectionId): number =>
  scene.analysis.scorecard.sections.filter(
    ({ id, state }) => state !== 'not-applicable' && id !== without,
  ).length;

/** "The others" are all of them: where one has no score yet, so many others. */
const othersWords = (count: number, all: number): string => {
  if (count === all) return plural(count, 'the other', 'the others');
  return `${countWord(count)} ${plural(count, 'other', 'others')}`;
};

/** The one level at which all sections stand that apply; null where they differ or one has no score. */
const levelOfAll = (scene: ReportScene): Level | null => {
  const applying = scene.analysis.scorecard.sections.filter(
    ({ state }) => state !== 'not-applicable',
  );
  const bands = new Set(applying.map(({ band }) => band));
  return bands.size === 1 ? (applying[0]?.band ?? null) : null;
};

const allWords = (scene: ReportScene): string => {
  const count = scoredNames(scene, []).length;
  return count === 2 ? 'both' : `all ${countWord(count)}`;
};

/** Whether the clear one is at the one level that all others share. */
const isSharedLevel = (scene: ReportScene, { section, others }: OneClear): boolean => {
  const own = scene.analysis.scorecard.sections.find(({ id }) => id === section);
  return own?.band === others?.low && others?.low === others?.high;
};

/** "Funding is weakest; the others are partly in place"; where it is so itself, "though all four are partly in place" */
const oneClear = (scene: ReportScene, headline: OneClear, isNamed: boolean): string => {
  const { section, place, others } = headline;
  const name = scene.sectionName(section);
  const named = `${name} ${isOrAre([name])} ${place === 'best' ? 'strongest' : 'weakest'}`;
  if (others === null) return named;
  const [low, high] = [levelOf(scene, others.low), levelOf(scene, others.high)];
  const names = scoredNames(scene, [section]);
  const who = isNamed ? listWords(names) : othersWords(names.length, allBut(scene, section));
  if (levelOfAll(scene) !== null) return `${named}, though ${allWords(scene)} are ${low}`;
  if (isSharedLevel(scene, headline)) {
    return `${named}; ${isNamed ? listWords(['it', ...names]) : `it and ${who}`} are ${low}`;
  }
  const are = isNamed ? isOrAre(names) : plural(names.length, 'is', 'are');
  if (low === high) return `${named}; ${who} ${are} ${low}`;
  if (others.high - others.low === 1) return `${named}; ${who} ${are} ${low} or ${high}`;
  return `${named}; ${who} lie between ${low} and ${high}`;
};

type OneSection = Extract<Headline, { readonly kind: 'one-section' }>;

/** "So far, funding is partly in place": while others wait to be answered nothing is said of the whole. */
const oneSection = (scene: ReportScene, { section, level }: OneSection): string => {
  const isLeft = scene.analysis.scorecard.count.blank > 0;
  const name = isLeft ? `So far, ${nameOf(scene, section)}` : scene.sectionName(section);
  return `${name} ${isOrAre([name])} ${isAt(scene, level)}`;
};

type BothClear = Extract<Headline, { readonly kind: 'both-clear' }>;

/** "Local knowledge is strongest, funding weakest; relationships and local buy-in lie between" */
const bothClear = (scene: ReportScene, { best, weakest }: BothClear, isNamed: boolean): string => {
  const name = scene.sectionName(best);
  const named = `${name} ${isOrAre([name])} strongest, ${nameOf(scene, weakest)} weakest`;
  const shared = levelOfAll(scene);
  if (shared !== null) return `${named}, though ${allWords(scene)} are ${levelOf(scene, shared)}`;
  const between = isNamed ? scoredNames(scene, [best, weakest]) : [];
  if (between.length === 0) return named;
  return `${named}; ${listWords(between)} ${plural(between.length, 'lies', 'lie')} between`;
};

type OneLevel = Extract<Headline, { readonly kind: 'one-level' }>;

const oneLevel = (
  scene: ReportScene,
  { level, sections, isClose }: OneLevel,
  all: string | null,
): string => {
  const words = levelOf(scene, level);
  const count = countWord(sections);
  if (isClose) {
    const who = all ?? `${upperFirst(scene.person.our)} ${count} sections`;
    return `${who} come out close together, ${sections === 2 ? 'both' : 'all'} ${words}`;
  }
  return `${all ?? (sections === 2 ? 'Both sections' : `All ${count} sections`)} are ${words}`;
};

type Levels = Extract<Headline, { readonly kind: 'levels' }>;
type Counted = Levels['counts'][number];

/** "Funding and relationships are established; the others are partly in place"; of three levels and more their counts */
const levels = (scene: ReportScene, { counts }: Levels): string => {
  const rows = scene.analysis.scorecard.sections.filter(({ state }) => state !== 'not-applicable');
  const [high] = counts;
  const low = counts.at(-1);
  if (!high || !low || rows.length < 3) return levelCounts(scene, counts);
  if (rows.some(({ band }) => band === null)) {
    const isOneEach = counts.length > 1 && counts.every(({ sections }) => sections === 1);
    return isOneEach ? levelCounts(scene, counts) : levelsNamed(scene);
  }
  const at = ({ level }: Counted): string => {
    const names = rows.filter(({ band }) => band === level).map(({ id }) => nameOf(scene, id));
    return `${upperFirst(listWords(names))} ${isOrAre(names)} ${isAt(scene, level)}`;
  };
  // Of three levels those at the lowest are the ones to know by name.
  if (counts.length > 2)
    return low.sections > 1 ? `${at(low)}; the others are further on` : levelCounts(scene, counts);
  const [few, many] = high.sections <= low.sections ? [high, low] : [low, high];
  return `${at(few)}; the others are ${isAt(scene, many.level)}`;
};

/** "Two sections are established, two partly in place"; one alone by its name: "Funding is established, two sections …" */
function levelCounts(scene: ReportScene, counts: Levels['counts']): string {
  const parts = counts.map(({ level, sections }, at) => {
    const alone = scene.analysis.scorecard.sections.find(({ band }) => band === level);
    if (sections === 1 && alone) {
      const name = nameOf(scene, alone.id);
      return `${name} ${at > 0 ? '' : `${isOrAre([name])} `}${isAt(scene, level)}`;
    }
    const isFirst = counts.slice(0, at).every((before) => before.sections === 1);
    const who = `${countWord(sections)}${isFirst ? ' sections' : ''}`;
    return `${who} ${at > 0 ? '' : 'are '}${levelOf(scene, level)}`;
  });
  return upperFirst(parts.join(', '));
}

/** The same with the names: "Funding and relationships are established, local buy-in partly in place" */
const levelsNamed = (scene: ReportScene): string => {
  const rows = scene.analysis.scorecard.sections;
  const bands = [...new Set(rows.flatMap(({ band }) => (band === null ? [] : [band])))];
  return upperFirst(
    bands
      .toSorted((a, b) => b - a)
      .map((band, at) => {
        const names = rows.filter((row) => row.band === band).map(({ id }) => nameOf(scene, id));
        const verb = at > 0 ? '' : `${isOrAre(names)} `;
        return `${listWords(names)} ${verb}${isAt(scene, band)}`;
      })
      .join('; '),
  );
};

const allNames = (scene: ReportScene): string => upperFirst(listWords(scoredNames(scene, [])));

/** The finding of the whole as a heading has it, without a full stop. `isNamed`: every section by its name. */
export const headlineWords = (scene: ReportScene, headline: Headline, isNamed = false): string => {
  switch (headline.kind) {
    case 'both-clear':
      return bothClear(scene, headline, isNamed);
    case 'one-clear':
      return oneClear(scene, headline, isNamed);
    case 'one-level':
      return oneLevel(scene, headline, isNamed ? allNames(scene) : null);
    case 'levels':
      return isNamed ? levelsNamed(scene) : levels(scene, headline);
    case 'one-section':
      return oneSection(scene, headline);
    case 'answers-alone': {
      const { onTarget, rated } = headline;
      const count = onTarget === 0 ? 'None' : upperFirst(countWord(onTarget));
      return `${count} of ${countWord(rated)} ${plural(rated, 'answer')} ${onTarget === 1 ? 'is' : 'are'} on target`;
    }
    case 'nobody-knows':
      return 'Nobody here knows yet: start by finding out';
    case 'no-role':
      return `None of this is ${scene.person.our} role here`;
    case 'nothing-answered':
      return 'Nothing is answered yet';
  }
};
