import type { ReportModel } from '../../../../core/report-model/report-model';
import { countWord, plural } from '../../../../core/wording/words';

const READY = 'Each report is ready to hand out.';

type Step = { readonly owner: string; readonly by: string };

/** What stands on page 1 to be done, and where its owners and dates are from: the room's choice, else the plan. */
const stepsOf = ({ panel, priorities }: ReportModel): readonly [readonly Step[], string] =>
  panel !== null && panel.priorities.length > 0
    ? [panel.priorities, 'Owners and dates are those you agreed']
    : [priorities.first, 'Owners and dates come from your plan'];

const openWords = (all: number, open: number): string => {
  const have = all - open;
  const boxes = plural(open, 'prints with a box', 'print with boxes');
  if (have === 0)
    return all === 1
      ? `the one step has none yet and ${boxes} to fill in`
      : `none of the ${countWord(all)} has both yet, and they ${boxes} to fill in`;
  const rest = open === 1 ? 'the other one' : `the other ${countWord(open)}`;
  return `${countWord(have)} of the ${countWord(all)} ${plural(have, 'has', 'have')} both, and ${rest} ${boxes} to fill in`;
};

/** What is ready, and how much of it is still to be filled in by hand. */
export function leadWords(model: ReportModel): string {
  if (model.signOff.isFinal) return `${READY} Each says that it is final.`;
  const [steps, from] = stepsOf(model);
  if (steps.length === 0) return READY;
  const open = steps.filter(({ owner, by }) => owner.trim() === '' || by.trim() === '').length;
  return open === 0 ? `${READY} ${from}.` : `${READY} ${from}; ${openWords(steps.length, open)}.`;
}
