/**
 * Whether two language tags have the same primary language, whatever the region: `pt-BR` and `pt`.
 * Splits the tag rather than using `Intl.Locale`, which throws on malformed tags and on
 * underscores; a host page's `lang` may have either.
 */
export function isSameLanguage(a: string, b: string): boolean {
  return primarySubtag(a) === primarySubtag(b);
}

function primarySubtag(tag: string): string | undefined {
  return tag.toLowerCase().split(/[-_]/)[0];
}
