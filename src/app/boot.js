// Runs before the first paint: the theme someone chose, and no flash of Home on a link to another page.
(() => {
  const html = document.documentElement;
  try {
    const theme = localStorage.getItem('mainstay:theme');
    if (theme) html.dataset.theme = theme;
    if (localStorage.getItem('mainstay:returning')) html.dataset.view = 'waiting';
  } catch {
    // Storage is blocked: the system's theme and the first-visit page will do.
  }
  if (!['', '#', '#/'].includes(location.hash)) html.dataset.view = 'waiting';
})();
