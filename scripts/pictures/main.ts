import type { Picture } from './takePicture';

/** The pictures of the README. */
export const MAIN_PICTURES: readonly Picture[] = [
  { name: 'map', colorScheme: 'light' },
  { name: 'tie-dark', colorScheme: 'dark', hash: '#edge=russia-turkey-nato' },
  {
    name: 'tie-phone',
    colorScheme: 'light',
    viewport: { width: 390, height: 844 },
    hash: '#edge=turkey-west-refusal',
  },
];
