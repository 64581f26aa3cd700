import { trendOf } from '../core/comparison/trend';
import { type Editions, openFile } from './open-file';
import { readFlags } from './options';
import { refusal } from './refusal';
import { complain, print } from './say';

/** `mainstay trend`: null where it was called wrongly. Two dates are a trend too, three are one worth looking at. */
export function trendFiles(questions: Editions, args: readonly string[]): number | null {
  const called = readFlags(args, {});
  if (called === null || called.files.length < 2) return null;
  const opened = called.files.map((file) => ({ file, result: openFile(questions, file) }));
  const refusals = opened.flatMap(({ file, result }) =>
    result.ok ? [] : [`${file}: not compared. ${refusal(result.problem)}`],
  );
  if (refusals.length > 0) return complain(refusals);
  const dates = opened
    .flatMap(({ result }) => (result.ok ? [result.value] : []))
    .toSorted((one, other) =>
      one.assessment.assessedOn < other.assessment.assessedOn
        ? -1
        : Number(one.assessment.assessedOn > other.assessment.assessedOn),
    );
  return print({
    dates: dates.map(({ instrument, assessment }) => ({
      name: assessment.name,
      date: assessment.assessedOn,
      questions: instrument.version,
    })),
    dimensions: trendOf(dates),
  });
}
