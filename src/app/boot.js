// Runs before the first paint: the theme someone chose, no flash of Home on a link to another page (nor its title read
// out), a press on a button kept until the app can answer it, and word to a browser that is too old. Written as browsers
// of 2015 read it, or those could not be told.
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
  if (['', '#', '#/'].indexOf(location.hash) < 0) {
    html.setAttribute('data-view', 'waiting');
    // The browser says this once the page has loaded, before there is anything else to say.
    document.title = openingTitle(location.hash.split('/')[1]);
  }
  document.addEventListener('click', keepPress, true);

  function openingTitle(page) {
    if (page === 'join') return 'You are asked for your answers - Mainstay';
    if (page === 'in') return 'Answers have arrived - Mainstay';
    return page === 'a' ? 'Your assessment - Mainstay' : 'Opening - Mainstay';
  }

  function keepPress(event) {
    var button = event.target;
    while (button && button.nodeName !== 'BUTTON') button = button.parentNode;
    if (button && !html.getAttribute('data-drawn')) button.setAttribute('data-pressed', '');
  }
})();
