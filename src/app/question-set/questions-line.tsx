import type { JSX } from 'react';
import { useHashLocation } from 'wouter/use-hash-location';
import { Notice } from '../../ui/notice';
import { paths } from '../../ui/paths';

type QuestionsLineProps = {
  readonly title: string;
  readonly version: string;
  /** They came inside this page, which asks no others. */
  readonly isInside: boolean;
};

/** An assessment says whose it is, and a participant chose nothing. */
const WITHOUT = /^\/(?:a|join|in)\//;

/** Under the head of each page that stands outside one assessment. */
export function QuestionsLine({
  title,
  version,
  isInside,
}: QuestionsLineProps): JSX.Element | null {
  const [location] = useHashLocation();
  if (WITHOUT.test(location) || location === paths.questions.slice(1)) return null;
  return (
    <p className="wrap way-back note">
      Questions from a file: <b translate="no">{title}</b>, version {version}.{' '}
      {!isInside && <a href={paths.questions}>Change the questions</a>}
    </p>
  );
}

type QuestionsGoneProps = { readonly id: string; readonly isHere: boolean };

/** What was asked here before cannot be: the page came up with its own questions. */
export function QuestionsGone({ id, isHere }: QuestionsGoneProps): JSX.Element {
  return (
    <div className="wrap">
      <Notice kind="problem" isAnnounced>
        <p>
          <b>
            {isHere
              ? `This Mainstay cannot read the questions “${id}” any more.`
              : `The questions “${id}” are not on this device any more.`}
          </b>{' '}
          So this page asks its own. Nothing that was answered is lost. To go on with it, open the
          file of those questions again under <a href={paths.open}>Open a file</a>.
        </p>
      </Notice>
    </div>
  );
}
