/** What a place of an assessment is called, and where it is shown. */

import type { AssessmentHead } from '../../../core/document/assessment';
import { pathOf } from '../../../core/document/place';
import type { Instrument } from '../../../core/instrument/instrument';
import { paths } from '../../../ui/paths';

type Named = { readonly group: string; readonly title: string; readonly href: string };

export type PlaceWords = Named & {
  /** Of the question it is about; '' where it is about none. */
  readonly number: string;
};

export function placeWords(
  place: string,
  head: Pick<AssessmentHead, 'id' | 'plan'>,
  instrument: Instrument,
): PlaceWords {
  const [, ...parts] = pathOf(place);
  const item = instrument.items.find(({ id }) => parts.includes(id));
  return { ...namedAt(place, head, instrument), number: item?.number ?? '' };
}

function namedAt(
  place: string,
  head: Pick<AssessmentHead, 'id' | 'plan'>,
  instrument: Instrument,
): Named {
  const [kind = '', first = '', second = ''] = pathOf(place);
  const { id } = head;
  const item = instrument.items.find((other) => other.id === (kind === 'targets' ? second : first));
  switch (kind) {
    case 'answers':
      return {
        group: 'Answer',
        title: item?.title ?? first,
        href: item ? paths.answer(id, first) : '',
      };
    case 'evidence':
      return {
        group: 'Line of evidence',
        title: item?.title ?? first,
        href: item ? paths.answer(id, first) : '',
      };
    case 'targets': {
      const section = instrument.sections.find((other) => other.id === second)?.name;
      const href = paths.plan(id, 'targets');
      return { group: 'Target', title: item?.title ?? section ?? second, href };
    }
    case 'localPriorities':
      return {
        group: 'How much it matters here',
        title: functionName(instrument, first),
        href: paths.aboutYou(id),
      };
    case 'outcomes': {
      const pathway = instrument.outcomes.pathways.find((other) => other.id === first);
      return { group: 'Outcomes', title: pathway?.name ?? first, href: paths.outcomes(id) };
    }
    case 'plan': {
      const isOrder = first === 'order';
      const text = head.plan.actions[second]?.text || 'An action';
      const title = isOrder ? 'The order of the actions' : text;
      return { group: 'Plan', title, href: paths.plan(id) };
    }
    case 'report':
      return { group: 'Report', title: NAMES[place] ?? first, href: paths.report(id) };
    case 'signOff':
      return {
        group: 'Sign-off',
        title: 'Who approved it, and until when',
        href: paths.signOff(id),
      };
    case 'exercise': {
      const asked = instrument.items.find((other) => other.id === second)?.title;
      const title = NAMES[place] ?? asked ?? 'A priority';
      const page = NAMES[place] === undefined ? 'talk' : 'set-up';
      return { group: 'Exercise', title, href: paths.exercise(id, page) };
    }
    case 'partners':
      return { group: 'Partners', title: NAMES[place] ?? first, href: paths.partners(id) };
    default: {
      const title =
        first === 'functions'
          ? `Who does this here: ${functionName(instrument, second)}`
          : (NAMES[place] ?? place);
      return { group: 'About you', title, href: paths.aboutYou(id) };
    }
  }
}

const functionName = ({ functions }: Instrument, id: string): string =>
  functions.find((other) => other.id === id)?.name ?? id;

const NAMES: Readonly<Record<string, string>> = {
  name: 'The name of this assessment',
  assessedOn: 'The date the answers stand for',
  'respondent/roles': 'Who is answering',
  'respondent/names': 'The names of those who answer',
  'profile/organisation': 'The name of your organisation',
  'profile/place': 'Your place',
  'profile/kind': 'The kind of organisation',
  'profile/geography': 'The size of the area',
  'profile/incomeBand': 'Income',
  'profile/staff': 'Staff',
  'profile/volunteers': 'Volunteers',
  'profile/largestStatutoryShare': 'The share of the largest statutory funder',
  'profile/largestStatutoryEnds': 'When that agreement ends',
  'profile/letters': 'What papers call the local sector',
  'profile/makeUp': 'One body or a partnership',
  'profile/members': 'Members',
  'profile/trusteesChosen': 'How trustees are chosen',
  'profile/reservesMonths': 'Free reserves, in months',
  'profile/agreedShare': 'The share of next year’s income already agreed',
  'profile/servicesShare': 'The share of income from direct services',
  'profile/businessPlan': 'The date of the business plan',
  'profile/accreditationEnds': 'When any accreditation ends',
  'profile/publicBodies': 'The public bodies you deal with',
  'context/place': 'What the place is like',
  'context/otherSupport': 'Who else gives support',
  'context/notOurRole': 'What is not your role',
  'report/decisions': 'Decisions asked of the board',
  'report/partsLeftOut': 'The parts left out',
  'exercise/facilitator': 'Who runs the exercise',
  'exercise/readers': 'Who will see the answers',
  'exercise/address': 'The address people are sent to',
  'exercise/expectedNames': 'The names of those expected',
  'exercise/expectedCount': 'How many are expected',
  'exercise/deleteBy': 'The day the working file is to be deleted by',
  'partners/expectedCount': 'How many partners are asked',
  'partners/closesOn': 'The day partners are shown',
};
