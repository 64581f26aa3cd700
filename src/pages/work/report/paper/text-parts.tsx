import { Fragment, type JSX } from 'react';
import { askedHeading, decisionLines } from '../../../../core/report/page-one';
import { approvedWords, signOffLines } from '../../../../core/report/sign-off-report';
import type { ReportModel } from '../../../../core/report-model/report-model';
import { upperFirst } from '../../../../core/wording/words';
import { SaidCell } from '../../../shared/said-cell';
import { Part } from './part';

type PartOf = { readonly model: ReportModel };

/** Shown after page 1 when the decisions do not all fit there. */
export function DecisionsPart({ model }: PartOf): JSX.Element {
  const { isFinal } = model.signOff;
  return (
    <Part kicker="In full" finding={askedHeading(model)}>
      <ul className="decide all">
        {decisionLines(model).map((decision, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two decisions may read the same
          <li className={isFinal ? 'no-box' : ''} key={at}>
            {!isFinal && <span className="box" aria-hidden="true" />}
            <span className="kept-lines">{decision}</span>
          </li>
        ))}
      </ul>
    </Part>
  );
}

export function ContextPart({ model }: PartOf): JSX.Element {
  const facts = [
    { label: 'Answered by', text: upperFirst(model.people) || 'Not given' },
    { label: 'Questions', text: model.questions },
    ...model.context,
    ...model.profile,
  ];
  return (
    <Part kicker="Never scored" finding="About us and our area">
      <dl className="facts">
        {facts.map(({ label, text }) => (
          <Fragment key={label}>
            <dt>{label}</dt>
            <dd className="kept-lines">{text}</dd>
          </Fragment>
        ))}
      </dl>
      {model.context.length + model.profile.length === 0 && (
        <p className="small soft after-table">
          Nothing more was noted about the organisation or its area.
        </p>
      )}
    </Part>
  );
}

export function MethodPart({ model }: PartOf): JSX.Element {
  return (
    <Part kicker="How to read this report" finding="Method and limits" className="method">
      {model.method.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </Part>
  );
}

/** What is given, and a line to fill in by hand for what is not. */
export function SignOffPart({ model }: PartOf): JSX.Element {
  const { isFinal } = model.signOff;
  return (
    <Part
      kicker="For the board"
      finding={isFinal ? `Sign-off: final, ${approvedWords(model.signOff)}` : 'Sign-off'}
      className="sign-off keep"
    >
      <table className="plain written">
        <caption className="vh">Sign-off; what is not given is filled in by hand</caption>
        <tbody>
          {signOffLines(model.signOff).map(({ label, text }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <SaidCell className="write" text={text} missing="to fill in" />
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  );
}
