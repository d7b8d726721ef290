interface Props {
  readonly className: string;
  /**
   * As the server writes it; '' in the browser, where the server's HTML stays. Null where no server
   * wrote anything: writing an empty string is an `innerHTML` assignment too, which a page's
   * Trusted Types forbid.
   */
  readonly html: string | null;
}

/**
 * What the page shows before any script has run: the drawing of every layout size, of which CSS
 * shows the one that fits, and the list. Each is replaced in the same commit that renders its live
 * version, so nothing flickers.
 */
export function StaticHtml({ className, html }: Props) {
  if (html === null) return null;
  return (
    <div
      className={className}
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}
