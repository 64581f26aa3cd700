import type { JSX, RefObject } from 'react';
import { Notice } from '../../ui/notice';
import { paths } from '../../ui/paths';
import { roundInPath } from '../shared/exercise-words';
import type { Place } from '../shared/places-asked';

type Heading = { readonly heading: RefObject<HTMLHeadingElement | null> };

type ResponseHereProps = Heading & { readonly asked: Place | null };

/** One person's answers to an away-day exercise are taken in there, not opened. */
export function ResponseHere({ heading, asked }: ResponseHereProps): JSX.Element {
  return (
    <Notice isAnnounced>
      <h1 className="h3" tabIndex={-1} ref={heading}>
        That file holds one person’s answers to an away-day exercise
      </h1>
      {asked === null ? (
        <p>
          The exercise they belong to is not on this device. Open the file where it was set up, on
          its “Collect” page. Nothing here has changed.
        </p>
      ) : (
        <>
          <p>
            They belong to “{asked.head.name}”. Drop the file on its “Collect” page, with any
            others. Nothing has been taken in yet.
          </p>
          <p>
            <a className="btn main" href={collectHref(asked)}>
              Collect for “{asked.head.name}”
            </a>
          </p>
        </>
      )}
    </Notice>
  );
}

type OtherCopyProps = Heading & {
  readonly known: Place;
  readonly onOpenBeside: () => void;
};

/** A second facilitator's copy, or an older one of ours: to be put together, or kept apart. */
export function OtherCopy({ heading, known, onOpenBeside }: OtherCopyProps): JSX.Element {
  return (
    <Notice isAnnounced>
      <h1 className="h3" tabIndex={-1} ref={heading}>
        You have this exercise here already
      </h1>
      <p>
        The file is another copy of “{known.head.name}”, with something different in it. Nothing has
        been opened yet.
      </p>
      <p>
        <b>To put the answers of both together</b>, drop the file on its “Collect” page: nobody is
        counted twice.
      </p>
      <div className="row">
        <a className="btn main" href={collectHref(known)}>
          Collect for “{known.head.name}”
        </a>
        <button type="button" className="btn" onClick={onOpenBeside}>
          Open it beside the other
        </button>
      </div>
    </Notice>
  );
}

const collectHref = ({ head, round }: Place) =>
  paths.exercise(head.id, 'collect', roundInPath(round));
