import { useId } from 'react';

interface Props<T extends string> {
  readonly title: string;
  /** The title is heard, not seen. */
  readonly hidden?: boolean;
  readonly value: T;
  readonly choices: readonly { readonly value: T; readonly name: string }[];
  readonly onChange: (value: T) => void;
}

/** One of a few, side by side. */
export function ShareChoice<T extends string>({
  title,
  hidden = false,
  value,
  choices,
  onChange,
}: Props<T>) {
  const group = useId();
  return (
    <fieldset className="ew-share-choice">
      <legend className={hidden ? 'ew-hidden' : undefined}>{title}</legend>
      <div className="ew-share-choices">
        {choices.map((choice) => (
          <label key={choice.value}>
            <input
              type="radio"
              name={group}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
            />
            <span>{choice.name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
