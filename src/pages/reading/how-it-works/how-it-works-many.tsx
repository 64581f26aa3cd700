import { DAY_LENGTHS, type DayLength, dayPlan } from '../../../core/exercise/day-plan';
import type { Instrument } from '../../../core/instrument/instrument';
import { countWord, listWords } from '../../../core/wording/words';
import { AgreementTable, AwayInWords, AwayTable } from './how-it-works-many-examples';

type Props = { readonly instrument: Instrument };

/** Method 3 for readers: how the answers of an away-day become one profile. */
export function ManyAnswers({ instrument }: Props) {
  return (
    <section>
      <h2 id="many">Many people’s answers</h2>
      <p>
        In an away-day exercise each person answers alone. For every question the answers are put
        together first. Then the same scores are worked out as for one person. We never average
        people’s own totals.
      </p>
      <MiddleAnswer />
      <Agreement />
      <WhatToTalkAbout />
      <h3>If one of us had been away</h3>
      <p>
        We work out each score again without each person in turn. From four people up (five where
        answers are not attributed), the lowest and highest of these scores are printed.
      </p>
      <AwayTable />
      <AwayInWords instrument={instrument} />
      <SecondVote />
      <FewPeople />
      {instrument.hasPartnerQuestions && <PartnerView />}
    </section>
  );
}

function MiddleAnswer() {
  return (
    <>
      <h3>The middle answer</h3>
      <p>
        Line up the levels people chose, from lowest to highest. The one in the middle stands. With
        an even number, it is halfway between the two in the middle, so it can be half a level. One
        person who misread the question, or who pushes for a result, cannot move it alone.
      </p>
      <ul>
        <li>Someone who left the question blank is not counted.</li>
        <li>If more than half say it does not apply, it is left out.</li>
        <li>
          If more people don’t know than give a level, the room does not know. The middle answer of
          those who do is shown in grey, and does not count.
        </li>
      </ul>
    </>
  );
}

function Agreement() {
  return (
    <>
      <h3>Close together or wide apart</h3>
      <p>
        We measure how far the answers lie from the middle one, on average, in levels. With five
        answers or more, up to half a level is “close together” and up to 0.8 is “some spread”.
        Beyond that they are “wide apart”. The 0.8 is a limit that Burke and Dunlap (2002) give for
        five options.
      </p>
      <p>
        With three or four answers we say “wide apart” or nothing. Three people who chose at random
        would seem to agree about half the time.
      </p>
      <p>
        <strong>Seen in two ways</strong> is said when about a third of the answers, and two at
        least, lie below some level, as many lie above it, and fewer lie on it than on either side.
        Panels of doctors are checked in much the same way, by a rule of RAND and UCLA.
      </p>
      <AgreementTable />
    </>
  );
}

const mostIn = (length: DayLength): string =>
  `${countWord(dayPlan({ length, listed: null, people: 0 }).most)} in ${length} minutes`;

function WhatToTalkAbout() {
  return (
    <>
      <h3>What to talk about</h3>
      <p>
        The discussion list holds questions seen in two ways, then those wide apart. The widest come
        first, and of equals the one whose answer could help most. It stops at ten, and a room takes
        as many as it has time for: {listWords(DAY_LENGTHS.map(mostIn))}. The rest is parked for
        another day.
      </p>
      <p>
        A question that two people or more do not know, and at least a third of all, is a{' '}
        <strong>knowledge gap</strong>: someone is asked to find out. A question is among the
        strengths when its level reaches your target and the answers are not wide apart.
      </p>
    </>
  );
}

function SecondVote() {
  return (
    <>
      <h3>The second vote, and agreed answers</h3>
      <p>
        After the talk there is one second vote on the questions you talked about, each person alone
        again. Judging alone, talking, then judging alone again is the IDEA protocol: in a test of
        it, the talk improved people’s estimates (Hemming and others, 2018). Seeing other people’s
        estimates first does not. It brings opinions together without making them truer (Lorenz and
        others, 2011).
      </p>
      <p>
        Where answers are not attributed, the counts of the second vote stand beside the first only
        if it is certain that the same people gave both, or that none or at least five came and none
        or at least five went. It is certain where people vote on the device they answered on first
        and say so there, and of cards where only those who answered first are counted. If one to
        four came or went, the report says no more than whether the middle answer stands, and only
        where that tells nothing of them. Where it is not certain who voted, as on paper, nothing is
        said of the votes.
      </p>
      <p>
        The new middle answer may be agreed as it is when the answers lie no more than 0.8 of a
        level apart and are not seen in two ways. Otherwise the room agrees a level and writes down
        why, or records “not agreed”, and the middle answer stands. An agreed answer takes the place
        of the middle one. Nobody’s own answers are ever changed, both rounds are kept, and the
        report says how many answers were agreed.
      </p>
    </>
  );
}

function FewPeople() {
  return (
    <>
      <h3>When few people answer</h3>
      <p>
        We say “not attributed”, never “anonymous”: in a small room a lone answer can be recognised.
        Where answers are not attributed,
      </p>
      <ul>
        <li>three or four answers to a question give the middle one and nothing else</li>
        <li>one or two give nothing</li>
        <li>
          reasons are shown only where five people rated the question and three of them gave one; if
          one of these people is taken out, none is shown any more.
        </li>
      </ul>
      <p>
        Staff and others are compared only where at least five of each rated a question, in a named
        exercise too. Where answers are not attributed, they are compared only if none or at least
        five left open which they are, and no longer once people who came later are counted, since
        one of them may be the only one of a side. What may not be shown is not worked out at all,
        so no page, print or list can show it. The limit of five is also the advice given with OCAT
        (McKinsey and Company).
      </p>
      <p>
        Two laptops can collect for one exercise. Once each has shown the answers of other people,
        they are not put together any more: side by side, the two pictures would tell what a few
        people said.
      </p>
    </>
  );
}

function PartnerView() {
  return (
    <>
      <h3>The partner view</h3>
      <p>
        Three to five partners can answer a few of the questions that they are able to judge, in
        words made for them. Their middle answer is shown beside yours from three answers up. It
        never counts in a score.
      </p>
    </>
  );
}
