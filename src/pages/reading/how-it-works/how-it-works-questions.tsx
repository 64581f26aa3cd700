import type { Instrument } from '../../../core/instrument/instrument';
import type { Explains } from '../../../core/instrument/says';
import { WEAKER_ONE } from '../../../core/wording/public-bodies';
import { ADVICE } from '../../shared/question/advice';

type Props = { readonly instrument: Instrument; readonly explains: Explains };

export function WhatIsAsked({ instrument, explains }: Props) {
  return (
    <>
      <section>
        <h2 id="asked">What is asked, and why</h2>
        {explains.asked.map((text) => (
          <p key={text}>{text}</p>
        ))}
        <Factors instrument={instrument} />
        <Functions instrument={instrument} />
        {instrument.sufficiency.length > 0 && (
          <Sufficiency instrument={instrument} explains={explains} />
        )}
        <TwoKinds instrument={instrument} />
      </section>
      <Answering instrument={instrument} explains={explains} />
    </>
  );
}

type OfQuestions = Pick<Props, 'instrument'>;

function Factors({ instrument }: OfQuestions) {
  return (
    <>
      <h3>The {instrument.says.sectionKinds}</h3>
      <p>These are the sections you work through.</p>
      <dl>
        {instrument.sections.map((section) => (
          <div key={section.id}>
            <dt>{section.name}</dt>
            <dd>
              {section.question} {section.about}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Functions({ instrument }: OfQuestions) {
  return (
    <>
      <h3>The functions</h3>
      <p>Each section asks about these kinds of work.</p>
      <dl>
        {instrument.functions.map((job) => (
          <div key={job.id}>
            <dt>{job.name}</dt>
            <dd>{job.about}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Sufficiency({ instrument, explains }: Props) {
  return (
    <>
      <h3>The {instrument.says.factorKinds}</h3>
      {explains.factorsBefore !== '' && <p>{explains.factorsBefore}</p>}
      <dl>
        {instrument.sufficiency.map((factor) => (
          <div key={factor.id}>
            <dt>{factor.name}</dt>
            <dd>
              {factor.about}
              {factor.parts.length > 0 && (
                <>
                  {' '}
                  It is also shown in its parts:{' '}
                  {factor.parts.map((part) => part.name.toLowerCase()).join('; ')}.
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {explains.factorsAfter !== '' && <p>{explains.factorsAfter}</p>}
    </>
  );
}

function TwoKinds({ instrument }: OfQuestions) {
  const { sufficiency, says } = instrument;
  const cells = instrument.items.filter((item) => item.home !== null);
  const crossCutting = instrument.items.filter((item) => item.home === null);
  if (crossCutting.length === 0)
    return (
      <p>
        There are {instrument.items.length} questions. Each has a home: one section and one
        function. Some of them also help one or two other functions, and count there for half as
        much.
      </p>
    );
  return (
    <>
      <h3>The two kinds of question</h3>
      <p>
        There are {instrument.items.length} questions. Of these, {cells.length} have a home: one
        section and one function. Some of them also help one or two other functions, and count there
        for half as much.
      </p>
      <p>
        The other {crossCutting.length} cut across all the functions. They count in their section
        {sufficiency.length > 0 && ` and in a ${says.factorKind}`}, but in no function. Each is also
        shown by itself as a flag, because an average would hide it.
      </p>
    </>
  );
}

function Answering({ instrument, explains }: Props) {
  return (
    <section>
      <h2 id="answers">How you answer</h2>
      <p>Every question has five levels, from low to high:</p>
      <ol start={0}>
        {instrument.levels.map((level) => (
          <li key={level}>{level}</li>
        ))}
      </ol>
      <p>
        Each question puts its own five levels into words, and you choose the one that describes
        you. Nobody is asked whether they agree. Revilla, Saris and Krosnick (2014) note that
        agreeing and disagreeing gives answers of lower quality. One later study (2015) found no
        gain from wording like ours, so we hope it helps and do not call it a cure.
      </p>
      <p>
        <strong>{ADVICE}</strong> We owe this rule to McKinsey’s Organizational Capacity Assessment
        Tool (OCAT). {explains.nesting}
        {instrument.items.some(({ tested }) => tested) &&
          ' Where a level asks for a test that has not come, the fourth answer stands.'}
      </p>
      {instrument.items.some(({ weaker }) => weaker) && (
        <p>
          <strong>{WEAKER_ONE}</strong> Many organisations deal with two councils, or with a council
          and the NHS, and an average would hide the weaker. Main ones are three at most: of six,
          one will always be weak. The note says which is meant.
        </p>
      )}
      <p>There are three other states an answer can be in, and they are never mixed up.</p>
      <ul>
        <li>
          <strong>Don’t know.</strong> A fair answer, and often a useful one. You can note who would
          know.
        </li>
        <li>
          <strong>Not our role.</strong> Another body does this here, or it does not apply here. You
          are asked who, or why, and the reason is printed.
        </li>
        <li>
          <strong>Blank.</strong> Not answered yet.
        </li>
      </ul>
      <p>
        <strong>When a question changes its meaning,</strong> an answer given before does not count
        as an answer to the new words. It is kept beside the question with the words of its time,
        and you are asked again. What was signed off, and an away-day, stay in the words of their
        day. Answers of several people are put together only where the words mean the same.
      </p>
      <p>
        Scores stay hidden until a section is finished. The people behind SAMM, a model for software
        security (OWASP, January 2025), warn that a running score tempts people to chase the score
        rather than their own aim.
      </p>
    </section>
  );
}
