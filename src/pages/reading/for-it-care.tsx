import { paths } from '../../ui/paths';

export function ForItCare() {
  return (
    <>
      <section>
        <h2 id="clearing">Settings that clear answers</h2>
        <p>
          Group policies that clear site data on exit also clear IndexedDB, and with it every
          answer. Look for <code>ClearBrowsingDataOnExitList</code> in Chrome,{' '}
          <code>ClearBrowsingDataOnExit</code> in Edge and <code>SanitizeOnShutdown</code> in
          Firefox. The same goes for virtual desktops and guest profiles that start afresh. Make an
          exception for this address, or tell people to save to a file at the end of each sitting.
        </p>
      </section>
      <section>
        <h2 id="backing-up">Backing up</h2>
        <p>
          The files people save are the backup. Back up the folder they save to. Copying a browser
          profile is not a reliable way to keep its storage.
        </p>
      </section>
      <section>
        <h2 id="removing">Removing it</h2>
        <p>
          Ask people to save what they want to keep and to use{' '}
          <a href={paths.clear}>Clear everything from this device</a>. Then delete the folder from
          the host. What browsers still hold, the offline copy of the page among it, stays there
          until the site data for that address is cleared.
        </p>
      </section>
    </>
  );
}
