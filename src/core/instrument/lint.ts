/**
 * The rules across items of method 0.1, 2.2 and 8. Where a rule is hard to meet, the loads or the wording change, not the rule.
 */
import { FEWEST_RATED } from './fewest-rated';
import { numberProblems, titleProblems } from './lint-titles';
import type { PlacedItem } from './placed-item';
import type { Problem } from './problem';
import type { InstrumentFile } from './schema';
import { countSentences, readability, WORDING_LIMITS, wordsIn } from './wording';

/** Above this share two bars would show the same answers twice. */
const MOST_OVERLAP = 0.6;

export function lint(
  head: InstrumentFile,
  headName: string,
  placed: readonly PlacedItem[],
): Problem[] {
  const plain = new Set(
    head.glossary
      .filter((term) => term.countsAsPlain)
      .flatMap((term) => [term.term, ...term.alsoWritten].map((word) => word.toLowerCase())),
  );
  return [
    ...placed.flatMap((entry) => [
      ...loadProblems(head, entry),
      ...wordingProblems(entry, plain),
      ...titleProblems(entry),
    ]),
    ...numberProblems(head, headName, placed),
    ...(placed.length > MOST_QUESTIONS
      ? [
          {
            file: headName,
            path: ['sections'],
            message: `${placed.length} questions, at most ${MOST_QUESTIONS}: a file of answers holds no more`,
          },
        ]
      : []),
    ...dimensionProblems(head, headName, placed),
    ...quickProblems(head, headName, placed),
  ];
}

/** Below what a file may hold, so that answers to questions dropped later keep their place. */
const MOST_QUESTIONS = 300;

/** As many as a read-out code can hold: see core/codes. */
const MOST_QUICK = 25;

function quickProblems(
  head: InstrumentFile,
  file: string,
  placed: readonly PlacedItem[],
): Problem[] {
  const quick = placed.filter(({ item }) => item.quick);
  const without = head.sections
    .map(({ id }, k) => ({ id, k }))
    .filter(({ id }) => !quick.some(({ section }) => section === id));
  return [
    ...without.map(({ id, k }) => ({
      file,
      path: ['sections', k, 'id'],
      message: `${id} has no question in the quick check: give one of its questions “quick: true”`,
    })),
    ...(quick.length > MOST_QUICK
      ? [
          {
            file,
            path: ['sections'],
            message: `${quick.length} questions are in the quick check, at most ${MOST_QUICK}: more cannot be read out as a short code`,
          },
        ]
      : []),
  ];
}

function loadProblems(head: InstrumentFile, { file, index, item, section }: PlacedItem): Problem[] {
  const feeds =
    head.sufficiency.length > 0 &&
    head.sections.find(({ id }) => id === section)?.feedsFactors !== false;
  const rules: [boolean, string, string][] = [
    [
      item.home === undefined && item.alsoHelps.length > 0,
      'alsoHelps',
      'a cross-cutting item helps no function',
    ],
    [
      item.home !== undefined && item.alsoHelps.includes(item.home),
      'alsoHelps',
      'repeats its home function',
    ],
    [
      item.home === undefined && item.flag === undefined,
      'flag',
      'an item with no home function needs a flag',
    ],
    [
      item.home !== undefined && item.flag !== undefined,
      'flag',
      'only a cross-cutting item is a flag',
    ],
    [
      item.quick && item.knownBy !== 'board',
      'knownBy',
      'the quick check asks only what a board member can judge',
    ],
    [
      !feeds && item.sufficiency.length > 0,
      'sufficiency',
      'its section feeds no sufficiency factor: see feedsFactors in instrument.yaml',
    ],
    [
      feeds && item.sufficiency.length === 0,
      'sufficiency',
      'name the sufficiency factors it feeds, one or two',
    ],
    [
      feedsParts(head, item) !== (item.sufficiencyPart !== undefined),
      'sufficiencyPart',
      'goes with a factor that has parts',
    ],
  ];
  return rules
    .filter(([isBroken]) => isBroken)
    .map(([, key, message]) => ({ file, path: ['items', index, key], message }));
}

/** Whether the item feeds a sufficiency factor that has parts, so that it must name one. */
function feedsParts(head: InstrumentFile, item: PlacedItem['item']): boolean {
  return head.sufficiency.some(
    (factor) => factor.parts.length > 0 && item.sufficiency.includes(factor.id),
  );
}

