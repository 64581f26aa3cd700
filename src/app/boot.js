// Runs before the first paint: the theme someone chose, no flash of Home on a link to another page, a press on a button
// kept until the app can answer it, and word to a browser that is too old. Written as browsers of 2015 read it, or
// those could not be told.
// biome-ignore lint/complexity/useArrowFunction: some browsers of 2015 know no arrows.
(function () {
  var html = document.documentElement;
  var theme;
  // Came with Chrome 119, Firefox 121 and Safari 17.4: see src/site/oldest-browsers.ts.
  if (!window.Promise || !Promise.withResolvers) html.setAttribute('data-old', '');
  try {
    theme = localStorage.getItem('mainstay:theme');
    if (theme) html.setAttribute('data-theme', theme);
    if (localStorage.getItem('mainstay:returning')) html.setAttribute('data-view', 'waiting');
  } catch (_blocked) {
    // Storage is blocked: the system's theme and the first-visit page will do.
  }
  if (['', '#', '#/'].indexOf(location.hash) < 0) html.setAttribute('data-view', 'waiting');
  document.addEventListener('click', keepPress, true);

  function keepPress(event) {
    var button = event.target;
    while (button && button.nodeName !== 'BUTTON') button = button.parentNode;
    if (button && !html.getAttribute('data-drawn')) button.setAttribute('data-pressed', '');
  }
})();
