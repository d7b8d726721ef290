interface Props {
  readonly title: string;
  /** The id of the legend. */
  readonly opens: string;
  /** A question mark in place of the title, where that has no room. */
  readonly short?: boolean;
}

/** Opens the legend where it is not seen beside the map. HTML does it, before any script has run. */
export function LegendButton({ title, opens, short = false }: Props) {
  return (
    <button
      type="button"
      className="ew-tool ew-key-button"
      title={short ? title : undefined}
      aria-label={short ? title : undefined}
      popoverTarget={opens}
    >
      {short ? '?' : title}
    </button>
  );
}
