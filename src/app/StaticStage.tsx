interface Props {
  /** The drawings of all frames as HTML, on the server; nothing in the browser, where what the server wrote stays. */
  readonly html: string;
}

/**
 * The picture before any script has run: every frame's drawing, of which CSS shows the one that fits. It gives way to the live
 * drawing in the commit that brings that one, so nothing flickers.
 */
export function StaticStage({ html }: Props) {
  return (
    <div
      className="ew-static"
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}
