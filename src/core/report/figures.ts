import { contrastFinding, partsFinding } from './contrast-findings';
import type { Figure, ScoreRow } from './report-model';
import type { Scene } from './scene';
import { functionRows, navcaRows, sectionRows, sufficiencyRows } from './score-rows';
import { comparable, scoreWords } from './score-words';
import { targetFinding } from './target-findings';
import { countWord, fitting, listWords, lowerFirst, plural, upperFirst } from './words';

const FACTOR = { one: 'factor', many: 'factors' } as const;
const FUNCTION = { one: 'function', many: 'functions' } as const;
const SUFFICIENCY = { one: 'sufficiency factor', many: 'sufficiency factors' } as const;

const WIDE = 20;

const isWide = ({ range }: ScoreRow): boolean => range !== null && range.high - range.low >= WIDE;

/** "Volunteering: 11 of 14 questions given a level, so its bar is wide." */
const wideNote = (rows: readonly ScoreRow[]): readonly string[] => {
  const wide = rows.filter(isWide);
  if (wide.length > 2)
    return ['A wide bar means that many of its questions are not given a level.'];
  return wide.map(({ shortName, rated, score }) => {
    const why = `${rated} questions given a level`;
    return `${shortName}: ${why}, so ${score === null ? 'only its range is shown' : 'its bar is wide'}.`;
  });
};

const exactNote = (rows: readonly ScoreRow[]): readonly string[] => {
  const shown = rows.filter(({ shown: kind }) => kind !== 'none');
  const exact = shown.filter(({ range }) => range === null);
  if (exact.length === 0) return [];
  if (exact.length === shown.length)
    return ['No bars: every question that applies is given a level.'];
  if (exact.length > 2) {
    return ['Where there is no bar, every question that applies is given a level.'];
  }
  const names = upperFirst(listWords(exact.map(({ name }) => lowerFirst(name))));
  const has = plural(exact.length, 'has no bar', 'have no bars');
  return [`${names} ${has} because every question that applies is given a level.`];
};

const reducedNote = ({ analysis }: Scene, rows: readonly ScoreRow[]): readonly string[] => {
  const { sections, functions, sufficiency, navca } = analysis.scorecard;
  const reduced = new Set(
    [...sections, ...functions, ...sufficiency, ...navca]
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

const noteOf = (scene: Scene, rows: readonly ScoreRow[], ...more: readonly string[]): string =>
  [...exactNote(rows), ...wideNote(rows), ...reducedNote(scene, rows), ...more].join(' ');

const counted = (count: number, words: string): string =>
  `${upperFirst(countWord(count))} ${words}`;

export const factorsFigure = (scene: Scene): Figure => {
  const rows = sectionRows(scene, scene.analysis.scorecard);
  return {
    id: 'factors',
    kicker: counted(rows.length, 'enabling factors'),
    finding: targetFinding(comparable(scene, rows), FACTOR, scene.person),
    rows,
    note: noteOf(scene, rows),
  };
};

export const functionsFigure = (scene: Scene): Figure => {
  const rows = functionRows(scene);
  return {
    id: 'functions',
    kicker: counted(rows.length, 'functions'),
    finding: contrastFinding(comparable(scene, rows), FUNCTION, scene.person),
    rows,
    note: noteOf(scene, rows),
  };
};

export const sufficiencyFigure = (scene: Scene): Figure => {
  const rows = sufficiencyRows(scene);
  const factors = rows.filter(({ isPart }) => !isPart);
  const parted = scene.instrument.sufficiency.filter(({ parts }) => parts.length > 0);
  const names = listWords(parted.map(({ name }) => lowerFirst(name)));
  const parts = names === '' ? [] : [`Open circles are the parts of ${names}.`];
  return {
    id: 'sufficiency',
    kicker: counted(factors.length, 'sufficiency factors'),
    finding:
      partsFinding(comparable(scene, rows), scene.person) ??
      contrastFinding(comparable(scene, factors), SUFFICIENCY, scene.person),
    rows,
    note: noteOf(scene, factors, ...parts, 'Funding answers do not count here.'),
  };
};

export const navcaFigure = (scene: Scene): Figure => {
  const rows = navcaRows(scene);
  return {
    id: 'navca',
    kicker: 'NAVCA’s four functions',
    finding: contrastFinding(comparable(scene, rows), FUNCTION, scene.person),
    rows,
    note: noteOf(scene, rows, 'The same answers, sorted into NAVCA’s functions by our reading.'),
  };
};

type Fall = { readonly row: ScoreRow; readonly by: number };

const fallsOf = (rows: readonly ScoreRow[], cautious: readonly ScoreRow[]): readonly Fall[] =>
  cautious.flatMap((row) => {
    const before = rows.find(({ id }) => id === row.id)?.score ?? null;
    return row.score === null || before === null ? [] : [{ row, by: before - row.score }];
  });

const cautiousFinding = (scene: Scene, falls: readonly Fall[]): string => {
  const most = Math.max(0, ...falls.map(({ by }) => by));
  const deepest = falls.filter(({ by }) => by === most);
  const only = deepest[0];
  const { we, our } = scene.person;
  if (falls.length === 0) return 'Not enough answers yet for a cautious score';
  if (most === 0) return `Every factor holds on the evidence ${we} noted`;
  const opening = `On the evidence ${we} noted, `;
  if (deepest.length > 1 || !only) return `${opening}several of ${our} factors would score lower`;
  const name = lowerFirst(only.row.name);
  const to =
    only.row.score === null
      ? ''
      : `, to ${scene.isQuick ? '' : 'about '}${scoreWords(scene, only.row.score)}`;
  return fitting([
    `${opening}${name} would fall most${to}`,
    `${opening}one factor would fall most`,
  ]);
};

/** "If an assessor accepted only what we can show", method 2.6; null with no evidence noted. */
export const cautiousFigure = (scene: Scene): Figure | null => {
  const { cautious, scorecard } = scene.analysis;
  if (!cautious) return null;
  const rows = sectionRows(scene, cautious);
  return {
    id: 'cautious',
    kicker: 'Cautious score',
    finding: cautiousFinding(
      scene,
      fallsOf(comparable(scene, sectionRows(scene, scorecard)), comparable(scene, rows)),
    ),
    rows,
    note: `Answers with no document, figures or outside view behind them count as “${lowerFirst(scene.levelName(2))}” at most.`,
  };
};
