// Runs before the first paint: the theme someone chose, no flash of Home on a link to another page (nor its title read
// out), a press on a button kept until the app can answer it, and word to a browser that is too old, in a frame of
// another page, or where the app does not come. Written as browsers of 2015 read it, or those could not be told.
// biome-ignore lint/complexity/useArrowFunction: some browsers of 2015 know no arrows.
(function () {
  var html = document.documentElement;
  var theme;
  var set;
  html.setAttribute('data-boot', '');
  // Before anything of the device is read. The way out leads to where the frame was.
  if (window.top !== window.self) {
    html.setAttribute('data-framed', '');
    document.addEventListener('DOMContentLoaded', linkOut);
    return;
  }
  // Came with Chrome 119, Firefox 121 and Safari 17.4: see src/site/oldest-browsers.ts.
  if (!window.Promise || !Promise.withResolvers) html.setAttribute('data-old', '');
  try {
    theme = localStorage.getItem('mainstay:theme');
    if (theme) html.setAttribute('data-theme', theme);
    set =
      sessionStorage.getItem('mainstay:questions') || localStorage.getItem('mainstay:questions');
    if (set && set !== '-') askOthers(set);
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
  // Both are taken back by the styles once the app is drawn, should it come after all.
  window.addEventListener('error', tellFault, true);
  setTimeout(tellSlow, 8000);

  // Another set of questions than the page came with: its Home is not this one. See platform/question-sets.
  function askOthers(id) {
    if (!html.getAttribute('data-set')) html.setAttribute('data-set', id);
    html.setAttribute('data-view', 'waiting');
  }

  function tellSlow() {
    html.setAttribute('data-slow', '');
  }

  function linkOut() {
    var link = document.querySelector('.framed a');
    if (link) link.href = location.href;
  }

  function openingTitle(page) {
    if (page === 'join') return 'You are asked for your answers - Mainstay';
    if (page === 'in') return 'Answers have arrived - Mainstay';
    return page === 'a' ? 'Your assessment - Mainstay' : 'Opening - Mainstay';
  }

  function keepPress(event) {
    var button = event.target;
    while (button && button.nodeName !== 'BUTTON') button = button.parentNode;
    if (!button || html.getAttribute('data-drawn')) return;
    if (button.hasAttribute('data-reload')) location.reload();
    else button.setAttribute('data-pressed', '');
  }

  // The app's own script did not load, or stopped; an error in what someone's browser adds is none of ours.
  function tellFault(event) {
    var script = event.target;
    var folder = location.href.replace(/[^/]*([?#].*)?$/, '');
    if (script.nodeName === 'SCRIPT' && script.type === 'module') tellWhyNot(script, 8);
    else if (script === window && String(event.filename).indexOf(folder) === 0) tell('fault');
  }

  function tell(trouble) {
    if (!html.getAttribute('data-trouble')) html.setAttribute('data-trouble', trouble);
  }

  // One file that does not come stops the script, though that came whole. They stand in the head, and some may be on
  // their way still: the script is refused as soon as it is here.
  function tellWhyNot(script, looks) {
    var files = [].slice.call(document.querySelectorAll('link[rel="modulepreload"]'));
    var ways = files.concat(script).map(howCame);
    if (ways.indexOf('missing') >= 0) tell('missing');
    else if (ways.indexOf('unsaid') < 0) tell(ways.indexOf('network') >= 0 ? 'network' : 'kind');
    else if (looks === 0) tell('network');
    else setTimeout(tellWhyNot, 250, script, looks - 1);
  }

  // Older browsers do not say how the server answered, and some nothing of what did not come.
  function howCame(file) {
    var looks = window.performance && performance.getEntriesByName;
    var answer = looks ? performance.getEntriesByName(file.src || file.href)[0] : null;
    if (!answer) return 'unsaid';
    if (answer.responseStatus >= 400) return 'missing';
    return answer.responseStatus ? 'kind' : 'network';
  }
})();

// The files a link of an exercise waits for, asked for before the app's own script has come to know that it wants them.
// biome-ignore lint/complexity/useArrowFunction: some browsers of 2015 know no arrows.
(function () {
  var script = document.currentScript;
  var files;
  var link;
  var i;
  if (!script || window.top !== window.self || !/^#\/join\/(?!part$)/.test(location.hash)) return;
  // As close as the question will be, so that nothing moves as it comes.
  document.documentElement.setAttribute('data-dense', '');
  files = (script.getAttribute('data-asked') || '').split(' ').filter(Boolean);
  for (i = 0; i < files.length; i += 1) {
    link = document.createElement('link');
    link.rel = 'modulepreload';
    link.crossOrigin = '';
    link.href = files[i];
    document.head.appendChild(link);
  }
})();

// What lies below the first screen of a phone on Home is drawn right after it: see ui/styles/pages.css.
// biome-ignore lint/complexity/useArrowFunction: some browsers of 2015 know no arrows.
(function () {
  var html = document.documentElement;
  if (html.getAttribute('data-view') === 'waiting') tellPainted();
  else requestAnimationFrame(afterFrame);

  function afterFrame() {
    setTimeout(tellPainted);
  }

  function tellPainted() {
    html.setAttribute('data-painted', '');
  }
})();
