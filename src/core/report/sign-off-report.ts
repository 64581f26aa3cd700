import type { SignOff } from '../document/sign-off';
import type { SignOffReport } from '../report-model/sign-off-model';
import type { ReportScene } from '../wording/report-scene';
import { dateWords } from '../wording/words';

/** Who approved it, when, and until when. */
export const signOffInWords = (signOff: SignOff): SignOffReport => ({
  approvedBy: signOff.approvedBy.trim(),
  approvedOn: dateWords(signOff.approvedOn),
  nextReview: dateWords(signOff.nextReview),
  isFinal: signOff.isFinal,
  decided: (signOff.decided ?? []).filter(({ outcome }) => outcome.trim() !== ''),
});

/** What the minutes say became of a decision; empty where nothing is recorded of these very words. */
export const outcomeOf = ({ decided }: Pick<SignOffReport, 'decided'>, asked: string): string =>
  decided.find((each) => each.asked === asked)?.outcome.trim() ?? '';

export const signOffReport = ({ assessment }: ReportScene): SignOffReport =>
  signOffInWords(assessment.signOff);

/** A line of the sign-off; one with no text is filled in by hand. */
export type SignOffLine = { readonly label: string; readonly text: string };

/** The lines of the sign-off, in the order they are filled in. */
export const signOffLines = (signOff: SignOffReport): readonly SignOffLine[] => [
  { label: 'Approved by', text: signOff.approvedBy },
  { label: 'Approved on', text: signOff.approvedOn },
  { label: 'Signed', text: '' },
  { label: 'Next review on', text: signOff.nextReview },
];

/** "Final" or "Draft": said on every sheet. */
export const statusWords = ({ isFinal }: SignOffReport): string => (isFinal ? 'Final' : 'Draft');

/** "approved by Joan Achterberg on 21 November 2026"; what is not given is left out. */
export const approvedWords = ({ approvedBy, approvedOn }: SignOffReport): string =>
  [
    'approved',
    ...(approvedBy === '' ? [] : [`by ${approvedBy.replace(/^The (?=\p{Ll})/u, 'the ')}`]),
    ...(approvedOn === '' ? [] : [`on ${approvedOn}`]),
  ].join(' ');
