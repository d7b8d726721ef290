import { useState, type ReactElement, type ReactNode } from 'react';

interface Props {
  readonly summary: ReactNode;
  /** How many items the content has; not given: many. */
  readonly count?: number;
  readonly children: () => ReactElement;
}

/** So few items are rendered at once, so that the browser's “find in page” opens them. */
const MAX_AT_ONCE = 60;

/**
 * A `<details>` element whose content is rendered when it is first opened, and then kept: in a large
 * map, closed ones held tens of thousands of elements.
 */
export function LateDetails({ summary, count = Infinity, children }: Props) {
  const [isRendered, setRendered] = useState(count <= MAX_AT_ONCE);
  return (
    <details
      className="ew-details"
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) setRendered(true);
      }}
    >
      <summary>{summary}</summary>
      {isRendered && children()}
    </details>
  );
}
