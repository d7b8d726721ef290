/**
 * What WordPress's wpautop does to a post, as far as it matters for HTML that is pasted into one,
 * written from its documented behaviour: block elements stand alone, text between empty lines
 * becomes a paragraph, and any other line break becomes `<br />`. It knows a fixed list of block
 * elements; `edgewise-map` is not among them, so it is treated like text.
 */
const BLOCKS = new Set(
  `address article aside blockquote dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3
   h4 h5 h6 header hr li main nav ol p pre section table tbody td tfoot th thead tr ul`.split(
    /\s+/u,
  ),
);
const TOKEN = /<(?<end>\/?)(?<name>[a-z][\w-]*)(?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+|</giu;

interface Token {
  readonly text: string;
  readonly block: 'start' | 'end' | null;
}

export function wpautop(html: string): string {
  const paragraphs = splitAtGaps(tokenize(html));
  return paragraphs
    .map((tokens) => wrap(tokens))
    .join('\n')
    .replace(/<p>\s*<\/p>\n?/gu, '');
}

function tokenize(html: string): readonly Token[] {
  return [...html.matchAll(TOKEN)].map(([text, , name], i, all) => {
    const isBlock = name !== undefined && BLOCKS.has(name.toLowerCase());
    return { text, block: isBlock ? (all[i]?.groups?.['end'] ? 'end' : 'start') : null };
  });
}

/** A paragraph ends at an empty line, before the start of a block and after its end. */
function splitAtGaps(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const paragraphs: Token[][] = [[]];
  const add = (token: Token) => paragraphs.at(-1)?.push(token);
  for (const token of tokens) {
    if (token.block === 'start') paragraphs.push([]);
    if (token.block || token.text.startsWith('<')) add(token);
    else
      token.text.split(/\n\s*\n/u).forEach((text, i) => {
        if (i > 0) paragraphs.push([]);
        add({ text, block: null });
      });
    if (token.block === 'end') paragraphs.push([]);
  }
  return paragraphs.filter((one) => one.some(({ text }) => text.trim() !== ''));
}

/** `<p>` and `</p>` fall away where they touch a block's tag, each for itself. */
function wrap(tokens: readonly Token[]): string {
  const isBlank = ({ text }: Token) => text.trim() === '';
  const first = tokens.findIndex((one) => !isBlank(one));
  const last = tokens.findLastIndex((one) => !isBlank(one));
  const written = tokens.slice(first, last + 1);
  const content = written
    .map(({ text, block }, i) =>
      text.startsWith('<') || block || touchesBlock(written, i)
        ? text
        : text.replace(/\s*\n/gu, '<br />\n'),
    )
    .join('')
    .trim();
  const before = written.at(0)?.block ? '' : '<p>';
  const after = written.at(-1)?.block ? '' : '</p>';
  return before + content + after;
}

function touchesBlock(tokens: readonly Token[], i: number): boolean {
  return Boolean(tokens[i - 1]?.block ?? tokens[i + 1]?.block);
}
