import type { Instrument, Item } from '../../../src/core/instrument/instrument';
import { BARE } from '../../instruments/bare-words';

const SECTIONS = { F: 'funding', K: 'local-knowledge', R: 'relationships', B: 'buy-in' } as const;
const FUNCTIONS = ['FF', 'OD', 'AD', 'VP', 'CV'] as const;
const FLAGS = ['X-KEY', 'X-LEAD', 'X-FIT', 'X-IND', 'X-REACH', 'X-INC', 'X-PAR'] as const;

function item(id: string, section: string, home: string | null): Item {
  return {
    id,
    number: id,
    position: 1,
    section,
    title: id,
    stem: `The wording of ${id}`,
    help: null,
    knownBy: 'board',
    weaker: false,
    tested: false,
    levels: ['0', '1', '2', '3', '4'],
    ladder: 'ours',
    importance: 1,
    usualTarget: 3,
    home,
    functions: home === null ? {} : { [home]: 2 },
    sufficiency: {},
    sufficiencyPart: null,
    flag: null,
    quick: false,
    naAllowed: home !== null,
    viewGroups: [],
    meaningVersion: 1,
  };
}

const cells = Object.entries(SECTIONS).flatMap(([letter, section]) =>
  FUNCTIONS.flatMap((home) =>
    [1, 2, 3].map((aspect) => item(`${letter}-${home}-${aspect}`, section, home)),
  ),
);

/** The 67 ids of the real bank with stand-in words. */
export const BANK: Instrument = {
  ...BARE,
  id: 'mainstay-lio',
  version: '1.0.0',
  scale: 1,
  earlier: [],
  title: 'Mainstay',
  published: '2026-11',
  levels: [],
  sections: [],
  functions: [],
  sufficiency: [],
  viewGroups: [],
  evidenceStrengths: [],
  items: [...cells, ...FLAGS.map((id) => item(id, 'local-knowledge', null))],
};

/** The questions on one function. */
export const homeItems = (functionId: string): readonly Item[] =>
  BANK.items.filter(({ home }) => home === functionId);
