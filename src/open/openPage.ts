import { MAX_FILE_LENGTH } from '../format/limits';
import { loadMessages } from '../i18n/loadMessages';
import type { OpenMessages } from '../i18n/messages/open/en';
import { pickOpenMessages } from '../i18n/messages/open/pickOpenMessages';
import type { CheckedMap } from './checkFiles';
import { button, element, heading } from './dom';
import { attachDrop, pickArea } from './filePicker';
import { isArticle, type GivenFile } from './fileRoles';
import { mapView } from './mapView';
import { countProblems, problemList } from './problemList';
import { fetchFile, FetchError, readRequest, type FetchFault } from './requestedFiles';
import { runCheck, TooSlowError } from './runCheck';

interface OpenPageOptions {
  readonly win: Window;
  /** Defines `<edgewise-map>`: the code of the map is loaded once there is one. */
  readonly loadElement: () => Promise<unknown>;
}

/**
 * The page that opens a reader's own files, in `main`. Files are read and checked on the reader's
 * device: apart from the page's own code, and the files of this origin that `?src=` names, nothing
 * is requested. Nothing is stored.
 */
export function mountOpenPage(main: HTMLElement, { win, loadElement }: OpenPageOptions): void {
  const { document: doc, location } = win;
  const lang = new URLSearchParams(location.search).get('lang') ?? doc.documentElement.lang;
  const messages = pickOpenMessages(lang);
  let given: readonly GivenFile[] = [];
  let choices: ReadonlyMap<string, string> = new Map();
  let running = new AbortController();
  const isFirst = { current: true };

  doc.documentElement.lang = messages.lang;
  doc.documentElement.dir = messages.dir;
  doc.title = `${messages.title} · Edgewise`;
  doc.querySelector('.pages-foot a')?.replaceChildren(messages.allMaps);

  const show = (...content: readonly (Node | string)[]) => {
    main.replaceChildren(...content);
    // Not on the first view: nobody has done anything yet.
    if (!isFirst.current) main.querySelector<HTMLElement>('h1')?.focus();
    isFirst.current = false;
  };
  const showForm = (note: string | null = null, onRetry: (() => void) | null = null) => {
    show(
      heading(messages.title),
      note === null ? '' : element('p', { class: 'open-fault', role: 'alert' }, note),
      ...(onRetry ? [element('p', {}, button(messages.again, onRetry))] : []),
      element('p', { class: 'open-lead' }, messages.lead),
      pickArea(messages, takeFiles),
    );
  };
  const showBusy = (text: string) => {
    const stop = () => {
      running.abort();
      showForm(messages.stopped);
    };
    show(
      heading(messages.title),
      element('p', { class: 'open-busy', role: 'status' }, text),
      element('p', {}, button(messages.stop, stop)),
    );
  };
  const showProblems = (found: Broken, onRetry: (() => void) | null) => {
    const { file, problems, needsArticle = false } = found;
    show(
      heading(messages.broken(file, countProblems(problems))),
      problemList(problems, messages),
      element(
        'p',
        { class: 'open-hint' },
        needsArticle ? messages.needsArticle : messages.brokenHint,
      ),
      ...(onRetry ? [element('p', {}, button(messages.again, onRetry))] : []),
      pickArea(messages, takeFiles),
    );
  };
  const showMap = async (map: CheckedMap, ownsHash: boolean) => {
    const [mapMessages] = await Promise.all([loadMessages(messages.lang), loadElement()]);
    const onChoice = (kind: string, here: string) => {
      const others = [...choices].filter(([other]) => other !== kind);
      choices = new Map(here === '' ? others : [...others, [kind, here]]);
      void check(ownsHash, null).then(() =>
        main.querySelector<HTMLElement>(`[data-kind="${CSS.escape(kind)}"]`)?.focus(),
      );
    };
    const onAnother = () => showForm();
    show(
      mapView(
        map,
        { messages, mapMessages, choices, ownsHash },
        { onAnother, onFiles: takeFiles, onChoice },
      ),
    );
  };

  /** Checks the given files and shows what comes of it. */
  const check = async (ownsHash: boolean, onRetry: (() => void) | null) => {
    running.abort();
    const { signal } = (running = new AbortController());
    const names = given.map(({ name }) => name).join(', ');
    showBusy(messages.checking(names));
    try {
      const result = await runCheck({ files: given, choices: [...choices] }, signal);
      signal.throwIfAborted();
      if (result.kind === 'map') await showMap(result, ownsHash);
      else showProblems(result, onRetry);
    } catch (error) {
      if (signal.aborted) return;
      const retry = () => void check(ownsHash, onRetry);
      if (error instanceof TooSlowError) showForm(messages.tooSlow(names));
      else showForm(messages.codeFailed, retry);
    }
  };

  function takeFiles(files: readonly File[]): void {
    void takeEach(files);
  }

  async function takeEach(files: readonly File[]): Promise<void> {
    const large = files.find(({ size }) => size > MAX_FILE_LENGTH);
    if (large) {
      showForm(messages.fault.large(large.name));
      return;
    }
    running.abort();
    const { signal } = (running = new AbortController());
    const read = await Promise.all(files.map(readFile)).catch(() => null);
    if (signal.aborted) return;
    const [first] = files;
    if (!read) {
      showForm(messages.fault.offline(first?.name ?? ''));
      return;
    }
    // An article alone belongs to the map that is open.
    const isAddition = given.length > 0 && read.every(({ name }) => isArticle(name));
    given = isAddition ? [...given.filter(({ name }) => !isArticle(name)), ...read] : read;
    if (!isAddition) choices = new Map();
    await check(false, null);
  }

  const openRequested = async () => {
    const { urls, refused } = readRequest(location);
    const [foreign] = refused;
    if (foreign !== undefined) {
      showForm(messages.refused(foreign));
      return;
    }
    if (urls.length === 0) {
      showForm();
      return;
    }
    running.abort();
    const { signal } = (running = new AbortController());
    const retry = () => void openRequested();
    showBusy(
      messages.loading(urls.map(({ pathname }) => pathname.split('/').pop() ?? '').join(', ')),
    );
    try {
      given = await Promise.all(urls.map((url) => fetchFile(url, signal)));
      await check(true, retry);
    } catch (error) {
      if (signal.aborted) return;
      if (error instanceof FetchError) showForm(describeFault(error.fault, messages), retry);
      else showForm(messages.codeFailed, retry);
    }
  };

  attachDrop(doc, takeFiles);
  void openRequested();
}

type Broken = Exclude<Awaited<ReturnType<typeof runCheck>>, CheckedMap>;

async function readFile(file: File): Promise<GivenFile> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

function describeFault(fault: FetchFault, { fault: texts }: OpenMessages): string {
  return fault.kind === 'status'
    ? texts.status(fault.file, fault.status)
    : texts[fault.kind](fault.file);
}
