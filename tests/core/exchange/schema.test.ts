import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { assessmentFileJsonSchema } from '../../../src/core/exchange/json-schema';
import type { AssessmentFile } from '../../../src/core/exchange/schema';
import type { Assessment } from '../../../src/core/response/assessment';

type ReadOnly<Type> = Type extends object
  ? { readonly [Key in keyof Type]: ReadOnly<Type[Key]> }
  : Type;
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

test('the file holds an Assessment, no field more and none fewer but what is carried in its own place (checked by the compiler)', () => {
  expect(
    true satisfies Same<
      ReadOnly<AssessmentFile['assessment']>,
      ReadOnly<Omit<Assessment, 'carried'>>
    >,
  ).toBe(true);
});

test('docs/assessment-file.schema.json is what the code checks (UPDATE=1 writes it anew)', () => {
  const place = new URL('../../../docs/assessment-file.schema.json', import.meta.url);
  const current = `${JSON.stringify(assessmentFileJsonSchema(), null, 2)}\n`;
  if (process.env.UPDATE === '1') writeFileSync(place, current);
  expect(readFileSync(place, 'utf8')).toBe(current);
});
