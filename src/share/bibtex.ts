import type { Citation } from './citation';
import { escapeLatex } from './latex';

/**
 * A citation as a BibTeX entry, which biblatex reads too. Of type `misc`, the only one for which no
 * style requires a year: a map has a version instead. Double braces protect capitals and keep a
 * multi-word author in one piece. `note` holds what has no field of its own. Written by hand, as
 * are CSL and LaTeX (133 lines together): citation-js weighs more than 60 kB.
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

/**
 * The field is taken literally, so only characters that would end it or begin a command are
 * escaped.
 */
function guardUrl(url: string): string {
  return url.replace(/[{}\\]/g, encodeURIComponent);
}
