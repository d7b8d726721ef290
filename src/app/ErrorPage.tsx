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
  readonly embedded: boolean;
}

/**
 * Where to put a notice: a new element before the prerendered drawing, so that the drawing stays;
 * `container` itself where nothing is prerendered.
 */
export function createNoticeArea(container: HTMLElement): HTMLElement {
  if (!container.firstElementChild) return container;
  const area = document.createElement('div');
  container.before(area);
  return area;
}

/**
 * Shown instead of an empty page: what is wrong with the file, first for readers, then for its
 * author.
 */
export function ErrorPage({ loaded, messages, theme, embedded }: Props) {
  const { kind, file } = loaded;
  const errors = pickErrorPageMessages(messages.lang);
  const problems = loaded.kind === 'broken' ? loaded.problems : [];
  return (
    <div
      ref={adopt}
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
        {!embedded && (
          <button type="button" className="ew-tool ew-tool-wide" onClick={() => location.reload()}>
            {errors.again}
          </button>
        )}
      </div>
    </div>
  );
}
