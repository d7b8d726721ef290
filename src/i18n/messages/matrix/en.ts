import type { Section } from '../../../graph/matrix';
/** Messages of the matrix, in English. Lazy-loaded with it. */
export const en = {
  title: 'Who is connected to whom',
  caption: 'Each cell shows the ties between the names of its row and column.',
  sections: {
    principal: 'Main actors',
    framework: 'Frameworks',
    actor: 'Other actors',
    project: 'Projects',
    event: 'Events',
    idea: 'Ideas',
  } satisfies Record<Section, string>,
  /** The section of actors, where the map has no main actor. */
  onlyActors: 'Actors',
  same: 'same name',
  noTie: (names: string) => `${names}: no tie`,
  rest: 'Other ties',
};

export type MatrixMessages = typeof en;
