/**
 * What an assessment holds, in short: a mark that is the same for the same content, and how much of a
 * file it takes. Worked out once for each part that stays the same object, so that one more letter
 * costs no more than the record it is in.
 */

import type { ItemRecord } from '../document/answer';
import type { AssessmentHead } from '../document/assessment';
import type { Response } from '../document/response';
import { utf8Length } from '../json/utf8-length';
import { hashOf } from '../response/mark-of';

type Content = {
  /** 11 small letters and figures, in whatever order the fields stand. */
  readonly mark: string;
  /** Bytes of UTF-8 as JSON without line breaks. */
  readonly bytes: number;
};

/**
 * `mark` is that of a person's own: not of the id it stands under here, nor of when it was touched or
 * which states were seen elsewhere. `bytes` are those of all that a file holds of it.
 */
export function contentOf(head: AssessmentHead, response: Response): Content {
  const parts = [ofHead(head), ofResponse(response)];
  return {
    mark: hashOf(parts.map(({ mark }) => mark).join()),
    bytes: parts.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}

/** Made once for each object. */
function onceEach<Value extends object>(make: (value: Value) => Content) {
  const made = new WeakMap<Value, Content>();
  return (value: Value): Content => {
    const before = made.get(value);
    if (before !== undefined) return before;
    const content = make(value);
    made.set(value, content);
    return content;
  };
}

const ofGroup = onceEach((group: object): Content => {
  const isList = Array.isArray(group);
  const entries = Object.entries(group).map(([key, value]) => {
    const { mark, bytes } = ofValue(value);
    const name = isList ? '' : `${JSON.stringify(key)}:`;
    return { mark: name + mark, bytes: utf8Length(name) + bytes + 1 };
  });
  const marks = entries.map(({ mark }) => mark);
  return {
    mark: `#${hashOf(`${isList}${(isList ? marks : marks.sort()).join()}`)}`,
    bytes: entries.reduce((sum, { bytes }) => sum + bytes, entries.length === 0 ? 2 : 1),
  };
});

function ofValue(value: unknown): Content {
  if (typeof value === 'object' && value !== null) return ofGroup(value);
  const text = JSON.stringify(value) ?? '';
  return { mark: text, bytes: utf8Length(text) };
}

const ofHead = onceEach((head: AssessmentHead): Content => {
  const { id: _, changedAt: __, together, ...own } = head;
  const { lineage: ___, ...seen } = together;
  const { mark } = ofGroup({ ...own, together: seen });
  return { mark, bytes: ofGroup(head).bytes };
});

const ofRecord = onceEach((record: ItemRecord): Content => {
  const { changedAt: _, answeredAt: __, ...own } = record;
  return { mark: ofGroup(own).mark, bytes: ofGroup(record).bytes };
});

const ofResponse = onceEach((response: Response): Content => {
  const records = Object.entries(response).map(([item, record]) => ({ item, ...ofRecord(record) }));
  const marks = records.map(({ item, mark }) => `${item}:${mark}`);
  return {
    mark: hashOf(marks.sort().join()),
    bytes: records.reduce((sum, { item, bytes }) => sum + item.length + bytes + 4, 0),
  };
});
