import type { Instrument } from '../../instrument/instrument';
import type { DimensionKind } from '../../scoring/scorecard';
import { upperFirst } from '../../wording/words';

/** What a score stands among in a list of them all; factors go by the name the questions give them. */
export function scoreGroupOf({ says }: Pick<Instrument, 'says'>, kind: DimensionKind): string {
  if (kind === 'section') return 'Sections';
  return kind === 'function' ? 'Functions' : upperFirst(says.factorKinds);
}
