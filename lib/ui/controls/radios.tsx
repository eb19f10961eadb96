// A question with a few answers, as native radio buttons.
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Phrase } from '../../model/phrase.ts';
import { say } from '../language/i18n.ts';

/** One answer: its value, its label and, if needed, a line that explains it. */
interface Choice<Value extends string> {
  value: Value;
  words: Phrase;
  note?: Phrase;
}

interface RadiosProps<Value extends string> {
  label: string;
  choices: readonly Choice<Value>[];
  chosen: Value | undefined;
  onChoose: (value: Value) => void;
}

/** A fieldset, whose keyboard behaviour comes with the browser. */
export function Radios<Value extends string>(props: RadiosProps<Value>): JSX.Element {
  const name = useId();
  return (
    <fieldset class="radios">
      <legend>{props.label}</legend>
      {props.choices.map(({ value, words, note }) => (
        <label key={value} class="radio">
          <input
            type="radio"
            name={name}
            checked={value === props.chosen}
            // `click`, because a permission can only be requested during the click itself.
            onClick={() => props.onChoose(value)}
          />
          <span>
            {say(words)}
            {note !== undefined && <small>{say(note)}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
