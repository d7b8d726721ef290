/** Texts inside a picture file, in English. Lazy-loaded when a picture is made or cited. */
export const en = {
  tie: (stance: string, status: string, firmness: string) => `${stance}, ${status}. ${firmness}.`,
  tiesOf: (label: string) => `only the ties of ${label}`,
  /** Below the picture, in an iframe that may not allow downloads. */
  saveByHand:
    'If nothing was saved, this frame allows no downloads. Right-click the picture, or press and hold it, to save it.',
  deck: 'Every relationship one article describes.',
  /** `published` says by whom and when: `messages.start.published`. */
  source: (title: string, published: string) => `Source: “${title}”, ${published}`,
  madeBy: (by: string, version: string, license: string, url?: string) =>
    [`Map: ${by}, version ${version}`, `Licence: ${license}`, url].filter(Boolean).join('. '),
};

export type PictureMessages = typeof en;
