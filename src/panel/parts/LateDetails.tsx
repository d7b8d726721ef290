import { useState, type ReactElement, type ReactNode } from 'react';

interface Props {
  readonly summary: ReactNode;
  readonly children: () => ReactElement;
}

/** Details whose content is rendered when they are opened first, and then kept. */
export function LateDetails({ summary, children }: Props) {
  const [isOpened, setOpened] = useState(false);
  return (
    <details
      className="ew-details"
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) setOpened(true);
      }}
    >
      <summary>{summary}</summary>
      {isOpened && children()}
    </details>
  );
}
