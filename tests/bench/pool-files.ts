import { encodeContribution } from '../../src/core/file/shared-figures';
import { realBank } from '../support/real-bank';
import { manyContributions } from '../support/years/many-contributions';

/** Made-up contributions as files, one at a time. */
export function* poolFilesFor(many: number) {
  const { instrument } = realBank();
  for (const each of manyContributions(instrument, many))
    yield {
      name: `${each.id}.mainstay-contribution.json`,
      text: encodeContribution(each, 'bench'),
    };
}
