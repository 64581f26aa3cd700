import { type JSX, type RefObject, useState } from 'react';
import type { AssessmentHead } from '../../../core/document/assessment';
import type { Guidance, Instrument } from '../../../core/instrument/instrument';
import type { StepRow } from '../../../core/report-model/first-steps-model';
import { isAsked } from '../../../core/response/sent-question';
import { Fold } from '../../../ui/fold';
import type { PlanDoor } from '../../../ui/paths';
import type { FetchOneFile } from '../../shared/keeping/use-sending';
import { AskSomeone } from './ask-someone';
import { ChooseOthers } from './choose-others';
import { CouldWeShow } from './could-we-show';
import { ShortSteps } from './short-steps';
import { TargetList } from './targets/target-list';
import type { PlanModel } from './use-plan-model';
import type { PlanWork } from './use-plan-work';

type PlanFoldsProps = {
  /** The part the address leads to, and where to move focus then. */
  readonly door: PlanDoor | null;
  readonly doorRef: RefObject<HTMLElement | null>;
  readonly instrument: Instrument;
  readonly guidance: Guidance;
  readonly head: AssessmentHead;
  readonly model: PlanModel;
  /** The rows that stand above, among them what has been done since the page was opened. */
  readonly inFirst: readonly StepRow[];
  readonly work: PlanWork;
  readonly fetchOneFile: FetchOneFile;
};

type Part = PlanDoor | 'also' | 'ended';

/** What stands behind the first steps, each closed until it is wanted. */
export function PlanFolds(props: PlanFoldsProps): JSX.Element {
  const { door, doorRef, instrument, guidance, head, model, inFirst, work, fetchOneFile } = props;
  const { steps, asks, shows, isReady } = model;
  const ended = steps.ended.filter(({ step }) => !inFirst.some((row) => row.step === step));
  const unasked = asks.filter(({ item }) => !isAsked(head.together, item));
  const [open, setOpen] = useState<ReadonlySet<Part>>(
    () =>
      new Set<Part>([...(door ? [door] : []), ...(unasked.length > 0 ? (['ask'] as const) : [])]),
  );
  const claims = shows.filter(({ isClaim }) => isClaim).length;
  const isFinal = head.signOff.isFinal;
  const ofWork = steps.alsoPlanned.some(({ step }) => step === work.openId);
  const fold = (part: Part) => ({
    isOpen: open.has(part) || (part === 'also' && ofWork),
    onToggle: (isOpen: boolean) =>
      setOpen(
        (before) => new Set([...before].filter((each) => each !== part).concat(isOpen ? part : [])),
      ),
    ...(part === door ? { nameRef: doorRef } : {}),
  });
  const areas = guidance.improvementAreas;
  return (
    <div className="tucks">
      {steps.alsoPlanned.length > 0 && (
        <Fold
          {...fold('also')}
          title="Also in the plan"
          count={steps.alsoPlanned.length}
          inside="Steps you chose that come after these"
        >
          <ShortSteps
            rows={steps.alsoPlanned}
            {...{ head, areas, work }}
            questions={steps.questions}
          />
        </Fold>
      )}
      {ended.length > 0 && (
        <Fold
          {...fold('ended')}
          title="Done and dropped"
          count={ended.length}
          inside="Steps that are over, and can be taken up again"
        >
          <ShortSteps rows={ended} {...{ head, areas, work }} questions={steps.questions} />
        </Fold>
      )}
      {(isReady || door === 'others') && (
        <Fold
          {...fold('others')}
          title="Choose others"
          count={steps.others.length}
          inside="Swap one of these, or add to them, from the other answers below target"
        >
          <ChooseOthers rows={steps.others} work={work} />
        </Fold>
      )}
      {(asks.length > 0 || door === 'ask') && (
        <Fold
          {...fold('ask')}
          title="Ask someone"
          count={asks.length}
          inside="Answers that are “don’t know”. Say who would know, and send the question"
        >
          <AskSomeone {...{ instrument, head, asks, fetchOneFile }} />
        </Fold>
      )}
      {(shows.length > 0 || door === 'show') && (
        <Fold
          {...fold('show')}
          title="What could we show?"
          count={claims}
          inside="Answers at the two top levels with no document, figures or outside view noted yet"
        >
          <CouldWeShow id={head.id} instrument={instrument} rows={shows} />
        </Fold>
      )}
      <Fold
        {...fold('targets')}
        title="Your targets"
        inside={
          isFinal
            ? 'What you aimed for when this was signed'
            : 'What is good enough here: for each section, or for one question'
        }
      >
        <TargetList instrument={instrument} head={head} />
      </Fold>
    </div>
  );
}
