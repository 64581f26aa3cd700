/**
 * Runs in the page before the app does, and reports what a person sees. A value given is reported
 * as shown once the head says "Saved" after it: when the head changes, or when the next frame is
 * about to be painted with "Saved" still in it.
 */
export function watchPage() {
  const waiting = new Map();
  const report = () => {
    const isSaved = document.querySelector('.saved')?.innerText.startsWith('Saved') ?? false;
    if (waiting.size === 0 || !isSaved) return;
    window.tortureShown({ values: [...waiting], at: Date.now() });
    waiting.clear();
  };
  new MutationObserver(report).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ['hidden'],
  });
  // On the window, so after React has drawn what the event led to: a "Saved" seen here is not the last one.
  window.addEventListener('input', ({ target }) => {
    const item = window.location.hash.match(/\/answer\/([^/]+)$/)?.[1];
    if (item === undefined || !['choice', 'note'].includes(target.name)) return;
    const place = `${item}/${target.name}`;
    waiting.set(place, target.value);
    window.tortureGiven({ values: [[place, target.value]], at: Date.now() });
    requestAnimationFrame(report);
  });

  // Before the app hears of it: the moment a kill is counted from.
  for (const kind of ['click', 'change'])
    window.addEventListener(
      kind,
      ({ isTrusted, target }) => {
        // A file is handed to its field by a script, which no browser trusts.
        const isPress =
          kind === 'click' ? isTrusted && target.type !== 'file' : target.type === 'file';
        if (isPress) window.torturePressed({ at: Date.now() });
      },
      true,
    );

  // What "Save to a file" hands over is read here; the download itself is left out.
  const createObjectUrl = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (blob) => {
    window.tortureFile = blob;
    return createObjectUrl(blob);
  };
  window.addEventListener(
    'click',
    (event) => {
      if (event.target.closest('a[download]')) event.preventDefault();
    },
    true,
  );
}

/**
 * A control: a browser that tells the app each record is written and writes it 300 ms later. A run
 * that finds nothing missing under this would find nothing under anything.
 */
export function lieAboutWrites() {
  const put = IDBObjectStore.prototype.put;
  IDBObjectStore.prototype.put = function putLater(value, key) {
    const { transaction, name } = this;
    setTimeout(() => {
      const later = transaction.db.transaction(name, 'readwrite');
      put.call(later.objectStore(name), value, key);
    }, 300);
    return {};
  };
}
