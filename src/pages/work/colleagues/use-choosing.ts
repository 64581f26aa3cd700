import { useEffect, useMemo, useState } from 'react';
import { allKept, type Dispute, disputes, rivalChosen } from '../../../core/copies/choose-rival';
import { type ChoiceMade, isAsChosen, withoutChoice } from '../../../core/copies/without-choice';
import type { Assessment } from '../../../core/document/assessment';
import { isSame } from '../../../core/document/is-same';
import type { Instrument } from '../../../core/instrument/instrument';
import { clock } from '../../../platform/clock';
import { newId } from '../../../platform/new-id';
import { personHere } from '../../../platform/preferences';
import { useMainstay, useMainstayStore } from '../../../store/use-mainstay';
import { say } from '../../../ui/say';
import { wordsOfVersions } from './choosing-words';

type Choice = ChoiceMade & {
  readonly after: Assessment;
  readonly dispute: Dispute;
  readonly kept: string;
};
type Listed = { readonly dispute: Dispute; readonly kept: string | null };

const CHANGED_SINCE =
  'Not undone: this was changed after the choice, in another window perhaps. That change stands.';

const CHOSEN_OTHERWISE =
  'Not as chosen here: it was changed since, in another window perhaps. That change stands.';
const OTHER_NOW = 'Nothing was chosen: this has just changed in another window. Look at it again.';

const NONE: readonly Dispute[] = [];

/** Everything to be chosen, with what was chosen since this page was opened: until it is left, that can be undone. */
export function useChoosing(id: string, instrument: Instrument) {
  const store = useMainstayStore();
  const head = useMainstay((state) => state.heads[id]);
  const response = useMainstay((state) => state.responses[id]);
  const now = useMemo(
    (): Assessment | null => (head && response ? { ...head, answers: response } : null),
    [head, response],
  );
  const open = useMemo(() => (now ? disputes(now, instrument) : NONE), [now, instrument]);
  const [choices, setChoices] = useState<readonly Choice[]>([]);
  const [order] = useState(() => open.map(({ place }) => place));

  const whole = (): Assessment | null => {
    const { heads, responses } = store.getState();
    const now = heads[id];
    return now === undefined ? null : { ...now, answers: responses[id] ?? {} };
  };
  const settle = (
    dispute: Dispute,
    kept: string,
    newIds: readonly string[],
    change: (before: Assessment, who: { changedAt: string; changedBy: string }) => Assessment,
  ) => {
    const before = whole();
    if (before === null) return;
    const { versions } =
      disputes(before, instrument).find(({ place }) => place === dispute.place) ?? {};
    if (!isSame(versions, dispute.versions)) return say(OTHER_NOW);
    const changedBy = before.share?.to ?? personHere();
    const { place } = dispute;
    store.getState().copiesJoined(id, change(before, { changedAt: clock(), changedBy }));
    setChoices([
      ...choices.filter((other) => other.place !== place),
      { place, before, after: whole() ?? before, newIds, dispute, kept },
    ]);
    say(`${kept}.`);
  };
  const choose = (dispute: Dispute, index: number) => {
    const version = dispute.versions[index];
    if (version === undefined) return;
    const main = wordsOfVersions(dispute, instrument)[index]?.main ?? '';
    const words = version.by === '' ? `Chosen: ${main}` : `Chosen: ${main}, from ${version.by}`;
    settle(dispute, words, [], (before, who) => rivalChosen(before, dispute.place, index, who));
  };
  const keepAll = (dispute: Dispute) => {
    const newIds = dispute.versions.slice(1).map(() => newId());
    settle(dispute, 'Kept as lines of their own', newIds, (before, who) =>
      allKept(before, dispute.place, newIds, who),
    );
  };
  const undo = (place: string) => {
    const now = whole();
    const made = choices.find((choice) => choice.place === place);
    if (now === null || made === undefined) return;
    if (!isAsChosen(now, made.after, place)) {
      const kept = CHANGED_SINCE;
      setChoices(choices.map((other) => (other === made ? { ...made, kept } : other)));
      say(kept);
      return;
    }
    store.getState().copiesJoined(id, withoutChoice(now, made));
    setChoices(choices.filter((other) => other !== made));
    say('Open again.');
  };
  const isOpen = new Set(open.map(({ place }) => place));
  const made = choices
    .filter(({ place }) => !isOpen.has(place))
    .map((choice) => {
      const stands = now === null || isAsChosen(now, choice.after, choice.place);
      const isTold = stands || choice.kept === CHANGED_SINCE;
      return { ...choice, stands, kept: isTold ? choice.kept : CHOSEN_OTHERWISE };
    });
  const overruled = made
    .filter(({ stands }) => !stands)
    .map(({ place }) => place)
    .join(' ');
  useEffect(() => {
    if (overruled !== '') say(CHOSEN_OTHERWISE);
  }, [overruled]);
  const listed: readonly Listed[] = [
    ...open.map((dispute) => ({ dispute, kept: null })),
    ...made.map(({ dispute, kept }) => ({ dispute, kept })),
  ].toSorted(
    (one, other) => placeIn(order, one.dispute.place) - placeIn(order, other.dispute.place),
  );
  return { head, listed, open, choose, keepAll, undo };
}

/** What came up since stands last. */
function placeIn(order: readonly string[], place: string): number {
  const at = order.indexOf(place);
  return at < 0 ? order.length : at;
}
