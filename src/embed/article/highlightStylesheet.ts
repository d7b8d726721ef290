import type { Stance } from '../../format/types';

/**
 * How prominent a passage is: the sentence of the selected claim, one that gives grounds, one under
 * the pointer.
 */
export type HighlightWeight = 'claim' | 'grounds' | 'hover';

/** CSS colors of the stances. */
export type StanceColors = Readonly<Partial<Record<Stance, string>>>;

/**
 * Halfway between the colors of the light and the dark theme. The article's background is the
 * host's, so these are mixed with its own text color and laid thinly over its own background, and
 * keep their contrast on both.
 */
const STANCE_COLORS: Required<StanceColors> = {
  cooperation: '#2f86cc',
  dispute: '#e0602a',
  neutral: '#808890',
};
/**
 * Stance does not depend on color alone: the underline is dashed for a dispute, thin for a neutral
 * edge.
 */
const UNDERLINES: Record<Stance, string> = {
  cooperation: 'solid 2px',
  dispute: 'dashed 2px',
  neutral: 'solid 1px',
};
const BACKGROUND_PERCENT: Record<HighlightWeight, number> = { claim: 24, grounds: 9, hover: 14 };

/**
 * The rules for one mounted map, whose highlights are named `<name>-<weight>-<stance>`; `colors`
 * override ours.
 */
export function highlightStylesheet(name: string, colors: StanceColors = {}): string {
  const all = { ...STANCE_COLORS, ...colors };
  return HIGHLIGHT_WEIGHTS.flatMap((weight) =>
    HIGHLIGHT_STANCES.map((stance) => rule(name, weight, stance, all[stance])),
  ).join('');
}

export const HIGHLIGHT_WEIGHTS = [
  'hover',
  'grounds',
  'claim',
] as const satisfies readonly HighlightWeight[];
export const HIGHLIGHT_STANCES = [
  'neutral',
  'cooperation',
  'dispute',
] as const satisfies readonly Stance[];

function rule(name: string, weight: HighlightWeight, stance: Stance, color: string): string {
  const selector = `::highlight(${name}-${weight}-${stance})`;
  const line = `underline ${UNDERLINES[stance]} color-mix(in srgb,${color} 70%,currentcolor)`;
  const background = `color-mix(in srgb,${color} ${BACKGROUND_PERCENT[weight]}%,transparent)`;
  const forced = weight === 'claim' ? 'background-color:Mark;color:MarkText;' : '';
  return (
    `${selector}{background-color:${background};text-decoration:${line}}` +
    `@media (forced-colors:active){${selector}{${forced}text-decoration:underline ${UNDERLINES[stance]}}}`
  );
}
