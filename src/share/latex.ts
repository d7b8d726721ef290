/**
 * LaTeX's special characters, and characters for which LaTeX has named commands. Each command is
 * wrapped in braces, and none is a backslash with a brace: BibTeX would count that brace.
 */
const NAMES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash',
  '{': '\\textbraceleft',
  '}': '\\textbraceright',
  '^': '\\textasciicircum',
  '~': '\\textasciitilde',
  '#': '\\#',
  $: '\\$',
  '%': '\\%',
  '&': '\\&',
  _: '\\_',
  '–': '\\textendash',
  '—': '\\textemdash',
  '‘': '\\textquoteleft',
  '’': '\\textquoteright',
  '“': '\\textquotedblleft',
  '”': '\\textquotedblright',
  '«': '\\guillemotleft',
  '»': '\\guillemotright',
  '…': '\\textellipsis',
  '·': '\\textperiodcentered',
  '§': '\\S',
  '¶': '\\P',
  '\u00a0': '\\nobreakspace',
  ß: '\\ss',
  æ: '\\ae',
  Æ: '\\AE',
  œ: '\\oe',
  Œ: '\\OE',
  ø: '\\o',
  Ø: '\\O',
  ł: '\\l',
  Ł: '\\L',
  ı: '\\i',
  đ: '\\dj',
  Đ: '\\DJ',
  ð: '\\dh',
  Ð: '\\DH',
  þ: '\\th',
  Þ: '\\TH',
};

const ACCENTS: Readonly<Record<string, string>> = {
  '\u0300': '`',
  '\u0301': "'",
  '\u0302': '^',
  '\u0303': '~',
  '\u0304': '=',
  '\u0306': 'u',
  '\u0307': '.',
  '\u0308': '"',
  '\u030a': 'r',
  '\u030b': 'H',
  '\u030c': 'v',
  '\u0323': 'd',
  '\u0327': 'c',
  '\u0328': 'k',
  '\u0331': 'b',
};

/**
 * Converts plain text to LaTeX with balanced braces: special characters, common punctuation and
 * every accented Latin letter become commands. Other letters are kept: LaTeX (since 2018) and biber
 * read UTF-8, and have no commands for them. A run of white space becomes one space.
 */
export function escapeLatex(text: string): string {
  const chars = text.normalize('NFC').replace(/[^\S\u00a0]+/g, ' ');
  return Array.from(chars, escapeChar).join('');
}

function escapeChar(char: string): string {
  const name = NAMES[char];
  if (name !== undefined) return `{${name}}`;
  const [letter = '', ...marks] = char.normalize('NFD');
  if (marks.length === 0 || !/[A-Za-z]/.test(letter)) return char;
  const accents = marks.map((mark) => ACCENTS[mark]);
  if (accents.includes(undefined)) return char;
  return `{${accents.reduce<string>((inner, accent) => `\\${accent ?? ''}{${inner}}`, letter)}}`;
}
