/** What an organisation calls the local sector, where its questions are about one. */
import type { Profile } from '../document/profile';
import type { Instrument } from '../instrument/instrument';
import type { ReportScene } from './report-scene';
import { upperFirst } from './words';

/** Stands in a set's own words where the letters that an organisation chose may stand. */
const SECTOR = '{sector}';

/** Whether these questions are about a local sector, which some call by letters. */
export const isAboutSector = ({ says }: Pick<Instrument, 'says'>): boolean =>
  says.restsOn.includes(SECTOR);

const lettersOr = (plain: string, { letters }: Profile): string =>
  letters === '' ? plain : letters;

/** "Good VCSE support rests on", in the letters the organisation chose; "good local support" where it chose none. */
export const restsOnOpening = ({ instrument, assessment }: ReportScene): string =>
  instrument.says.restsOn.replace(SECTOR, lettersOr('local', assessment.profile));

/** "Local groups are the VCSE sector of the place. "; empty where the questions are about no sector. */
export const sectorMeant = ({ instrument, assessment }: ReportScene): string =>
  isAboutSector(instrument)
    ? `${upperFirst(instrument.says.helped)} are the ${lettersOr('local', assessment.profile)} sector of the place. `
    : '';
