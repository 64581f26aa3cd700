import type { Instrument } from '../instrument/instrument';
import { contrastFinding, partsFinding } from '../panel-report/contrast-findings';
import type { Figure, ReportModel, ReportNames, ScoreRow } from '../report-model/report-model';
import type { ReportScene } from '../wording/report-scene';
import { functionRows, sectionRows, sufficiencyRows, viewRows } from '../wording/score-rows';
import { comparable, scoreWords } from '../wording/score-words';
import { restsOnOpening } from '../wording/sector-words';
import {
  countWord,
  fitting,
  isOrAre,
  listWords,
  lowerFirst,
  plural,
  upperFirst,
} from '../wording/words';

const FUNCTION = { one: 'function', many: 'functions' } as const;
const SUFFICIENCY = { one: 'thing', many: 'things' } as const;

/** What is printed of the kinds of score. */
export const reportNames = ({ says, view }: Instrument): ReportNames => ({
  section: upperFirst(says.sectionKind),
  factor: upperFirst(says.factorKind),
  factors: upperFirst(says.factorKinds),
  view: view?.name ?? '',
  viewShort: view?.short ?? '',
  viewKind: view?.kind ?? '',
});

const WIDE = 20;

const isWide = ({ range }: ScoreRow): boolean => range !== null && range.high - range.low >= WIDE;

/** "Volunteering has a wide bar: 11 of its 14 answers are known." */
const wideNote = (rows: readonly ScoreRow[]): readonly string[] => {
  const wide = rows.filter(isWide);
  if (wide.length > 2) return ['A wide bar means that many of its answers are not known.'];
  return wide.map(({ shortName, ratedOf: { rated, applicable }, score }) => {
    const shown = score === null ? 'is drawn as a bar alone' : 'has a wide bar';
    return `${shortName} ${shown}: ${rated} of its ${applicable} answers ${plural(rated, 'is', 'are')} known.`;
  });
};

const exactNote = (rows: readonly ScoreRow[]): readonly string[] => {
  const shown = rows.filter(({ shown: kind }) => kind !== 'none');
  const exact = shown.filter(({ range }) => range === null);
  if (exact.length === 0) return [];
  if (exact.length === rows.length) return ['There are no bars: every answer is known.'];
  if (exact.length > 2) return ['No bar means that every answer there is known.'];
  const names = upperFirst(listWords(exact.map(({ name }) => lowerFirst(name))));
  return [`${names} ${plural(exact.length, 'has', 'have')} no bar: every answer there is known.`];
};

const reducedNote = ({ analysis }: ReportScene, rows: readonly ScoreRow[]): readonly string[] => {
  const { sections, functions, sufficiency, viewGroups } = analysis.scorecard;
  const reduced = new Set(
    [...sections, ...functions, ...sufficiency, ...viewGroups]
      .filter(({ isReduced, state }) => isReduced && state !== 'not-applicable')
      .map(({ id }) => id),
  );
  const names = rows.filter(({ id }) => reduced.has(id)).map(({ name }) => lowerFirst(name));
  return names.length === 0
    ? []
    : [
        `More than a third of ${listWords(names)} is marked as not our role: do not compare over time.`,
      ];
};

const noteOf = (
  scene: ReportScene,
  rows: readonly ScoreRow[],
  ...more: readonly string[]
): string =>
  [...exactNote(rows), ...wideNote(rows), ...reducedNote(scene, rows), ...more].join(' ');

const counted = (count: number, words: string): string =>
  `${upperFirst(countWord(count))} ${words}`;

/** How the sections stand against targets somebody set; nothing is made of the usual ones. */
const targetsFinding = (scene: ReportScene, rows: readonly ScoreRow[]): string => {
  const stands = (row: ScoreRow, words: string) => row.detail.endsWith(words);
  const on = rows.filter((row) => stands(row, ', on target'));
  const near = rows.filter((row) => stands(row, ', near target'));
  const [first, only] = on.length > 0 ? ([on, 'on'] as const) : ([near, 'near'] as const);
  const [row] = first;
  if (!scene.hasOwnTargets || !row) return 'Where each section stands';
  const place = `${only} ${scene.person.our} target`;
  const below = rows.filter(({ band }) => band !== null).length - first.length;
  const rest =
    below === 0 ? '' : `, ${countWord(below)} ${only === 'on' ? 'below' : 'further below'}`;
  if (first.length === 1) return `${row.name} ${isOrAre([row.name])} ${place}${rest}`;
  const all =
    first.length === rows.length
      ? `All ${countWord(first.length)}`
      : upperFirst(countWord(first.length));
  return `${all} sections are ${place}s${rest}`;
};

