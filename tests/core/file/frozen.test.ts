import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { partnerView } from '../../../src/core/comparison/partner-view';
import { NOTHING_JOINED } from '../../../src/core/document/together';
import { decodeAssessment } from '../../../src/core/file/decode';
import { encodeAssessment } from '../../../src/core/file/encode';
import { FILE_VERSION } from '../../../src/core/limits/format';
import { meaningOf } from '../../../src/core/response/meaning';
import { readTables } from '../../../src/core/storage/stored-records';
import { STORED_VERSION } from '../../../src/core/storage/stored-tables';
import { realBank } from '../../support/real-bank';
import { BANK } from './bank';

const FROZEN = new URL('../../frozen/', import.meta.url);
const namesIn = (folder: string) =>
  readdirSync(new URL(`${folder}/`, FROZEN)).map((name) => `${folder}/${name}`);
const read = (name: string) => readFileSync(new URL(name, FROZEN), 'utf8');
const open = (name: string) => {
  const opened = decodeAssessment(read(name), { instrument: BANK });
  if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
  return opened.value;
};

/** Add only: an example that has been published may never change, whatever the code comes to do. */
const FINGERPRINTS: Readonly<Record<string, string>> = {
  'codes-v1/codes.json': 'b07ffa43320b36e10d508d3abf47d4bfa7cefbc668ae11a5651d1aa6d4a04593',
  'codes-v1/edition-1.0.0.json': '12f530e1291467f46796ee1cfa7b9cd95c147b60e0acdb8f0898f44ecd4b19af',
  'codes-v1/edition-1.1.0.json': '96195bddd0260eff8efc4811461dc9495550b678945a49c81870f8b975809f8a',
  'response-v1/full.json': 'd183c6c6b339b5d4212542c9a726754f0f32aca53bef968d3f73592a4f8626ce',
  'stored-v1/full.json': '485798324cad41f73c4cd2e2ed3fd801df95b573c2eabe40e89ae735a35888aa',
  'stored-v2/full.json': 'bac727e9fe963fef692e29fabba556247b4020d28cce835f1d749c0bd5ff8f98',
  'stored-v3/full.json': '5206262dadf2593677612fa07109b444ba5f5e51f907c83d8d9e80ad7add0e73',
  'stored-v4/full.json': '792a76839f0c0b68e2cb60f12dc7522f69e7aa165c89f7ea890ac0cef675a42b',
  'stored-v5/full.json': '0c4a85401a7d4ca7e308cf827b5dd5180947de8537a542ba5e2a749e135e2678',
  'stored-v6/full.json': '031ab112ee1b3658bfa6439b185c63fc2f04c412b37237ff325d7580933bc8ab',
  'v1/full.json': '9c902b2ea859afa98e4ed1020f749151de08b923094fc2f852573928288363a6',
  'v1/minimal.json': '5dea7859b474cebe2dd8641751a13182438fe5ff0542cebfa33a0b7aebfe35fc',
  'v2/carried.json': 'b460c7bc766e9de82b070ad2ac0aa283891816e3364c556d6a463eef7a49455c',
  'v2/full.json': '1bf3f1da7d5474dcb23745b2883890310d15a698b64780ae02dc31cce1628ac1',
  'v2/minimal.json': '016d6fb0345d80723a759a153dd593e5177238f2173e968bbccaa1d92b7e3c81',
  'v3/carried.json': '07a1483eaf450eaf21691d7e3f5655768e638d0ef83f9c32c6006726965278a8',
  'v3/exercise.json': '8884429954bf8c7a2a01e7731e8311559c68487b093a672c797836ecaaa54845',
  'v3/full.json': 'bf8f38ac37b5881db624ad1dd57c6965fa957b7adb28897f62cffb4af7541b23',
  'v3/minimal.json': 'b9b0e148de8740a62a4d7d3abc7ad1c7d1d5b65dd079726af5e4b411befa14e5',
  'v4/carried.json': 'cb5a6da68fd4f06b2b92aa463db7e495298d8bc6f97ea0c80d719c7a7ec01a77',
  'v4/exercise.json': 'd77322ec9fc358656866a7805acac61b6d9d930d0be10299adc97342940b2ebb',
  'v4/full.json': 'f9c1383ba29f145f86c48d527d78b403cd13ffda4a917742b06ae65a1e299eec',
  'v4/minimal.json': 'c34b20e0fb346823f0cd29d9610eaa14be75a954d157f5ca19ba08fde19c0f07',
  'v4/part.json': 'daf9578b98ea7eca5d59c42b4f1406347948b5071d8ea9cd7a9335662881418b',
  'v5/carried.json': 'c987aca108c037d78cdbebbcfebb7bb3bb85597d0a8e40bd65eafd3787366a7e',
  'v5/exercise.json': '68d8f013eb32d89661182115752f90c9482f30a2ef828afa7d3907bcd644269f',
  'v5/full.json': 'd530d83c6894e8a105f1c53ddeac0f295e00c50ef1daab2e1805a554d231c1d4',
  'v5/minimal.json': 'e5c435814d4d14416e7f9ea8fa91afd602c140db219d65210a52ed57819bd48a',
  'v5/part.json': 'bb4246426e85437d345579dc715c06194811aa18925c5f09890c0df9c3f8966d',
  'v6/carried.json': '35beb60b794a7bc8f3052cb3ababf702ad0894b0f1db598706b52908c4e13e1a',
  'v6/exercise.json': 'eac76fdc805673da7027ba7fbc46c00fe4480211ea8bbc9d60305c4e9163610f',
  'v6/full.json': 'f5edf1c047ef1b010d0abed1e3f2096d127b8825ac2103145b63a76c9c4406e4',
  'v6/minimal.json': '52daf7c6cab543775d1d8be457b3903c38ef22eb6933e65dd7fe08a914b2c373',
  'v6/part.json': '1ac20899cd01d0b1743ea49468c1c2d03cdadfa9e43252a63d9bc4f836c78f86',
  'v6/partners.json': '32f9c38312d332522bfd6509ac50aa5344456f8b30cc2f915ff05f8c69ff1ebe',
  'v6/quick.json': 'b22a5b4f316922854f09f7e3e1437780257744328116d8bfbd3e2e8932043b27',
};

