import type { JSX } from 'react';

/** Says what is wrong with a field that has the focus already, and so would stay silent. */
export const SpokenError = ({ message }: { readonly message: string | undefined }): JSX.Element => (
  <p className="vh" role="alert">
    {message}
  </p>
);
