/**
 * The fixed questions as method 0.1 and 0.4 lay them out. What loads what is written out here a second time, so
 * that a load changed by a slip of the pen is noticed.
 */
import { describe, expect, test } from 'vitest';
import { realBank } from '../support/real-bank';

const { instrument, guidance } = realBank();
const { items } = instrument;
const idsWhere = (is: (item: (typeof items)[number]) => boolean) =>
  items.filter(is).map(({ id }) => id);
const sorted = (ids: readonly string[]) => [...ids].sort();
const words = (text: string) => text.trim().split(/\s+/);

const SECTIONS = { F: 'funding', K: 'local-knowledge', R: 'relationships', B: 'buy-in' } as const;
const FUNCTIONS = ['FF', 'OD', 'AD', 'VP', 'CV'] as const;
const CELLS = Object.keys(SECTIONS).flatMap((letter) => FUNCTIONS.map((id) => `${letter}-${id}`));
const FLAGS = words('X-FIT X-LEAD X-KEY X-RES X-IND X-REACH X-INC X-ACC X-PAR X-MAP');

describe('what is in it', () => {
  test('60 cell items, three in each of 20 cells, and 10 flags', () => {
    const cellItems = items.filter(({ home }) => home !== null);
    expect(sorted(cellItems.map(({ id }) => id))).toEqual(
      sorted(CELLS.flatMap((cell) => [1, 2, 3].map((number) => `${cell}-${number}`))),
    );
    expect(sorted(idsWhere(({ flag }) => flag !== null))).toEqual(sorted(FLAGS));
    expect(items).toHaveLength(70);
  });

  test('every cell item is at home where its id says', () => {
    const astray = items.filter(({ id, section, home }) => {
      const [letter, function_] = id.split('-');
      const at = Object.entries(SECTIONS).find(([first]) => first === letter)?.[1];
      return at !== undefined && (section !== at || home !== function_);
    });
    expect(astray).toEqual([]);
  });

  test('every flag stands in the section of the method', () => {
    const sections = FLAGS.map((id) => items.find((item) => item.id === id)?.section);
    expect(sections).toEqual([
      'local-knowledge',
      'local-knowledge',
      'local-knowledge',
      'local-knowledge',
      'relationships',
      'relationships',
      'relationships',
      'relationships',
      'buy-in',
      'buy-in',
    ]);
  });

  test('no id twice, and positions in the order people meet', () => {
    expect(new Set(items.map(({ id }) => id)).size).toBe(70);
    expect(items.map(({ position }) => position)).toEqual(items.map((_, index) => index));
  });

  test('the quick check is one item of each cell and five flags', () => {
    const quick = idsWhere(({ quick: isQuick }) => isQuick);
    // Nobody on a board can judge F-OD-1 or R-OD-1, so another item of their cells stands in.
    const standIns: Record<string, string> = { 'F-OD': 'F-OD-2', 'R-OD': 'R-OD-3' };
    expect(sorted(quick)).toEqual(
      sorted([
        ...CELLS.map((cell) => standIns[cell] ?? `${cell}-1`),
        ...words('X-KEY X-FIT X-IND X-REACH X-INC'),
      ]),
    );
  });

  test('cell items may be set aside as not our role, and of the flags only the one on redrawn bodies', () => {
    expect(idsWhere(({ naAllowed, home }) => naAllowed !== (home !== null))).toEqual(['X-MAP']);
  });

  test('a board can judge every item of the quick check, and each item says who can', () => {
    expect(idsWhere(({ quick, knownBy }) => quick && knownBy !== 'board')).toEqual([]);
    expect(new Set(items.map(({ knownBy }) => knownBy))).toEqual(new Set(['board', 'staff']));
  });

  test('the weaker one is asked for only where public bodies, funders or partners may differ', () => {
    const asked = idsWhere(({ weaker }) => weaker);
    expect(asked.filter((id) => id.startsWith('F-'))).toEqual([]);
    expect(
      asked.filter((id) => items.some((item) => item.id === id && item.ladder === 'ours')),
    ).toEqual(words('K-AD-3 R-AD-3'));
  });

  test('nine items have wording for a partner', () => {
    const partner = Object.entries(guidance.items).filter(([, { partner: own }]) => own !== null);
    expect(sorted(partner.map(([id]) => id))).toEqual(
      sorted(words('R-FF-1 R-OD-1 R-AD-1 R-CV-1 R-CV-3 B-FF-1 B-AD-1 B-CV-1 X-PAR')),
    );
  });
});

