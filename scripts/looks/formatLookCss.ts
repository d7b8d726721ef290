import { LAYOUT_SIZE_NAMES } from '../../src/geometry/types';
import { LAYOUT_SIZES } from '../../src/geometry/layoutSizes';
import { RIM_PX } from '../../src/geometry/glyph';
import { EDGE, EDGE_LOOKS, NODE } from '../../src/map/looks';
import { EMPHASES, type Emphasis } from '../../src/state/emphasis';

/** Selector and declarations. */
type Rule = readonly [selector: string, ...declarations: string[]];

/** The table of looks as CSS, for src/map/looks.css. Colors are not in it. */
export function formatLookCss(): string {
  const rules = [
    ...sizeRules(),
    ...edgeRules(),
    ...EMPHASES.flatMap(emphasisRules),
    ...nodeRules(),
  ];
  const text = rules.map(([selector, ...lines]) => `${selector} {\n  ${lines.join(';\n  ')};\n}\n`);
  return `/* Written by \`npm run looks\` from looks.ts and layoutSizes.ts; do not edit. */\n${text.join('')}`;
}

/** Line widths of each layout size; those of the largest where no other rule applies. */
function sizeRules(): readonly Rule[] {
  const widths = (name: (typeof LAYOUT_SIZE_NAMES)[number]) => {
    const { linePx, stateLinePx } = LAYOUT_SIZES[name];
    return [`--line: ${linePx}px`, `--state-line: ${stateLinePx}px`];
  };
  const common = widths('wide');
  const others = LAYOUT_SIZE_NAMES.filter((name) => String(widths(name)) !== String(common));
  return [
    ['.ew-map', ...common],
    ...others.map((name): Rule => [`.ew-map[data-frame='${name}']`, ...widths(name)]),
  ];
}

function edgeRules(): readonly Rule[] {
  const dashes = ([dash, gap]: readonly [number, number]) =>
    `stroke-dasharray: calc(${dash} * var(--w)) calc(${gap} * var(--w))`;
  const dispute = ".ew-edge[data-stance='dispute']";
  const divisor = Math.round(1e4 / EDGE.neutralShare) / 1e4;
  return [
    ['.ew-edge', '--weight: var(--line)', '--w: var(--weight)'],
    [".ew-edge[data-weight='state']", '--weight: var(--state-line)'],
    [
      ".ew-edge[data-stance='neutral']",
      `--weight: min(${EDGE.neutralPx}px, var(--line) / ${divisor})`,
    ],
    [
      ".ew-map:has([data-emphasis='hovered']) .ew-edge[data-emphasis='related']",
      `--w: calc(var(--weight) + ${EDGE.relatedToHoveredPx}px)`,
    ],
    ['.ew-stroke.ew-past', `stroke-width: calc(var(--w) * ${EDGE.pastShare})`],
    [`${dispute} .ew-stroke`, dashes(EDGE.dash)],
    [`${dispute} .ew-past`, dashes(EDGE.pastDash)],
    ['.ew-casing', `stroke-width: calc(var(--w) + ${EDGE.casingPx}px)`],
    ['.ew-glow', `stroke-width: calc(var(--w) + ${EDGE.glowPx}px)`],
    ['.ew-cross', `stroke-width: ${EDGE.crossPx}px`],
    ['.ew-end', `stroke-width: ${EDGE.endPx}px`],
    ['.ew-count', `stroke-width: ${EDGE.countHaloPx}px`, `font-weight: ${NODE.boldWeight}`],
  ];
}

function emphasisRules(emphasis: Emphasis): readonly Rule[] {
  const { extraPx, opacity, hasCasing, glow } = EDGE_LOOKS[emphasis];
  const edge = `.ew-edge[data-emphasis='${emphasis}']`;
  const own = [
    ...(extraPx > 0 ? [`--w: calc(var(--weight) + ${extraPx}px)`] : []),
    ...(opacity < 1 ? [`opacity: ${opacity}`] : []),
  ];
  const rules: Rule[] = own.length > 0 ? [[edge, ...own]] : [];
  if (!hasCasing) rules.push([`${edge} .ew-casing`, 'stroke: none']);
  if (glow > 0) rules.push([`${edge} .ew-glow`, 'stroke: var(--hue)', `stroke-opacity: ${glow}`]);
  return rules;
}

function nodeRules(): readonly Rule[] {
  return [
    ['.ew-glyph', `stroke-width: ${RIM_PX}px`],
    ['.ew-ring', `stroke-width: ${NODE.ringPx}px`],
    [".ew-node[data-emphasis='hovered'] .ew-ring", `stroke-width: ${NODE.hoveredRingPx}px`],
    ['.ew-node:focus-visible .ew-ring', `stroke-width: ${NODE.focusRingPx}px`],
    [".ew-node[data-emphasis='muted'] :is(.ew-glyph, .ew-dot)", `opacity: ${NODE.mutedOpacity}`],
    ['.ew-label', `font-weight: ${NODE.labelWeight}`],
    [".ew-label:is(.ew-bold, [data-raised='true'])", `font-weight: ${NODE.boldWeight}`],
    ['.ew-label text', `stroke-width: ${NODE.haloPx}px`],
  ];
}
