/**
 * An SVG icon as a data URL for a double-quoted attribute. Leaves more characters as they are than
 * `encodeURIComponent` would, so that the page is smaller.
 */
export function formatIconUrl(svg: string): string {
  const source = svg.trim().replaceAll('"', "'");
  return `data:image/svg+xml,${encodeURI(source).replaceAll('#', '%23')}`;
}
