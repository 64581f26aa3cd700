import type { OtherWindows, WindowMessage } from '../../src/core/storage/storage';

/** A way for windows to hear of each other, where a message takes a turn; a deaf one was asleep. */
export function windowChannel(): (isDeaf?: () => boolean) => OtherWindows {
  const hearers: ((message: WindowMessage) => void)[] = [];
  return (isDeaf = () => false) => {
    let own: ((message: WindowMessage) => void) | null = null;
    return {
      tell: (message) => {
        for (const hear of hearers) if (hear !== own) setTimeout(() => hear(message));
      },
      listen: (hear) => {
        own = (message) => {
          if (!isDeaf()) hear(message);
        };
        hearers.push(own);
      },
    };
  };
}
