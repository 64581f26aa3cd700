import type { MouseEvent } from 'react';

type PageSection = { readonly id: string; readonly title: string };

type JumpProps = { readonly route: string; readonly target: string; readonly children: string };

/** The address after # is the page, so a link within the page moves the reader there itself. */
export function JumpLink({ route, target, children }: JumpProps) {
  function jump(event: MouseEvent<HTMLAnchorElement>) {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const heading = document.getElementById(target);
    if (heading === null) return;
    event.preventDefault();
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    heading.scrollIntoView();
  }
  return (
    <a href={`#${route}`} onClick={jump}>
      {children}
    </a>
  );
}

type Props = { readonly route: string; readonly sections: readonly PageSection[] };

export function OnThisPage({ route, sections }: Props) {
  return (
    <nav aria-labelledby="on-this-page">
      <h2 id="on-this-page">On this page</h2>
      <ul>
        {sections.map((section) => (
          <li key={section.id}>
            <JumpLink route={route} target={section.id}>
              {section.title}
            </JumpLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
