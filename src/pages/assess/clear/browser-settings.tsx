import type { JSX } from 'react';

/** Where browsers let a person remove what a page keeps, for when the page itself cannot. */
export function BrowserSettings(): JSX.Element {
  return (
    <ul className="ticks">
      <li>
        <b>Chrome and Edge:</b> press the sign left of the address, then “Cookies and site data”,
        then “Manage on-device site data”, and delete what is listed.
      </li>
      <li>
        <b>Firefox:</b> press the sign left of the address, then “Clear cookies and site data”.
      </li>
      <li>
        <b>Safari:</b> Settings, Privacy, “Manage Website Data”. On an iPhone or iPad: Settings,
        Apps, Safari, Advanced, “Website Data”.
      </li>
    </ul>
  );
}
