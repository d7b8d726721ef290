import { en as own } from '../pictureFile/en';
import type { Citation } from '../../../share/citation';
import type { TargetKind } from '../../../graph/target';
import type { Messages } from '../en';
import { joinSentences } from './joinSentences';

/**
 * The messages of the dialog "Share and cite". Separate from the other messages because the first
 * paint does not need them. `messages` are those of the same language.
 */
export const en = {
  what: 'What to share',
  chosen: {
    edge: 'This tie',
    node: 'This name',
    step: 'This step',
    pair: 'This pair',
  } satisfies Record<TargetKind, string>,
  whole: 'The whole map',
  filtered: (messages: Messages, stances: readonly string[]) =>
    `Shown: only ${messages.listed(stances)}`,
  link: 'Link',
  embed: 'Embed',
  cite: 'Cite',
  forms: {
    iframe: 'Iframe',
    element: 'Element',
    plain: 'Text',
    bibtex: 'BibTeX',
    csl: 'CSL-JSON',
  },
  iframeHint: 'Works on any website.',
  elementHint:
    'Works together with the article around it. If its files are on another site, that site must allow it (CORS).',
  copy: 'Copy',
  copied: (what: string) => `Copied: ${what}`,
  byHand: 'The text is selected: press Ctrl + C (⌘ C on a Mac).',
  nowhere:
    'This copy of the map is not published on the web, so it has no link and cannot be embedded.',
  citation: (
    messages: Messages,
    { title, partOf, by, version, license, url, accessed, source }: Citation,
  ) =>
    joinSentences([
      partOf === null ? `${by}: ${title}` : `${by}: “${title}”, in: ${partOf}`,
      `Map, version ${version}${accessed === null ? '' : `, read on ${messages.date(accessed)}`}`,
      url,
      en.note(messages, source, license),
    ]),
  note: (messages: Messages, { title, publisher, issued }: Citation['source'], license: string) =>
    joinSentences([
      own.source(title, messages.start.published(publisher, issued)),
      `Map licence: ${license}`,
    ]),
};

export type ShareMessages = typeof en;
