import type { JSX, ReactNode } from 'react';

type PartProps = {
  readonly kicker: string;
  readonly finding: string;
  readonly className?: string;
  readonly children: ReactNode;
};

/** A part of the report without a drawing, headed as the figures are. */
export function Part({ kicker, finding, className = '', children }: PartProps): JSX.Element {
  return (
    <section className={`fig part ${className}`}>
      <div className="cap">
        <p className="kicker">{kicker}</p>
        <h2>{finding}</h2>
      </div>
      {children}
    </section>
  );
}
