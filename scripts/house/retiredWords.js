import path from 'node:path';

/**
 * Retired words (docs/glossary.md): private words, and words that had several meanings. The rule
 * `house/retired-words` reports them in identifiers and file names, and in comments of the folders
 * listed in `COMMENTS_CHECKED_IN`, so that they do not come back.
 *
 * `comments: true` marks words that are wrong in prose as well. The others are good English ("at
 * least", "still", "address") and only made poor identifiers.
 */
const RETIRED = [
  { words: ['bring', 'brings', 'brought'], use: 'load or import', comments: true },
  {
    words: ['tell', 'tells', 'told', 'untold'],
    use: 'localize, dispatch, notify, report or distinguish',
    comments: true,
  },
  { words: ['tongue', 'tongues'], use: 'language', comments: true },
  { words: ['deed', 'deeds'], use: 'action', comments: true },
  {
    words: ['wake', 'wakes', 'awake', 'waking', 'woken'],
    use: 'activate or hydrate',
    comments: true,
  },
  { words: ['lit'], use: 'highlighted', comments: true },
  { words: ['sheet', 'sheets'], use: 'drawer or stylesheet', comments: true },
  {
    words: ['tie', 'ties', 'tied'],
    use: 'edge; "tie" is for texts that readers see',
    comments: true,
  },
  { words: ['kit', 'kits', 'workshop'], use: 'output or services', comments: true },
  { words: ['seat', 'seats', 'spot', 'spots'], use: 'position, point or node', comments: true },
  { words: ['wire', 'wires', 'spring', 'springs'], use: 'edge', comments: true },
  {
    words: ['board', 'likeness', 'temper', 'polish', 'mend'],
    use: 'the words for the solver',
    comments: true,
  },
  {
    words: ['frame', 'frames', 'framed', 'framing'],
    use: 'layout size, iframe, camera or bounds',
    comments: true,
  },
  { words: ['wish', 'wishes'], use: 'target position or request' },
  { words: ['least', 'most', 'fewest'], use: 'min or max' },
  { words: ['sight'], use: 'visible or in view' },
  { words: ['still'], use: 'static' },
  { words: ['light'], use: 'highlight; "light" is the theme' },
  { words: ['sign', 'signs'], use: 'char, legend item or event' },
  { words: ['hue', 'hues'], use: 'color' },
  { words: ['cut', 'cuts'], use: 'font face or clip' },
  { words: ['home'], use: 'rest position' },
  { words: ['raised'], use: 'bold or superscript' },
  { words: ['apart'], use: 'distinct or separate' },
  { words: ['address', 'addresses'], use: 'url, or quote for the words that identify a sentence' },
  { words: ['misfit'], use: 'mismatch' },
  { words: ['let go'], use: 'goBack, release or deselect' },
  { words: ['put back'], use: 'resetPositions' },
  { words: ['choose here'], use: 'selectAndFocus' },
];

/** Identifiers that are retired as a whole, although their parts are not. */
const RETIRED_NAMES = new Map([
  ['View', 'CameraTransform or ViewMode'],
  ['Words', 'Messages'],
]);

/**
 * Where a retired word is correct after all. `files`: all files whose path starts like this;
 * `names`: only these identifiers.
 */
const EXCEPTIONS = [
  { words: ['tie', 'ties', 'tied'], files: ['src/i18n/messages/'], why: 'texts for readers' },
  {
    words: ['tie', 'ties'],
    files: [
      ...['src/authoring/', 'src/convert/', 'src/open/'],
      ...['tests/unit/authoring/', 'tests/unit/convert/', 'tests/unit/open/'],
    ],
    names: ['tie', 'ties'],
    why: 'keys of map.yaml',
  },
  { words: ['ties'], names: ['withoutTies'], why: 'a key of the format edgewise/1' },
  { words: ['light'], names: ['LIGHT_THEME'], why: 'the theme' },
  {
    words: ['frame', 'frames'],
    files: ['src/geometry/types.ts', 'src/layout/readLayout.ts', 'scripts/publish/solve.ts'],
    why: 'keys of layout.json, which are published',
  },
  { words: ['least'], names: ['atLeastHalf'], why: 'the English "at least"' },
  { words: ['most'], names: ['mostConnected'], why: 'a superlative, not a limit' },
  {
    words: ['frame', 'frames'],
    files: [
      'src/map/canvas/createRepainter.ts',
      'tests/bench/',
      'tests/browser/support/gestures.ts',
      'tests/e2e/selection.spec.ts',
    ],
    why: 'animation frames',
  },
  {
    words: ['frame', 'frames'],
    files: ['tests/e2e/'],
    names: ['frame', 'frames'],
    why: "Playwright's `Frame` and frames that are filmed",
  },
  { words: ['kit'], files: ['tests/', 'scripts/browsers/'], why: 'WebKit' },
  {
    words: ['frame', 'frames'],
    files: ['src/cli/build/draftLayout.ts', 'tests/data/maps.test.ts'],
    why: 'keys of layout.json, which are published',
  },
];

