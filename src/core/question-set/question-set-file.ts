/**
 * A set of questions as one file, made by `npm run questions -- FOLDER --pack` and opened like any other. It holds what
 * the question files hold, not what they come to: so whoever opens it makes the same checks as the build.
 * docs/file-format.md.
 */
import { isJsonObject, type JsonObject } from '../json/json';
import { damaged, versionedJson } from '../json/open-json';
import { failure, type Result, success } from '../json/result';
import { hashOf } from '../response/mark-of';

export const QUESTION_SET_TYPE = 'mainstay-questions';
const QUESTION_SET_VERSION = 1;

/** The content of instrument.yaml and of each file in sections/, not looked at yet. */
export type EditionContent = {
  readonly instrument: unknown;
  readonly sections: readonly unknown[];
};

export type QuestionSetFile = EditionContent & {
  /** The editions before it, oldest first. */
  readonly earlier: readonly EditionContent[];
  /** A file saved with these questions, or null. */
  readonly example: unknown;
};

/** Told of a whole file, so that a letter changed on its way is noticed. */
const markOfSet = ({ instrument, sections, earlier, example }: QuestionSetFile): string =>
  hashOf(JSON.stringify([instrument, sections, earlier.map(only), example]));

const only = ({ instrument, sections }: EditionContent): EditionContent => ({
  instrument,
  sections,
});

/** The file as text. */
export function questionSetText(set: QuestionSetFile, source: string): string {
  const file = {
    ...{ type: QUESTION_SET_TYPE, version: QUESTION_SET_VERSION, source, mark: markOfSet(set) },
    ...{ ...only(set), earlier: set.earlier.map(only), example: set.example },
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}

/** `volunteer-centre-1.0.0.mainstay-questions.json`. */
export const questionSetFileName = ({
  id,
  version,
}: {
  readonly id: string;
  readonly version: string;
}): string => `${id}-${version}.mainstay-questions.json`;

/** The frame of a set of questions, or why it cannot be read; null where the text is something else. */
export function questionSetFrom(text: string, json: unknown): Result<QuestionSetFile> | null {
  if (!isJsonObject(json) || json.type !== QUESTION_SET_TYPE) return null;
  const ours = { type: QUESTION_SET_TYPE, version: QUESTION_SET_VERSION };
  const versioned = versionedJson(text, json, ours);
  if (!versioned.ok) return versioned;
  const { earlier, mark, example = null } = json;
  const now = editionIn(json);
  if (now === null) return damaged(['sections'], { kind: 'list' });
  if (!Array.isArray(earlier)) return damaged(['earlier'], { kind: 'list' });
  const before = earlier.map((each: unknown) => (isJsonObject(each) ? editionIn(each) : null));
  const known = before.flatMap((edition) => edition ?? []);
  if (known.length < before.length) return damaged(['earlier'], { kind: 'something-else' });
  const set = { ...now, earlier: known, example };
  return mark === markOfSet(set) ? success(set) : failure({ code: 'set-changed' });
}

const editionIn = ({ instrument, sections }: JsonObject): EditionContent | null =>
  Array.isArray(sections) ? { instrument, sections } : null;
