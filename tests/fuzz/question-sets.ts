/** Sets of questions as files, changed as somebody might who means no good. */
import { openAnyFile } from '../../src/core/intake/open-any-file';
import { openQuestionSet, readKeptSet } from '../../src/core/question-set/open-question-set';
import { questionSetText } from '../../src/core/question-set/question-set-file';
import { newAssessment } from '../../src/core/response/new-assessment';
import { packQuestions } from '../../src/instrument-files/packed-questions';
import { BANK } from '../core/file/bank';
import type { Chance } from './chance';
import { isGroup, type Json, parse, placesIn, put, remove } from './json-places';

const SET = packQuestions('tests/instruments/volunteer-centre');
const ODD: readonly Json[] = [
  ...[null, true, 0, -1, 2.5, 99, '', 'x', [], {}, [[]], { a: {} }],
  ...['constructor', '__proto__', 'javascript:alert(1)', '<img src=x onerror=alert(1)>'],
  ...['\u202eturned', 'a'.repeat(5_000), 'no and '.repeat(500), Array(300).fill('x')],
];

/** A whole set with up to three places changed; most bear the mark of what they now hold. */
export function oddSet(chance: Chance): string {
  const set = parse(SET);
  for (let left = chance.below(4); left > 0; left -= 1) {
    const place = chance.pick(placesIn(set));
    if (chance.below(4) === 0) remove(place);
    else put(place, structuredClone(chance.pick(ODD)));
  }
  if (!isGroup(set) || chance.below(5) === 0) return JSON.stringify(set);
  const { instrument, sections, earlier, example = null } = set;
  return Array.isArray(sections) && Array.isArray(earlier)
    ? questionSetText({ instrument, sections, earlier: [], example }, 'test')
    : JSON.stringify(set);
}

/** It is refused with reasons, or every page could work with it. */
export function setBreaches(text: string): readonly string[] {
  const any = openAnyFile(text, BANK);
  if (any.kind !== 'questions') return [];
  const opened = openQuestionSet(any.set);
  if (!opened.ok) return opened.problems.length > 0 ? [] : ['a set refused without a reason'];
  const { instrument } = opened.value;
  const found: string[] = [];
  if (JSON.stringify(readKeptSet(JSON.parse(text))?.instrument) !== JSON.stringify(instrument))
    found.push('kept, it is another set');
  const now = '2026-11-21T12:00:00.000Z';
  newAssessment({ id: 'a', kind: 'full', now, today: '2026-11-21', instrument });
  return found;
}
