import type { Citation } from './citation';

/**
 * A citation as CSL-JSON, which reference managers import: a list of one item
 * (https://github.com/citation-style-language/schema, schemas/input/csl-data.json). `note` holds
 * what has no field of its own.
 */
export function formatCsl(citation: Citation, note: string): string {
  const { id, title, partOf, by, version, lang, url, accessed } = citation;
  const item = {
    id,
    type: 'webpage',
    title,
    ...(partOf !== null && { 'container-title': partOf }),
    author: [{ literal: by }],
    version,
    ...(url !== null && { URL: url }),
    ...(accessed !== null && { accessed: { 'date-parts': [accessed.split('-').map(Number)] } }),
    language: lang,
    note,
  };
  return JSON.stringify([item], null, 2);
}
