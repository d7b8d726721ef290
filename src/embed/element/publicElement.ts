import type { Stance } from '../../format/types';
import type { EdgewiseEventMap } from '../events';
import type { AttributeName } from './mounted';

export const TAG_NAME = 'edgewise-map';

/** A dataset that is already in memory, for an element without `src`. */
export interface MapData {
  /** The parsed `graph.json`; it is checked as a file would be. */
  readonly dataset: object;
  /** The parsed `layout.json`; if omitted, the layout is computed in the browser. */
  readonly layout?: object | undefined;
}

/**
 * The API of `<edgewise-map>` for scripts. Every method waits for the map, and loads it even if it
 * is still out of view.
 */
export interface EdgewiseMapElement extends HTMLElement {
  /**
   * Resolves once the map is painted; rejects, with the problems in its message, if there can be
   * none.
   */
  readonly ready: Promise<void>;
  /** Set it instead of `src`. Another object reloads the map; null reverts to `src`. */
  data: MapData | null;
  /**
   * `edge:<id>`, `node:<id>`, `step:<id>`, or null to clear the selection. Rejects for an unknown
   * id.
   */
  select: (target: string | null) => Promise<void>;
  /** Shows these stances only; null or an empty list shows all. Rejects for an unknown stance. */
  show: (stances: readonly Stance[] | null) => Promise<void>;
  /** Opens the page of a step of the argument. */
  goToStep(id: string): Promise<void>;
  /** The map as it is shown now, as the text of an SVG file. */
  toSVG(): Promise<string>;
}

/** The attributes of `<edgewise-map>` in JSX, and any other that an element may have. */
export interface MapMarkup extends Partial<Readonly<Record<AttributeName, string | undefined>>> {
  readonly [name: string]: unknown;
}

declare global {
  interface HTMLElementTagNameMap {
    'edgewise-map': EdgewiseMapElement;
  }
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- an augmentation can only extend
  interface HTMLElementEventMap extends EdgewiseEventMap {}
}

// eslint-disable-next-line @typescript-eslint/ban-ts-comment -- a comment that the built types keep
/** @ts-ignore: where React's types are not installed there is nothing to add to */
declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- React's own
  namespace JSX {
    interface IntrinsicElements {
      'edgewise-map': MapMarkup;
    }
  }
}
