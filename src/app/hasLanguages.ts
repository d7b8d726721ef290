/**
 * The beginning of a dataset whose title, or whose first label, has several languages: `"title":
 * {"en"`. Nothing else matches.
 */
export const HAS_LANGUAGES = /"(?:title|summary|label|short|claim|text)"\s*:\s*\{/u;
