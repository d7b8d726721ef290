import { mkdtempSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { expect, test } from 'vitest';
import { ownTextElement } from '../../../scripts/house/ownTextElement.js';

/** A folder without files: the rule asks for types, and those of the whole project take 10 s. */
const FOLDER = realpathSync(mkdtempSync(path.join(tmpdir(), 'edgewise-rule-')));

const eslint = new ESLint({
  cwd: FOLDER,
  overrideConfigFile: true,
  overrideConfig: [
    {
      files: ['*.tsx'],
      languageOptions: {
        parser: tseslint.parser,
        parserOptions: {
          projectService: { allowDefaultProject: ['*.tsx'] },
          tsconfigRootDir: FOLDER,
        },
      },
      plugins: ownTextElement.plugins,
      rules: { 'text/own-element': 'error' },
    },
  ],
});

/** The number of texts that the rule reports in an element. */
async function countReported(jsx: string): Promise<number> {
  const code = `
    type ReactNode = string | number | boolean | object | null;
    interface Props { text: string; n: number; off: false | ' '; maybe?: string; node: ReactNode; isOn: boolean }
    export const A = ({ text, n, off, maybe, node, isOn }: Props) => (${jsx});
  `;
  const [result] = await eslint.lintText(code, { filePath: path.join(FOLDER, 'part.tsx') });
  expect(result?.fatalErrorCount, result?.messages[0]?.message).toBe(0);
  return result?.messages.length ?? 0;
}

test.for([
  ['a text beside an element', '<p>Who: <b /></p>'],
  ['a string beside an element', '<p>{text}<b /></p>'],
  ['a string that may be missing', '<p><b />{maybe}</p>'],
  ['a number', '<p><b />{n}</p>'],
  ['a template', '<p><b />{`${n} ties`}</p>'],
  ['whatever React renders', '<p>{node}<b /></p>'],
  ['one of two texts', "<p>{isOn ? text : ''}<b /></p>"],
  ['a text that is alone in a fragment, which stands beside others', '<p><b /><>{text}</></p>'],
] as const)('%s needs an element of its own', async ([, jsx]) => {
  expect(await countReported(jsx)).toBe(1);
});

test('each text is reported by itself', async () => {
  expect(await countReported('<p>Who: <b />{text}</p>')).toBe(2);
});

test.for([
  ['the only text of an element', '<p>Who</p>'],
  ['the only string of an element', '<p>{text}</p>'],
  ['the only string, on a line of its own', '<p>\n  {text}\n</p>'],
  ['a string in an element of its own', '<p><span>{text}</span><b /></p>'],
  ['white space between elements', "<p><b />{' '}<i /></p>"],
  ['white space by condition', '<p><b />{off}<i /></p>'],
  ['an element by condition', '<p>{isOn && <b />}<i /></p>'],
  ['a comment', '<p>{/* why */}<b /></p>'],
] as const)('%s is safe', async ([, jsx]) => {
  expect(await countReported(jsx)).toBe(0);
});

test.for([
  ['src/panel/pages/EdgeParts.tsx', true],
  ['src/app/App.tsx', true],
  ['src/map/MapDrawing.tsx', false],
  ['src/panel/text/Reading.tsx', false],
  ['src/prerender/prerender.tsx', false],
] as const)('what React goes on rendering is checked: %s %s', async ([file, isChecked]) => {
  const config = (await new ESLint().calculateConfigForFile(file)) as { rules: object };
  expect('text/own-element' in config.rules).toBe(isChecked);
});
