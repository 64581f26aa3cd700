import { type JSX, type RefObject, useState } from 'react';
import { keepSet } from '../../../platform/question-sets/kept-sets';
import { askQuestionsOf } from '../../../platform/question-sets/set-in-use';
import { Button } from '../../../ui/button';
import { ArrowRight } from '../../../ui/icons';
import { Notice } from '../../../ui/notice';
import { paths } from '../../../ui/paths';
import type { SetRead, SetStanding } from './read-set';

type Heading = { readonly heading: RefObject<HTMLHeadingElement | null> };
type SetOpenedProps = Heading & { readonly read: Extract<SetRead, { readonly is: 'read' }> };

/** A set of questions that holds together: what it is, what would happen, and the press that puts it to use. */
export function SetOpened({ heading, read }: SetOpenedProps): JSX.Element {
  const { set, questions, sections, standing } = read;
  const [isFailed, setFailed] = useState(false);
  const use = async () => {
    try {
      if (standing.is !== 'here') await keepSet(set);
    } catch {
      setFailed(true);
      return;
    }
    askQuestionsOf(set.id, paths.home);
  };
  const why = whyNot(standing, set);
  return (
    <>
      <h1 tabIndex={-1} ref={heading}>
        <span translate="no">{set.title}</span>
      </h1>
      <p className="lead">
        A set of questions: {questions} in {sections.length}{' '}
        {sections.length === 1 ? 'section' : 'sections'} ({sections.join(', ')}). Version{' '}
        {set.version}, “{set.id}”.
      </p>
      {isFailed && (
        <Notice kind="problem" isAnnounced>
          <p>
            <b>These questions could not be kept on this device.</b> Nothing has changed. The
            browser may be out of room: make some, then press again.
          </p>
        </Notice>
      )}
      {why === null ? (
        <>
          <p>{whatWould(standing)}</p>
          <p>
            Whoever made this file wrote what it asks. Mainstay has checked its form, not its sense:
            use questions only from people you know.
          </p>
          <p>
            <Button look="main" onClick={() => void use()}>
              Use these questions
              <ArrowRight />
            </Button>
          </p>
        </>
      ) : (
        <Notice kind="problem" isAnnounced>
          <p>
            <b>{why.what} Nothing on this device has changed.</b> {why.advice}
          </p>
        </Notice>
      )}
      <p>
        <a href={paths.questions}>Questions on this device</a>
      </p>
    </>
  );
}

function whatWould(standing: SetStanding): string {
  switch (standing.is) {
    case 'here':
      return 'You have these questions here already.';
    case 'newer':
      return `They take the place of version ${standing.version}, which is here now. What was answered then goes on as after any new edition: an answer to other words is set aside and shown.`;
    default:
      return 'They will be kept on this device, beside the questions of this page. What you have answered stays as it is and is listed apart. You can change back whenever you like.';
  }
}

type Why = { readonly what: string; readonly advice: string };

function whyNot(standing: SetStanding, { version }: { readonly version: string }): Why | null {
  switch (standing.is) {
    case 'of-page':
      return {
        what: 'This page came with questions of that id, and asks those.',
        advice:
          'If this is a set of your own, give it an id of its own in instrument.yaml and pack it again. If it is a newer edition, ask whoever looks after this address to put it there.',
      };
    case 'older':
      return {
        what: `A later edition, version ${standing.version}, is on this device.`,
        advice: 'What was answered goes with that one.',
      };
    case 'rewritten':
      return {
        what: `Other words than these are on this device as version ${version}.`,
        advice:
          'No answer is read under words it was not given to, so an edition needs a number of its own: ask whoever made it to raise the version. To try a draft of your own, delete the one that is here first.',
      };
    case 'not-raised':
      return {
        what: `These ask or count otherwise than version ${standing.version}, which is on this device, and version ${version} says that only words differ.`,
        advice:
          'Answers could be read under other questions: ask whoever made it to raise the middle number of the version. To try a draft of your own, delete the one that is here first.',
      };
    case 'not-kept':
      return {
        what: 'This browser lets pages keep nothing here, so questions cannot be kept either.',
        advice: 'Open the file in another browser, or in a window that is not private.',
      };
    default:
      return null;
  }
}

type SetRefusedProps = Heading & {
  readonly problems: readonly string[];
  readonly fileName: string;
};

const FEW = 8;

/** A set that does not hold together: what is wrong, as the check of question files says it. */
export function SetRefused({ heading, problems, fileName }: SetRefusedProps): JSX.Element {
  const few = problems.slice(0, FEW);
  const more = problems.length - few.length;
  return (
    <Notice kind="problem" isAnnounced>
      <h1 className="h3" tabIndex={-1} ref={heading}>
        We did not take these questions. Nothing on this device has changed.
      </h1>
      <dl className="facts">
        <dt>File</dt>
        <dd>{fileName}</dd>
      </dl>
      <p>It is a set of questions, but not all of it is as questions have to be:</p>
      <ul className="kept-lines">
        {few.map((problem) => (
          <li key={problem}>{printable(problem)}</li>
        ))}
        {more > 0 && <li>and {more} more</li>}
      </ul>
      <h2 className="h4">What to do</h2>
      <ul className="ticks">
        <li>Ask whoever made it to run the check, mend what it names, and pack it again.</li>
      </ul>
    </Notice>
  );
}

const LONGEST = 300;

/** What a hostile file holds may turn the line round, or fill the page. */
const printable = (problem: string) => problem.slice(0, LONGEST).replace(/\p{C}/gu, '?');
