import type { JSX, ReactNode } from 'react';

type NoticeProps = {
  readonly kind?: 'information' | 'done' | 'problem';
  /** Spoken when it appears: status politely, a problem at once. */
  readonly isAnnounced?: boolean;
  readonly children: ReactNode;
};

export function Notice({
  kind = 'information',
  isAnnounced = false,
  children,
}: NoticeProps): JSX.Element {
  const role = kind === 'problem' ? 'alert' : 'status';
  return (
    <div
      className={kind === 'problem' ? 'notice bad' : 'notice'}
      {...(isAnnounced ? { role } : {})}
    >
      <NoticeIcon kind={kind} />
      <div className="body">{children}</div>
    </div>
  );
}

function NoticeIcon({ kind }: { readonly kind: 'information' | 'done' | 'problem' }): JSX.Element {
  return (
    <svg viewBox="0 0 28 28" aria-hidden="true">
      {kind === 'information' && (
        <>
          <circle className="fl-ok" cx="14" cy="14" r="11" />
          <path className="fl-ok" d="M14 12.5V21M14 7v2.5" />
        </>
      )}
      {kind === 'done' && (
        <>
          <circle className="d-full" cx="14" cy="14" r="12" />
          <path className="t-on" d="M8 14.5l4.5 4.5L20.5 10" />
        </>
      )}
      {kind === 'problem' && (
        <path className="n-ic" d="M7 2.5h9l6 6v17H7zM16 2.5v6h6M11 14l7 7M18 14l-7 7" />
      )}
    </svg>
  );
}
