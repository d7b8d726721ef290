import { useId } from 'react';

export interface ChoiceProps<T extends string> {
  readonly className?: string;
  /** What is chosen, for those who hear it. */
  readonly title: string;
  readonly options: readonly T[];
  readonly chosen: T;
  readonly nameOf: (option: T) => string;
  readonly onChoose: (option: T) => void;
}

/** One of a few, side by side: radio buttons, so one tab stop and the arrow keys. */
export function Choice<T extends string>({
  className = '',
  title,
  options,
  chosen,
  nameOf,
  onChoose,
}: ChoiceProps<T>) {
  const name = useId();
  return (
    // Radio buttons without a form are kept by Chromium's list of a shadow root's groups, with the whole view that they stood in.
    <form className={`ew-choice ${className}`} onSubmit={(event) => event.preventDefault()}>
      <div className="ew-options" role="radiogroup" aria-label={title}>
        {options.map((option) => (
          <label key={option} className="ew-option">
            {/* A browser that brings back a form's state would bring back a view that is not there. */}
            <input
              type="radio"
              name={name}
              autoComplete="off"
              checked={option === chosen}
              onChange={() => onChoose(option)}
            />
            <span>{nameOf(option)}</span>
          </label>
        ))}
      </div>
    </form>
  );
}
