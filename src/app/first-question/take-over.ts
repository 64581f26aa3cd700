import { decodeInvitation } from '../../core/codes/invitation-code';
import { openAhead } from '../../pages/away-day/respond/open-reply';
import { paths } from '../../ui/paths';
import { fetchQuestions } from '../fetch/chunk';
import { chunks } from '../fetch/page-chunks';
import { outerPages } from '../list/outer-pages';
import { prerendered } from '../use-address';
import { whenDrawn } from '../when-drawn';
import { codeInAddress } from './code-in-address';
import { givenBefore } from './given-before';

/**
 * Has everything here that the question of a link is drawn from, so that React finds it as it stands; and once it is
 * drawn, does again what was done on it before.
 */
export async function prepareToTakeOver(root: HTMLElement): Promise<void> {
  const { hash } = window.location;
  const code = codeInAddress(hash) ?? '';
  const page = outerPages.find(({ address }) => address === paths.join(':code'));
  const [instrument] = await Promise.all([
    fetchQuestions(),
    chunks.awayDay.fetch(),
    page?.chunk.fetch(),
  ]);
  const read = decodeInvitation(code, instrument);
  if (read.ok) await openAhead({ invitation: read.value, code, instrument });
  prerendered.address = hash.slice(1);
  whenDrawn.push(givenBefore(root));
}
