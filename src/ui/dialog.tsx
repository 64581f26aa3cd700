import { type JSX, type ReactNode, useLayoutEffect, useRef } from 'react';

type DialogProps = {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** A native modal dialog: Escape closes it and focus goes back to what opened it. */
export function Dialog({ title, onClose, children }: DialogProps): JSX.Element {
  const box = useRef<HTMLDialogElement>(null);
  // Closed before it leaves the page: only then does the browser give focus back to what opened it.
  useLayoutEffect(() => {
    const dialog = box.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog className="dialog" ref={box} onClose={onClose} aria-labelledby="dialog-title">
      <h2 className="h3" id="dialog-title">
        {title}
      </h2>
      {children}
    </dialog>
  );
}
