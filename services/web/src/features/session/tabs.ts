const CHANNEL = 'navette.session';

/** Tells the browser's other tabs that somebody came in or left. */
export function tellOtherTabs(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage('changed');
  channel.close();
}

/** Hears that somebody came in or left in another tab, until the returned function is called. */
export function onOtherTab(hear: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = hear;
  return () => channel.close();
}
