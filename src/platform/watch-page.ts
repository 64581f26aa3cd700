/** Tells when this page may be going and when it is seen again; returns the function that ends it. */
export function watchPage(onLeave: () => void, onSeen: () => void): () => void {
  const onVisibility = () => (document.visibilityState === 'hidden' ? onLeave() : onSeen());
  document.addEventListener('visibilitychange', onVisibility);
  window.addEventListener('pagehide', onLeave);
  return () => {
    document.removeEventListener('visibilitychange', onVisibility);
    window.removeEventListener('pagehide', onLeave);
  };
}
