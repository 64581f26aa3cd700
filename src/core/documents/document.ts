import type { ReportModel } from '../report-model/report-model';
import { aboutDocument } from './about-document';
import { type Block, onNewPage, type WrittenDocument } from './document-blocks';
import { claimsBlocks, evidenceBlocks, findOutBlocks, prioritiesBlocks } from './document-lists';
import { decisionsInFull, pageOneBlocks } from './document-page-one';
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
export const documentOf = (
  model: ReportModel,
  parts: readonly string[],
  isLarge = false,
): WrittenDocument => ({
  ...aboutDocument(model, 'report'),
  isLarge,
  blocks: [
    ...pageOneBlocks(model, false, isLarge),
    ...onNewPage([
      ...(parts.length === 0 ? [] : decisionsInFull(model, isLarge)),
      ...parts.flatMap((part) => partBlocks(model, part)),
    ]),
  ],
});
