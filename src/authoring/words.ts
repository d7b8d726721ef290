/** Values in quotes, which are the author's own and stay as they are. */
const QUOTED = /("(?:[^"\\]|\\.)*")/;

/**
 * A message about the dataset in the words of `map.yaml`, where nodes are actors, edges are `ties`
 * and places stand behind `at`.
 */
export function inAuthorWords(text: string): string {
  return text
    .split(QUOTED)
    .map((part, i) => (i % 2 === 1 ? part : translate(part)))
    .join('');
}

function translate(text: string): string {
  return text
    .replace(/\bedges\b/g, 'ties')
    .replace(/\bedge\b/g, 'tie')
    .replace(/\ban tie\b/g, 'a tie')
    .replace(/\bnodes\b/g, 'actors')
    .replace(/\bnode\b/g, 'actor')
    .replace(/\ba actor\b/g, 'an actor');
}
