/**
 * The beginning of a dataset whose title, or whose first label, has several languages: `"title":
 * {"en"`. Nothing else matches.
 */
const HAS_LANGUAGES = /"(?:title|summary|label|short|claim|text)"\s*:\s*\{/u;

export function hasLanguages(text: string): boolean {
  return HAS_LANGUAGES.test(text);
}
