import { useCallback } from 'react';
import { saveFile } from '../../../platform/save-file';
import { PAPER_HOLDS, type PaperId } from './products';
import { savedWords } from './sign-off/saved-words';
import { fileNameOf } from './take-away/file-names';
import { handOver } from './take-away/hand-over';
import { paperNamed, type TakeAwayInput, wordPaper } from './take-away/take-away-files';
import { type Making, useMaking } from './use-making';
import { canPrint, usePrinting } from './use-printing';

/** The ways a paper leaves the page. */
export type Papers = Pick<Making, 'said'> & {
  /** "full/word": which paper is being made, and as what; empty while none is. */
  readonly busy: string;
  /** What prints now. */
  readonly drawn: PaperId;
  readonly print: (paper: PaperId) => void;
  readonly saveWord: (paper: PaperId, name: string) => void;
  readonly share: (paper: PaperId, name: string) => void;
};

export function usePapers(input: TakeAwayInput): Papers {
  const { assessment, isLarge = false } = input;
  const { busy, said, make } = useMaking();
  const titleOf = useCallback(
    (paper: PaperId) => fileNameOf(assessment, { what: paperNamed(paper, isLarge), ending: '' }),
    [assessment, isLarge],
  );
  const { drawn, making, print } = usePrinting(titleOf);
  return {
    busy: making === null ? busy : `${making}/print`,
    said,
    drawn,
    print: (paper) => {
      if (canPrint()) print(paper);
      else make(`${paper}/print`, 'the paper', async () => CANNOT_PRINT);
    },
    saveWord: (paper, name) =>
      make(`${paper}/word`, `${name}, for Word`, async () => {
        const { what, ending, lacks, ...file } = await wordPaper(paper, input);
        const fileName = fileNameOf(assessment, { what, ending });
        saveFile({ name: fileName, ...file });
        return savedWords(fileName, PAPER_HOLDS[paper], lacks);
      }),
    share: (paper, name) => make(`${paper}/share`, name, () => handOver(paper, input)),
  };
}

const CANNOT_PRINT =
  'This browser cannot print. Your answers are as they were. Save it for Word instead, and print from there; or open Mainstay in another browser.';