function wordingProblems({ file, index, item }: PlacedItem, plain: ReadonlySet<string>): Problem[] {
  const at = (path: (string | number)[], message: string) => ({
    file,
    path: ['items', index, ...path],
    message,
  });
  const tooLong = (path: (string | number)[], text: string, most: number) =>
    wordsIn(text) > most ? [at(path, `${wordsIn(text)} words, at most ${most}`)] : [];
  const voices = [
    { path: [], stem: item.stem, levels: item.levels },
    ...(item.partner ? [{ path: ['partner'], ...item.partner }] : []),
  ];
  return [
    ...tooLong(['title'], item.title, WORDING_LIMITS.title),
    ...tooLong(['help'], item.help ?? '', WORDING_LIMITS.help),
    ...(countSentences(item.help ?? '') > WORDING_LIMITS.helpSentences
      ? [at(['help'], `more than ${WORDING_LIMITS.helpSentences} sentences`)]
      : []),
    ...item.nextSteps.flatMap((next, k) =>
      tooLong(['nextSteps', k, 'step'], next.step, WORDING_LIMITS.step),
    ),
    ...voices.flatMap(({ path, stem, levels }) => {
      const ari = readability([stem, ...levels], plain);
      return [
        ...tooLong([...path, 'stem'], stem, WORDING_LIMITS.stem),
        ...(stem.endsWith('?')
          ? []
          : [at([...path, 'stem'], 'a stem is a question: end it with ?')]),
        ...levels.flatMap((level, k) => [
          ...tooLong([...path, 'levels', k], level, WORDING_LIMITS.level),
          ...(countSentences(level) < 1 || countSentences(level) > WORDING_LIMITS.sentences
            ? [at([...path, 'levels', k], `${countSentences(level)} sentences, needs one or two`)]
            : []),
        ]),
        ...(ari > WORDING_LIMITS.ari
          ? [
              at(
                [...path, 'stem'],
                `reads at grade ${ari.toFixed(1)}, at most ${WORDING_LIMITS.ari}: use shorter words`,
              ),
            ]
          : []),
      ];
    }),
  ];
}

function dimensionProblems(
  head: InstrumentFile,
  file: string,
  placed: readonly PlacedItem[],
): Problem[] {
  const short = (path: (string | number)[], name: string, has: number, least: number) =>
    has < least ? [{ file, path, message: `${name} has ${has} items, at least ${least}` }] : [];
  const loadsOn = (id: string) =>
    placed.map(({ item }) => item.importance * functionLoad(item, id));
  return [
    ...head.functions.flatMap((f, k) =>
      short(
        ['functions', k, 'id'],
        f.id,
        loadsOn(f.id).filter((load) => load > 0).length,
        head.least.function,
      ),
    ),
    ...head.sufficiency.flatMap((factor, k) => {
      const has = placed.filter(({ item }) => item.sufficiency.includes(factor.id)).length;
      return short(['sufficiency', k, 'id'], factor.id, has, head.least.factor);
    }),
    ...head.sections.flatMap(({ id }, k) => {
      const has = placed.filter(({ section }) => section === id).length;
      return short(['sections', k, 'id'], `section ${id}`, has, FEWEST_RATED);
    }),
    ...head.sections.flatMap((section, k) =>
      head.functions.flatMap((f) => {
        const has = placed.filter(
          ({ section: in_, item }) => in_ === section.id && item.home === f.id,
        ).length;
        return short(
          ['sections', k, 'id'],
          `cell ${section.id} by ${f.id}`,
          has,
          head.least.pairing,
        );
      }),
    ),
    ...head.functions.flatMap((first, k) =>
      head.functions.slice(k + 1).flatMap((second) => {
        const share = overlap(loadsOn(first.id), loadsOn(second.id));
        if (share <= MOST_OVERLAP) return [];
        const message = `${first.id} and ${second.id} share ${Math.round(share * 100)} % of their weight`;
        return [{ file, path: ['functions', k, 'id'], message }];
      }),
    ),
  ];
}

function functionLoad(item: PlacedItem['item'], id: string): number {
  if (item.home === id) return 2;
  return item.alsoHelps.includes(id) ? 1 : 0;
}

/** Method 2.2: sum_i min(L_id / sum L_d, L_ie / sum L_e), 0..1. */
function overlap(first: readonly number[], second: readonly number[]): number {
  const total = (loads: readonly number[]) =>
    Math.max(
      1,
      loads.reduce((sum, load) => sum + load, 0),
    );
  const [firstTotal, secondTotal] = [total(first), total(second)];
  return first.reduce(
    (sum, load, i) => sum + Math.min(load / firstTotal, (second[i] ?? 0) / secondTotal),
    0,
  );
}
