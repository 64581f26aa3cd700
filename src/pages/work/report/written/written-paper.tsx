import { type JSX, memo } from 'react';
import { footOf, READER_FEET, type ReaderPaper } from '../../../../core/documents/about-document';
import { readerDocument } from '../../../../core/documents/readers/for-readers';
import type { ReportModel } from '../../../../core/report-model/report-model';
import { usePageFoot } from '../../../shared/printed-page';
import { SheetHead } from '../paper/sheet-head';
import { WrittenBlocks } from './written-blocks';

type WrittenPaperProps = {
  readonly paper: ReaderPaper;
  readonly model: ReportModel;
  readonly isLarge: boolean;
};

/** A paper for one kind of reader, from the words its Word file is made of. */
export const WrittenPaper = memo(function WrittenPaper(props: WrittenPaperProps): JSX.Element {
  const { paper, model, isLarge } = props;
  usePageFoot(model.title, footOf(model, READER_FEET[paper]), '', isLarge);
  const written = readerDocument(paper, model);
  return (
    <div className={`written-paper ${paper}`}>
      <SheetHead isRehearsal={model.panel?.isRehearsal ?? false}>{HEADS[paper]}</SheetHead>
      {written && <WrittenBlocks blocks={written.blocks} />}
    </div>
  );
});

const HEADS: Readonly<Record<ReaderPaper, string>> = {
  assessor: 'For an assessor',
  partners: 'For partners and funders',
  absent: 'For those who were not there',
};
