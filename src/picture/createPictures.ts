import { WORLD_SIZE } from '../geometry/layoutSizes';
import type { MapStore } from '../state/store';
import type { Messages } from '../i18n/messages/en';
import type { Stage } from '../map/createStage';
import { buildPicture } from './buildPicture';
import { formatSvg } from './formatSvg';
import { isReduced } from './isReduced';
import { formatFont, paintPicture } from './paintPicture';
import { readPalette } from '../map/palette';
import type { Picture } from './picture';
import { formatHex, readColor } from '../map/readColor';
import { textsIn } from './textsIn';
import { pickPictureMessages } from '../i18n/messages/pictureFile/pickPictureMessages';
import { mayBlockDownloads, offerByHand } from './offerByHand';
import { fetchFonts } from './pictureFonts';

/** The current map as a file; each call reads the state again. Camera and hover are ignored. */
export interface Pictures {
  /** The text of a self-contained SVG file, fonts included. */
  toSVG(): Promise<string>;
  /** Rejects if the browser gives no canvas of that size. */
  toPNG(): Promise<Blob>;
  /** Offers the file as a download. */
  save(form: PictureForm): Promise<void>;
}

export type PictureForm = 'svg' | 'png';

const PNG_SCALE = 2;
/** Time for the browser to start the download. */
const RELEASE_DELAY_MS = 10_000;

/** `root` is the map's `[data-edgewise]`: its tokens give the colors. */
export function createPictures(
  root: Element,
  store: MapStore,
  messages: Messages,
  source: Pick<Stage, 'scene' | 'readPositions'>,
): Pictures {
  const picture = async () => {
    const state = store.getState();
    const { graph } = state;
    const input = {
      ...{ state, messages },
      positions: source.readPositions(),
      palette: paletteOf(root),
      ...urlOf(root),
    };
    if (!isReduced(graph)) return buildPicture({ ...input, scene: source.scene });
    const { buildLargePicture } = await import('./largePicture');
    return buildLargePicture({ ...input, scene: { graph, layoutSize: WORLD_SIZE } });
  };
  const toSVG = async () => {
    const now = await picture();
    return formatSvg(now, { fonts: await fetchFonts(now, root.ownerDocument) });
  };
  const toPNG = async () => rasterise(root.ownerDocument, await picture());
  return {
    toSVG,
    toPNG,
    save: async (form) => {
      const { graph, selection } = store.getState();
      const name = [graph.dataset.id, selection?.id].filter(Boolean).join('-');
      const file =
        form === 'png' ? await toPNG() : new Blob([await toSVG()], { type: 'image/svg+xml' });
      const url = URL.createObjectURL(file);
      download(root.ownerDocument, url, `${name}.${form}`);
      const win = root.ownerDocument.defaultView;
      if (win && mayBlockDownloads(win))
        offerByHand(root, url, pickPictureMessages(messages.lang).saveByHand);
      else setTimeout(() => URL.revokeObjectURL(url), RELEASE_DELAY_MS);
    },
  };
}

/**
 * Resolves each color token to `#rrggbb`, or `#rrggbbaa` where it is translucent. Computed style
 * flattens system colors and a host's `light-dark()` or `oklch()`.
 */
function paletteOf(root: Element) {
  const probe = root.ownerDocument.createElement('span');
  probe.hidden = true;
  root.append(probe);
  const palette = readPalette((token) => {
    const color = readColor(probe, `var(${token})`);
    return color ? formatHex(color) : getComputedStyle(root).color;
  });
  probe.remove();
  return palette;
}

function urlOf({ ownerDocument: { location } }: Element): { readonly url?: string } {
  return /^https?:$/.test(location.protocol) ? { url: location.href } : {};
}

async function rasterise(document: Document, picture: Picture): Promise<Blob> {
  const fonts = new Map(textsIn(picture).map(({ font, lines }) => [formatFont(font), lines]));
  await Promise.all(
    [...fonts].map(([font, lines]) => document.fonts.load(font, lines[0]?.text ?? ' ')),
  );
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(picture.width * PNG_SCALE);
  canvas.height = Math.ceil(picture.height * PNG_SCALE);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no 2d canvas');
  paintPicture(context, picture, PNG_SCALE);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error(`no PNG of ${canvas.width} x ${canvas.height} px`));
    }, 'image/png');
  });
}

function download(document: Document, url: string, name: string): void {
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
}
