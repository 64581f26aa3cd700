import { useEffect, useState } from 'react';
import { openReply, type Reply, replyAhead, takeAhead, type Wanted } from './open-reply';

/** This device's answers to one invitation. `turn` goes up when someone else begins on the same device. */
export function useReply(wanted: Wanted, turn: number): Reply {
  const { invitation, code, instrument } = wanted;
  const [reply, setReply] = useState<Reply>(() => replyAhead(code) ?? { kind: 'opening' });
  const [again, setAgain] = useState(0);
  const openAgain = () => setAgain((count) => count + 1);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a turn is opened once; its number is all that tells it from the one before
  useEffect(() => {
    let isOver = false;
    let close = () => {};
    const ahead = takeAhead(code, openAgain);
    if (ahead !== null) {
      setReply(ahead.reply);
      return ahead.close;
    }
    setReply({ kind: 'opening' });
    void openReply({ invitation, code, instrument, openAgain }).then((opened) => {
      close = opened.close;
      if (isOver) close();
      else setReply(opened.reply);
    });
    return () => {
      isOver = true;
      close();
    };
  }, [invitation, code, instrument, turn, again]);
  return reply;
}
