import { itemRecordPart } from '../../core/document/answer';
import { headPart } from '../../core/document/assessment';
import { fitWith } from '../../store/fit';

/** From here on whatever is kept fits what is declared of it: for every frame whose pages change assessments. */
export const fitDeclared = (): void => fitWith({ head: headPart.fit, record: itemRecordPart.fit });
