/** What an away-day asks of a device and of the browser's settings, beyond what a self-assessment does. */
export function ForItAwayDay() {
  return (
    <section>
      <h2 id="camera">The camera at an away-day</h2>
      <p>
        Whoever runs an away-day exercise can read people’s codes with a camera. It is asked for
        only when they press “Start the camera”, needs https, and its pictures are read in the page
        and kept nowhere. No sound is recorded. Where the camera is forbidden, links, files, pasted
        codes and paper do the same.
      </p>
      <p>
        The policy above is unchanged by any of it: codes are drawn and read by the page’s own
        script, without a worker, WebAssembly or a connection. Two things outside the policy can get
        in the way. A header <code>Permissions-Policy</code> must not rule out <code>camera</code>{' '}
        and <code>screen-wake-lock</code> for the page itself; the ready settings allow both. And
        the group policy <code>VideoCaptureAllowed</code> of Chrome and Edge, if set to false,
        refuses the camera to every page.
      </p>
      <p>
        People’s answers travel as a code after the # of a link, which browsers do not send to a
        server. If your mail gateway rewrites links, see that it keeps what follows the #.
      </p>
    </section>
  );
}