const versionsTo = (prefix: string, latest: number) =>
  Array.from({ length: latest }, (_, index) => `${prefix}${index + 1}`);
const FILES = versionsTo('v', FILE_VERSION).flatMap(namesIn);
const STORED = versionsTo('stored-v', STORED_VERSION).flatMap(namesIn);
/** Read again by frozen-codes.test.ts. */
const REPLIES = ['codes-v1', 'response-v1'].flatMap(namesIn);

describe('what has been frozen', () => {
  test('is every version of the files, the codes and the stored records, and nothing has gone', () => {
    const inFolders = readdirSync(FROZEN).flatMap(namesIn);
    expect(inFolders.toSorted()).toEqual([...FILES, ...STORED, ...REPLIES].toSorted());
    expect(inFolders.toSorted()).toEqual(Object.keys(FINGERPRINTS).toSorted());
  });

  test.each(Object.keys(FINGERPRINTS))('%s has not been edited since', (name) => {
    expect(createHash('sha256').update(read(name)).digest('hex')).toBe(FINGERPRINTS[name]);
  });
});

describe('files saved by every version', () => {
  test.each(FILES)('%s opens for ever, and is saved again with nothing in it lost', (name) => {
    const file = JSON.parse(read(name));
    const { savedAt, source } = file;
    const again = JSON.parse(encodeAssessment(open(name).assessment, { savedAt, source }));
    expect(again.version).toBe(FILE_VERSION);
    expect(again).toMatchObject({ ...file, version: FILE_VERSION });
  });

  test.each(namesIn(`v${FILE_VERSION}`))('%s, of this version, is the same text again', (name) => {
    const { savedAt, source } = JSON.parse(read(name));
    const again = encodeAssessment(open(name).assessment, { savedAt, source });
    expect(again).toBe(read(name));
  });

  test.each(versionsTo('v', FILE_VERSION).map((version) => `${version}/full.json`))(
    '%s brings back every kind of answer, and "Ceri Ŵyn-Hughes"',
    (name) => {
      const { assessment, report } = open(name);
      expect(report).toEqual({
        answers: 64,
        unknownItems: 0,
        carriedFields: 0,
        droppedFields: 0,
      });
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
    },
  );

  test('version 1 had no earlier answers; version 2 brings its own back', () => {
    expect(open('v1/full.json').assessment.answers['F-FF-1']?.history).toEqual([]);
    expect(open('v2/full.json').assessment.answers['F-FF-1']?.history).toMatchObject([
      { answer: { state: 'rated', level: 2 }, note: 'Priya thought a two.' },
      { answer: null, speakers: 'Tom Ashby' },
    ]);
  });

  test('a field that no version knows is carried along and said', () => {
    expect(open('v2/carried.json').report).toMatchObject({ carriedFields: 3, droppedFields: 0 });
  });
});

