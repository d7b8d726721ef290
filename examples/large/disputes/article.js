// Writes the article that the places of map.yaml count in: see README.md.
import { execFileSync } from 'node:child_process';
import process from 'node:process';

const COMMIT = 'd6daf0159e3a3146dba9ffaa5371f7d5db410e03';
const FIELD = 'Disputes - international';
/** An entry, or its part on a pair of states, that only says “none identified”. */
const NOTHING = /^(?:[^:]{0,120}:)?(?: *\(.*\))? *none?(?: identified)?$/i;

const repository = process.argv[2];
if (repository === undefined) {
  process.stderr.write('usage: node article.js FOLDER-OF-FACTBOOK.JSON > article.txt\n');
  process.exit(2);
}
const git = (...words) =>
  execFileSync('git', ['-C', repository, ...words], { encoding: 'utf8', maxBuffer: 1e8 });

/** The statements of an entry: its lines, cut at semicolons and after sentences. */
function statements(html) {
  return html
    .replace(/<br\s*\/?>|<\/?p>/g, ';')
    .replace(/<[^>]+>/g, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&')
    .split(/;|(?<=[.!?])\s+(?=\p{Lu})/u)
    .map((part) => part.replace(/\s+/g, ' ').replace(/^[+ ]+|[., ]+$/g, ''))
    .filter((part) => /\p{L}/u.test(part) && !NOTHING.test(part));
}

/** The first two words of the entry’s name, or the file of an entry that has no name. */
function nameOf(entry, file) {
  const names = entry.Government?.['Country name'] ?? {};
  const forms = ['short', 'long'].map((form) => names[`conventional ${form} form`]?.text);
  const name = forms.find((text) => text && text !== 'none') ?? file;
  // “South Sudan 1” would contain “Sudan 1”.
  if (name === 'Sudan') return 'Sudan/Khartoum';
  return name.replace('&nbsp;', '').replace(/ \(.*/, '').split(/[ ,]+/).slice(0, 2).join(' ');
}

/** A place ends at its last four words; where they occur twice, the end is marked. */
function withOwnEnd(statement) {
  const lastWords = statement.split(' ').slice(-4).join(' ');
  return statement.indexOf(lastWords) < statement.length - lastWords.length
    ? `${statement} (end)`
    : statement;
}

const files = git('ls-tree', '-r', '--name-only', COMMIT)
  .split('\n')
  .filter((file) => /^[a-z-]+\/[a-z]{2}\.json$/.test(file) && !/^(?:meta|world)\//.test(file));
process.stdout.write(`${FIELD}\n`);
for (const file of files.sort()) {
  const entry = JSON.parse(git('show', `${COMMIT}:${file}`));
  const parts = statements(entry['Transnational Issues']?.[FIELD]?.text ?? '');
  const name = nameOf(entry, file).replace(/^./, (letter) => letter.toUpperCase());
  // The name and the number make each statement unique: many entries repeat those of a neighbour.
  const sentences = parts.map((part, i) => `${name} ${i + 1}: ${withOwnEnd(part)}.`);
  if (sentences.length > 0) process.stdout.write(`${sentences.join(' ')}\n`);
}
