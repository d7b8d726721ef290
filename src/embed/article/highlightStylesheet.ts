import type { Stance } from '../../format/types';

/** How loud a passage is: the selected claim's own sentence, one that gives grounds, one that the pointer is on. */
export type HighlightWeight = 'claim' | 'grounds' | 'hover';

/** Colours of the stances, as CSS writes them. */
export type StanceColors = Readonly<Partial<Record<Stance, string>>>;

/**
 * The middle between the tokens of the light and the dark map: the article's ground is the host's, so the hues are mixed with
 * its own text colour and laid over its own ground thinly, and keep their contrast on both.
 */
const STANCE_COLORS: Required<StanceColors> = {
  cooperation: '#2f86cc',
  dispute: '#e0602a',
  neutral: '#808890',
};
/** Stance is told without colour too: a dispute's line is broken, that of structure is thin. */
const UNDERLINES: Record<Stance, string> = {
  cooperation: 'solid 2px',
  dispute: 'dashed 2px',
  neutral: 'solid 1px',
};
const BACKGROUND_PERCENT: Record<HighlightWeight, number> = { claim: 24, grounds: 9, hover: 14 };

/** The rules for one mounted map, whose highlights are called `<name>-<weight>-<stance>`; `hues` go before our own. */
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
