import type { JSX, RefObject } from 'react';
import type { AskedHere } from '../../../core/intake/where-it-belongs';
import { Notice } from '../../../ui/notice';
import { paths } from '../../../ui/paths';
import { roundInPath } from '../../shared/room/exercise-words';

type AnswersHereProps = {
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly asked: AskedHere | null;
  /** Codes as text, rather than a person's file. */
  readonly isCode: boolean;
};

/** One person's answers to an away-day exercise are taken in there, not opened. */
export function AnswersHere({ heading, asked, isCode }: AnswersHereProps): JSX.Element {
  return (
    <Notice isAnnounced>
      <h1 className="h3" tabIndex={-1} ref={heading}>
        {isCode
          ? 'That file holds codes with answers to an away-day exercise'
          : 'That file holds one person’s answers to an away-day exercise'}
      </h1>
      {asked === null ? (
        <p>
          The exercise they belong to is not on this device. Open the file where it was set up, on
          its “Collect” page. Nothing here has changed.
        </p>
      ) : (
        <>
          <p>
            They belong to “{asked.name}”. Drop the file on its “Collect” page, with any others.
            Nothing has been taken in yet.
          </p>
          <p>
            <a className="btn main" href={collectHref(asked)}>
              Collect for “{asked.name}”
            </a>
          </p>
        </>
      )}
    </Notice>
  );
}

const collectHref = ({ id, round }: AskedHere) => paths.exercise(id, 'collect', roundInPath(round));
