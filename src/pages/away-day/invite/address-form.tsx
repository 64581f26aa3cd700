import { type FormEvent, type JSX, useRef, useState } from 'react';
import { changeExercise } from '../../../core/exercise/exercise-changes';
import { LIMITS } from '../../../core/limits/limits';
import { useMainstayStore } from '../../../store/use-mainstay';
import { Button } from '../../../ui/button';
import { TextField } from '../../../ui/field';
import { Heard } from '../../../ui/heard';
import { Notice } from '../../../ui/notice';
import { SpokenError } from '../../shared/forms/spoken-error';
import { isThisComputer, readAddress, rememberAddress } from '../../shared/room/address';

type AddressFormProps = {
  readonly id: string;
  /** Empty where none is known: this page was opened from disk. */
  readonly address: string;
};

/** Where phones find the app: asked for where this page cannot know, and open to change elsewhere. */
export function AddressForm(props: AddressFormProps): JSX.Element {
  const [said, setSaid] = useState('');
  const status = useRef<HTMLElement>(null);
  const onKept = (address: string) => {
    setSaid(`Phones are now sent to ${address}`);
    // The form may have gone to another place on the page.
    status.current?.focus();
  };
  return (
    <>
      <Asked {...props} onKept={onKept} />
      <Heard as="p" className="note address-kept" focusRef={status}>
        {said}
      </Heard>
    </>
  );
}

type AskedProps = AddressFormProps & { readonly onKept: (address: string) => void };

function Asked({ id, address, onKept }: AskedProps): JSX.Element {
  if (address === '') {
    return (
      <section className="invite-way" aria-labelledby="where-phones-go">
        <h2 id="where-phones-go">Where do phones find Mainstay?</h2>
        <p className="measure">
          You opened Mainstay from this computer’s disk, and a phone cannot come here. Write the web
          address where your organisation or your network keeps Mainstay. If there is none, use the
          paper forms or the app in one file below: nobody needs a phone.
        </p>
        <AddressField id={id} address="" onKept={onKept} />
      </section>
    );
  }
  return (
    <>
      {isThisComputer(address) && (
        <Notice>
          <p>
            <b>Only this computer can open that address.</b> For phones, write the public address
            below, or use paper.
          </p>
        </Notice>
      )}
      <details className="address-details">
        <summary className="fold">Use another address</summary>
        <p className="measure">
          Phones are sent to <span className="link-text">{address}</span>. It must be a copy of
          Mainstay with the same questions.
        </p>
        <AddressField id={id} address={address} onKept={onKept} key={address} />
      </details>
    </>
  );
}

function AddressField({ id, address, onKept }: AskedProps): JSX.Element {
  const store = useMainstayStore();
  const [text, setText] = useState(address);
  const [error, setError] = useState<string>();
  const keep = (event: FormEvent) => {
    event.preventDefault();
    const read = readAddress(text);
    setError(read === null ? NOT_AN_ADDRESS : undefined);
    if (read === null) {
      document.getElementById('address')?.focus();
      return;
    }
    rememberAddress(read);
    store
      .getState()
      .exerciseChanged(id, (parts) =>
        changeExercise(parts, (exercise) => ({ ...exercise, address: read })),
      );
    onKept(read);
  };
  return (
    <form className="stack address-form" onSubmit={keep} noValidate>
      <TextField
        id="address"
        label="Its address"
        hint="For example https://mainstay.example.org/"
        inputMode="url"
        autoCapitalize="none"
        spellCheck={false}
        limit={LIMITS.line}
        error={error}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <SpokenError message={error} />
      <p>
        <Button isSubmit isSlim>
          Use this address
        </Button>
      </p>
    </form>
  );
}

const NOT_AN_ADDRESS =
  'That does not look like a web address. Write it as in a browser, such as https://mainstay.example.org/';
