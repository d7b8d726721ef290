import type { Locator } from '../format/types';

/**
 * The messages between a map in an iframe and its host page (docs/contract.md, section 5): `{type,
 * v: 1, id, …}`, where `id` is the dataset's. Everything that comes from the other side is
 * `unknown`; malformed messages are ignored.
 */
const VERSION = 1;

/** The messages that a map in an iframe sends to its host. */
export type ChildMessage =
  | {
      readonly type: 'edgewise:ready';
      readonly id: string;
      readonly title: string;
      /**
       * Whether a host has greeted it. A host greets iframes that have not been greeted, so neither
       * waits for the other.
       */
      readonly heard: boolean;
      /** Every sentence that the map cites, for a host that has the article. */
      readonly places: readonly Locator[];
      /** Of the article's whole n1 text: length in code points, and SHA-256 in hex. */
      readonly source: { readonly length: number; readonly sha256: string };
    }
  | { readonly type: 'edgewise:height'; readonly id: string; readonly height: number }
  | {
      readonly type: 'edgewise:select';
      readonly id: string;
      readonly target: string | null;
      readonly locators: readonly Locator[];
      /**
       * How many of the locators, from the first, are those of the claim; the others give its
       * grounds.
       */
      readonly claims: number;
      /** The place ("6.2") that the reader has asked to see; null for the first. */
      readonly place: string | null;
      /** The stance of the selection, which determines its color; null for everything but edges. */
      readonly stance: string | null;
    };

/** The messages that a host may send to its iframe. */
export type HostMessage =
  | {
      readonly type: 'edgewise:init';
      readonly theme: string | null;
      readonly lang: string | null;
      readonly select: string | null;
    }
  /** A target, or the places ("6.2") of a passage that the reader has pointed at. */
  | {
      readonly type: 'edgewise:select';
      readonly target: string | null;
      readonly places: readonly string[];
      /** Whether the reader has scrolled to the places, rather than pointed at them. */
      readonly reached: boolean;
    }
  /**
   * The texts of the passages that are in the host's article, by place, and the places that are
   * not.
   */
  | {
      readonly type: 'edgewise:passages';
      readonly found: readonly (readonly [place: string, text: string])[];
      readonly missing: readonly string[];
    };

export type Fields = Readonly<Record<string, unknown>>;

export function withVersion<Message extends ChildMessage | HostMessage>(message: Message) {
  return { ...message, v: VERSION };
}

/** The fields of one of our messages; null for any other message. */
export function readFields(data: unknown): Fields | null {
  if (!isFields(data)) return null;
  const { type, v } = data;
  return v === VERSION && typeof type === 'string' && type.startsWith('edgewise:') ? data : null;
}

export function parseHostMessage(data: unknown): HostMessage | null {
  const fields = readFields(data);
  if (!fields) return null;
  const { type, theme, lang, select, target, places, found, missing } = fields;
  const reached = fields['reached'] === true;
  switch (type) {
    case 'edgewise:init':
      return { type, theme: textOf(theme), lang: textOf(lang), select: textOf(select) };
    case 'edgewise:select':
      return { type, target: textOf(target), places: textsOf(places), reached };
    case 'edgewise:passages':
      return { type, found: listOf(found).flatMap(entryOf), missing: textsOf(missing) };
    default:
      return null;
  }
}

/** `["6.2", "The passage."]`; a place alone counts as found without its text. */
function entryOf(value: unknown): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[value, '']];
  const [place, text] = textsOf(value);
  return place === undefined ? [] : [[place, text ?? '']];
}

export function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

export function numberOf(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}

function textsOf(value: unknown): readonly string[] {
  return listOf(value).filter((one) => typeof one === 'string');
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}
