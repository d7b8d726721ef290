interface Props {
  /**
   * The drawings of all frames as HTML, on the server; '' in the browser, where what the server wrote stays. Null where no server
   * wrote anything: to write nothing is an `innerHTML` too, which a page's Trusted Types forbid.
   */
  readonly html: string | null;
}

/**
 * The picture before any script has run: every frame's drawing, of which CSS shows the one that fits. It gives way to the live
 * drawing in the commit that brings that one, so nothing flickers.
 */
export function StaticStage({ html }: Props) {
  if (html === null) return null;
  return (
    <div
      className="ew-static"
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}
