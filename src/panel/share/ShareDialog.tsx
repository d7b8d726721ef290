import { use, useId, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { createPortal } from 'react-dom';
import { useStore } from 'zustand';
import { formatBibtex } from '../../share/bibtex';
import { buildCitation } from '../../share/citation';
import { formatCsl } from '../../share/csl';
import { buildShareLinks } from '../../share/shareLinks';
import type { MapStore } from '../../state/store';
import type { Messages } from '../../i18n/messages/en';
import { pickShareMessages } from '../../i18n/messages/share/pickShareMessages';
import { titleOfTarget } from '../../i18n/labels';
import { attachModal } from './attachModal';
import { Choice } from '../controls/Choice';
import { createStylesheetAdopter } from '../parts/createStylesheetAdopter';
import css from '../share.css?inline';
import { ShareLinksContext } from './ShareLinksContext';
import { ShareField } from './ShareField';
import { ShareRow } from './ShareRow';
import { isoDay, readPageUrls } from './sharePage';

const adoptStyles = createStylesheetAdopter(css);

interface Props {
  readonly store: MapStore;
  readonly messages: Messages;
  /** The element that opened it: the dialog belongs to the same map. */
  readonly opener: RefObject<Element | null>;
  readonly onClose: () => void;
}

const EMBEDS = ['iframe', 'element'] as const;
const CITATIONS = ['plain', 'bibtex', 'csl'] as const;
const SCOPES = ['chosen', 'whole'] as const;

/**
 * Link, markup and citation of the selection, or of the whole map with its current filters and view
 * mode.
 */
export function ShareDialog({ store, messages, opener, onClose }: Props) {
  const share = pickShareMessages(messages.lang);
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  const [scope, setScope] = useState<(typeof SCOPES)[number]>('chosen');
  const [embed, setEmbed] = useState<(typeof EMBEDS)[number]>('iframe');
  const [cite, setCite] = useState<(typeof CITATIONS)[number]>('plain');
  const [announcement, setAnnouncement] = useState({ text: '', times: 0 });
  const [accessed] = useState(() => isoDay(new Date()));
  const [pageUrls] = useState(readPageUrls);
  // Outside the panel, whose styles are for its pages.
  const [root] = useState(() => opener.current?.closest('[data-edgewise]') ?? document.body);
  const publishedFiles = use(ShareLinksContext);
  const { graph, selection, limits, shown, when, query, view } = useStore(store);
  const target = scope === 'whole' ? null : selection;
  const { dataset } = graph;
  const links =
    publishedFiles &&
    buildShareLinks(
      { selection: target, limits, shown, when, query, view },
      dataset,
      publishedFiles,
      pageUrls,
    );
  const url = links?.url ?? null;
  const citation = buildCitation(graph, target, { url, accessed });
  const note = share.note(messages, dataset.source, dataset.license);
  const citations = {
    plain: () => share.citation(messages, citation),
    bibtex: () => formatBibtex(citation, note),
    csl: () => formatCsl(citation, note),
  };
  const announce = (text: string) => setAnnouncement(({ times }) => ({ text, times: times + 1 }));
  useLayoutEffect(() => {
    if (!dialog.current || !heading.current) return;
    adoptStyles(dialog.current);
    return attachModal(dialog.current, heading.current, onClose);
  }, [onClose]);
  const shared = { share, announce };
  return createPortal(
    <dialog ref={dialog} className="ew-share" aria-labelledby={id}>
      <div className="ew-share-page">
        <div className="ew-share-head">
          <h2 ref={heading} id={id} tabIndex={-1} className="ew-share-title">
            {messages.share.open}
          </h2>
          <button
            type="button"
            className="ew-share-close"
            aria-label={messages.map.close}
            title={messages.map.close}
            onClick={() => dialog.current?.close()}
          >
            <span aria-hidden="true">×</span>
          </button>
        </div>
        {selection && (
          <Choice
            title={share.what}
            options={SCOPES}
            chosen={scope}
            nameOf={(one) => (one === 'whole' ? share.whole : share.chosen[selection.kind])}
            onChoose={setScope}
          />
        )}
        <p className="ew-share-what">{target ? titleOfTarget(graph, target) : dataset.title}</p>
        {shown && (
          <p className="ew-share-hint">
            {share.filtered(
              messages,
              shown.map((stance) => messages.stances[stance]),
            )}
          </p>
        )}
        {url !== null && (
          <section>
            <h3>{share.link}</h3>
            <ShareField {...shared} name={share.link} text={url} rows={2} />
          </section>
        )}
        {links?.iframe && links.element ? (
          <section>
            <ShareRow
              title={share.embed}
              options={EMBEDS}
              chosen={embed}
              nameOf={(form) => share.forms[form]}
              onChoose={setEmbed}
            />
            <ShareField {...shared} name={share.forms[embed]} text={links[embed] ?? ''} rows={6} />
            <p className="ew-share-hint">
              {embed === 'iframe' ? share.iframeHint : share.elementHint}
            </p>
          </section>
        ) : (
          <p className="ew-share-nowhere">{share.nowhere}</p>
        )}
        <section>
          <ShareRow
            title={share.cite}
            options={CITATIONS}
            chosen={cite}
            nameOf={(form) => share.forms[form]}
            onChoose={setCite}
          />
          <ShareField
            {...shared}
            name={share.forms[cite]}
            text={citations[cite]()}
            rows={5}
            prose={cite === 'plain'}
          />
        </section>
        <p className="ew-share-said" role="status">
          <span key={announcement.times}>{announcement.text}</span>
        </p>
      </div>
    </dialog>,
    root,
  );
}
