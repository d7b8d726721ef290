import { useId } from 'react';

export interface ChoiceProps<T extends string> {
  readonly className?: string;
  /** Accessible name of the group. */
  readonly title: string;
  readonly options: readonly T[];
  readonly chosen: T;
  readonly nameOf: (option: T) => string;
  readonly onChoose: (option: T) => void;
}

/** One of a few options, side by side: radio buttons, so one tab stop and the arrow keys. */
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
    // In a form, because Chromium keeps radio buttons of a shadow root that have none in its list
    // of groups, and leaks the whole view with them.
    <form className={`ew-choice ${className}`} onSubmit={(event) => event.preventDefault()}>
      <div className="ew-options" role="radiogroup" aria-label={title}>
        {options.map((option) => (
          <label key={option} className="ew-option">
            {/* Otherwise a browser that restores form state would check a view that is not shown. */}
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
