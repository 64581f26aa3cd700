import type { Doubt, Headline } from '../findings/finding';
import type { SectionId } from '../instrument/instrument';
import type { ReportScene } from './report-scene';
import { countWord, listWords, lowerFirst, plural, upperFirst } from './words';

/** "Five don't-knows", "Two don't-knows and three questions without an answer" */
const unknownWords = ({ dontKnow, blank }: Doubt): string =>
  upperFirst(
    listWords([
      ...(dontKnow > 0 ? [`${countWord(dontKnow)} ${plural(dontKnow, 'don’t-know')}`] : []),
      ...(blank > 0 ? [`${countWord(blank)} ${plural(blank, 'question')} without an answer`] : []),
    ]),
  );

const namesOf = (scene: ReportScene, ids: readonly SectionId[]): string =>
  ids.length === scene.instrument.sections.length
    ? 'any section'
    : listWords(
        ids.map((id) => lowerFirst(scene.sectionName(id))),
        'or',
      );

const MOST_NAMED = 3;

/** "make relationships clearly strongest", "make funding clearly weakest", "change what is best" */
const changesOf = (scene: ReportScene, { couldChange }: Doubt): readonly string[] => {
  const { first, last, headline, best, weakest, start } = couldChange;
  const isSame = first.length > 0 && first.join() === last.join();
  // More names than that nobody keeps in mind.
  if (!isSame && first.length > 0 && last.length > 0 && first.length + last.length > MOST_NAMED) {
    return [
      `change which sections are strongest and weakest${start ? ', and where to start' : ''}`,
    ];
  }
  const named = first.length + last.length > 0;
  const cells = [
    ...(best && first.length === 0 ? ['what is best'] : []),
    ...(weakest && last.length === 0 ? ['what is weakest'] : []),
    ...(start ? ['where to start'] : []),
    ...(headline && !named ? ['the heading'] : []),
  ];
  return [
    ...(isSame ? [`make ${namesOf(scene, first)} clearly strongest or weakest`] : []),
    ...(first.length > 0 && !isSame ? [`make ${namesOf(scene, first)} clearly strongest`] : []),
    ...(last.length > 0 && !isSame ? [`make ${namesOf(scene, last)} clearly weakest`] : []),
    ...(cells.length > 0 ? [`change ${listWords(cells)}`] : []),
  ];
};

/** The sections of which don't-knows alone leave no score, beside others that have one. */
const withoutScore = (scene: ReportScene): readonly SectionId[] => {
  const { sections } = scene.analysis.scorecard;
  if (sections.every(({ band }) => band === null)) return [];
  return sections
    .filter(
      ({ state, count }) => state !== 'not-applicable' && state !== 'scored' && count.blank === 0,
    )
    .map(({ id }) => id);
};

/** How sure what is said first is, in one sentence; nothing where there is nothing to say. */
export const doubtWords = (scene: ReportScene, doubt: Doubt, headline: Headline): string => {
  if (headline.kind === 'nobody-knows' || headline.kind === 'nothing-answered') return '';
  const count = doubt.dontKnow + doubt.blank;
  if (count === 0) {
    const isClose = headline.kind === 'one-level' && headline.isClose;
    return isClose ? 'The sections are too close to put in order.' : '';
  }
  const changes = changesOf(scene, doubt);
  const without = listWords(withoutScore(scene).map((id) => lowerFirst(scene.sectionName(id))));
  const leave = `${plural(count, 'leaves', 'leave')} ${without} without a score`;
  const who = `${unknownWords(doubt)}${without === '' ? '' : ` ${leave},`}`;
  if (changes.length > 0) {
    return `${who}${without === '' ? '' : ' and'} could ${listWords(changes, 'or')}.`;
  }
  if (without !== '') return `${who} but could not change what is said here.`;
  return count === 1
    ? `${who}, which could not change what is said here.`
    : `${who}; none could change what is said here.`;
};
