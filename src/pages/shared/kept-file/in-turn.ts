/** Milliseconds: how long a disk may take before we say that it does not answer. */
const PATIENCE = 15_000;

type TurnPorts = {
  /** One at a time of all windows. */
  readonly locked: (work: () => Promise<void>) => Promise<void>;
  readonly onSilent: () => void;
  readonly onFailed: () => void;
};

/** Runs what it is given one after the other, here and of all windows, and says when one takes long or fails. */
export function inTurn({ locked, onSilent, onFailed }: TurnPorts) {
  let turn: Promise<void> = Promise.resolve();
  return (work: () => Promise<void>): Promise<void> => {
    turn = turn.then(async () => {
      const silent = setTimeout(onSilent, PATIENCE);
      await locked(work).catch(onFailed);
      clearTimeout(silent);
    });
    return turn;
  };
}
