/** The example of a set of questions: a file saved by the app itself. */
import type { Assessment } from '../document/assessment';
import { decodeAssessment } from '../file/decode';
import type { Compiled } from '../instrument/build-instrument';
import { setAside } from '../lineage/set-aside';

type ExampleChecked =
  | { readonly ok: true; readonly value: Assessment }
  | { readonly ok: false; readonly problem: string };

/** The example, or a problem where it is no answer to these very questions. */
export function checkExample(text: string, { instrument }: Compiled): ExampleChecked {
  const decoded = decodeAssessment(text, { instrument });
  if (!decoded.ok) {
    const problem = `it is no file saved with these questions (${decoded.problem.code})`;
    return { ok: false, problem };
  }
  const { assessment } = decoded.value;
  const { answers } = setAside(assessment, instrument);
  const other = Object.keys(answers).filter(
    (id) => answers[id]?.answer !== assessment.answers[id]?.answer,
  );
  if (other.length === 0) return { ok: true, value: assessment };
  const problem = `${other.join(', ')}: answered under other words. Take this file out of the folder, run npm start, open it in the app, answer again and save it here`;
  return { ok: false, problem };
}
