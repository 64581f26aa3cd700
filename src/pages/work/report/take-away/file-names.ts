import type { AssessmentHead } from '../../../../core/document/assessment';
import { paperName } from '../../../../core/file/file-name';
import { clock } from '../../../../platform/clock';
import { localDay } from '../../../../store/local-day';

type Named = Pick<AssessmentHead, 'name' | 'profile' | 'assessedOn'>;
type Kind = { readonly what: string; readonly ending: string };

/** Data files bear the day they are saved, papers and pictures the day the answers stand for. */
const DATA_ENDINGS: readonly string[] = ['xlsx', 'csv', 'ics'];

/** Without an ending where none is asked for: a browser puts its own to what it prints. */
export const fileNameOf = (assessment: Named, { what, ending }: Kind): string => {
  const { assessedOn } = assessment;
  const isOfToday = DATA_ENDINGS.includes(ending) || assessedOn === '';
  const name = paperName(assessment, what, isOfToday ? localDay(clock()) : assessedOn);
  return ending === '' ? name : `${name}.${ending}`;
};
