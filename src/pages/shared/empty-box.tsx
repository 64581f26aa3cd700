import type { JSX, ReactNode } from 'react';

/** The bare line of dots in a dashed frame: what will stand here, and what it needs. */
export function EmptyBox({ children }: { readonly children: ReactNode }): JSX.Element {
  return (
    <div className="empty measure">
      <svg className="ghost" viewBox="0 0 320 40" aria-hidden="true">
        <path className="base" d="M10 20H310" />
        {[10, 85, 160, 235, 310].map((x) => (
          <circle className="d-open" cx={x} cy="20" r="6" key={x} />
        ))}
      </svg>
      {children}
    </div>
  );
}
