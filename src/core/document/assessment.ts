import type { FunctionId, ItemId, Level, LocalPriority, SectionId } from '../instrument/instrument';
import { ID_PATTERN } from '../limits/format';
import { LIMITS } from '../limits/limits';
import { declaredItemRecord } from './answer';
import { type Benchmark, declaredBenchmark } from './benchmark';
import { type Collection, declaredCollection } from './collection';
import {
  asOne,
  choice,
  type Declaration,
  either,
  maybe,
  only,
  optional,
  settled,
  text,
  unplaced,
  whole,
} from './declaration';
import { declaredExercise, type Exercise } from './exercise';
import { declaredFollows, type Follows } from './follows';
import { entries, fields, list } from './groups';
import { anyId, anyItems, date, declaredInstrument, documentId, level, time } from './kinds';
import { declaredPlan, type Plan } from './plan';
import { declaredProfile, type Profile } from './profile';
import type { Response } from './response';
import { declaredSignedSteps, declaredSignOff, type SignedStep, type SignOff } from './sign-off';
import { declaredShare, declaredTogether, type Share, type Together } from './together';

/** `pick`: the items an exercise chose, method 0.4. */
export type AssessmentKind = 'full' | 'quick' | 'pick';
export type RespondentRole = 'staff' | 'trustee' | 'volunteer';

export type LocalContext = {
  readonly place: string;
  readonly otherSupport: string;
  readonly notOurRole: string;
};

/** Method 0.6: a level per section (3 when absent), overridden per item, each with the reason. */
export type Target = { readonly level: Level; readonly reason: string };
export type Targets = {
  readonly sections: Readonly<Record<SectionId, Target>>;
  readonly items: Readonly<Record<ItemId, Target>>;
};

/** Method 0.13: confidence 0-4 and proof 0-3 for one outcome pathway; null is not answered, 'dk' is don't know. */
export type OutcomeAnswer = {
  readonly confidence: number | 'dk' | null;
  readonly proof: number | 'dk' | null;
  readonly note: string;
};

export type ReportChoices = {
  /** The decisions asked of the board, in order. */
  readonly decisions: readonly string[];
  /** Ids of the report parts left out. */
  readonly partsLeftOut: readonly string[];
};

/** The saved document, without its answers: those are kept one record each, beside it. */
export type AssessmentHead = {
  readonly id: string;
  readonly name: string;
  readonly kind: AssessmentKind;
  /** What a quick check asks, as the questions marked for it stood when it began; null for every other kind. */
  readonly quickItems: readonly ItemId[] | null;
  readonly instrument: { readonly id: string; readonly version: string };
  readonly createdAt: string;
  readonly changedAt: string;
  /** The date the answers stand for, YYYY-MM-DD. */
  readonly assessedOn: string;
  readonly respondent: { readonly roles: readonly RespondentRole[]; readonly names: string };
  readonly profile: Profile;
  readonly context: LocalContext;
  readonly localPriorities: Readonly<Record<FunctionId, LocalPriority>>;
  readonly targets: Targets;
  readonly outcomes: Readonly<Record<string, OutcomeAnswer>>;
  readonly report: ReportChoices;
  readonly plan: Plan;
  readonly signOff: SignOff;
  /** The steps of the plan as they were signed, by id; null unless it is final, or where that was not kept. */
  readonly signed: Readonly<Record<string, SignedStep>> | null;
  /** Null unless this is a part sent to a colleague. */
  readonly share: Share | null;
  readonly together: Together;
  /** Null unless the answers come from a panel. */
  readonly exercise: Exercise | null;
  /** What partners say of the items they can judge; never scored. Null until they are asked. */
  readonly partners: Collection | null;
  /** The assessment before it of the same organisation; left out of a first one. */
  readonly follows?: Follows | undefined;
  /** What other organisations' scores come to, laid beside these; left out until somebody opens one. */
  readonly beside?: Benchmark | undefined;
  /**
   * What a file brought along that this version has no field for: the place in the file (a JSON
   * pointer) -> the value as JSON text. It goes back to its place in the next file.
   */
  readonly carried: Readonly<Record<string, string>>;
};

export type Assessment = AssessmentHead & { readonly answers: Response };

const fewBy = <Value>(declared: Declaration<Value>) =>
  entries(ID_PATTERN, declared, { most: LIMITS.entriesOfARecord });

const target = asOne(fields<Target>({ level, reason: text(LIMITS.paragraph) }));

const localContext = fields<LocalContext>({
  place: text(LIMITS.note),
  otherSupport: text(LIMITS.note),
  notOurRole: text(LIMITS.note),
});

const outcome = fields<OutcomeAnswer>({
  confidence: maybe(either(only('dk'), whole(0, 4))),
  proof: maybe(either(only('dk'), whole(0, 3))),
  note: text(LIMITS.note),
});

const declaredHeadFields = {
  id: unplaced(documentId),
  name: text(LIMITS.name),
  kind: unplaced(choice<AssessmentKind>(['full', 'quick', 'pick'])),
  quickItems: unplaced(maybe(anyItems)),
  instrument: unplaced(asOne(declaredInstrument)),
  createdAt: unplaced(time),
  changedAt: unplaced(time),
  assessedOn: date,
  respondent: fields<AssessmentHead['respondent']>({
    roles: list(choice<RespondentRole>(['staff', 'trustee', 'volunteer']), { most: 3 }),
    names: text(LIMITS.paragraph),
  }),
  profile: declaredProfile,
  context: localContext,
  localPriorities: fewBy(choice<LocalPriority>(['less', 'usual', 'more'])),
  targets: fields<Targets>({
    sections: fewBy(target),
    items: entries(ID_PATTERN, target, { most: LIMITS.answers }),
  }),
  outcomes: fewBy(outcome),
  report: fields<ReportChoices>({
    decisions: list(text(LIMITS.paragraph), { most: LIMITS.decisions }),
    partsLeftOut: settled(list(anyId, { most: LIMITS.reportParts })),
  }),
  plan: declaredPlan,
  signOff: declaredSignOff,
  signed: unplaced(maybe(declaredSignedSteps)),
  share: unplaced(maybe(declaredShare)),
  together: unplaced(declaredTogether),
  exercise: maybe(declaredExercise),
  partners: maybe(declaredCollection),
  follows: unplaced(optional(declaredFollows)),
  beside: unplaced(optional(declaredBenchmark)),
};

/** As it is stored: in a file what is carried stands in its own place. */
export const declaredHead = fields<AssessmentHead>({
  ...declaredHeadFields,
  carried: unplaced(
    entries(/^[\s\S]{0,500}$/, text(LIMITS.carriedCharacters), { most: LIMITS.carriedFields }),
  ),
});

const declaredResponse = entries(ID_PATTERN, declaredItemRecord, { most: LIMITS.answers });

/** As a file holds it. */
export const declaredAssessment = fields<Omit<Assessment, 'carried'>>({
  ...declaredHeadFields,
  answers: declaredResponse,
});
