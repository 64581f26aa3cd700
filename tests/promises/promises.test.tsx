import { existsSync, readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { AccessibilityStatement } from '../../src/pages/reading/accessibility-statement';
import { Privacy } from '../../src/pages/reading/privacy';
import { ACCESSIBILITY } from './accessibility';
import type { Held, Holder } from './held';
import { PRIVACY } from './privacy';
import { PRIVACY_SHARED } from './privacy-shared';
import { SECURITY } from './security';
import { SECURITY_CLAIMS } from './security-claims';
import { sentencesOfMarkdown, sentencesOfPage } from './sentences';

/** From the root of the repository, where all tests run: a page's own modules have no file here. */
const read = (path: string) => readFileSync(path, 'utf8');

const DOCUMENTS = [
  ['Privacy', sentencesOfPage(renderToStaticMarkup(<Privacy />)), [...PRIVACY, ...PRIVACY_SHARED]],
  [
    'the accessibility statement',
    sentencesOfPage(renderToStaticMarkup(<AccessibilityStatement />)),
    ACCESSIBILITY,
  ],
  ['SECURITY.md', sentencesOfMarkdown(read('SECURITY.md')), [...SECURITY, ...SECURITY_CLAIMS]],
] as const satisfies readonly (readonly [string, readonly string[], readonly Held[]])[];

const AN_INTENTION = /\b(?:aim|mean|want|should|suggest)\b/;
const A_NAME = /\b(?:test|it|describe)(?:\.\w+)?(?:\([^()]*\))?\(\s*(['"`])(.*?)\1/g;

const namesIn = (file: string): readonly string[] =>
  existsSync(file) ? [...read(file).matchAll(A_NAME)].map(([, , name]) => name ?? '') : [];

/** Why this holds nothing; null where it does. */
function faultOf(by: Holder, sentence: string, all: readonly string[]): string | null {
  if (by === 'others' || by === 'instruction') return null;
  if (by === 'intended') return AN_INTENTION.test(sentence) ? null : 'not worded as an intention';
  if ('intendedUnder' in by) {
    const isLed = all.includes(by.intendedUnder) && AN_INTENTION.test(by.intendedUnder);
    return isLed ? null : 'no line above it says that it is intended';
  }
  const isThere = namesIn(by.test).some((name) => name.includes(by.name));
  return isThere ? null : `no test “${by.name}” in ${by.test}`;
}

describe.each(DOCUMENTS)('%s', (_, sentences, list) => {
  const held = list.flatMap(({ says }) => says);

  test('has no sentence that nothing holds', () => {
    expect(sentences.filter((sentence) => !held.includes(sentence))).toEqual([]);
  });

  test('has every sentence that is listed, each once', () => {
    expect(held.filter((sentence) => !sentences.includes(sentence))).toEqual([]);
    expect(held.filter((sentence, at) => held.indexOf(sentence) !== at)).toEqual([]);
  });

  test('is held by tests that exist, or is worded as what is intended', () => {
    const faults = list.flatMap(({ by, says }) =>
      says.flatMap((sentence) => faultOf(by, sentence, sentences) ?? []),
    );
    expect(faults).toEqual([]);
  });
});
