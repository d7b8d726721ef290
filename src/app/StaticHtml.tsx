interface Props {
  readonly className: string;
  /**
   * As the server writes it; '' in the browser, where what the server wrote stays. Null where no server wrote anything: to write
   * nothing is an `innerHTML` too, which a page's Trusted Types forbid.
   */
  readonly html: string | null;
}

/**
 * What stands on the page before any script has run: every frame's drawing, of which CSS shows the one that fits, and the list.
 * Each gives way to what is alive in the commit that brings that, so nothing flickers.
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
