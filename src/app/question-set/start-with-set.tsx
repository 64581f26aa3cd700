import type { AtAGlance } from '../../core/instrument/at-a-glance';
import { QUESTIONS_BLOCK_ID } from '../../core/intake/questions-block';
import { parsedText } from '../../core/json/json';
import { glanceOf } from '../../core/question-set/glance-of';
import { readKeptSet } from '../../core/question-set/open-question-set';
import { keptSet } from '../../platform/question-sets/kept-sets';
import { forgetChoice, rememberBuiltIn } from '../../platform/question-sets/set-in-use';
import { asked } from '../fetch/own-set';
import { startApp } from '../start';
import { QuestionsGone, QuestionsLine } from './questions-line';

/**
 * Starts with a set of questions from a file in the place of those of the build: the one inside this page, or the one
 * kept on this device. Where it is not here any more, the page starts with its own and says so.
 */
export async function startWithSet(id: string, builtIn: AtAGlance): Promise<void> {
  rememberBuiltIn(builtIn.id);
  const inside = document.getElementById(QUESTIONS_BLOCK_ID)?.textContent ?? null;
  const kept =
    inside === null ? await keptSet(id).catch(() => null) : { text: inside, specimen: null };
  const read = kept === null ? null : readKeptSet(parsedText(kept.text));
  if (kept === null || read === null) {
    forgetChoice();
    asked.line = <QuestionsGone id={id} isHere={kept !== null} />;
    return startApp(builtIn);
  }
  asked.set = { ...read, text: kept.text };
  // What the build has drawn in advance is Home of its own questions.
  document.getElementById('root')?.replaceChildren();
  const { title, version } = read.instrument;
  asked.line = <QuestionsLine title={title} version={version} isInside={inside !== null} />;
  return startApp(glanceOf(read, kept.specimen));
}
