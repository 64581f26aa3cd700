import type { ChangeEvent, JSX } from 'react';

type FileDropProps = {
  readonly id: string;
  readonly label: string;
  readonly note: string;
  readonly isMain?: boolean;
  readonly isMany?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
};

/** The input covers the whole box, so a file can be dropped on it without a line of script; the same file twice works. */
export function FileDrop(props: FileDropProps): JSX.Element {
  const { id, label, note, isMain = false, isMany = false, onFiles } = props;
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const files = [...(event.target.files ?? [])];
    if (files.length > 0) onFiles(files);
    event.target.value = '';
  };
  return (
    <div className="drop">
      <label className={isMain ? 'btn main' : 'btn'} htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        type="file"
        multiple={isMany}
        accept=".json,.mainstay.json,application/json"
        onChange={choose}
        aria-describedby={`${id}-note`}
      />
      <p className="note" id={`${id}-note`}>
        {note}
      </p>
    </div>
  );
}
