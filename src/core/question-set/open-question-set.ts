/**
 * A set of questions that somebody packed, checked as the build checks a folder: shapes, references, the rules across
 * questions, what is owed to the editions before, and the example.
 */
import type { Assessment } from '../document/assessment';
import type { Compiled } from '../instrument/build-instrument';
import { type CompileResult, compile } from '../instrument/compile';
import { compareVersions } from '../instrument/editions';
import type { Problem } from '../instrument/problem';
import { isJsonObject } from '../json/json';
import { checkExample } from './example-of';
import type { EditionContent, QuestionSetFile } from './question-set-file';

/** The questions, by version the editions before them, and an example of answers. */
type QuestionSet = Compiled & {
  readonly earlier: Readonly<Record<string, Compiled>>;
  readonly example: Assessment | null;
};

type SetOpened =
  | { readonly ok: true; readonly value: QuestionSet }
  /** Each with its place: "sections/people: items.0.stem: ...". */
  | { readonly ok: false; readonly problems: readonly string[] };

/** The set, or everything wrong with it. Nothing in it makes this throw. */
export function openQuestionSet(file: QuestionSetFile): SetOpened {
  const { read, problems } = readAll(file, 'all');
  if (read === null) return { ok: false, problems };
  if (file.example === null) return { ok: true, value: { ...read, example: null } };
  const example = checkExample(JSON.stringify(file.example), read);
  if (!example.ok) return { ok: false, problems: [`example: ${example.problem}`] };
  return { ok: true, value: { ...read, example: example.value } };
}

type KeptSetRead = Omit<QuestionSet, 'example'> & { readonly example: () => Assessment | null };

/**
 * A set that passed those checks when it was opened, its file as parsed. Null where this Mainstay cannot read it; an
 * example that is no longer one is left out.
 */
export function readKeptSet(json: unknown): KeptSetRead | null {
  const file = contentIn(json);
  const earlier = isJsonObject(json) && Array.isArray(json.earlier) ? json.earlier : [];
  if (file === null) return null;
  const before = earlier.flatMap((each: unknown) => contentIn(each) ?? []);
  const { read } = readAll({ ...file, earlier: before, example: null }, 'shapes');
  if (read === null) return null;
  const example = isJsonObject(json) ? (json.example ?? null) : null;
  return {
    ...read,
    example: () => {
      const checked = example === null ? null : checkExample(JSON.stringify(example), read);
      return checked?.ok ? checked.value : null;
    },
  };
}

const contentIn = (json: unknown): EditionContent | null =>
  isJsonObject(json) && Array.isArray(json.sections)
    ? { instrument: json.instrument, sections: json.sections }
    : null;

/** Of a kept set the rules are not asked again: they may be stricter in a newer Mainstay. */
function readAll(file: QuestionSetFile, asked: 'all' | 'shapes') {
  const before = file.earlier.map((edition, k) =>
    compile(filesOf(edition, `earlier/${k + 1}/`), null),
  );
  const earlier = before
    .flatMap((edition) => (edition.ok ? [edition.value] : []))
    .toSorted((one, other) => compareVersions(one.instrument.version, other.instrument.version));
  const now = compile(filesOf(file, ''), earlier, asked);
  const problems = [now, ...before].flatMap(problemsOf);
  if (!now.ok || problems.length > 0) return { read: null, problems };
  const byVersion = earlier.map((edition) => [edition.instrument.version, edition] as const);
  return { read: { ...now.value, earlier: Object.fromEntries(byVersion) }, problems };
}

const filesOf = ({ instrument, sections }: EditionContent, folder: string) => ({
  instrument: { name: `${folder}instrument`, content: instrument },
  sections: sections.map((content, k) => ({ name: `${folder}sections/${k + 1}`, content })),
});

const problemsOf = (result: CompileResult): readonly string[] =>
  result.ok ? [] : result.problems.map(inWords);

const inWords = ({ file, path, message }: Problem): string =>
  `${file}: ${path.length > 0 ? `${path.join('.')}: ` : ''}${message}`;
