import './letterhead.css';
import { type ChangeEvent, type JSX, useState } from 'react';
import { LIMITS } from '../../../../core/limits/limits';
import { keepLetterhead, type Letterhead } from '../../../../platform/letterhead/kept-letterhead';
import type { LogoProblem } from '../../../../platform/letterhead/make-logo';
import { Button } from '../../../../ui/button';
import { TextField } from '../../../../ui/field';
import { Heard } from '../../../../ui/heard';
import { useLetterhead } from './use-letterhead';

/** A logo and a line for the head of every paper, kept on this device. */
export function LetterheadForm(): JSX.Element {
  const letterhead = useLetterhead();
  const [said, setSaid] = useState('');
  const [typed, setTyped] = useState<string | null>(null);
  const [isMaking, setMaking] = useState(false);
  const keep = (next: Letterhead, words: string) => {
    setSaid(keepLetterhead(next) ? words : NOT_KEPT);
  };
  const choose = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    // The same file can be chosen again.
    target.value = '';
    if (!file || isMaking) return;
    setMaking(true);
    setSaid('');
    try {
      const { makeLogo } = await import('../../../../platform/letterhead/make-logo');
      const made = await makeLogo(file);
      if ('problem' in made) setSaid(PROBLEMS[made.problem]);
      else keep({ ...letterhead, logo: made.logo }, 'Your logo stands at the head of every paper.');
    } catch {
      setSaid(PROBLEMS.damaged);
    }
    setMaking(false);
  };
  const { logo, line } = letterhead;
  return (
    <div className="stack letterhead-form">
      <p className="measure">
        They stand at the head of every paper made on this device, printed or for Word, in the place
        of Mainstay’s mark. They are kept on this device alone and are in no file of a
        self-assessment; “Clear everything” takes them away too.
      </p>
      {logo && (
        <p className="letterhead-preview">
          <img src={logo.address} alt="Your logo as it prints" />
          <Button isSlim onClick={() => keep({ ...letterhead, logo: null }, 'The logo is gone.')}>
            Remove the logo
          </Button>
        </p>
      )}
      <div className="drop">
        <label className="btn" htmlFor="letterhead-logo">
          {logo ? 'Choose another picture' : 'Choose a picture'}
        </label>
        <input
          id="letterhead-logo"
          type="file"
          accept="image/png,image/jpeg,image/svg+xml,image/webp,image/gif"
          onChange={(event) => void choose(event)}
          aria-describedby="letterhead-note"
        />
        <p className="note" id="letterhead-note">
          PNG, JPEG or SVG, at most 3 MB. It prints at most 9 mm high and 45 mm wide.
        </p>
      </div>
      <TextField
        id="letterhead-line"
        label="A line beside it"
        hint="For example your charity number, or your address"
        value={typed ?? line}
        limit={LIMITS.line}
        whenOver="Until it is shorter, what was kept before stays."
        onChange={({ target: { value } }) => {
          const fits = value.length <= LIMITS.line;
          setTyped(fits ? null : value);
          if (fits) keep({ ...letterhead, line: value }, '');
        }}
      />
      <Heard className="note">{said}</Heard>
    </div>
  );
}

const NOT_KEPT =
  'Your browser did not keep this. Your answers are as they were. It may be out of room, or told to keep nothing: try a smaller picture, or another browser.';

const NOTHING_CHANGED = 'Nothing has changed.';

const PROBLEMS: Readonly<Record<LogoProblem, string>> = {
  'too-large': `This file is too large. ${NOTHING_CHANGED} Save the picture smaller than 3 MB, then choose it again.`,
  'no-picture': `This is no picture that Mainstay can use. ${NOTHING_CHANGED} Choose a PNG, a JPEG or an SVG.`,
  'too-many-dots': `This picture is more than 6,000 dots wide or high. ${NOTHING_CHANGED} Save it smaller, then choose it again.`,
  unsafe: `This SVG holds a script, or calls for something from elsewhere, so it is not used. ${NOTHING_CHANGED} Save it as a PNG and choose that.`,
  damaged: `This picture could not be opened: the file may be damaged. ${NOTHING_CHANGED} Open it in another program, save it as a PNG and choose that.`,
  noise: `This browser does not let a page make pictures: to resist fingerprinting it puts noise in their place. ${NOTHING_CHANGED} Choose a PNG smaller than 190 kB, or use another browser.`,
};
