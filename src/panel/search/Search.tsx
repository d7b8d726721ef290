import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useStore } from 'zustand';
import type { Match } from '../../graph/search';
import type { searchEngine } from './searchEngine';
import { loadOptional } from '../../i18n/loadOptional';
import type { MapStore } from '../../state/store';
import { visibleOf } from '../../state/visible';
import { useSearchIndex } from './useSearchIndex';
import type { Messages } from '../../i18n/messages/en';

type Engine = typeof searchEngine;

const NO_MATCHES: readonly Match[] = [];

/** One letter finds 10,000 names in a large map, and nobody reads as many. */
const MAX_SHOWN = 100;

interface Props {
  readonly store: MapStore;
  readonly messages: Messages;
}

/**
 * Search for a name or a word: a combobox with a list (WAI-ARIA Authoring Practices, "list
 * autocomplete with automatic selection"). The query is in the store, since the URL contains it;
 * selecting a result ends the search.
 * Written by hand: downshift weighs 9 to 12 kB gzipped, a tenth of the page's budget.
 */
export function Search({ store, messages }: Props) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const graph = useStore(store, (state) => state.graph);
  const query = useStore(store, (state) => state.query);
  const visible = useStore(store, visibleOf);
  const searching = query !== '';
  const [engine, setEngine] = useState<Engine | null>(null);
  const [failed, setFailed] = useState(false);
  const wanted = (open || searching) && !engine;
  useEffect(() => {
    if (!wanted) return;
    void loadOptional(import('./searchEngine')).then((module) => {
      setFailed(!module);
      if (module) setEngine(module.searchEngine);
    });
    // Depends on `query`: every letter retries the load.
  }, [wanted, query]);
  const index = useSearchIndex(engine, graph, searching);
  const matches = useMemo(
    () => (engine && index ? engine.findMatches(index, query, visible) : NO_MATCHES),
    [engine, index, query, visible],
  );
  const shown = useMemo(() => matches.slice(0, MAX_SHOWN), [matches]);
  const expanded = open && searching && engine !== null && index !== null;
  const { search, select, setFound } = store.getState();
  const found = expanded ? matches.length : null;
  // For the live region.
  useEffect(() => setFound(found), [setFound, found]);

  const updateQuery = (text: string) => {
    search(text);
    setActive(0);
    setOpen(true);
  };
  const clear = () => {
    updateQuery('');
    input.current?.focus();
  };
  const choose = ({ target }: Match) => {
    search('');
    setOpen(false);
    select(target);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // While an input method composes a word, Enter and the arrow keys belong to it.
    if (event.nativeEvent.isComposing) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && shown.length > 0) {
      event.preventDefault();
      setActive(expanded ? (active + step + shown.length) % shown.length : 0);
      setOpen(true);
    } else if (event.key === 'Enter') {
      const match = shown[active];
      if (expanded && match) choose(match);
    } else if (event.key === 'Escape' && searching) {
      // Handled here: the map must not clear its selection as well.
      event.preventDefault();
      if (expanded) setOpen(false);
      else clear();
    }
  };

  return (
    <div
      className="ew-search"
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
    >
      <input
        ref={input}
        id={`${id}input`}
        className="ew-search-input"
        type="text"
        role="combobox"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        enterKeyHint="search"
        aria-label={messages.search.label}
        aria-autocomplete="list"
        aria-expanded={expanded}
        aria-controls={`${id}list`}
        aria-activedescendant={expanded && matches.length > 0 ? `${id}option${active}` : undefined}
        placeholder={messages.search.placeholder}
        value={query}
        onChange={(event) => updateQuery(event.target.value)}
        onFocus={() => setOpen(true)}
        onClick={() => setOpen(true)}
        onKeyDown={onKeyDown}
      />
      {searching && (
        <button
          type="button"
          className="ew-icon ew-search-clear"
          aria-label={messages.search.clear}
          onClick={clear}
        >
          <span aria-hidden="true">×</span>
        </button>
      )}
      {failed && searching && (
        <p className="ew-results ew-results-none" role="alert">
          {messages.share.failed}
        </p>
      )}
      {expanded && (
        <engine.SearchResults
          {...{ id, graph, messages, query, active }}
          matches={shown}
          count={matches.length}
          onChoose={choose}
        />
      )}
    </div>
  );
}
