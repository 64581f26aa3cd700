import type { AssessmentHead, RespondentRole } from '../../../core/document/assessment';
import type { Profile, PublicBody, WhoDoesIt } from '../../../core/document/profile';
import type { Instrument, LocalPriority } from '../../../core/instrument/instrument';
import type { DetailsPatch } from '../../../store/state';

/** Who does each function and its local priority, as one row of the form. */
type FunctionValues = { who: '' | WhoDoesIt; body: string; priority: LocalPriority };

/** A row for each public body there may be. */
export const BODY_ROWS = ['body-1', 'body-2', 'body-3', 'body-4', 'body-5', 'body-6'] as const;
export type BodyRow = (typeof BODY_ROWS)[number];
type BodyValues = { -readonly [Field in keyof Omit<PublicBody, 'isMain'>]: PublicBody[Field] };
export const MOST_MAIN = 3;

/** What of the profile is typed or chosen just as it is kept. */
type Facts = Omit<Profile, 'publicBodies' | 'functions'>;

export type SetUpValues = { -readonly [Field in keyof Facts]: Facts[Field] } & {
  name: string;
  assessedOn: string;
  names: string;
  roles: RespondentRole[];
  bodies: Record<BodyRow, BodyValues>;
  mainBodies: BodyRow[];
  contextPlace: string;
  otherSupport: string;
  notOurRole: string;
  functions: Record<string, FunctionValues>;
};

export function setUpValuesOf(head: AssessmentHead, instrument: Instrument): SetUpValues {
  const { functions, publicBodies, ...profile } = head.profile;
  return {
    ...profile,
    bodies: rowsOf(publicBodies),
    mainBodies: BODY_ROWS.filter((_, at) => publicBodies[at]?.isMain),
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
    bodies,
    mainBodies,
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
      publicBodies: bodiesOf(bodies, mainBodies),
      functions: Object.fromEntries(chosen),
    },
    context: { place: contextPlace, otherSupport, notOurRole },
    localPriorities: Object.fromEntries(
      Object.entries(functions).map(([id, { priority }]) => [id, priority]),
    ),
  };
}

const NO_BODY: BodyValues = { name: '', gives: '', change: '', when: '' };

function rowOf({ name, gives, change, when }: PublicBody): BodyValues {
  return { name, gives, change, when };
}

const rowsOf = (bodies: readonly PublicBody[]): SetUpValues['bodies'] => {
  const at = (place: number) => {
    const body = bodies[place];
    return body ? rowOf(body) : { ...NO_BODY };
  };
  return {
    'body-1': at(0),
    'body-2': at(1),
    'body-3': at(2),
    'body-4': at(3),
    'body-5': at(4),
    'body-6': at(5),
  };
};

/** Each keeps its row, also while the name of one before it is typed anew; the rows left at the end are none. */
function bodiesOf(
  bodies: SetUpValues['bodies'],
  mainBodies: SetUpValues['mainBodies'],
): readonly PublicBody[] {
  const main = BODY_ROWS.filter((row) => mainBodies.includes(row)).slice(0, MOST_MAIN);
  const last = BODY_ROWS.findLastIndex((row) => {
    const { name, gives, change, when } = bodies[row];
    return `${name}${gives}${change}${when}` !== '' || main.includes(row);
  });
  return BODY_ROWS.slice(0, last + 1).map((row) => ({
    ...bodies[row],
    isMain: main.includes(row),
  }));
}
