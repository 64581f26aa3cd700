import { joinedBy } from '../../src/core/copies/put-together';
import type { Answer, Evidence, ItemRecord } from '../../src/core/document/answer';
import type { Assessment } from '../../src/core/document/assessment';
import { BLANK_RECORD } from '../../src/core/document/blanks';
import type { PlannedAction } from '../../src/core/document/plan';
import { published } from '../../src/core/lineage/lineage';
import { newAssessment } from '../../src/core/response/new-assessment';

/** A copy of one assessment as it is handed from one to another; what is done to it makes a new one. */
export const emptyCopy: Assessment = newAssessment({
  id: 'a',
  kind: 'full',
  now: '2026-11-01T09:00:00.000Z',
  today: '2026-11-01',
  instrument: { id: 'tiny', version: '1.0.0' },
});

/** As in the file that goes out, and as what stays here. */
export const sent = (copy: Assessment): Assessment => ({ ...copy, together: published(copy) });

/** Another copy of the whole put into ours. */
export function joined(ours: Assessment, theirs: Assessment): Assessment {
  const result = joinedBy('copy', ours, theirs);
  if (!result.ok) throw new Error(result.problem.code);
  return result.value.assessment;
}

export type Touch = { readonly by?: string; readonly at?: string };
const touch = ({ by = '', at = '2026-11-02T09:00:00.000Z' }: Touch) => ({
  changedBy: by,
  changedAt: at,
});

const BLANK: ItemRecord = { ...BLANK_RECORD, ...touch({}) };

const withRecord = (copy: Assessment, item: string, patch: Partial<ItemRecord>): Assessment => {
  const record = { ...(copy.answers[item] ?? BLANK), ...patch };
  return { ...copy, answers: { ...copy.answers, [item]: record } };
};

export const answered = (
  copy: Assessment,
  item: string,
  answer: Answer | null,
  { note = '', ...who }: Touch & { readonly note?: string } = {},
): Assessment => withRecord(copy, item, { answer, note, ...touch(who) });

export const rated = (level: 0 | 1 | 2 | 3 | 4): Answer => ({ state: 'rated', level });

/** A title of null takes the line away. */
export const evidenced = (
  copy: Assessment,
  item: string,
  id: string,
  title: string | null,
  who: Touch = {},
): Assessment => {
  const lines = copy.answers[item]?.evidence ?? [];
  const others = lines.filter((entry) => entry.id !== id);
  const evidence = title === null ? others : [...others, line(id, title)];
  return withRecord(copy, item, { evidence, ...touch(who) });
};

const line = (id: string, title: string): Evidence => ({
  id,
  title,
  where: '',
  date: '',
  strength: 1,
  speakers: '',
  accreditationCodes: '',
  alsoItems: [],
});

/** A text of null takes the action away. */
export const planned = (copy: Assessment, id: string, text: string | null): Assessment => {
  const { [id]: _, ...others } = copy.plan.actions;
  const actions = text === null ? others : { ...others, [id]: action(text) };
  return { ...copy, plan: { actions, order: Object.keys(actions) } };
};

const action = (text: string): PlannedAction => ({
  text,
  area: '',
  owner: '',
  by: '',
  cost: '',
  status: 'to-do',
  notes: '',
  items: [],
});

export const named = (copy: Assessment, name: string): Assessment => ({ ...copy, name });
