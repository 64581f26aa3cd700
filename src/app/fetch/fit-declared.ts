import { declaredItemRecord } from '../../core/document/answer';
import { declaredHead } from '../../core/document/assessment';
import { fitWith } from '../../store/fit';

/** From here on whatever is kept fits what is declared of it: for every frame whose pages change assessments. */
export const fitDeclared = (): void =>
  fitWith({ head: declaredHead.fit, record: declaredItemRecord.fit });
