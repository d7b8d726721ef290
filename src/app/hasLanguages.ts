/**
 * Matches the text of a dataset whose title, or whose first label, is given in several languages,
 * as in `"title": {"en"`, and nothing else.
 */
export const HAS_LANGUAGES = /"(?:title|summary|label|short|claim|text)"\s*:\s*\{/u;
