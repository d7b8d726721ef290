import { pickMatrixMessages } from '../../i18n/messages/matrix/pickMatrixMessages';
import { useId, useMemo, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import { useStore } from 'zustand';
import { GRID_KEYS, walkGrid, type GridKey, type GridCell } from '../../graph/gridWalk';
import { linesBetween } from '../../graph/edgesBetween';
import { buildMatrix, type MatrixSection, type Section } from '../../graph/matrix';
import type { MapStore } from '../../state/store';
import { shownOnLine } from '../../state/visible';
import type { Messages } from '../../i18n/messages/en';
import { MatrixCell } from './MatrixCell';
import { formatGridCell, parseGridCell } from './gridCell';
import { MatrixRowHeader } from './MatrixRowHeader';
import { MatrixRest } from './MatrixRest';
import { ShownCount } from '../list/ShownCount';
import { spokenLabel } from '../../i18n/labels';
import { langAttributes } from '../../i18n/langAttributes';
import { useSelectedInView } from '../list/useSelectedInView';

interface Props {
  readonly store: MapStore;
  readonly messages: Messages;
}

/** The horizontal arrow keys are swapped in right-to-left languages. */
const MIRRORED: Readonly<Record<string, string>> = {
  ArrowLeft: 'ArrowRight',
  ArrowRight: 'ArrowLeft',
};

/**
 * Who is connected to whom, as a table in place of the drawing. A grid as in the WAI-ARIA pattern:
 * one tab stop, from which the arrow keys move through names, edges and empty cells.
 */
export function MatrixView({ store, messages }: Props) {
  const title = useId();
  const box = useRef<HTMLDivElement>(null);
  const [cell, setCell] = useState<GridCell>({ row: 0, column: 0, item: 0 });
  const graph = useStore(store, (state) => state.graph);
  const matrix = useMemo(() => buildMatrix(graph), [graph]);
  const { columns, sections } = matrix;
  const rows = sections.flatMap((section) => section.rows);
  useSelectedInView(box, store);
  const onFocus = ({ target }: FocusEvent) => {
    const cellElement = target.closest<HTMLElement>('[data-place]');
    if (cellElement) setCell(parseGridCell(cellElement.dataset['place'] ?? ''));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const name = (messages.dir === 'rtl' && MIRRORED[event.key]) || event.key;
    const key = findKey(event.ctrlKey ? `Control+${name}` : name);
    if (!key) return;
    event.preventDefault();
    const state = store.getState();
    const sizes = rows.map((row) => [
      1,
      ...columns.map(
        (column) =>
          linesBetween(graph, row, column).filter((id) => shownOnLine(state, id) > 0).length || 1,
      ),
    ]);
    const next = formatGridCell(walkGrid(sizes, cell, key));
    box.current?.querySelector<HTMLElement>(`[data-place="${next}"]`)?.focus();
  };
  return (
    <div className="ew-view ew-matrix">
      <div className="ew-view-head">
        <h2 id={title} className="ew-title">
          {pickMatrixMessages(messages.lang).title}
        </h2>
        <ShownCount store={store} messages={messages} />
      </div>
      {/* Scrolls in both directions, so the keyboard must be able to focus it (WCAG 2.1.1). */}
      {/* eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex */}
      <div ref={box} className="ew-view-box" role="region" aria-labelledby={title} tabIndex={0}>
        {/* A table whose cells the keyboard moves through is a grid; rows and headers keep their
            implicit roles. */}
        <table role="grid" onFocus={onFocus} onKeyDown={onKeyDown}>
          <caption>{pickMatrixMessages(messages.lang).caption}</caption>
          <thead>
            <tr>
              <td />
              {columns.map((id) => {
                const node = graph.nodeById.get(id);
                const name = node?.short ?? node?.label;
                return (
                  <th key={id} scope="col" abbr={node && spokenLabel(node)}>
                    {/* A direction of its own would also mirror the cell's borders. */}
                    <span {...langAttributes(graph, messages, name)}>{name}</span>
                  </th>
                );
              })}
            </tr>
          </thead>
          {sections.map(({ section, rows: ids }) => (
            <tbody key={section}>
              <tr className="ew-matrix-section">
                <th scope="rowgroup" colSpan={columns.length + 1}>
                  <span>{sectionName(section, sections, messages.lang)}</span>
                </th>
              </tr>
              {ids.map((id) => {
                const row = rows.indexOf(id);
                const stopAt = (column: number) =>
                  cell.row === row && cell.column === column ? cell.item : null;
                return (
                  <tr key={id}>
                    <MatrixRowHeader
                      {...{ store, messages, id, row }}
                      isStop={stopAt(0) !== null}
                    />
                    {columns.map((column, i) => (
                      <MatrixCell
                        key={column}
                        {...{ store, messages, row, id, other: column }}
                        column={i + 1}
                        stop={stopAt(i + 1)}
                      />
                    ))}
                  </tr>
                );
              })}
            </tbody>
          ))}
        </table>
        <MatrixRest store={store} messages={messages} ids={matrix.rest} />
      </div>
    </div>
  );
}

/** There are other actors only beside main ones. */
function sectionName(section: Section, all: readonly MatrixSection[], lang: string): string {
  const { sections, onlyActors } = pickMatrixMessages(lang);
  const isOnly = section === 'actor' && all[0]?.section !== 'principal';
  return isOnly ? onlyActors : sections[section];
}

function findKey(name: string): GridKey | undefined {
  return GRID_KEYS.find((key) => key === name);
}
