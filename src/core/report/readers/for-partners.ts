import type { Evidence } from '../../document/answer';
import type { WhoDoesIt } from '../../document/profile';
import type { Item, ItemId } from '../../instrument/instrument';
import type { AskOfOthers, BackedSection, PartnersReport } from '../../report-model/readers-model';
import { evidenceOf, strongestEvidence } from '../../response/evidence-of';
import { BLANK, isRatedValue } from '../../scoring/item-value';
import { latestDay } from '../../wording/evidence-age';
import { standingTitle } from '../../wording/item-title';
import { nameOfMainBodies } from '../../wording/public-bodies';
import type { ReportScene } from '../../wording/report-scene';
import { countWord, dateWords, listWords, plural, upperFirst } from '../../wording/words';
import { strengthsReport } from '../lists';

/** From this strength of evidence on, method 0.8, there is something to show. */
const DOCUMENT = 2;
const MOST_ASKS = 5;

const WHO: Readonly<Record<WhoDoesIt, string>> = {
  us: 'We do this here.',
  'us-with-others': 'We do this here with others.',
  'another-body': 'Another organisation does this here.',
  nobody: 'Nobody does this here.',
};

/** The names of bodies typed beside it are left out: they may be a person's. */
const doesOf = ({ instrument, assessment }: ReportScene): PartnersReport['does'] =>
  instrument.functions.map(({ id, name, about }) => {
    const doer = assessment.profile.functions[id];
    return { label: name, text: doer ? `${about} ${WHO[doer.who]}` : about };
  });

/** "September 2026": the newest date anyone could read in these, or nothing. */
const newestOf = (entries: readonly Evidence[]): string => {
  const newest = entries
    .flatMap(({ date }) => latestDay(date) ?? [])
    .sort()
    .at(-1);
  return newest === undefined ? '' : dateWords(newest).replace(/^\d+ /, '');
};

/** "Two documents or figures and one confirmed outside, the newest of September 2026." */
const shownWordsOf = (entries: readonly Evidence[]): string => {
  const papers = entries.filter(({ strength }) => strength === DOCUMENT).length;
  const outside = entries.filter(({ strength }) => strength > DOCUMENT).length;
  if (papers + outside === 0) return 'Our own view: nothing to show is noted yet.';
  const kinds = listWords([
    ...(papers > 0
      ? [`${countWord(papers)} ${plural(papers, 'document or figures', 'documents or figures')}`]
      : []),
    ...(outside > 0 ? [`${countWord(outside)} confirmed from outside`] : []),
  ]);
  const newest = newestOf(entries);
  return `${upperFirst(kinds)}${newest === '' ? '' : `, the newest of ${newest}`}.`;
};

const entriesFor = (scene: ReportScene, items: readonly ItemId[]): readonly Evidence[] => [
  ...new Set(
    items.flatMap((id) => evidenceOf(scene.assessment.answers, id).map(({ entry }) => entry)),
  ),
];

const backedSections = (scene: ReportScene): readonly BackedSection[] =>
  scene.instrument.sections.map(({ id, name }) => {
    const rated = scene.analysis.itemsInPlay.filter(
      ({ section }, at) => section === id && isRatedValue(scene.analysis.values[at] ?? BLANK),
    );
    const held = rated.filter(
      (item) => strongestEvidence(scene.assessment.answers, item.id) >= DOCUMENT,
    ).length;
    const behind = `They stand behind ${held} of ${rated.length} ${plural(rated.length, 'answer')}.`;
    const shown = shownWordsOf(
      entriesFor(
        scene,
        rated.map((item) => item.id),
      ),
    );
    return { id, name, shownWords: held === 0 ? shown : `${shown} ${behind}` };
  });

/** Whom a question is about, as its own words say. */
const WHOM: readonly (readonly [RegExp, string])[] = [
  [/public bod|councils? or|new body/i, 'Public bodies'],
  [/\bfund(?:er)?s?\b/i, 'Funders'],
  [/\bpartners\b/i, 'Partners'],
];
const HELPED = /\bgroups?\b|communities|volunteer/i;

const whomOf = (scene: ReportScene, { stem }: Item): string => {
  const helped = HELPED.test(stem)
    ? upperFirst(scene.instrument.says.helped)
    : 'Those we work with';
  const whom = WHOM.find(([words]) => words.test(stem))?.[1] ?? helped;
  const bodies = nameOfMainBodies(scene.assessment.profile);
  return whom === 'Public bodies' && bodies.length > 0
    ? upperFirst(listWords(bodies.map((name) => name.replace(/^The /, 'the '))))
    : whom;
};

/** What they would have done, without what the level says of us or of our doubts. */
const askOf = (levelText: string): string =>
  upperFirst(levelText.replace(/^As far as we know, /, '').replace(/, even if [^.]*/, ''));

/** Answers below target that rest on what others do, in the order of the gaps. */
const asksOf = (scene: ReportScene): readonly AskOfOthers[] =>
  scene.analysis.gaps
    .flatMap(({ item: id, level }) => {
      const item = scene.itemOf(id);
      const next = item.levels[Math.floor(level) + 1];
      if (item.ladder !== 'others' || next === undefined) return [];
      const { title } = standingTitle(scene, id);
      return [
        { item: id, number: item.number, whom: whomOf(scene, item), title, ask: askOf(next) },
      ];
    })
    .slice(0, MOST_ASKS);

/** The paper for partners and funders: what we do, what stands well and what is asked of whom. No note and nobody's name is in it. */
export const partnersReport = (scene: ReportScene): PartnersReport => ({
  does: doesOf(scene),
  backed: backedSections(scene),
  standsWell: strengthsReport(scene).map(({ item, number, title, levelWords }) => ({
    number,
    title,
    levelWords,
    shownWords: shownWordsOf(entriesFor(scene, [item])),
  })),
  asks: asksOf(scene),
});
