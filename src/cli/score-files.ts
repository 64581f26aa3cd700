import { scorecardJson } from './mainstay-score';
import { type Editions, openFile } from './open-file';
import { refusal } from './refusal';

type Scored = {
  readonly scored: readonly ReturnType<typeof scorecardJson>[];
  /** Why each refused file was refused, one line a file. */
  readonly refusals: readonly string[];
};

export function scoreFiles(questions: Editions, files: readonly string[]): Scored {
  const opened = files.map((file) => ({ file, result: openFile(questions, file) }));
  return {
    scored: opened.flatMap(({ result }) =>
      result.ok ? [scorecardJson(result.value.instrument, result.value.assessment)] : [],
    ),
    refusals: opened.flatMap(({ file, result }) =>
      result.ok ? [] : [`${file}: not scored. ${refusal(result.problem)}`],
    ),
  };
}
