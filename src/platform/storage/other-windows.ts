import {
  NO_OTHER_WINDOWS,
  type OtherWindows,
  type WindowMessage,
} from '../../core/storage/storage';

const CHANNEL = 'mainstay';

/**
 * The other windows of this app in this browser. Any page of this address could speak on the
 * channel, so a message is checked, and it never says more than where to look again. Without a
 * channel each window still looks again when it comes to the front.
 */
export function openOtherWindows(): OtherWindows {
  if (typeof BroadcastChannel !== 'function') return NO_OTHER_WINDOWS;
  const channel = new BroadcastChannel(CHANNEL);
  return {
    tell: (message) => channel.postMessage(message),
    listen: (hear) => {
      channel.onmessage = ({ data }: MessageEvent<unknown>) => {
        const message = checked(data);
        if (message !== null) hear(message);
      };
    },
  };
}

function checked(data: unknown): WindowMessage | null {
  if (typeof data !== 'object' || data === null || !('kind' in data)) return null;
  if (data.kind === 'cleared') return { kind: 'cleared' };
  const { kind } = data;
  const id = 'id' in data ? data.id : null;
  const isKnown = kind === 'changed' || kind === 'deleted' || kind === 'rewritten';
  return typeof id === 'string' && isKnown ? { kind, id } : null;
}
