import type { LeftOutOfPool, NotCounted, Pooled } from '../core/pool/pool';
import { FEWEST_ALIKE, type TooFew } from '../core/pool/wave';

const WHY: Readonly<Record<NotCounted, string>> = {
  'other-questions': 'It is about other questions.',
  'other-scale': 'Its levels mean something else: it is about another edition of the questions.',
  twice: 'The same file is in already.',
  'later-one-given': 'Another contribution of the same organisation is counted.',
  'for-someone-else': 'It was made for someone else than most of the others.',
  'other-kind': 'Most of the others come from the other kind: an assessment or an away-day.',
};

const leftOutWords = ({ file, why }: LeftOutOfPool): string => `${file}: left out. ${WHY[why]}`;

const GROUPS: Readonly<Record<TooFew['is'], string>> = {
  new: 'are new',
  gone: 'were in an earlier pool and are not in this one',
  kept: 'were in the last pool and are in this one unchanged',
  back: 'are back after they had been left out',
};

/** Why nothing is published, and what can be done. */
export function notPublishedWords(
  pooled: Extract<Pooled, { readonly ok: false }>,
): readonly string[] {
  return [...pooled.leftOut.map(leftOutWords), ...reasons(pooled.why)];
}

function reasons(why: Extract<Pooled, { readonly ok: false }>['why']): readonly string[] {
  switch (why.code) {
    case 'too-few':
      return [
        `Nothing is published: ${why.organisations} organisations are counted, and it takes ten.`,
      ];
    case 'other-series':
      return [
        'Nothing is published: the pool named with --after is about other levels, or of the other kind. Begin a new series without --after.',
      ];
    case 'too-few-together':
      return [
        'Nothing is published: with the pools before it, this one would tell single organisations.',
        ...why.groups.map(({ is, files }) => `  ${files} ${GROUPS[is]}.`),
        `It takes ${FEWEST_ALIKE} of each, or none. Leave some out, or wait for more.`,
      ];
  }
}

/** What somebody should know of what is published. */
export const poolRemarks = (
  pooled: Extract<Pooled, { readonly ok: true }>,
  isAfter: boolean,
): readonly string[] => [
  ...pooled.leftOut.map(leftOutWords),
  ...(isAfter
    ? []
    : [
        'First of a series. Name its benchmark file with --after next time: two pools that do not know of each other can be subtracted.',
      ]),
];