describe('what version 4 added', () => {
  test('is brought back: the plan, the sign-off, who changed what and where two versions stand', () => {
    const { plan, signOff, together, answers, share } = open('v4/full.json').assessment;
    expect(plan.order.map((id) => plan.actions[id]?.owner)).toEqual(['', 'Siân Ŵyn']);
    expect(signOff).toMatchObject({ approvedBy: 'The board', isFinal: false });
    expect(together.rivals['answers/F-FF-3']?.map(({ by }) => by)).toEqual([
      'Sam Okoro',
      'Priya Nair',
    ]);
    expect(together.lineage['answers/F-FF-3']).toHaveLength(3);
    expect(answers['F-FF-1']?.evidence[0]?.alsoItems).toEqual(['F-FF-2', 'R-AD-1']);
    expect(answers['F-FF-1']?.changedBy).toBe('Priya Nair');
    expect(share).toBeNull();
  });

  test('and so is a part in the hands of a colleague', () => {
    const { share, answers } = open('v4/part.json').assessment;
    expect(share).toMatchObject({ to: 'Sam Okoro', items: Object.keys(answers) });
  });

  test('was nothing before: an older file has no plan, is not signed and knows no other copy', () => {
    for (const version of versionsTo('v', 3)) {
      const { plan, signOff, together, share } = open(`${version}/full.json`).assessment;
      expect({ plan, share, together }).toEqual({
        plan: { actions: {}, order: [] },
        share: null,
        together: NOTHING_JOINED,
      });
      expect(signOff.isFinal).toBe(false);
    }
  });
});

describe('what version 5 added', () => {
  test('is brought back: the figures as shown, who was taken out, when a file is to go', () => {
    const { exercise, partners } = open('v5/exercise.json').assessment;
    const { answers } = open('v5/full.json').assessment;
    expect(exercise?.deleteBy).toBe('2027-05-21');
    expect(exercise?.first.takenOut).toEqual({ Z9Y8X7W6: 1 });
    expect(Object.keys(exercise?.first.shown?.counted ?? {})).toHaveLength(4);
    expect(exercise?.first.shown?.items['F-FF-1']?.all).toEqual([1, 2, 0, 0, 0, 0, 0, 1]);
    expect(partners).toMatchObject({ expectedCount: 5, closesOn: '2026-12-01', shown: null });
    expect(answers['F-FF-1']?.answeredAt).not.toBe(answers['F-FF-1']?.changedAt);
  });

  test('an older answer was given when it last changed, and nobody was taken out', () => {
    for (const version of versionsTo('v', 4)) {
      const { answers } = open(`${version}/full.json`).assessment;
      for (const { answer, answeredAt, changedAt } of Object.values(answers))
        expect(answeredAt).toBe(answer === null ? '' : changedAt);
    }
    const { exercise } = open('v4/exercise.json').assessment;
    expect(exercise).toMatchObject({ deleteBy: '', first: { takenOut: {}, expectedCount: 0 } });
  });
});

