import type { ReportModel } from '../report-model/report-model';
import { aboutDocument } from './about-document';
import { boardPaper } from './board-paper';
import {
  type Block,
  heading,
  numbered,
  onNewPage,
  paragraph,
  type WrittenDocument,
} from './document-blocks';
import { claimsBlocks, evidenceBlocks, findOutBlocks, prioritiesBlocks } from './document-lists';
import { decisionBlocks, pageOneBlocks } from './document-page-one';
import {
  agreementBlocks,
  nextStepsBlocks,
  partnersBlocks,
  rolesBlocks,
  spreadBlocks,
} from './document-panel';
import { planBlocks } from './document-plan';
import {
  cautiousBlocks,
  factorsBlocks,
  figureBlocks,
  flagsBlocks,
  heatBlocks,
} from './document-scores';
import {
  answersBlocks,
  contextBlocks,
  methodBlocks,
  outcomesBlocks,
  signOffBlocks,
} from './document-texts';
import { besideBlocks, trendBlocks, yearsBlocks } from './years/document-years';

type Write = (model: ReportModel) => readonly Block[];

/** What each part of the report is in words, by the id it is saved under. */
const WRITERS: Readonly<Record<string, Write>> = {
  factors: factorsBlocks,
  functions: (model) => figureBlocks(model, model.functions, ['functions']),
  sufficiency: (model) => figureBlocks(model, model.sufficiency, ['sufficiency']),
  heat: heatBlocks,
  view: (model) => figureBlocks(model, model.viewGroups, ['view']),
  priorities: prioritiesBlocks,
  years: yearsBlocks,
  trend: trendBlocks,
  beside: besideBlocks,
  plan: planBlocks,
  'next-steps': nextStepsBlocks,
  spread: spreadBlocks,
  roles: rolesBlocks,
  agreement: agreementBlocks,
  partners: partnersBlocks,
  'find-out': findOutBlocks,
  flags: flagsBlocks,
  claims: (model) => [...claimsBlocks(model), ...cautiousBlocks(model)],
  evidence: evidenceBlocks,
  outcomes: outcomesBlocks,
  context: contextBlocks,
  answers: answersBlocks,
  method: methodBlocks,
  'sign-off': signOffBlocks,
};

const partBlocks = (model: ReportModel, part: string): readonly Block[] =>
  WRITERS[part]?.(model) ?? [];

/** The whole report to be edited: page 1, then the parts asked for, in that order. Method 7. */
export const documentOf = (model: ReportModel, parts: readonly string[]): WrittenDocument => ({
  ...aboutDocument(model, 'report'),
  blocks: [
    { kind: 'title', text: model.title },
    ...pageOneBlocks(model, false),
    ...onNewPage(parts.flatMap((part) => partBlocks(model, part))),
  ],
});

/** A cover sheet with what the board is asked, then page 1 of the report. Method 7. */
export const boardPaperDocument = (model: ReportModel): WrittenDocument => {
  const paper = boardPaper(model);
  return {
    ...aboutDocument(model, 'board paper'),
    blocks: [
      ...paragraph(`${paper.organisation}. Board paper. ${paper.status}.`, 'small'),
      { kind: 'title', text: paper.title },
      ...paragraph(paper.purpose, 'lead'),
      { kind: 'facts', rows: paper.facts, isToFill: true },
      ...decisionBlocks(model, 1),
      heading(1, paper.keyHeading),
      ...numbered(paper.keyPoints),
      heading(1, 'Sign-off'),
      { kind: 'facts', rows: paper.signOff, isToFill: true },
      ...paragraph(paper.whatFollows, 'small'),
      ...onNewPage(pageOneBlocks(model, true)),
    ],
  };
};
