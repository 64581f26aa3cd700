/**
 * What a page reads where the app is not drawn, whole in index.html: the app may not even have come. Uncovered by
 * marks that boot.js sets on the page, and by the styles alone where boot.js did not come either.
 */

/** In a frame of another page: nothing of this device is read, and there is nothing to press but a way out. */
export const FRAMED_HTML = [
  '<div class="framed wrap page plain">',
  '<p class="serif" role="heading" aria-level="1">Mainstay does not open inside another page</p>',
  '<p>Another page could otherwise lay itself over this one and have things pressed unseen. Nothing kept on this device was read.</p>',
  '<p><a class="btn main" href="#/" target="_blank" rel="noopener noreferrer">Open Mainstay in its own window</a></p>',
  '</div>',
].join('');

const CAUSES = {
  missing:
    'A file of it could not be loaded: the server does not have it. A new version may be only half in place there.',
  kind: 'Its script could not be loaded: the server answered, but with something of the wrong type, or this browser blocked it.',
  network:
    'Its script could not be loaded: the connection may have gone, or something in this browser or network blocked it.',
  fault: 'Its script stopped with an error.',
  // No mark can be set where boot.js has not come.
  none: 'Its scripts could not be loaded: the server does not have them, sends them as the wrong type, or something blocked them.',
} as const;

const causes = Object.entries(CAUSES)
  .map(([cause, words]) => `<p data-cause="${cause}">${words}</p>`)
  .join('');

/** While the app has not been drawn: after some seconds that it is still on its way, and at once when it cannot come. */
export const NOT_STARTED_HTML = [
  '<div class="still-loading" role="status"><p class="wrap">Mainstay is still loading. If the connection is slow, leave this page open. What you press now is answered when it is ready, and answers kept on this device stay here.</p></div>',
  '<div class="not-started" role="alert"><div class="wrap plain">',
  '<p class="serif" role="heading" aria-level="1">Mainstay cannot start</p>',
  causes,
  '<p>Nothing is lost: answers kept in this browser are still here, and files you saved will open again. Load this page again. If it says the same, try another browser or network, and tell whoever looks after this address.</p>',
  '<p><button class="btn main" type="button" data-reload>Load the page again</button></p>',
  '<p class="note">For whoever hosts it: <code>npm run doctor -- ADDRESS</code>, in the source of Mainstay, says what is wrong.</p>',
  '</div></div>',
].join('');