describe('what version 6 added', () => {
  const quickOf = (name: string, changes: object = {}) => {
    const file = JSON.parse(read(name));
    const assessment = { ...file.assessment, kind: 'quick', ...changes };
    const text = JSON.stringify({ ...file, assessment, ...changes });
    const opened = decodeAssessment(text, { instrument: BANK });
    if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
    return opened.value.assessment.quickItems;
  };

  test('is brought back: what a quick check asks', () => {
    expect(open('v6/quick.json').assessment.quickItems).toEqual(['F-FF-1', 'K-FF-1', 'X-KEY']);
    expect(open('v6/full.json').assessment.quickItems).toBeNull();
  });

  test('an older quick check asks what those of its questions began with; any other has no list', () => {
    for (const version of versionsTo('v', 5)) {
      expect(open(`${version}/full.json`).assessment.quickItems).toBeNull();
      const begun = quickOf(`${version}/full.json`);
      expect(begun).toHaveLength(25);
      expect(begun).toContain('X-REACH');
      const instrument = { id: 'mainstay-lio', version: '1.4.0' };
      expect(quickOf(`${version}/full.json`, { instrument })).toBeNull();
    }
  });

  test('is brought back: public bodies, more facts, and which meaning a level was given under', () => {
    const { profile, answers } = open('v6/full.json').assessment;
    expect(profile).toMatchObject({ letters: 'VCFSE', makeUp: 'partnership', members: '212' });
    expect(profile.publicBodies.map(({ name, change, when }) => [name, change, when])).toEqual([
      ['Dyffryn Ŵyn Council', 'merging', 'April 2028'],
      ['The NHS board', 'ending', ''],
      ['The fire service', '', ''],
    ]);
    const record = answers['B-AD-1'];
    expect(record?.answer).toMatchObject({ state: 'rated', meaning: 2 });
    expect(record?.history[0]?.answer).toEqual({ state: 'rated', level: 3 });
  });

  test('is brought back: which questions partners were asked in, whatever our own are now', () => {
    const { instrument, partners, answers } = open('v6/partners.json').assessment;
    expect(instrument.version).toBe('1.1.0');
    expect(partners?.askedIn).toBe('1.0.0');
    expect(Object.values(partners?.responses ?? {}).map((each) => each.answers)).toEqual([
      '312',
      '21?',
      '320',
    ]);
    expect(partners?.shown?.items['R-AD-1']?.all).toEqual([0, 0, 1, 2, 0, 0, 0, 0]);
    expect(answers['B-AD-1']).toMatchObject({
      answer: null,
      history: [{ answer: { state: 'rated', level: 3 } }],
    });
    expect(open('v6/exercise.json').assessment.partners).not.toHaveProperty('askedIn');
  });

  test('partners who were asked in the words before are listed, and not compared', () => {
    const bank = realBank().instrument;
    const view = partnerView(bank, open('v6/partners.json').assessment);
    expect(view).toMatchObject({ people: 3, later: 0, isShown: true, otherScale: '1.0.0' });
    expect(view?.rows).toEqual([
      { item: 'R-AD-1', own: null, partners: 3, state: 'rated' },
      { item: 'R-CV-1', own: null, partners: 1, state: 'rated' },
      { item: 'B-AD-1', own: null, partners: null, state: 'withheld' },
    ]);
  });

  test('an older file tells of no public body, and its levels are of the first meaning', () => {
    for (const version of versionsTo('v', 5)) {
      const { profile, answers } = open(`${version}/full.json`).assessment;
      expect(profile).toMatchObject({ letters: '', publicBodies: [], reservesMonths: '' });
      const rated = Object.values(answers).flatMap(({ answer }) =>
        answer?.state === 'rated' ? [meaningOf(answer)] : [],
      );
      expect(new Set(rated)).toEqual(new Set([1]));
    }
  });
});

describe('an exercise of version 3', () => {
  test('brings back its responses, what was agreed and who will find out', () => {
    const { exercise, partners } = open('v3/exercise.json').assessment;
    expect(Object.keys(exercise?.first.responses ?? {})).toHaveLength(4);
    expect(exercise?.first.responses.A1B2C3D4).toMatchObject({ revision: 3, answers: '1324-' });
    expect(exercise?.first.responses.Z9Y8X7W6?.isWithdrawn).toBe(true);
    expect(exercise?.agreed['R-AD-1']?.level).toBe(2.5);
    expect(exercise?.priorities.map(({ owner }) => owner)).toEqual(['Priya Nair', '']);
    expect(partners?.items).toEqual(['R-AD-1', 'R-CV-1']);
  });

  test('a file of version 2 opens as an assessment without a panel', () => {
    expect(open('v2/full.json').assessment).toMatchObject({ exercise: null, partners: null });
  });
});

describe('records stored by every version', () => {
  test.each(STORED)('%s is read whole, and left as it was', (name) => {
    const tables = JSON.parse(read(name));
    const before = structuredClone(tables);
    const loaded = readTables(tables);
    expect(tables, 'a migration copies').toEqual(before);
    expect(loaded).toMatchObject({ unreadable: 0, fromNewerApp: 0 });
    const [stored] = loaded.assessments;
    expect(Object.keys(stored?.assessment.answers ?? {})).toHaveLength(tables.answers.length);
    expect(stored?.facts.lastItem).toBe('F-FF-2');
    const file = open(name.replace('stored-', '')).assessment;
    expect(stored?.assessment.answers).toEqual(file.answers);
  });

  test('what a newer app stored is counted as such and not read', () => {
    const tables = JSON.parse(read(`stored-v${STORED_VERSION}/full.json`));
    tables.answers[0].value.v = STORED_VERSION + 1;
    tables.device[0].value.v = STORED_VERSION + 1;
    expect(readTables(tables)).toMatchObject({ unreadable: 2, fromNewerApp: 2 });
  });
});
