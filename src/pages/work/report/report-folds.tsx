import { type JSX, type RefObject, useState } from 'react';
import type { AssessmentHead, ReportChoices } from '../../../core/document/assessment';
import type { SignOff } from '../../../core/document/sign-off';
import { approvedWords, signOffInWords } from '../../../core/report/sign-off-report';
import { canKeepFile } from '../../../platform/kept-file/choose-file';
import { EXAMPLE_ID } from '../../../store/state';
import { Fold } from '../../../ui/fold';
import { KeptOnDisk } from './kept-on-disk';
import { LetterheadForm } from './letterhead/letterhead-form';
import { PartChoices } from './part-choices';
import { PaperButtons } from './product-sheet';
import { leftOutNow } from './report-parts';
import { DecisionsFold } from './sign-off/decisions-fold';
import { SignOffFold } from './sign-off/sign-off-fold';
import { LockedCopy } from './take-away/locked-copy';
import { TakeAway } from './take-away/take-away';
import type { TakeAwayInput } from './take-away/take-away-files';
import type { Papers } from './use-papers';

type ReportFoldsProps = TakeAwayInput & {
  /** As it is stored, with what is being typed. */
  readonly head: AssessmentHead;
  readonly papers: Papers;
  /** How much paper the parts chosen are, in words. */
  readonly sides: string;
  /** A section is finished: there is something to print. */
  readonly isReady: boolean;
  /** The address leads to the sign-off; where to move focus then. */
  readonly isAtSignOff: boolean;
  readonly signOffRef: RefObject<HTMLElement | null>;
  readonly onReport: (patch: Partial<ReportChoices>) => void;
  readonly onSignOff: (patch: Partial<SignOff>) => void;
};

type FoldId = 'sign-off' | 'decisions' | 'parts' | 'letterhead' | 'data' | 'kept' | 'locked';

/** What stands behind the papers, each closed until it is wanted. */
export function ReportFolds(props: ReportFoldsProps): JSX.Element {
  const { head, model, papers, sides, isReady, isAtSignOff, signOffRef } = props;
  const { onReport, onSignOff } = props;
  const [open, setOpen] = useState<readonly FoldId[]>(isAtSignOff ? ['sign-off'] : []);
  const fold = (id: FoldId) => ({
    isOpen: open.includes(id),
    onToggle: (isOpen: boolean) =>
      setOpen((before) => [...before.filter((other) => other !== id), ...(isOpen ? [id] : [])]),
  });
  const { decisions } = head.report;
  const partsLeftOut = leftOutNow(head.report.partsLeftOut);
  const { isFinal } = head.signOff;
  return (
    <div className="tucks">
      {(isReady || isAtSignOff) && (
        <Fold
          {...fold('sign-off')}
          title="Sign-off"
          inside={signOffLine(head)}
          {...(isAtSignOff ? { nameRef: signOffRef } : {})}
        >
          <SignOffFold head={head} onChange={onSignOff} />
        </Fold>
      )}
      {isReady && (
        <>
          <Fold
            {...fold('decisions')}
            title={isFinal ? 'What the board decided' : 'What the board is asked to decide'}
            count={decisions.length}
            inside={
              isFinal ? 'What was asked, and what became of it' : 'As it will print on page 1'
            }
          >
            <DecisionsFold
              head={head}
              model={model}
              onChange={(texts) => onReport({ decisions: texts })}
              onSignOff={onSignOff}
            />
          </Fold>
          <Fold
            {...fold('parts')}
            title="Choose the parts yourself"
            inside="Any mix of parts after page 1, on paper or for Word"
          >
            <PartChoices
              model={model}
              leftOut={partsLeftOut}
              isFinal={isFinal}
              sides={sides}
              onChange={(leftOut) => onReport({ partsLeftOut: leftOut })}
            />
            <PaperButtons paper="chosen" name="the parts you chose" papers={papers} />
          </Fold>
        </>
      )}
      {isReady && (
        <Fold
          {...fold('letterhead')}
          title="Your logo and letterhead"
          inside="At the head of every paper, kept on this device"
        >
          <LetterheadForm />
        </Fold>
      )}
      <Fold
        {...fold('data')}
        title="E-mail text, spreadsheets and data"
        inside="Text to send, Excel, CSV, dates for a calendar, charts as pictures"
      >
        <TakeAway {...props} />
      </Fold>
      {canKeepFile() && head.id !== EXAMPLE_ID && (
        <Fold
          {...fold('kept')}
          title="Kept in one file on disk"
          inside="A file that follows every change, in a shared folder or on a stick"
        >
          <KeptOnDisk head={head} />
        </Fold>
      )}
      <Fold
        {...fold('locked')}
        title="A file locked with a password"
        inside="The whole self-assessment, for an e-mail, a stick or a shared folder"
      >
        <LockedCopy {...props} />
      </Fold>
    </div>
  );
}

const signOffLine = ({ signOff }: AssessmentHead): string =>
  signOff.isFinal
    ? `Final: ${approvedWords(signOffInWords(signOff))}. You can reopen it here`
    : 'Draft. The board agrees it; then it prints as final. The plan stays open';
