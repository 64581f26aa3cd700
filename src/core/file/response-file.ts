/** One person's response as a file, which brings their reasons along. docs/file-format.md. */

import { nameInReply, type ReplyCode } from '../codes/reply-code';
import { byItem, declaredPanelResponse, type PanelResponse } from '../document/collection';
import { choice, code, flag, maybe, only, text } from '../document/declaration';
import { fields } from '../document/groups';
import { inKeyOrder } from '../document/in-key-order';
import { collectionId, declaredInstrument } from '../document/kinds';
import type { Instrument, ItemId } from '../instrument/instrument';
import { checkShape, parseJson, versionedJson } from '../json/open-json';
import { type FileProblem, failure, type Result, success } from '../json/result';
import { ANSWERS_IN_A_FILE, BLANK_SIGN } from '../limits/answer-signs';
import { RESPONDENT_ID_PATTERN } from '../limits/format';
import { LIMITS } from '../limits/limits';
import { isAssessment } from './decode';
import { fileNameFor } from './file-name';
import { questionsProblem } from './questions-problem';
import { schemaOf } from './schema-of';

export const RESPONSE_FILE_TYPE = 'mainstay-response';
const RESPONSE_FILE_VERSION = 1;

/** A reply with its reasons, and told item by item. */
export type ResponseFile = Omit<ReplyCode, 'itemCount' | 'response'> & {
  /** As `response.answers` has them; none when withdrawn. */
  readonly items: readonly ItemId[];
  readonly response: PanelResponse;
};

type ResponseFileJson = Omit<ReplyCode, 'itemCount' | 'response'> &
  Omit<PanelResponse, 'answers'> & {
    readonly type: typeof RESPONSE_FILE_TYPE;
    readonly version: typeof RESPONSE_FILE_VERSION;
    readonly source: string;
    readonly answers: Readonly<Record<ItemId, FileAnswer>>;
  };
type FileAnswer = (typeof ANSWERS_IN_A_FILE)[number][1];

const panelResponse = declaredPanelResponse.fields;
const responseFileSchema = schemaOf(
  fields<ResponseFileJson>({
    type: only(RESPONSE_FILE_TYPE),
    version: only(RESPONSE_FILE_VERSION),
    source: text(LIMITS.name),
    instrument: declaredInstrument,
    round: choice(['first', 'again', 'partners']),
    collection: collectionId,
    isRehearsal: flag,
    respondent: code(RESPONDENT_ID_PATTERN),
    revision: panelResponse.revision,
    role: panelResponse.role,
    name: panelResponse.name,
    isWithdrawn: panelResponse.isWithdrawn,
    answers: byItem(maybe(choice<0 | 1 | 2 | 3 | 4 | 'dk' | 'na'>([0, 1, 2, 3, 4, 'dk', 'na']))),
    reasons: panelResponse.reasons,
  }),
);

/** Without a time: when an answer was given may say whose it is. */
export function encodeResponseFile(from: ResponseFile, source: string): string {
  const { response } = from;
  const { isWithdrawn } = response;
  const answers = isWithdrawn
    ? []
    : from.items.map((item, place) => [item, answerOf(response.answers.charAt(place))]);
  const file = {
    type: RESPONSE_FILE_TYPE,
    version: RESPONSE_FILE_VERSION,
    source,
    instrument: { id: from.instrument.id, version: from.instrument.version },
    round: from.round,
    collection: from.collection,
    isRehearsal: from.isRehearsal,
    respondent: from.respondent,
    revision: response.revision,
    role: isWithdrawn ? '' : response.role,
    name: nameInReply(response.name),
    isWithdrawn,
    answers: Object.fromEntries(answers),
    reasons: isWithdrawn
      ? {}
      : inKeyOrder(response.reasons, (reason) => reason.slice(0, LIMITS.paragraph)),
  } satisfies ResponseFileJson;
  return `${JSON.stringify(file, null, 2)}\n`;
}

function answerOf(sign: string): FileAnswer {
  const found = ANSWERS_IN_A_FILE.find(([each]) => each === sign);
  if (found === undefined) throw new RangeError(`"${sign}" is no answer`);
  return found[1];
}

const signOf = (answer: FileAnswer): string =>
  ANSWERS_IN_A_FILE.find(([, each]) => each === answer)?.[0] ?? BLANK_SIGN;

/** `Answers.mainstay-response.json`, with the name where one is given: no id that ties a sender to answers. */
export function responseFileName({
  response,
}: {
  readonly response: Pick<PanelResponse, 'name'>;
}): string {
  const words = ['Answers', nameInReply(response.name)];
  const name = words.filter((word) => word !== '').join(' ');
  return fileNameFor({ name }, '', 'mainstay-response.json');
}

/** Someone may drop the facilitator's working file among the responses. */
export type ResponseFileProblem =
  | FileProblem
  | { readonly code: 'wrong-kind'; readonly kind: 'assessment' };

/** Refused whole or read whole, like the assessment file (decode.ts); nothing in it makes this throw. */
export function decodeResponseFile(
  fileText: string,
  { instrument }: { readonly instrument: Instrument },
): Result<ResponseFile, ResponseFileProblem> {
  const parsed = parseJson(fileText, RESPONSE_FILE_TYPE);
  if (!parsed.ok) return parsed;
  return isAssessment(parsed.value)
    ? failure({ code: 'wrong-kind', kind: 'assessment' })
    : responseFrom(fileText, parsed.value, instrument);
}

/** The same, of text that has been parsed and is no assessment. */
export function responseFrom(
  fileText: string,
  json: unknown,
  instrument: Instrument,
): Result<ResponseFile> {
  const ours = { type: RESPONSE_FILE_TYPE, version: RESPONSE_FILE_VERSION };
  const versioned = versionedJson(fileText, json, ours);
  if (!versioned.ok) return versioned;
  const file = checkShape(responseFileSchema, versioned.value.json);
  if (!file.ok) return file;
  const problem = instrumentProblem(file.value, instrument);
  return problem === null ? success(responseIn(file.value)) : failure(problem);
}

function instrumentProblem(
  { instrument, answers }: ResponseFileJson,
  ours: Instrument,
): FileProblem | null {
  const problem = questionsProblem(instrument, ours);
  if (problem !== null) return problem;
  const item = ours.items.find(({ id, naAllowed }) => !naAllowed && answers[id] === 'na');
  if (item === undefined) return null;
  const path = ['answers', item.id];
  return { code: 'damaged', path, expected: { kind: 'allowed-not-applicable' } };
}

function responseIn(file: ResponseFileJson): ResponseFile {
  const { instrument, round, collection, isRehearsal, respondent, isWithdrawn } = file;
  const answers = isWithdrawn ? [] : Object.entries(file.answers);
  return {
    instrument,
    round,
    collection,
    isRehearsal,
    respondent,
    items: answers.map(([item]) => item),
    response: {
      revision: file.revision,
      role: isWithdrawn ? '' : file.role,
      name: nameInReply(file.name),
      answers: answers.map(([, answer]) => signOf(answer)).join(''),
      reasons: isWithdrawn ? {} : file.reasons,
      isWithdrawn,
    },
  };
}
