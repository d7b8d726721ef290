import type { Graph } from '../../graph/graph';
import type { SolvedLayout } from '../../geometry/types';

/** The page's code, the same for every dataset: one script, one style with the fonts inside, the icon as SVG. */
export interface PageCode {
  readonly script: string;
  readonly style: string;
  /** For screens where no script runs, on top of `style`. */
  readonly noScriptStyle: string;
  /** For paper, on top of `style`. */
  readonly printStyle: string;
  readonly icon: string;
}

/** An SVG file and its size, CSS px. */
export interface StaticPicture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** The map as HTML that `map.html` wakes up, once with its drawing in front and once with its list. */
export interface PrerenderedPage {
  readonly map: string;
  readonly list: string;
}

/** What publishing needs of parts that a command may not import: the bundler and React's render. A script hands it in. */
export interface BuildServices {
  readonly bundle: () => Promise<PageCode>;
  readonly prerender: (graphJson: string, layoutJson: string) => Promise<PrerenderedPage>;
  /** The whole reasoning as HTML. */
  readonly renderReading: (graphJson: string) => Promise<string>;
  /** Every tie in a line, as HTML for a page of which nothing is known. */
  readonly renderList: (graphJson: string) => Promise<string>;
  /** A picture that stands alone. */
  readonly renderPicture: (graphJson: string, layoutJson: string) => Promise<StaticPicture>;
  /** Places for all frames, the best of several tries; tells what it is at. */
  readonly solve: (graph: Graph, say: (line: string) => void) => Promise<SolvedLayout>;
}
