import type { JSX } from 'react';
import type { Response } from '../../../core/document/response';
import type { Item } from '../../../core/instrument/instrument';
import { type SectionSoFar, sectionToGoOnWith } from '../../../core/response/sections-so-far';
import { EXAMPLE_ID } from '../../../store/state';
import { Button } from '../../../ui/button';
import { usePageTitle } from '../../../ui/page-title';
import { paths } from '../../../ui/paths';
import { LookAgainNotice } from '../../shared/question/look-again';
import { GoOn } from './go-on';
import { questions, timeFor } from './words';

type NoResultsYetProps = {
  readonly id: string;
  readonly progress: readonly SectionSoFar[];
  readonly response: Response;
  /** All that are asked. */
  readonly items: readonly Item[];
  readonly onShow: () => void;
};

const TITLE = 'No results to show yet';
const DOTS = [10, 85, 160, 235, 310] as const;

/** No section is finished: what will appear, what is left, one button. */
export function NoResultsYet(props: NoResultsYetProps): JSX.Element {
  const { id, progress, response, items, onShow } = props;
  const heading = usePageTitle(TITLE, `results ${id}`);
  const next = sectionToGoOnWith(progress);
  return (
    <main id="main" tabIndex={-1} className="stack">
      <h1 tabIndex={-1} ref={heading}>
        {TITLE}
      </h1>
      <LookAgainNotice id={id} items={items} response={response} />
      <div className="empty">
        <svg className="ghost" viewBox="0 0 320 40" aria-hidden="true">
          <path className="base" d="M10 20H310" />
          {DOTS.map((x) => (
            <circle className="d-open" key={x} cx={x} cy="20" r="6" />
          ))}
        </svg>
        <p className="lead">
          Your scores appear here once a section is finished. Until then they stay hidden, so that
          they do not steer your answers.
        </p>
        {next && <WhatIsLeft progress={next} response={response} />}
        <p className="row">
          {next && <GoOn id={id} progress={next} response={response} />}
          {next && next.answered > 0 && <Button onClick={onShow}>Show what there is so far</Button>}
          {id !== EXAMPLE_ID && (
            <a className="btn bare" href={paths.results(EXAMPLE_ID)}>
              Look at an example
            </a>
          )}
        </p>
      </div>
    </main>
  );
}

type WhatIsLeftProps = { readonly progress: SectionSoFar; readonly response: Response };

function WhatIsLeft({ progress, response }: WhatIsLeftProps): JSX.Element {
  const { section, answered, left, items } = progress;
  return answered === 0 ? (
    <p>
      No section is begun yet. <b>{section.name}</b> has {questions(items.length)} and takes{' '}
      {timeFor(left, response, items)}.
    </p>
  ) : (
    <p>
      You have answered {answered} of the {questions(items.length)} in <b>{section.name}</b>. The
      other {left} {left === 1 ? 'takes' : 'take'} {timeFor(left, response, items)}.
    </p>
  );
}
