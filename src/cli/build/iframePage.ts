import { createHash } from 'node:crypto';
import type { Dataset } from '../../format/types';
import { isLarge } from '../../graph/isLarge';
import { escapeHtml } from '../../share/escapeHtml';
import { CODE_ID, CODE_LATER, FONTS_ID, FONTS_MEDIA } from './codeLater';
import { escapeJson } from './escapeJson';
import { dropUnusedFaces, splitFaces, type TextsByWeight } from './fontFaces';
import { formatIconUrl } from './iconUrl';
import { LIST_FIRST, LIST_ID } from './listFirst';
import { packText } from './packText';
import type { PrerenderedPage, PageCode } from './services';

export interface IframePage {
  readonly dataset: Dataset;
  /** '' or the URL of the folder that the file is published in, with a trailing `/`. */
  readonly base: string;
  /** The URL of `embed.js`, absolute or relative to the file. */
  readonly script: string;
  readonly graphJson: string;
  readonly layoutJson: string;
  readonly drawn: PrerenderedPage;
  /** The reasoning as HTML. */
  readonly reading: string;
}

/**
 * `map.html`: one self-contained file. The style comes first; data, fonts and script, nine tenths of
 * the file, come last, so that the prerendered map paints before they have arrived. The data follow
 * the reasoning, whose texts they repeat: compressed, the file is 3 kB smaller than with the fonts
 * between them. Those of a large map are packed: with 2,000 nodes, the file has 1.6 MB instead of 4.6.
 * Its content security policy allows the inline code by hash, and no request at all.
 */
export function buildIframePage(code: PageCode, page: IframePage): string {
  const { dataset, drawn, reading } = page;
  const { faces, rest } = splitFaces(dropUnusedFaces(code.style, textsOf(page)));
  const [style, fonts] = [guard(rest, 'style'), guard(faces, 'style')];
  const noScriptStyle = guard(code.noScriptStyle, 'style');
  const printStyle = guard(code.printStyle, 'style');
  const script = guardScript(code.script);
  // Used when somebody shares the map from a copy hosted elsewhere.
  const canonical =
    page.base && `<link rel="canonical" href="${escapeHtml(`${page.base}map.html`)}">\n`;
  const graph = escapeJson(JSON.stringify(JSON.parse(page.graphJson)));
  const main = (content: string) =>
    `<main id="map" data-script="${escapeHtml(page.script)}" data-checked="${hashOf(graph, 'hex')}">${content}</main>`;
  return `<!doctype html>
<html lang="${escapeHtml(dataset.lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta http-equiv="Content-Security-Policy" content="${policyOf([LIST_FIRST, CODE_LATER, script], [style, fonts, noScriptStyle, printStyle])}">
<title>${escapeHtml(dataset.title)} · Edgewise</title>
<meta name="description" content="${escapeHtml(dataset.summary)}">
${canonical}<link rel="icon" href="${formatIconUrl(code.icon)}">
<style>${style}</style>
<noscript><style media="screen">${noScriptStyle}</style></noscript>
<style media="print">${printStyle}</style>
</head>
<body>
<template id="${LIST_ID}">${main(drawn.list)}</template>
<script>${LIST_FIRST}</script>
${main(drawn.map)}
<div id="reading" hidden>${reading}</div>
${dataBlock(dataset, graph)}
<script type="application/json" id="edgewise-layout">${escapeJson(page.layoutJson)}</script>
<style id="${FONTS_ID}" media="${FONTS_MEDIA}">${fonts}</style>
<template id="${CODE_ID}"><script>${script}</script></template>
<script>${CODE_LATER}</script>
</body>
</html>
`;
}

/**
 * Headings and names may be rendered in any font face; all other texts only in the regular weight.
 */
function textsOf({ dataset, graphJson, drawn }: IframePage): TextsByWeight {
  const { title, nodes, edges } = dataset;
  const names = nodes.flatMap(({ label, short = '' }) => [label, short]);
  return {
    bold: [title, ...names, ...edges.map(({ label }) => label)].join(''),
    plain: graphJson + drawn.map + drawn.list,
  };
}

/** The dataset as JSON, in a large map packed. */
function dataBlock(dataset: Dataset, graph: string): string {
  const [attributes, text] = isLarge(dataset)
    ? ['type="text/plain" data-packed', packText(graph)]
    : ['type="application/json"', graph];
  return `<script ${attributes} id="edgewise-graph">${text}</script>`;
}

function policyOf(scripts: readonly string[], styles: readonly string[]): string {
  const source = (code: string) => `'sha256-${hashOf(code, 'base64')}'`;
  const all = (codes: readonly string[]) => codes.map(source).join(' ');
  return [
    "default-src 'none'",
    `script-src ${all(scripts)}`,
    `style-src ${all(styles)}`,
    'font-src data:',
    'img-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function hashOf(code: string, encoding: 'hex' | 'base64'): string {
  return createHash('sha256').update(code).digest(encoding);
}

/** `<` can occur in a script only inside strings and expressions, where `\x3C` is equivalent. */
function guardScript(script: string): string {
  return guard(script.replace(/<(?=\/script|!--)/gi, String.raw`\x3C`), 'script');
}

function guard(code: string, element: 'script' | 'style'): string {
  if (code.toLowerCase().includes(`</${element}`))
    throw new Error(`the ${element} of map.html would end at its own "</${element}"`);
  return code;
}
