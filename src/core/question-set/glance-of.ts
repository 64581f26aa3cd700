import { type AtAGlance, atAGlance, type HomeSpecimen } from '../instrument/at-a-glance';
import type { Compiled } from '../instrument/build-instrument';
import { countWord } from '../wording/words';

/** The questions at a glance, with what Home shows of their example. */
export const glanceOf = ({ instrument }: Compiled, specimen: HomeSpecimen | null): AtAGlance =>
  atAGlance(instrument, { sections: countWord(instrument.sections.length), specimen });