describe('what each item counts towards', () => {
  test('importance 2', () => {
    const weighty = `F-OD-1 F-AD-1 K-FF-1 K-OD-1 K-AD-1 K-CV-1 R-FF-1 R-OD-1 R-AD-1
      B-FF-1 B-AD-1 X-KEY X-IND X-RES X-ACC`;
    expect(sorted(idsWhere(({ importance }) => importance === 2))).toEqual(sorted(words(weighty)));
    expect(idsWhere(({ importance }) => importance > 2)).toEqual([]);
  });

  test('a second function only where a source gives ground for it', () => {
    const also = items.flatMap(({ id, home, functions }) =>
      Object.keys(functions)
        .filter((other) => other !== home)
        .map((other) => `${id}>${other}`),
    );
    const grounded = `F-FF-3>CV F-CV-1>AD F-CV-2>AD K-FF-3>OD K-AD-2>CV R-FF-1>AD R-FF-3>CV
      R-CV-2>FF R-VP-3>AD B-FF-1>AD B-FF-2>AD B-VP-2>CV`;
    expect(sorted(also)).toEqual(sorted(words(grounded)));
  });

  const fed = (factor: string, part: string | null = null) =>
    sorted(
      idsWhere(
        ({ sufficiency, sufficiencyPart }) =>
          sufficiency[factor] !== undefined && sufficiencyPart === part,
      ),
    );
  const inSection = (letter: string) => idsWhere(({ id }) => id.startsWith(`${letter}-`));
  const sectorsOwn = words('B-OD-2 B-AD-3 B-VP-3');

  test('S1, knowledgeable about the area', () => {
    expect(sorted(idsWhere(({ sufficiency }) => 'S1' in sufficiency))).toEqual(
      sorted([...inSection('K'), ...words('X-FIT X-LEAD X-KEY X-RES')]),
    );
  });

  test('S2, well connected', () => {
    const ties = 'R-OD-1 R-VP-1 R-CV-1 R-FF-3 R-OD-3 R-VP-2 R-VP-3 R-CV-2 X-REACH X-INC X-KEY';
    expect(fed('S2')).toEqual(sorted(words(ties)));
  });

  test('S3, quality of relationships: our own', () => {
    const own = 'R-FF-1 R-AD-1 R-FF-2 R-OD-2 R-AD-2 R-AD-3 R-CV-3 X-IND X-LEAD X-ACC';
    expect(fed('S3', 'own')).toEqual(sorted([...words(own), ...sectorsOwn]));
  });

  test('S3, quality of relationships: valued by decision makers', () => {
    const valued = inSection('B').filter((id) => !sectorsOwn.includes(id));
    expect(fed('S3', 'valued')).toEqual(sorted([...valued, 'X-PAR', 'X-MAP']));
    expect(fed('S3')).toEqual([]);
  });

  test('funding feeds no sufficiency factor', () => {
    const feeding = items.filter(
      ({ section, sufficiency }) => section === 'funding' && Object.keys(sufficiency).length > 0,
    );
    expect(feeding).toEqual([]);
  });

  test('the weights of the ranking are those of method 0.5', () => {
    const bySection = instrument.sections.map(({ id, rankingWeight }) => [id, rankingWeight]);
    expect(Object.fromEntries(bySection)).toEqual({
      funding: 4,
      'local-knowledge': 0,
      relationships: 0,
      'buy-in': 0,
    });
    for (const { rankingWeight } of instrument.functions) {
      expect(rankingWeight).toEqual({ less: 2, usual: 3, more: 4 });
    }
    expect(instrument.sufficiency.map(({ rankingWeight }) => rankingWeight)).toEqual([5, 5, 5]);
  });
});

describe('what stands beside each item', () => {
  test('every source is used, and every improvement area', () => {
    const used = Object.values(guidance.items).flatMap(({ why, context, nextSteps }) => [
      ...why.sources,
      ...(context === null ? [] : [context.source]),
      ...nextSteps.map(({ area }) => area),
    ]);
    const pathways = instrument.outcomes.pathways.map(({ source }) => source);
    const known = [...guidance.sources, ...guidance.improvementAreas].map(({ id }) => id);
    expect(sorted([...new Set([...used, ...pathways])])).toEqual(sorted(known));
  });

  test('the outcome grid has three pathways, five steps of confidence and four of proof', () => {
    const { pathways, confidence, proof } = instrument.outcomes;
    expect([pathways.length, confidence.length, proof.length]).toEqual([3, 5, 4]);
  });

  test('both ladders are climbed, and buy-in is about what others do', () => {
    expect(idsWhere(({ ladder, section }) => section === 'buy-in' && ladder !== 'others')).toEqual(
      [],
    );
    expect(idsWhere(({ ladder }) => ladder === 'ours').length).toBeGreaterThan(30);
  });

  test('no two items share a title, a stem or a level', () => {
    const texts = items.flatMap(({ title, stem, levels }) => [title, stem, ...levels]);
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  });
});
