import type { NotCounted, Pooled } from '../pool/pool';
import { FEWEST_ALIKE, type TooFew } from '../pool/wave';

const WHY: Readonly<Record<NotCounted, string>> = {
  'other-questions': 'It is about other questions.',
  'other-scale': 'Its levels mean something else: it is about another edition of the questions.',
  twice: 'The same file is in already.',
  'later-one-given': 'Another contribution of the same organisation is counted.',
  'for-someone-else': 'It was made for someone else than most of the others.',
  'other-kind': 'Most of the others come from the other kind: an assessment or an away-day.',
};

/** Why a contribution is left out, in a sentence. */
export const notCountedWords = (why: NotCounted): string => WHY[why];

const GROUPS: Readonly<Record<TooFew['is'], string>> = {
  new: 'new',
  gone: 'in an earlier pool and not in this one',
  kept: 'in the last pool and in this one unchanged',
  back: 'back after being left out',
};

/** Why nothing is published, and what can be done. */
export function notPublishedWords(
  why: Extract<Pooled, { readonly ok: false }>['why'],
): readonly string[] {
  switch (why.code) {
    case 'too-few':
      return [
        `Nothing is published: it takes ten organisations, and ${why.organisations} ${why.organisations === 1 ? 'is' : 'are'} counted.`,
      ];
    case 'other-series':
      return [
        'Nothing is published: the pool before this one is about other levels, or of the other kind. Begin a new series without it.',
      ];
    case 'too-few-together':
      return [
        'Nothing is published: beside the pools before it, this one would tell single organisations.',
        ...why.groups.map(
          ({ is, files }) => `${files} ${files === 1 ? 'is' : 'are'} ${GROUPS[is]}.`,
        ),
        `It takes ${FEWEST_ALIKE} of each, or none. Leave some out, or wait for more.`,
      ];
  }
}
