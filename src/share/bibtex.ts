import type { Citation } from './citation';
import { escapeLatex } from './latex';

/**
 * A citation as an entry of BibTeX, read by biblatex as well. Of the type `misc`, which no style asks for a year: a map has a
 * version instead. Double braces keep capitals, and a maker of several words in one piece. `note` says what it has no field for.
 */
export function formatBibtex(citation: Citation, note: string): string {
  const { id, title, partOf, by, version, url, accessed } = citation;
  const fields = [
    ['author', `{${escapeLatex(by)}}`],
    ['title', `{${escapeLatex(title)}}`],
    ['howpublished', partOf && escapeLatex(partOf)],
    ['version', escapeLatex(version)],
    ['url', url && guardUrl(url)],
    ['urldate', accessed],
    ['note', escapeLatex(note)],
  ] as const;
  const lines = fields.flatMap(([name, value]) =>
    value === null ? [] : [`  ${name} = {${value}},`],
  );
  return [`@misc{${id},`, ...lines, '}'].join('\n');
}

/** The field is taken literally, so that only what would end it or begin a command is put in another way. */
function guardUrl(url: string): string {
  return url.replace(/[{}\\]/g, encodeURIComponent);
}