/** Folders whose comments have been rewritten in plain English. */
const COMMENTS_CHECKED_IN = [
  'src/article/',
  'src/authoring/',
  'src/cli/',
  'src/convert/',
  'src/format/',
  'src/graph/',
  'src/share/',
  'src/i18n/',
  'src/state/',
  'scripts/',
  'src/geometry/',
  'src/layout/',
  'src/map/',
  'src/picture/',
  'src/app/',
  'src/embed/',
  'src/index.ts',
  'src/main.tsx',
  'src/react.tsx',
  'src/iframe.tsx',
  'src/element.ts',
  'src/format.ts',
  'src/panel/',
  'src/prerender/',
  'tests/',
];

const byWord = new Map(
  RETIRED.flatMap((entry) => entry.words.map((word) => [word, { word, ...entry }])),
);

/** `readHTMLText` → read, html, text. */
function splitName(name) {
  return (name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g) ?? []).map((word) => word.toLowerCase());
}

/**
 * The retired word in an identifier or a file name, with its replacement; undefined if there is
 * none.
 */
export function findRetired(name, file = '') {
  const words = splitName(name);
  const pairs = words.slice(1).map((word, i) => `${words[i]} ${word}`);
  const found = [...words, ...pairs]
    .map((word) => byWord.get(word))
    .find((entry) => entry && !isExcepted(entry.word, name, file));
  if (found) return { word: found.word, use: found.use };
  const use = RETIRED_NAMES.get(name);
  return use ? { word: name, use } : undefined;
}

function isExcepted(word, name, file) {
  return EXCEPTIONS.some(
    ({ words, files = [''], names }) =>
      words.includes(word) &&
      files.some((start) => file.startsWith(start)) &&
      (!names || names.includes(name)),
  );
}

/** Not retired: an animation frame, and anything in code quotes. */
const NOT_PROSE = /`[^`]*`|\b(animation|per|one|next|same|few) frames?\b/giu;

const IN_PROSE = new RegExp(
  String.raw`\b(${RETIRED.flatMap(({ words, comments }) => (comments ? words : [])).join('|')})\b`,
  'giu',
);

const rule = {
  meta: {
    type: 'suggestion',
    schema: [
      {
        type: 'object',
        properties: { commentsCheckedIn: { type: 'array', items: { type: 'string' } } },
        additionalProperties: false,
      },
    ],
    messages: {
      identifier: '"{{name}}": "{{word}}" is retired; use {{use}} (docs/glossary.md).',
      file: 'File name: "{{word}}" is retired; use {{use}} (docs/glossary.md).',
      comment: 'Comment: "{{word}}" is retired; use {{use}} (docs/glossary.md).',
    },
  },
  create(context) {
    const file = path.relative(context.cwd, context.filename).replaceAll('\\', '/');
    const [{ commentsCheckedIn = COMMENTS_CHECKED_IN } = {}] = context.options;
    const check = (node) => {
      const found = findRetired(node.name, file);
      if (found)
        context.report({ node, messageId: 'identifier', data: { name: node.name, ...found } });
    };
    /**
     * Members are checked where a type or a class declares them; the keys of an object literal may
     * be a library's.
     */
    const checkKey = ({ key, computed }) => {
      if (!computed && key.type === 'Identifier') check(key);
    };
    return {
      Program(program) {
        checkFileName(context, program, file);
        for (const scope of context.sourceCode.scopeManager.scopes)
          for (const { defs } of scope.variables)
            for (const def of defs) if (isNamedHere(def)) check(def.name);
        if (startsWithOneOf(file, commentsCheckedIn)) checkComments(context, file);
      },
      TSPropertySignature: checkKey,
      TSMethodSignature: checkKey,
      PropertyDefinition: checkKey,
      MethodDefinition: checkKey,
    };
  },
};

/**
 * Excludes bindings that only repeat a name: `import { a }` and `const { a } = …` are checked where
 * `a` is declared.
 */
function isNamedHere({ type, name, node }) {
  if (name.type !== 'Identifier') return false;
  if (type === 'ImportBinding')
    return node.type !== 'ImportSpecifier' || node.imported.name !== node.local.name;
  const binding = name.parent?.type === 'AssignmentPattern' ? name.parent.parent : name.parent;
  return !(binding?.type === 'Property' && binding.shorthand);
}

function checkFileName(context, program, file) {
  const found = file
    .split('/')
    .map((part) => findRetired(part.replace(/\..*$/, ''), file))
    .find(Boolean);
  if (found) context.report({ node: program, messageId: 'file', data: found });
}

function checkComments(context, file) {
  for (const comment of context.sourceCode.getAllComments())
    for (const [word] of comment.value.replace(NOT_PROSE, ' ').matchAll(IN_PROSE)) {
      const { word: retired, use } = byWord.get(word.toLowerCase());
      if (isExcepted(retired, '', file)) continue;
      context.report({ loc: comment.loc, messageId: 'comment', data: { word, use } });
    }
}

function startsWithOneOf(file, starts) {
  return starts.some((start) => file.startsWith(start));
}

/** ESLint config: applies the rule to all our own code. */
export const retiredWords = {
  files: ['src/**/*.{ts,tsx}', 'scripts/**/*.{ts,js}', 'tests/**/*.{ts,tsx}'],
  ignores: ['tests/sites/**'],
  plugins: { house: { rules: { 'retired-words': rule } } },
  rules: { 'house/retired-words': 'error' },
};
