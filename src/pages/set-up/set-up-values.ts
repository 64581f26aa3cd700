import type { Instrument, LocalPriority } from '../../core/instrument/instrument';
import type {
  AssessmentHead,
  Profile,
  RespondentRole,
  WhoDoesIt,
} from '../../core/response/assessment';
import type { DetailsPatch } from '../../store/state';

/** Who does each function and its local priority, as one row of the form. */
type FunctionValues = { who: '' | WhoDoesIt; body: string; priority: LocalPriority };

export type SetUpValues = {
  name: string;
  assessedOn: string;
  names: string;
  roles: RespondentRole[];
  organisation: string;
  place: string;
  kind: Profile['kind'];
  geography: Profile['geography'];
  incomeBand: Profile['incomeBand'];
  staff: string;
  volunteers: string;
  largestStatutoryShare: string;
  largestStatutoryEnds: string;
  contextPlace: string;
  otherSupport: string;
  notOurRole: string;
  functions: Record<string, FunctionValues>;
};

export function valuesOf(head: AssessmentHead, instrument: Instrument): SetUpValues {
  const { functions, ...profile } = head.profile;
  return {
    ...profile,
    name: head.name,
    assessedOn: head.assessedOn,
    names: head.respondent.names,
    roles: [...head.respondent.roles],
    contextPlace: head.context.place,
    otherSupport: head.context.otherSupport,
    notOurRole: head.context.notOurRole,
    functions: Object.fromEntries(
      instrument.functions.map(({ id }) => [
        id,
        {
          who: functions[id]?.who ?? '',
          body: functions[id]?.body ?? '',
          priority: head.localPriorities[id] ?? 'usual',
        },
      ]),
    ),
  };
}

/** What the store is told of the fields that hold something to keep. */
export function patchOf(values: SetUpValues): DetailsPatch {
  const {
    name,
    assessedOn,
    names,
    roles,
    contextPlace,
    otherSupport,
    notOurRole,
    functions,
    ...profile
  } = values;
  const chosen = Object.entries(functions).flatMap(([id, { who, body }]) =>
    who === '' ? [] : [[id, { who, body }] as const],
  );
  return {
    name,
    assessedOn,
    respondent: { names, roles },
    profile: {
      ...profile,
      functions: Object.fromEntries(chosen),
    },
    context: { place: contextPlace, otherSupport, notOurRole },
    localPriorities: Object.fromEntries(
      Object.entries(functions).map(([id, { priority }]) => [id, priority]),
    ),
  };
}
