import { type JSX, memo } from 'react';
import type { Targets } from '../../../../core/document/assessment';
import type { Instrument } from '../../../../core/instrument/instrument';
import type { ReportModel } from '../../../../core/report-model/report-model';
import { PartnerFigure } from '../../../shared/room/partner-figure';
import { BesidePart, TrendPart, YearsPart } from '../../../shared/years/years-figures';
import type { ReportPartId } from '../report-parts';
import { AnswersPart } from './answers-part';
import { EvidencePart } from './evidence-part';
import { FactorsPart, FigurePart, FlagsPart, HeatPart } from './figure-parts';
import { ClaimsPart, OutcomesPart, PaperFindOutPart } from './list-parts';
import { AgreementPart, NextStepsPart, RolesPart, SpreadPart } from './panel-parts';
import { PaperPrioritiesPart } from './paper-priorities-part';
import { PlanPart } from './plan-part';
import { ContextPart, MethodPart, SignOffPart } from './text-parts';

type PartsProps = {
  readonly model: ReportModel;
  readonly instrument: Instrument;
  readonly targets: Targets;
  /** Those that print, in order. */
  readonly parts: readonly ReportPartId[];
  readonly isLarge: boolean;
};

/** Everything after page 1. */
export const Parts = memo(function Parts({ parts, ...props }: PartsProps): JSX.Element {
  return (
    <>
      {parts.map((id) => (
        <OnePart part={id} {...props} key={id} />
      ))}
    </>
  );
});

type OnePartProps = Omit<PartsProps, 'parts'> & { readonly part: ReportPartId };

function OnePart({ part, model, instrument, targets, isLarge }: OnePartProps): JSX.Element | null {
  const { levels } = instrument;
  const { panel, partners, plan, years, trend, beside } = model;
  switch (part) {
    case 'next-steps':
      return panel && <NextStepsPart panel={panel} />;
    case 'spread':
      return panel && <SpreadPart panel={panel} levels={levels} />;
    case 'roles':
      return panel && <RolesPart panel={panel} levels={levels} />;
    case 'agreement':
      return panel && <AgreementPart panel={panel} levels={levels} />;
    case 'partners':
      return partners && <PartnerFigure report={partners} levels={levels} />;
    case 'years':
      return years && <YearsPart years={years} />;
    case 'trend':
      return trend && <TrendPart trend={trend} />;
    case 'beside':
      return beside && <BesidePart beside={beside} ownName="Our score" />;
    case 'factors':
      return <FactorsPart model={model} />;
    case 'functions':
      return <FigurePart model={model} figure={model.functions} levels={levels} />;
    case 'sufficiency':
      return <FigurePart model={model} figure={model.sufficiency} levels={levels} />;
    case 'heat':
      return <HeatPart model={model} isLarge={isLarge} />;
    case 'view':
      return <FigurePart model={model} figure={model.viewGroups} levels={levels} />;
    case 'priorities':
      return <PaperPrioritiesPart model={model} instrument={instrument} targets={targets} />;
    case 'plan':
      return (
        plan && <PlanPart plan={plan} levels={levels} names={model.names} isQuick={model.isQuick} />
      );
    case 'evidence':
      return <EvidencePart evidence={model.evidence} />;
    case 'find-out':
      return <PaperFindOutPart model={model} />;
    case 'flags':
      return <FlagsPart model={model} />;
    case 'claims':
      return <ClaimsPart model={model} levels={levels} />;
    case 'outcomes':
      return <OutcomesPart model={model} />;
    case 'context':
      return <ContextPart model={model} />;
    case 'answers':
      return <AnswersPart model={model} />;
    case 'method':
      return <MethodPart model={model} />;
    case 'sign-off':
      return <SignOffPart model={model} />;
  }
}
