import { fitHead } from '../core/exchange/fit-to-limits';
import type { AssessmentHead } from '../core/response/assessment';
import type { Saving } from './saving';
import type {
  DetailsPatch,
  GetState,
  HeadActions,
  HeadChange,
  SetState,
  StoreParts,
} from './state';

export function headActions(
  { clock }: StoreParts,
  set: SetState,
  get: GetState,
  saving: Saving,
): HeadActions {
  const changeHead = (
    id: string,
    change: HeadChange,
    when: 'now' | 'soon' = 'soon',
    isReopening = false,
  ) => {
    const before = get().heads[id];
    if (before === undefined || (before.signOff.isFinal && !isReopening)) return;
    const head = fitHead({ ...before, ...change(before), changedAt: clock() });
    set(({ heads }) => ({ heads: { ...heads, [id]: head } }));
    saving.saveHead(id, when);
  };
  return {
    detailsChanged: (id, patch) => changeHead(id, (head) => withDetails(head, patch)),
    assessmentRenamed: (id, name) => changeHead(id, () => ({ name })),
    sectionTargetSet: (id, sectionId, target) =>
      changeHead(id, ({ targets }) => ({
        targets: { ...targets, sections: withEntry(targets.sections, sectionId, target) },
      })),
    itemTargetSet: (id, itemId, target) =>
      changeHead(id, ({ targets }) => ({
        targets: { ...targets, items: withEntry(targets.items, itemId, target) },
      })),
    outcomeAnswered: (id, pathwayId, answer) => {
      const before = get().heads[id]?.outcomes[pathwayId];
      const isTyping = before?.confidence === answer.confidence && before.proof === answer.proof;
      changeHead(
        id,
        ({ outcomes }) => ({ outcomes: { ...outcomes, [pathwayId]: answer } }),
        isTyping ? 'soon' : 'now',
      );
    },
    reportChanged: (id, report) => changeHead(id, () => ({ report })),
    exerciseChanged: (id, change) => changeHead(id, change, 'now'),
    headChanged: changeHead,
    signOffChanged: (id, signOff) => changeHead(id, () => ({ signOff }), 'soon', true),
    quickBecameFull: (id) => changeHead(id, () => ({ kind: 'full' }), 'now'),
  };
}

function withDetails(head: AssessmentHead, patch: DetailsPatch): Partial<AssessmentHead> {
  const { respondent, profile, context, ...rest } = patch;
  return {
    ...rest,
    ...(respondent && { respondent: { ...head.respondent, ...respondent } }),
    ...(profile && { profile: { ...head.profile, ...profile } }),
    ...(context && { context: { ...head.context, ...context } }),
  };
}

function withEntry<Value>(
  record: Readonly<Record<string, Value>>,
  key: string,
  value: Value | null,
): Readonly<Record<string, Value>> {
  if (value !== null) return { ...record, [key]: value };
  const { [key]: _, ...rest } = record;
  return rest;
}
