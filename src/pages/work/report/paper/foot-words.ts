import { statusWords } from '../../../../core/report/sign-off-report';
import type { ReportModel } from '../../../../core/report-model/report-model';

/** "self-assessment of 14 November 2026. Draft, printed 28 November 2026", for the foot of every sheet. */
export const footWords = ({ date, printed, signOff, isQuick }: ReportModel): string =>
  `${isQuick ? 'quick check' : 'self-assessment'}${date === '' ? '' : ` of ${date}`}. ${statusWords(signOff)}, printed ${printed}`;