/** The sections against their targets. */
export const factorsFigure = (scene: ReportScene): Figure => {
  const rows = sectionRows(scene, scene.analysis.scorecard);
  return {
    id: 'factors',
    name: counted(rows.length, 'sections'),
    kicker: `${restsOnOpening(scene)} ${countWord(rows.length)} things: ${listWords(rows.map(({ name }) => lowerFirst(name)))}.`,
    finding: targetsFinding(scene, rows),
    rows,
    note: reducedNote(scene, rows).join(' '),
  };
};

export const functionsFigure = (scene: ReportScene): Figure => {
  const rows = functionRows(scene);
  return {
    id: 'functions',
    name: counted(rows.length, 'functions'),
    kicker: `The same answers, sorted by the ${countWord(rows.length)} things ${scene.person.we} do for ${scene.instrument.says.helped}.`,
    finding: contrastFinding(comparable(scene, rows), FUNCTION, scene.isQuick),
    rows,
    note: noteOf(scene, rows),
  };
};

export const sufficiencyFigure = (scene: ReportScene): Figure => {
  const { says } = scene.instrument;
  const rows = sufficiencyRows(scene);
  const factors = rows.filter(({ isPart }) => !isPart);
  const parted = scene.instrument.sufficiency.filter(({ parts }) => parts.length > 0);
  const names = listWords(parted.map(({ name }) => lowerFirst(name)));
  const parts = names === '' ? [] : [`Open circles are the parts of ${names}.`];
  return {
    id: 'sufficiency',
    name: counted(factors.length, says.factorKinds),
    kicker: `${counted(factors.length, says.factorsMake)}.`,
    finding:
      partsFinding(comparable(scene, rows), scene) ??
      contrastFinding(comparable(scene, factors), SUFFICIENCY, scene.isQuick),
    rows,
    note: noteOf(scene, factors, ...parts, ...(says.unfed === '' ? [] : [says.unfed])),
  };
};

export const viewFigure = (scene: ReportScene): Figure => {
  const { view } = scene.instrument;
  const rows = viewRows(scene);
  return {
    id: 'view',
    name: view?.name ?? '',
    kicker: view?.name ?? '',
    finding: contrastFinding(comparable(scene, rows), FUNCTION, scene.isQuick),
    rows,
    note: noteOf(scene, rows, view?.note ?? ''),
  };
};

type Fall = { readonly row: ScoreRow; readonly by: number };

const fallsOf = (rows: readonly ScoreRow[], cautious: readonly ScoreRow[]): readonly Fall[] =>
  cautious.flatMap((row) => {
    const before = rows.find(({ id }) => id === row.id)?.score ?? null;
    return row.score === null || before === null ? [] : [{ row, by: before - row.score }];
  });

const cautiousFinding = (scene: ReportScene, falls: readonly Fall[]): string => {
  const most = Math.max(0, ...falls.map(({ by }) => by));
  const deepest = falls.filter(({ by }) => by === most);
  const only = deepest[0];
  const { we } = scene.person;
  if (falls.length === 0) return 'Not enough answers yet for a cautious score';
  const opening = `If only what ${we} can show counted, `;
  if (most === 0) return `${opening}nothing would fall`;
  if (deepest.length > 1 || !only) return `${opening}several sections would fall`;
  const name = lowerFirst(only.row.name);
  const { score } = only.row;
  const fall = `${opening}${name} would fall`;
  const to = score === null ? '' : ` to ${scoreWords(scene, score)}`;
  const from = score === null ? '' : ` from ${scoreWords(scene, score + only.by)}`;
  return fitting([
    ...(to === '' ? [] : [`${fall}${from}${to}`, `${fall}${to}`]),
    `${fall} most`,
    `${opening}one section would fall most`,
  ]);
};

/** "If an assessor accepted only what we can show", method 2.6; null with no evidence noted. */
export const cautiousFigure = (scene: ReportScene): ReportModel['cautious'] => {
  const { cautious, scorecard } = scene.analysis;
  if (!cautious) return null;
  const rows = sectionRows(scene, cautious);
  return {
    id: 'cautious',
    name: 'Cautious score',
    kicker: 'Cautious score',
    finding: cautiousFinding(
      scene,
      fallsOf(comparable(scene, sectionRows(scene, scorecard)), comparable(scene, rows)),
    ),
    rows,
    functions: Object.fromEntries(cautious.functions.map(({ id, score }) => [id, score])),
    note: `Answers with no document, figures or outside view behind them count as “${lowerFirst(scene.levelName(2))}” at most.`,
  };
};
