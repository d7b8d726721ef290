import type { Graph } from '../../graph/graph';
import type { SolvedLayout } from '../../geometry/types';

/**
 * The page's code, the same for every dataset of its size: one script, one stylesheet with the fonts inlined,
 * the icon as SVG.
 */
export interface PageCode {
  readonly script: string;
  readonly style: string;
  /** For screens without scripting, in addition to `style`. */
  readonly noScriptStyle: string;
  /** For print, in addition to `style`. */
  readonly printStyle: string;
  /** Of the page of maps and the page that opens files, which need no other. */
  readonly siteStyle: string;
  readonly icon: string;
}

/** A file to copy as it is. */
export interface EmbedFile {
  /** Relative to the folder that holds `embed.js`: `assets/…`. */
  readonly name: string;
  /** Where it is now. */
  readonly path: string;
}

/** An SVG file and its size in CSS px. */
export interface StaticPicture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** The map as HTML that `map.html` hydrates, once showing the drawing and once showing the list. */
export interface PrerenderedPage {
  readonly map: string;
  readonly list: string;
}

/**
 * Publishing services that a command may not import: the bundler and React's server rendering. A
 * script passes them in.
 */
export interface BuildServices {
  /** For a large map (`isLarge`) or for the others, whose page does without a fifth of the code. */
  readonly bundle: (forLarge: boolean) => Promise<PageCode>;
  /** `embed.js`, `host.js` and all that they load. */
  readonly findEmbed: () => Promise<readonly EmbedFile[]>;
  readonly prerender: (graphJson: string, layoutJson: string) => Promise<PrerenderedPage>;
  /** The whole reasoning as HTML. */
  readonly renderReading: (graphJson: string) => Promise<string>;
  /** Every edge in a line, as HTML for a page about which nothing is known. */
  readonly renderList: (graphJson: string) => Promise<string>;
  /** A self-contained picture. */
  readonly renderPicture: (graphJson: string, layoutJson: string) => Promise<StaticPicture>;
  /**
   * Positions for all layout sizes, the best of several tries; reports its progress through `say`.
   */
  readonly solve: (graph: Graph, say: (line: string) => void) => Promise<SolvedLayout>;
}
