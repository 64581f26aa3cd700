import type { Item } from '../../core/instrument/instrument';
import { minutesToAllow } from '../../core/instrument/reading-time';
import { paths } from '../../ui/paths';
import { ADVICE } from '../shared/question/advice';

type HelpAnsweringProps = { readonly items: readonly Pick<Item, 'quick' | 'stem' | 'levels'>[] };

export function HelpAnswering({ items }: HelpAnsweringProps) {
  const full = minutesToAllow(items);
  const quick = minutesToAllow(items.filter((item) => item.quick));
  return (
    <>
      <section>
        <h2 id="how-long">How long does it take?</h2>
        <p>
          Allow {full.low} to {full.high} minutes for the full assessment, and {quick.low} to{' '}
          {quick.high} for the quick check. This is our estimate from the number of words. Noting
          evidence takes longer, perhaps another quarter of an hour. Short sittings, one for each
          section, work better than one long one. The list of sections shows about how many minutes
          are left, at your own pace.
        </p>
      </section>
      <section>
        <h2 id="who-answers">Who should answer?</h2>
        <p>
          Someone who knows the work well, often the chief officer, is a good start. Then talk
          through the answers with one or two others: a trustee, someone who does the daily work.
          Where your views differ, you have found something worth talking about. Say in About you
          who answered, so that the report can too.
        </p>
      </section>
      <section>
        <h2 id="two-levels">What if it could be either of two levels?</h2>
        <p>
          {ADVICE} If one part is missing, you are not there yet. Add a line under “Evidence and
          notes” about what is missing. That line is often your next step.
        </p>
      </section>
      <section>
        <h2 id="dont-know">“Don’t know” or “not our role”?</h2>
        <p>
          Choose <strong>don’t know</strong> when the question is yours but you cannot tell. It is
          not counted as zero. It widens the range, and goes on a list to find out. Note who would
          know.
        </p>
        <p>
          Choose <strong>not our role</strong> when someone else does this here, or it does not
          apply to your place. Say who, or why, now or later. The question is then left out of your
          scores. If nobody does it here, and it could be yours, choose a level instead, even the
          lowest. It is worth seeing as a gap.
        </p>
        <p>
          Chose the wrong one? Pick another, or press “Clear” to leave the question blank. Next,
          with nothing chosen, leaves it out for now.
        </p>
      </section>
      <section>
        <h2 id="coming-back">Can I leave and come back?</h2>
        <p>
          Yes. Each answer is saved as you give it, and the page says so. Come back in the same
          browser on the same device: “Continue” takes you to your place.
        </p>
      </section>
      <section>
        <h2 id="where">Where are my answers?</h2>
        <p>
          In this browser, on this device, and nowhere else until you save, print, show or send
          them. The <a href={paths.privacy}>privacy page</a> says more.
        </p>
      </section>
    </>
  );
}
