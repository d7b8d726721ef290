import ts from 'typescript';

const TEXT = ts.TypeFlags.StringLike | ts.TypeFlags.NumberLike;

/**
 * A text beside other nodes needs an element of its own. Browsers translate a page by replacing
 * text nodes with `<font>` elements. React keeps writing into the node that it created, which is no
 * longer in the document, so a heading keeps the words of the previous edge; and where React
 * removes such a node it throws, which unmounts the map (facebook/react#11538). A text that is the
 * only child of an element is safe: React writes it through `textContent`, which replaces the
 * translator's elements.
 *
 * White space alone is not translated and may stand beside other nodes.
 */
const rule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      wrap: 'Text beside other nodes goes wrong in a translated page: give it an element of its own.',
    },
  },
  create({ sourceCode, report }) {
    const { program, getTypeAtLocation } = sourceCode.parserServices;
    if (!program) return {};
    const isTextExpression = ({ expression }) =>
      expression.type !== 'JSXEmptyExpression' &&
      !(expression.type === 'Literal' && isBlank(expression)) &&
      mayBeText(getTypeAtLocation(expression));
    const isText = (child) =>
      child.type === 'JSXText' ||
      (child.type === 'JSXExpressionContainer' && isTextExpression(child));
    const check = (element) => {
      const nodes = element.children.filter((child) => !isBlank(child));
      // What a fragment holds stands beside the siblings of the fragment.
      if (nodes.length < 2 && element.type !== 'JSXFragment') return;
      for (const node of nodes.filter(isText)) report({ node, messageId: 'wrap' });
    };
    return { JSXElement: check, JSXFragment: check };
  },
};

/** White space in the source, `{' '}`, or a comment. */
function isBlank(node) {
  if (node.type === 'JSXExpressionContainer') return isBlank(node.expression);
  if (node.type === 'JSXEmptyExpression') return true;
  const isString = node.type === 'JSXText' || node.type === 'Literal';
  return isString && typeof node.value === 'string' && node.value.trim() === '';
}

/** Whether a value of the type may be text: `ReactNode` may, `false | ' '` may not. */
function mayBeText(type) {
  if (type.isUnion()) return type.types.some(mayBeText);
  if (type.isStringLiteral() && type.value.trim() === '') return false;
  return (type.flags & TEXT) !== 0;
}

/** ESLint config: all that React draws in a page that a reader may have translated. */
export const ownTextElement = {
  files: ['src/**/*.tsx'],
  // Drawn once, as plain HTML; SVG is not translated.
  ignores: ['src/panel/text/**', 'src/map/**', 'src/prerender/**'],
  plugins: { text: { rules: { 'own-element': rule } } },
  rules: { 'text/own-element': 'error' },
};
