/**
 * What windows of one device tell each other of a participant's answers: where to look again, and whose were
 * taken away. Any page of this address could speak on the channel, so a message is checked and says no more.
 */

const CHANNEL = 'mainstay-replies';

type News =
  | { readonly is: 'changed'; readonly collection: string }
  | { readonly is: 'forgotten'; readonly collection: string; readonly respondent: string }
  | { readonly is: 'cleared' };

/** Tells the other windows. Where there is no channel each looks again when it comes to the front. */
export function tellReplyWindows(news: News): void {
  const channel = openChannel();
  channel?.postMessage(news);
  channel?.close();
}

type Heard = {
  readonly whose: () => string | null;
  readonly changed: () => void;
  readonly forgotten: () => void;
};

/** Hears what other windows do to one person's answers; returns the function that ends it. */
export function hearReplyWindows(collection: string, heard: Heard): () => void {
  const channel = openChannel();
  if (channel === null) return () => undefined;
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const is = (name: string, value: string) =>
      typeof data === 'object' && data !== null && Reflect.get(data, name) === value;
    const whose = heard.whose();
    const isHere = is('collection', collection);
    if (isHere && is('is', 'changed')) heard.changed();
    else if (whose === null) return;
    else if (is('is', 'cleared') || (isHere && is('is', 'forgotten') && is('respondent', whose)))
      heard.forgotten();
  };
  return () => channel.close();
}

const openChannel = (): BroadcastChannel | null =>
  typeof BroadcastChannel === 'function' ? new BroadcastChannel(CHANNEL) : null;
