import { type JSX, useState } from 'react';
import type { ItemId } from '../../../../core/instrument/instrument';
import { linesHolding, nameOf } from '../../../../core/response/evidence-links';
import type { KeptEvidence } from '../../../../core/response/evidence-of';
import { plural } from '../../../../core/wording/words';
import { Button } from '../../../../ui/button';
import { Choice } from '../../../../ui/choice';
import { Dialog } from '../../../../ui/dialog';
import { TextField } from '../../../../ui/field';

type EvidencePickerProps = {
  readonly lines: readonly KeptEvidence[];
  readonly item: ItemId;
  readonly titleOf: (item: ItemId) => string;
  readonly onUse: (line: KeptEvidence, isUsed: boolean) => void;
  readonly onClose: () => void;
};

/** What is kept with other questions, to stand behind this one too; what is ticked counts at once. */
export function EvidencePicker(props: EvidencePickerProps): JSX.Element {
  const { lines, item, titleOf, onUse, onClose } = props;
  const [sought, setSought] = useState('');
  const found = linesHolding(lines, titleOf, sought);
  const used = lines.filter(({ entry }) => entry.alsoItems.includes(item)).length;
  return (
    <Dialog title="What else stands behind this answer?" onClose={onClose}>
      <TextField
        id="find-evidence"
        type="search"
        label="Find evidence you already have"
        value={sought}
        onChange={(event) => setSought(event.target.value)}
      />
      <p className="note" role="status">
        {found.length === 0
          ? 'No evidence holds these words'
          : `${found.length} ${plural(found.length, 'piece')} of evidence, ${used} used here`}
      </p>
      <ul className="pick-list" aria-label="Evidence you already have">
        {found.map((line) => {
          const { entry, keptWith } = line;
          const details = [entry.where, entry.date].filter((text) => text.trim() !== '');
          return (
            <li key={`${keptWith}/${entry.id}`}>
              <Choice
                type="checkbox"
                checked={entry.alsoItems.includes(item)}
                onChange={(event) => onUse(line, event.target.checked)}
              >
                <span>
                  {nameOf(entry)}
                  <span className="note">
                    {[...details, `kept with “${titleOf(keptWith)}”`].join(', ')}
                  </span>
                </span>
              </Choice>
            </li>
          );
        })}
      </ul>
      <p className="row">
        <Button look="main" onClick={onClose}>
          Done
        </Button>
      </p>
    </Dialog>
  );
}
