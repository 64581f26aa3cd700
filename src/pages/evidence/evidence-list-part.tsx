import { type JSX, useMemo } from 'react';
import type { EvidenceGroup } from '../../core/report/evidence-model';
import { plural } from '../../core/report/words';
import { TextField } from '../../ui/field';
import type { ListHeading } from '../shared/use-list-heading';
import { countsOf, type EvidenceList } from './evidence-lists';
import { EvidenceGroupPart } from './evidence-rows';

type EvidenceListPartProps = {
  readonly id: string;
  readonly list: EvidenceList;
  /** What is left of the list by what is looked for. */
  readonly groups: readonly EvidenceGroup[];
  readonly heading: ListHeading;
  readonly typed: string;
  readonly sought: string;
  readonly onType: (typed: string) => void;
};

/** One order of the evidence, with a field to find something in it. */
export function EvidenceListPart(props: EvidenceListPartProps): JSX.Element {
  const { id, list, groups, heading, typed, sought, onType } = props;
  const { title, about } = WORDS[list];
  // Not drawn again for a key in the field: what it leaves of the list comes a moment later.
  const parts = useMemo(
    () =>
      groups.map((group) => <EvidenceGroupPart id={id} list={list} group={group} key={group.id} />),
    [id, list, groups],
  );
  return (
    <section className="ei-list" aria-labelledby="evidence-list">
      <h2 id="evidence-list" ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <p className="soft measure">{about}</p>
      <div className="ei-find">
        <TextField
          id="find-in-list"
          type="search"
          label="Find in this list"
          hint="A title, a place, a name, a code"
          value={typed}
          onChange={(event) => onType(event.target.value)}
        />
      </div>
      <p className="note ei-found" role="status">
        {foundWords(list, groups, sought)}
      </p>
      {parts}
      {groups.length === 0 && sought.trim() === '' && (
        <p className="measure ei-nothing">{WORDS[list].nothing}</p>
      )}
    </section>
  );
}

function foundWords(list: EvidenceList, groups: readonly EvidenceGroup[], sought: string): string {
  if (sought.trim() === '') return '';
  const { pieces, without } = countsOf(groups);
  if (pieces + without === 0) return `Nothing here holds “${sought.trim()}”.`;
  const bare = `${without} ${plural(without, 'answer')} without evidence`;
  if (list === 'without') return `${bare} found with “${sought.trim()}”.`;
  const found = `${pieces} ${plural(pieces, 'piece')} of evidence`;
  return `${found}${without > 0 ? ` and ${bare}` : ''} found with “${sought.trim()}”.`;
}

const WORDS: Readonly<
  Record<EvidenceList, { readonly title: string; readonly about: string; readonly nothing: string }>
> = {
  code: {
    title: 'By your own accreditation codes',
    about:
      'The codes are the ones you typed, on evidence or on the answers it supports. We attach no meaning to them: they map to no standard unless you know that they do.',
    nothing:
      'No code is noted yet. If you hold a quality standard’s workbook, type its outcome numbers beside an answer or on a piece of evidence, and this list sorts itself by them.',
  },
  function: {
    title: 'By NAVCA’s four functions',
    about:
      'This is our reading. NAVCA’s functions and the questions here match many to many, so one piece of evidence may stand under several.',
    nothing: 'These questions are not sorted into functions.',
  },
  section: {
    title: 'By section',
    about: 'A piece that supports answers in two sections stands in both.',
    nothing: 'No evidence is noted yet.',
  },
  age: {
    title: 'By age',
    about:
      'Oldest group first. Of a date such as “2024” or “spring 2024” the latest day counts, so nothing is called old too soon.',
    nothing: 'No evidence is noted yet.',
  },
  without: {
    title: 'Answers without evidence',
    about:
      'Every answer with a level that nothing is noted for. Not all of them need something: a high level an assessor may ask about does.',
    nothing: 'Every answer with a level has some evidence behind it.',
  },
};
