import { shareFile, shareText } from '../../../../platform/share';
import { PAPER_HOLDS, type PaperId } from '../products';
import { fileNameOf } from './file-names';
import { emailText, type TakeAwayInput, wordPaper } from './take-away-files';

/**
 * Hands the Word file of a paper to another app, or the one page as text where the device takes no such file. Answers
 * in words what became of it.
 */
export async function handOver(paper: PaperId, input: TakeAwayInput): Promise<string> {
  const { what, ending, type, text } = await wordPaper(paper, input);
  const name = fileNameOf(input.assessment, { what, ending });
  const { title } = input.model;
  const sent = await shareFile(new File([text], name, { type }), title);
  if (sent === 'shared') return `Handed over: ${name}. ${canRead(PAPER_HOLDS[paper])}`;
  if (sent === 'cancelled') return NOTHING_SENT;
  const { text: words } = await emailText(input);
  switch (await shareText(typeof words === 'string' ? words : '', title)) {
    case 'shared':
      return `This device hands on no Word file, so the one page went as text. ${canRead(PAPER_HOLDS['one-page'])}`;
    case 'copied':
      return 'This device hands on no Word file, so the one page is copied as text. Paste it into a message.';
    case 'cancelled':
      return NOTHING_SENT;
    case 'not-possible':
      return 'This device did not let us share. Nothing was sent: save it for Word, and send it from there.';
  }
}

const canRead = (holds: string): string => `Whoever gets it can read ${holds}.`;

const NOTHING_SENT = 'Nothing was sent.';
