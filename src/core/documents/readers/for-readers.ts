import type { ReportModel } from '../../report-model/report-model';
import type { ReaderPaper } from '../about-document';
import type { WrittenDocument } from '../document-blocks';
import { absentDocument } from './absent-letter';
import { assessorDocument } from './assessor-paper';
import { partnersDocument } from './partners-paper';

/** The paper for these readers; null where there is none, as without a day to tell of. */
export const readerDocument = (
  paper: ReaderPaper,
  model: ReportModel,
  isLarge = false,
): WrittenDocument | null => {
  const written = writtenFor(paper, model);
  return written && { ...written, isLarge };
};

const writtenFor = (paper: ReaderPaper, model: ReportModel): WrittenDocument | null => {
  switch (paper) {
    case 'assessor':
      return assessorDocument(model);
    case 'partners':
      return partnersDocument(model);
    case 'absent':
      return absentDocument(model);
  }
};
