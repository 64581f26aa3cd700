import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decodeAssessment } from '../../../src/core/exchange/decode';
import { encodeAssessment } from '../../../src/core/exchange/encode';
import { BANK } from './bank';

const FOLDER = new URL('../../frozen/v1/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, FOLDER), 'utf8');
const open = (name: string) => {
  const opened = decodeAssessment(read(name), { instrument: BANK });
  if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
  return opened.value;
};

/** Add only: an example that has been published may never change, whatever the code comes to do. */
const FINGERPRINTS: Readonly<Record<string, string>> = {
  'full.json': '9c902b2ea859afa98e4ed1020f749151de08b923094fc2f852573928288363a6',
  'minimal.json': '5dea7859b474cebe2dd8641751a13182438fe5ff0542cebfa33a0b7aebfe35fc',
};

describe('files saved by version 1', () => {
  test.each(readdirSync(FOLDER))('%s opens for ever', (name) => {
    const { savedAt, source } = JSON.parse(read(name));
    expect(encodeAssessment(open(name).assessment, { savedAt, source })).toBe(read(name));
  });

  test.each(readdirSync(FOLDER))('%s has not been edited since it was frozen', (name) => {
    expect(createHash('sha256').update(read(name)).digest('hex')).toBe(FINGERPRINTS[name]);
  });

  test('the full one brings back every kind of answer, and "Ceri Ŵyn-Hughes"', () => {
    const { assessment, report } = open('full.json');
    expect(report).toEqual({ answers: 64, unknownItems: 0 });
    expect(assessment.respondent.names).toBe('Ceri Ŵyn-Hughes');
    expect(assessment.answers['F-FF-1']?.answer).toEqual({ state: 'rated', level: 0 });
    expect(assessment.answers['F-FF-1']?.evidence).toHaveLength(2);
    expect(assessment.answers['F-FF-2']?.answer).toEqual({
      state: 'dk',
      whoKnows: 'The treasurer',
    });
    expect(assessment.answers['K-VP-1']?.answer).toMatchObject({
      state: 'na',
      reason: 'elsewhere',
    });
    expect(assessment.answers['B-CV-3']?.answer).toBeNull();
    expect(assessment.answers['B-OD-1']).toBeUndefined();
    expect(assessment.targets.items['X-KEY']?.level).toBe(0);
    expect(assessment.outcomes.trust).toEqual({
      confidence: 'dk',
      proof: null,
      note: 'Ask the forum.',
    });
  });
});
