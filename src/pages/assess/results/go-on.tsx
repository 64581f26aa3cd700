import type { JSX } from 'react';
import { nextBlankItem } from '../../../core/response/completeness';
import type { Response } from '../../../core/response/response';
import type { SectionSoFar } from '../../../core/response/sections-so-far';
import { ArrowRight } from '../../../ui/icons';
import { paths } from '../../../ui/paths';

type GoOnProps = {
  readonly id: string;
  readonly progress: SectionSoFar;
  readonly response: Response;
};

/** The way to the first question not answered in a section. */
export function GoOn({ id, progress, response }: GoOnProps): JSX.Element {
  const { section, items, answered } = progress;
  const next = nextBlankItem(items, response);
  return (
    <a
      className="btn main"
      href={next ? paths.answer(id, next.id) : paths.sectionList(id, section.id)}
    >
      {answered === 0 ? 'Start' : 'Continue'} with {section.name}
      <ArrowRight />
    </a>
  );
}
