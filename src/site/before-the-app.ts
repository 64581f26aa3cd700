/**
 * What a page reads where the app is not drawn, whole in index.html: the app may not even have come. Uncovered by
 * marks that the first script, app/boot.js, sets on the page, and by the styles alone where that was not let run.
 */

/** In a frame of another page: nothing of this device is read, and there is nothing to press but a way out. */
export const FRAMED_HTML = [
  '<div class="framed wrap page plain">',
  '<p class="serif" role="heading" aria-level="1">Mainstay does not open inside another page</p>',
  '<p>Another page could otherwise lay itself over this one and have things pressed unseen. Nothing kept on this device was read.</p>',
  '<p><a class="btn main" href="#/" target="_blank" rel="noopener noreferrer">Open Mainstay in its own window</a></p>',
  '</div>',
].join('');

const TELL = 'Please tell whoever looks after this address.';
const ELSEWHERE = `Load this page again. If it says the same, try another browser or network. ${TELL}`;

const CAUSES = {
  missing: {
    words:
      'A file of it could not be loaded: the server does not have it. The files at this address are incomplete; a new version may be only half in place.',
    advice: `Loading again helps only once they are complete. ${TELL}`,
  },
  kind: {
    words:
      'Its script could not be loaded: the server answered, but with something of the wrong type, or this browser blocked it.',
    advice: ELSEWHERE,
  },
  network: {
    words:
      'Its script could not be loaded: the connection may have gone, or something in this browser or network blocked it.',
    advice: ELSEWHERE,
  },
  fault: { words: 'Its script stopped with an error.', advice: ELSEWHERE },
  // No mark can be set where the first script, which stands in the page, was not let run.
  none: {
    words:
      'Its scripts were not let run: a setting of the server, this browser or something in it blocks them.',
    advice: ELSEWHERE,
  },
} as const;

const ofEach = (part: 'words' | 'advice') =>
  Object.entries(CAUSES)
    .map(([cause, told]) => `<p data-cause="${cause}">${told[part]}</p>`)
    .join('');

/** While the app has not been drawn: after a moment that it is on its way, and at once when it cannot come. */
export const NOT_STARTED_HTML = [
  '<div class="opening wrap page plain" role="status"><p>Loading. On a slow connection this can take a while.</p></div>',
  '<div class="still-loading" role="status"><p class="wrap">Mainstay is still loading. If the connection is slow, leave this page open. <span>What you press now is answered when it is ready.</span> Answers kept on this device stay here.</p></div>',
  '<div class="not-started" role="alert"><div class="wrap plain">',
  '<p class="serif" role="heading" aria-level="1">Mainstay cannot start</p>',
  ofEach('words'),
  '<p class="all-kept">Nothing is lost: answers kept in this browser are still here, and files you saved will open again.</p>',
  // A question that stood here before the app: see app/first-question/draw-question.ts.
  '<p class="none-kept">What you chose or wrote on this page is not kept. Please give it again once the page has loaded.</p>',
  ofEach('advice'),
  '<p><button class="btn main" type="button" data-reload>Load the page again</button></p>',
  '<p class="note">For whoever hosts it: <code>npm run doctor -- ADDRESS</code>, in the source of Mainstay, says what is wrong.</p>',
  '</div></div>',
].join('');
