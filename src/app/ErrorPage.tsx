import { createRoot } from 'react-dom/client';
import type { Loaded } from './readDataset';
import { pickErrorPageMessages } from '../i18n/messages/errorPage/pickErrorPageMessages';
import type { Messages } from '../i18n/messages/en';
import { createStylesheetAdopter } from '../panel/parts/createStylesheetAdopter';
import type { Theme } from './settings';
import css from './styles/error.css?inline';

const adoptStyles = createStylesheetAdopter(css);

function adopt(element: Element | null): void {
  if (element) adoptStyles(element);
}

interface Props {
  readonly loaded: Exclude<Loaded, { kind: 'map' }>;
  readonly messages: Messages;
  readonly theme: Theme;
  /** Where a reader can do something about it: loads the map again. */
  readonly onRetry?: (() => void) | undefined;
}

/**
 * Renders it in `container`, or above it if the build has prerendered the map there: that drawing is
 * of a sound dataset, and stays. Returns the undo.
 */
export function mountErrorPage(container: HTMLElement, props: Props): () => void {
  const isAbove = container.firstElementChild !== null;
  const area = isAbove ? document.createElement('div') : container;
  if (isAbove) container.before(area);
  area.replaceChildren();
  const root = createRoot(area);
  root.render(<ErrorPage {...props} />);
  return () => {
    // Not within the commit of a host's React.
    queueMicrotask(() => root.unmount());
    if (isAbove) area.remove();
  };
}

/**
 * Shown instead of an empty page: what is wrong with the file, first for readers, then for its
 * author.
 */
export function ErrorPage({ loaded, messages, theme, onRetry }: Props) {
  const { kind, file } = loaded;
  const errors = pickErrorPageMessages(messages.lang);
  const problems = loaded.kind === 'broken' ? loaded.problems : [];
  return (
    <section
      ref={adopt}
      aria-label={errors.title}
      data-edgewise=""
      data-error={kind}
      data-theme={theme}
      className="ew-error"
      lang={messages.lang}
      dir={messages.dir}
    >
      <div className="ew-error-text">
        <h1 className="ew-headline">{errors.title}</h1>
        <p className="ew-deck">{errors.reader[kind]}</p>
        <p className="ew-error-what" role="alert">
          {kind === 'missing'
            ? messages.errors.missing(file)
            : errors.broken(file, problems.length)}
        </p>
        {problems.length > 0 && (
          // The checks write these messages for the author, in English.
          <ul lang="en" dir="ltr">
            {problems.map(({ path, message }) => (
              <li key={`${path} ${message}`}>{message}</li>
            ))}
          </ul>
        )}
        <p className="ew-error-hint">{errors.hint[kind]}</p>
        {onRetry && (
          <button type="button" className="ew-tool ew-tool-wide" onClick={onRetry}>
            {errors.again}
          </button>
        )}
      </div>
    </section>
  );
}
