import type { JSX, ReactNode } from 'react';
import { questionSetFileName } from '../../../core/question-set/question-set-file';
import { setInUse } from '../../../platform/question-sets/set-in-use';
import { saveFile } from '../../../platform/save-file';
import { Button } from '../../../ui/button';
import { Notice } from '../../../ui/notice';
import { useKeptSets } from './use-kept-sets';

/** Where the questions came from a file: what whoever answers on another device has to do, and that file for them. */
export function ForOthers({ children }: { readonly children: ReactNode }): JSX.Element | null {
  const [sets] = useKeptSets();
  const asked = setInUse();
  if (asked === null) return null;
  const set = sets.find(({ id }) => id === asked);
  return (
    <Notice>
      <p>
        <b>These questions came in a file.</b> {children}
      </p>
      {set !== undefined && (
        <p>
          <Button
            isSlim
            onClick={() => saveFile({ name: questionSetFileName(set), text: set.text })}
          >
            Save the file of the questions
          </Button>
        </p>
      )}
    </Notice>
  );
}
