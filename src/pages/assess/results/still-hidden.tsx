import type { JSX } from 'react';
import type { Response } from '../../../core/document/response';
import { type SectionSoFar, sectionToGoOnWith } from '../../../core/response/sections-so-far';
import { Button } from '../../../ui/button';
import { GoOn } from './go-on';
import { questions, timeFor } from './words';

type StillHiddenProps = {
  readonly id: string;
  readonly progress: readonly SectionSoFar[];
  readonly response: Response;
  readonly onShow: () => void;
};

/** Some sections are finished, others not: what waits for them, and the way to see it now. */
export function StillHidden({ id, progress, response, onShow }: StillHiddenProps): JSX.Element {
  const left = progress.reduce((sum, section) => sum + section.left, 0);
  const items = progress.flatMap((section) => section.items);
  const next = sectionToGoOnWith(progress);
  return (
    <section className="empty still-hidden">
      <h2>The rest appears when every section is finished</h2>
      <p className="measure">
        The functions, the map and the rest draw on all the sections. There{' '}
        {left === 1 ? 'is' : 'are'} {questions(left)} left, {timeFor(left, response, items)}.
      </p>
      <p className="row">
        {next && <GoOn id={id} progress={next} response={response} />}
        <Button onClick={onShow}>Show what there is so far</Button>
      </p>
    </section>
  );
}
