import type { JSX } from 'react';

/** Method 3.3 in plain words: for whoever is asked on the day. */
export function GuideWhoSees(): JSX.Element {
  return (
    <section>
      <h2>Who sees what</h2>
      <ul>
        <li>
          <b>The room, the chair and the report:</b> how many chose each level, or do not know, and
          the middle answer. The chair sees no more than the room.
        </li>
        <li>
          <b>Whoever holds the working file:</b> each set of answers, shuffled, without times. With
          names if the exercise is named, else without, and nothing says which came on paper.
        </li>
        <li>
          <b>Not attributed is not anonymous.</b> In a small room a lone answer may be recognised,
          and when all agree, all are known. Of three or four answers only the middle one is shown,
          of fewer nothing.
        </li>
        <li>
          <b>Staff and others</b> are compared only where five or more of each rated a question.
        </li>
        <li>
          <b>The file does not say</b> when or in what order people answered, only who came after
          the answers were shown. Nothing is sent to us. Anyone may change their answers, or take
          them back, while you collect.
        </li>
      </ul>
    </section>
  );
}
