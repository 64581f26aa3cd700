/**
 * What must hold of any questions that are published here: of those that come with the project, of the same changed by an
 * officer, of a set of one's own in their place. Everything else is tested on questions that stay as they are.
 */
import { describe, expect, test } from 'vitest';
import { decodeInvitation, encodeInvitation } from '../../src/core/codes/invitation-code';
import { readOutGroups } from '../../src/core/codes/read-out-code';
import { decodeReply, encodeReply } from '../../src/core/codes/reply-code';
import { documentOf } from '../../src/core/documents/document';
import { decodeAssessment } from '../../src/core/file/decode';
import { encodeAssessment } from '../../src/core/file/encode';
import { analyse } from '../../src/core/gaps/analyse';
import { specimenOf } from '../../src/core/question-set/specimen-of';
import { buildReport } from '../../src/core/report/build-report';
import { quickItems } from '../../src/core/response/items-in-play';
import { turnVoice } from '../../src/core/wording/voice';
import { answeredBy, publishedBank, publishedExample } from './published-bank';

const bank = publishedBank();
const { instrument, guidance } = bank;
const { items } = instrument;
const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
const repeated = (texts: readonly string[]) =>
  texts.filter((text, at) => texts.indexOf(text) !== at);
const gapTitles = items.flatMap(({ id }) => guidance.items[id]?.gapTitle ?? []);

test('the check finds nothing wrong with them, nor with their example', () => {
  expect(items.length).toBeGreaterThan(0);
  const example = publishedExample();
  if (example !== null) expect(specimenOf(bank, example)).not.toBeNull();
});

describe('the words', () => {
  test('no two questions share a title, a question, a level or what is lacking', () => {
    expect(repeated(items.flatMap(({ title, stem, levels }) => [title, stem, ...levels]))).toEqual(
      [],
    );
    expect(repeated([...gapTitles, ...items.map(({ title }) => title)])).toEqual([]);
  });

  test('what is lacking begins with a capital, and is said of us and of you', () => {
    expect(gapTitles).toHaveLength(2 * items.length);
    expect(gapTitles.filter((text) => !/^\p{Lu}/u.test(text))).toEqual([]);
    for (const text of gapTitles) expect(turnVoice(turnVoice(text, 'you'), 'we')).toBe(text);
  });
});

describe('answers to them', () => {
  test('make the lowest and the highest score of each section, function and factor', () => {
    for (const [level, score] of [
      [0, 0],
      [2, 50],
      [4, 100],
    ] as const) {
      const { scorecard } = analyse(
        instrument,
        answeredBy(bank, () => level),
      );
      const { sections, functions, sufficiency } = scorecard;
      for (const each of [...sections, ...functions, ...sufficiency])
        expect([each.id, each.score]).toEqual([each.id, score]);
    }
  });

  test.each(['you', 'we'] as const)('make a report and a paper, said of %s', (voice) => {
    const assessment = answeredBy(
      bank,
      ({ position }) => ([0, 1, 2, 3, 4] as const)[position % 5] ?? 0,
    );
    const model = buildReport({ ...bank, assessment, voice });
    const words = JSON.stringify([model, documentOf(model, [])]);
    expect(words).not.toMatch(/undefined|NaN|\{(?:We|we|our|us|above)\}/);
    expect(model.told.headline).not.toBe('');
  });

  test('come out of a file as they went in', () => {
    const assessment = answeredBy(bank, () => 3);
    const text = encodeAssessment(assessment, {
      savedAt: '2026-11-20T10:00:00.000Z',
      source: 'test',
    });
    const opened = decodeAssessment(text, { instrument });
    expect(opened.ok && opened.value.assessment.answers).toEqual(assessment.answers);
  });

  test('travel by invitation, by reply and, of the quick check, read out', () => {
    for (const asked of [idsOf(items), idsOf(quickItems(instrument))]) {
      const collection = 'K7M2Q9XD';
      const round = 'first' as const;
      const code = encodeInvitation(
        {
          ...{ instrument, round, collection, items: asked, pick: 'own', isRehearsal: false },
          ...{ attribution: 'named', organisation: 'Ours', facilitator: 'Priya', on: '' },
        },
        instrument,
      );
      const invited = decodeInvitation(code, instrument);
      expect(invited.ok && invited.value.items).toEqual(asked);
      const reply = {
        ...{ instrument, round, collection, isRehearsal: false, itemCount: asked.length },
        respondent: 'AAAA1111',
        response: {
          ...({ revision: 1, role: '', name: 'Tom', isWithdrawn: false } as const),
          answers: '3'.repeat(asked.length),
        },
      };
      const replied = decodeReply(encodeReply(reply), instrument);
      expect(replied.ok && replied.value.response.answers).toBe(reply.response.answers);
      if (asked.length === quickItems(instrument).length)
        expect(readOutGroups(reply)).not.toBeNull();
    }
  });
});
