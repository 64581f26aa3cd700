/** Six assessments that every paper must hold up for. */
import type { Answer } from '../../../src/core/document/answer';
import type { Assessment } from '../../../src/core/document/assessment';
import type { Level } from '../../../src/core/instrument/instrument';
import { ratedNow } from '../../../src/core/response/meaning';
import { SHORT, worstCase } from '../../office/worst-case';
import { realExample } from '../../support/real-bank';
import { instrument } from './core';
import { rehearsed } from './rehearsed';

/** Levels in turn: all sections come out near each other, as most do. */
const CLOSE: readonly (Level | 'dk')[] = [2, 3, 1, 2, 3, 2, 1, 3, 2, 'dk', 2, 3, 1, 2, 2, 3, 0, 3];

const answered = (answerOf: (position: number) => Answer | null): Assessment['answers'] => {
  const example = realExample();
  return Object.fromEntries(
    instrument.items.flatMap((item) => {
      const record = example.answers[item.id];
      const answer = answerOf(item.position);
      return record && answer ? [[item.id, { ...record, answer }]] : [];
    }),
  );
};

const itemAt = (position: number) => instrument.items[position % instrument.items.length];

const close = (): Assessment => ({
  ...realExample(),
  id: 'close',
  answers: answered((at) => {
    const level = CLOSE[at % CLOSE.length] ?? 2;
    const item = itemAt(at);
    if (level === 'dk' || !item) return { state: 'dk', whoKnows: 'Priya Nair' };
    return ratedNow(level, item);
  }),
  signOff: {
    ...realExample().signOff,
    approvedBy: 'Joan Achterberg, for the trustees',
    approvedOn: '2026-11-21',
    nextReview: '2027-11-19',
    isFinal: true,
  },
});

/** One section is finished, and four answers of the next are given. */
const begun = (): Assessment => {
  const [first] = instrument.sections;
  const others = instrument.items.filter(({ section }) => section !== first?.id);
  const kept = new Set([
    ...instrument.items.filter(({ section }) => section === first?.id).map(({ id }) => id),
    ...others.slice(0, 4).map(({ id }) => id),
  ]);
  const { answers } = realExample();
  return {
    ...realExample(),
    id: 'begun',
    answers: Object.fromEntries(Object.entries(answers).filter(([id]) => kept.has(id))),
    plan: { actions: {}, order: [] },
    report: { ...realExample().report, decisions: [] },
  };
};

export const states = (): Readonly<Record<string, Assessment>> => ({
  example: { ...realExample(), id: 'example' },
  close: close(),
  quick: { ...realExample(), id: 'quick', kind: 'quick' },
  begun: begun(),
  limit: { ...worstCase(instrument, SHORT), id: 'limit' },
  'away-day': { ...rehearsed(), id: 'away-day' },
});
