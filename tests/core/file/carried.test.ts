import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../../src/core/document/assessment';
import { unknownFields, withCarried } from '../../../src/core/file/carried';
import { decodeAssessment } from '../../../src/core/file/decode';
import { encodeAssessment } from '../../../src/core/file/encode';
import { LIMITS } from '../../../src/core/limits/limits';
import { assessments } from './arbitrary-assessment';
import { BANK } from './bank';

const STAMP = { savedAt: '2026-11-21T14:32:07.000Z', source: 'Mainstay 1.0.0' };
const encode = (assessment: Assessment) => encodeAssessment(assessment, STAMP);
function opened(text: string) {
  const result = decodeAssessment(text, { instrument: BANK });
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

/** No group of a file has a field of these names. */
const newName = fc.constantFrom('colour', 'note-2', 'a/b~c~1', '', ' ', 'Ŵyn', 'carried', 'x y');
// -0 is 0 in JSON.
const newValue = fc
  .jsonValue({ maxDepth: 2 })
  .map((value): unknown => JSON.parse(JSON.stringify(value)))
  .filter((value) => !JSON.stringify(value).includes('__proto__'));

/** Groups of a file whose fields have names of their own, so that an unknown one can stand beside. */
function groupsIn(file: { assessment: Record<string, Record<string, object>> }): readonly object[] {
  const { assessment } = file;
  const answers = Object.values(assessment.answers ?? {});
  const evidence = answers.flatMap((record) => ('evidence' in record ? record.evidence : []));
  const lines = Array.isArray(evidence) ? evidence : [];
  const { profile, context, respondent, report } = assessment;
  return [file, assessment, profile, context, respondent, report, ...answers, ...lines].filter(
    (group): group is object => typeof group === 'object' && group !== null,
  );
}

describe('fields this version does not know', () => {
  test('come back in their places when the file is saved again, wherever they stood', () => {
    const additions = fc.array(fc.tuple(fc.nat(), newName, newValue), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(assessments, additions, (assessment, added) => {
        const file = JSON.parse(encode(assessment));
        const groups = groupsIn(file);
        for (const [where, name, value] of added) {
          Object.defineProperty(groups[where % groups.length], name, {
            value,
            enumerable: true,
            configurable: true,
          });
        }
        const first = opened(JSON.stringify(file));
        expect(first.report.droppedFields).toBe(0);
        const again = encode(first.assessment);
        expect(JSON.parse(again)).toEqual(file);
        expect(opened(again).assessment).toEqual(first.assessment);
        expect({ ...first.assessment, carried: {} }).toEqual(assessment);
      }),
      { numRuns: 200 },
    );
  });

  test('never take the place of one it knows', () => {
    const known = { name: 'Ours', profile: { staff: '9' }, list: [{ id: 'a', title: 'Minutes' }] };
    const carried = {
      '/name': '"Theirs"',
      '/profile/staff': '"0"',
      '/list/a/title': '"Theirs"',
      '/list': '[]',
      '/profile': 'null',
    };
    expect(withCarried(known, carried)).toEqual(known);
  });

  test('wait where their place is gone, and stand aside where it has become something else', () => {
    expect(withCarried({ answers: {} }, { '/answers/F-FF-1/colour': '1' })).toEqual({
      answers: {},
    });
    expect(withCarried({ name: 'Ours' }, { '/name/colour': '1' })).toEqual({ name: 'Ours' });
    expect(withCarried({ list: [] }, { '/list/a/colour': '1' })).toEqual({ list: [] });
  });

  test('that are not JSON any more are left out', () => {
    expect(withCarried({ a: 1 }, { '/b': '{broken', '/c': '' })).toEqual({ a: 1 });
  });

  test.each(['constructor', 'toString', 'hasOwnProperty', '__defineGetter__', 'valueOf'])(
    'called %s are let go, and said',
    (name) => {
      const raw = JSON.parse(`{"known": {"${name}": {"polluted": true}}}`);
      expect(unknownFields(raw, { known: {} })).toEqual({ carried: {}, dropped: 1 });
    },
  );

  test('put back under a reserved name change what nothing inherits', () => {
    const carried = {
      '/__proto__/polluted': '1',
      '/__proto__': '{"polluted": 1}',
      '/constructor/x': '1',
    };
    const file = withCarried({ a: 1 }, carried);
    expect(Object.getPrototypeOf(file)).toBe(Object.prototype);
    expect('polluted' in {}).toBe(false);
    expect('polluted' in file).toBe(false);
    expect('x' in Object).toBe(false);
  });

  test('in a list without ids are let go, an unknown id too: they could not be found again', () => {
    const raw = { history: [{ note: '', colour: 'plum', id: 'mine' }] };
    expect(unknownFields(raw, { history: [{ note: '' }] })).toEqual({ carried: {}, dropped: 2 });
  });

  test('are bounded in number and in length, and one too long leaves room for the next', () => {
    const many = Object.fromEntries(
      Array.from({ length: LIMITS.carriedFields + 7 }, (_, field) => [`f${field}`, field]),
    );
    const { carried, dropped } = unknownFields(many, {});
    expect([Object.keys(carried).length, dropped]).toEqual([LIMITS.carriedFields, 7]);
    const long = { huge: 'x'.repeat(LIMITS.carriedCharacters), small: 1 };
    expect(unknownFields(long, {})).toEqual({ carried: { '/small': '1' }, dropped: 1 });
  });
});
