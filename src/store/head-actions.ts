import { openPartOf, signedSteps } from '../core/action-plan/after-sign-off';
import type { AssessmentHead } from '../core/document/assessment';
import { isSame } from '../core/document/is-same';
import type { SignOff } from '../core/document/sign-off';
import { isOfOtherSet } from '../core/file/questions-problem';
import { fittedHead } from './fit';
import type { Saving } from './saving';
import type {
  DetailsPatch,
  GetState,
  HeadActions,
  HeadChange,
  SetState,
  StorePorts,
} from './state';

export function headActions(
  { clock, instrument }: StorePorts,
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
    if (before === undefined || isOfOtherSet(before, instrument)) return;
    const wanted = { ...before, ...change(before) };
    const next = before.signOff.isFinal && !isReopening ? afterSignOff(before, wanted) : wanted;
    if (next === null) return;
    const head = fittedHead({ ...next, changedAt: clock() });
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
    signOffChanged: (id, signOff) =>
      changeHead(
        id,
        ({ plan, signed, signOff: { isFinal } }) => ({
          signOff: signOff.isFinal ? signOff : withoutMark(signOff),
          signed: !signOff.isFinal ? null : isFinal ? signed : signedSteps(plan),
        }),
        'soon',
        true,
      ),
    quickBecameFull: (id) => changeHead(id, () => ({ kind: 'full', quickItems: null }), 'now'),
  };
}

/** A final assessment with what may still change of it, or null where this may not. */
function afterSignOff(before: AssessmentHead, wanted: AssessmentHead): AssessmentHead | null {
  // Made final by an older app: until now nothing of it could change.
  const signed = before.signed ?? signedSteps(before.plan);
  const plan = openPartOf(before.plan, wanted.plan, signed);
  // What stood before it and what is laid beside it is said of the answers, and is none of them.
  const { follows } = wanted;
  const laid = besideAfterSignOff(before, wanted);
  const isPlanSame = isSame(plan.actions, before.plan.actions);
  const isRestSame = isSame(follows, before.follows) && isSame(laid.beside, before.beside);
  if (isPlanSame && isRestSame) return null;
  return { ...before, ...(isPlanSame ? {} : { signed, plan }), follows, ...laid };
}

/** Reopened, whatever is laid beside it may be signed with it. */
function withoutMark({ besideSince: _, ...signOff }: SignOff): SignOff {
  return signOff;
}

/** The benchmark that was signed stays; one opened since is marked as such, so that papers stay as they were signed. */
function besideAfterSignOff(
  { beside, signOff }: AssessmentHead,
  wanted: AssessmentHead,
): Pick<AssessmentHead, 'beside' | 'signOff'> {
  const wasSigned = beside !== undefined && signOff.besideSince === undefined;
  if (wasSigned || isSame(beside, wanted.beside)) return { beside, signOff };
  return { beside: wanted.beside, signOff: { ...signOff, besideSince: true } };
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
