/** Messages of the keyboard help, in English. Lazy-loaded with it. */
export const en = {
  keys: [
    { keys: ['Tab'], does: 'enter or leave the map' },
    {
      keys: ['↑', '↓'],
      does: 'move through the names, or through the ties of the name you came from',
    },
    { keys: ['Home', 'End'], does: 'first or last of these' },
    { keys: ['→'], does: 'go to a tie, then to its other end' },
    { keys: ['←'], does: 'go back' },
    { keys: ['Enter', 'Space'], does: 'read about it' },
    {
      keys: ['Shift + Enter'],
      does: 'read about it together with the selected name (or Shift and click)',
    },
    { keys: ['←', '→'], does: 'in the tour: previous or next step' },
    { keys: ['Esc'], does: 'one level back; with nothing selected, reset positions' },
    { keys: ['Shift + arrows'], does: 'move the name you are on' },
    { keys: ['+', '−', '0'], does: 'zoom in, zoom out or fit, while you are in the map' },
  ] as readonly { readonly keys: readonly string[]; readonly does: string }[],
  wheel: 'Scrolling with Ctrl or Cmd zooms the map; without, it scrolls the page.',
  star: 'Double-click a name to show only its ties, or use the button on its page.',
};

export type HelpMessages = typeof en;
