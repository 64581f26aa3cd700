import type { JSX } from 'react';
import type { AssessmentHead } from '../../../core/document/assessment';
import type { Instrument } from '../../../core/instrument/instrument';
import { dayWords } from '../../../core/limits/days';
import { hasGivenName } from '../../../core/response/new-assessment';
import { useMainstay } from '../../../store/use-mainstay';
import { Button } from '../../../ui/button';
import { Dot } from '../../../ui/dot';
import { ArrowRight } from '../../../ui/icons';
import { paths } from '../../../ui/paths';
import { dayAndTime } from '../../../ui/times';
import { LastFiled, SaveToFile } from '../../shared/keeping/save-to-file';
import { useCopyDue } from '../../shared/keeping/use-copy-due';
import { isDue } from '../../shared/room/is-due';
import { useToday } from '../../shared/use-today';
import { homeStandingOf } from './home-standing';

type KeptAssessmentProps = {
  readonly head: AssessmentHead;
  readonly changedAt: string;
  readonly instrument: Instrument;
  /** Opens what can be done with it besides. */
  readonly onChange: (head: AssessmentHead) => void;
};

/** One assessment on this device: where it stands, what is next, and the ways on. */
export function KeptAssessment(props: KeptAssessmentProps): JSX.Element {
  const { head, changedAt, instrument } = props;
  const today = useToday();
  const response = useMainstay((state) => state.responses[head.id]) ?? {};
  const { dot, words, left, next, steps, main, second } = homeStandingOf(
    instrument,
    head,
    response,
  );
  return (
    <li className="assess">
      <div>
        <h2 className="h3">{titleOf(head)}</h2>
        <p className="soft">{aboutWords(head)}</p>
        <p className="state">
          <b className="tag">
            <Dot state={dot} />
            {words}
          </b>
          {left && <span className="soft">{left}</span>}
        </p>
        {next && (
          <p>
            <b>Next in the plan:</b> {next}
          </p>
        )}
        <ToBeDeleted head={head} />
        <p className="state soft">
          {steps ? <span>{steps}</span> : <span>Last change {dayAndTime(changedAt, today)}</span>}
          <LastFiled id={head.id} />
        </p>
      </div>
      <div className="acts">
        <a className="btn main" href={main.href} aria-label={`${main.words}: ${titleOf(head)}`}>
          {main.words}
          <ArrowRight />
        </a>
        {second && (
          <a className="btn" href={second.href} aria-label={`${second.words}: ${titleOf(head)}`}>
            {second.words}
          </a>
        )}
        <MoreWays {...props} />
      </div>
    </li>
  );
}

/** A file where it is time for one; else it is in the dialog with what is wanted more seldom. */
function MoreWays({ head, instrument, onChange }: KeptAssessmentProps): JSX.Element {
  const isCopyDue = useCopyDue(head.id, instrument);
  return (
    <>
      {isCopyDue && <SaveToFile id={head.id} name={head.name} />}
      {head.signOff.isFinal && (
        <a
          className="btn bare slim"
          href={paths.years(head.id, 'next')}
          aria-label={`Start the next one from ${titleOf(head)}`}
        >
          Start the next one
        </a>
      )}
      <Button
        look="bare"
        isSlim
        aria-label={`Save, rename, copy or delete ${titleOf(head)}`}
        onClick={() => onChange(head)}
      >
        Save, rename, copy or delete
      </Button>
    </>
  );
}

function ToBeDeleted({
  head: { exercise },
}: Pick<KeptAssessmentProps, 'head'>): JSX.Element | null {
  const today = useToday();
  if (exercise === null || !isDue(exercise.deleteBy, today)) return null;
  return (
    <p>
      <b>To be deleted since {dayWords(exercise.deleteBy)}:</b> it holds everyone’s answers.
    </p>
  );
}

/** A name nobody chose gives way to whose it is, once that is known. */
const titleOf = (head: AssessmentHead): string =>
  (hasGivenName(head) && head.profile.organisation) || head.name;

/** "Community Action Wexcombe. Full self-assessment, 14 November 2026" */
function aboutWords(head: AssessmentHead): string {
  const { organisation } = head.profile;
  const day = dayWords(head.assessedOn);
  const what = [kindWords(head), ...(day === '' ? [] : [day])].join(', ');
  return organisation === '' || organisation === titleOf(head) ? what : `${organisation}. ${what}`;
}

function kindWords({ kind, share, exercise }: AssessmentHead): string {
  if (exercise !== null) {
    return exercise.isRehearsal ? 'Rehearsal with made-up answers' : 'Away-day exercise';
  }
  if (share !== null) {
    return share.from === '' ? 'Questions for you' : `Questions from ${share.from}`;
  }
  return kind === 'full' ? 'Full self-assessment' : 'Quick check';
}
