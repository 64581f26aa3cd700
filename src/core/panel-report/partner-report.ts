import type { PartnerRow, PartnerView } from '../comparison/partner-view';
import { isSameEdition } from '../instrument/editions';
import type { Guidance, Instrument, ItemId } from '../instrument/instrument';
import type { PartnerLine, PartnerReport } from '../report-model/partner-model';
import { halfLevelName } from '../wording/half-level';
import { countWord, plural, upperFirst } from '../wording/words';

const A_LEVEL = 1;

const STATE_WORDS = {
  rated: 'Too few answers to show',
  withheld: 'Too few answers to show',
  dk: 'Cannot say',
  na: 'Does not apply',
  blank: 'Not answered',
} as const satisfies Record<PartnerRow['state'], string>;

type Bank = { readonly instrument: Instrument; readonly guidance: Guidance };

/** Our own level beside our partners', in words. Method 5. */
export const partnerReport = (bank: Bank, view: PartnerView): PartnerReport => ({
  finding: view.otherScale === null ? findingOf(view) : listedWords(view.otherScale),
  who: `${view.people === 0 ? 'No' : upperFirst(countWord(view.people))} ${plural(view.people, 'partner')} answered.`,
  lines: view.rows.map((row) => lineOf(bank, row, view.otherScale)),
  note: `${MIDDLE} ${view.otherScale === null ? 'Clearly means a level or more.' : OTHER_WORDS}`,
});

const MIDDLE =
  'Each mark for partners is the middle answer, shown from three answers up. Nobody sees who gave which, and none of it counts in a score.';
const OTHER_WORDS =
  'A level meant something else then, so our own answers do not stand beside theirs.';

/** What partners said stays true of the words they read. */
const listedWords = (version: string): string =>
  `Partners answered earlier questions, version ${version}: listed, not compared`;

/** What each question was called when they were asked; a level says nothing of what it is called now. */
function titlesThen({ guidance }: Bank, version: string): Readonly<Record<ItemId, string>> {
  const [, titles] =
    Object.entries(guidance.partnerTitles).find(([each]) => isSameEdition(each, version)) ?? [];
  return titles ?? {};
}

const lineOf = (bank: Bank, row: PartnerRow, otherScale: string | null): PartnerLine => {
  const { instrument } = bank;
  const item = instrument.items.find(({ id }) => id === row.item);
  const section = instrument.sections.find(({ id }) => id === item?.section);
  const noLevel = otherScale === null ? 'No level given' : 'Not compared';
  const name = (level: number) => upperFirst(halfLevelName(instrument.levels, level));
  return {
    item: row.item,
    title:
      otherScale === null
        ? `${item?.number ?? ''} ${item?.title ?? ''}`.trim()
        : (titlesThen(bank, otherScale)[row.item] ?? `Question ${item?.number ?? row.item}`),
    section: section?.name ?? '',
    own: row.own,
    ownWords: row.own === null ? noLevel : name(row.own),
    partners: row.partners,
    partnersWords: row.partners === null ? STATE_WORDS[row.state] : name(row.partners),
  };
};

const findingOf = ({ people, rows }: PartnerView): string => {
  const told = rows.flatMap(({ own, partners }) =>
    own === null || partners === null ? [] : [partners - own],
  );
  if (people === 0) return 'No partner has answered yet';
  if (told.length === 0) return 'Too few answers to compare yet';
  const lower = told.filter((apart) => apart <= -A_LEVEL).length;
  const higher = told.filter((apart) => apart >= A_LEVEL).length;
  if (lower + higher === 0) return 'Partners see it within a level of our own view throughout';
  const parts = [
    lower > 0 ? `lower on ${countWord(lower)}` : '',
    higher > 0 ? `higher on ${countWord(higher)}` : '',
  ].filter((part) => part !== '');
  return `Of ${countWord(told.length)}, partners place us clearly ${parts.join(', ')}`;
};
