import { pickForm } from '../../intl';

/** Messages of the page of maps and of the page that opens a reader's own files, in English. */
export const en = {
  lang: 'en',
  dir: 'ltr' as 'ltr' | 'rtl',

  maps: {
    title: 'Maps',
    intro: 'Each map shows who is tied to whom in one article, and on what grounds.',
    names: (n: number) => `${n} ${n === 1 ? 'name' : 'names'}`,
    ties: (n: number) => `${n} ${n === 1 ? 'tie' : 'ties'}`,
    article: 'Article',
    beside: 'Beside its article',
    own: 'Open a map of your own',
    ownHint: 'From a file on your device. It does not leave it.',
  },

  title: 'Open a map of your own',
  lead: 'Choose a dataset or drop it on this page, with its article if you have it. Everything happens on your device: no file is sent anywhere, and nothing is kept.',
  choose: 'Choose files',
  orDrop: 'or drop them anywhere on this page',
  formats:
    'A map: graph.json, map.yaml. Tables: CSV, TSV (ties and actors may be two files), XLSX. Graphs: GEXF, GraphML, JSON Graph Format, Cytoscape, node-link JSON, Kumu, Oligrapher, brat. Its article: a text file or a web page.',
  noScript: 'This page needs JavaScript.',
  allMaps: 'All maps',

  checking: (files: string) => `Checking ${files} …`,
  loading: (files: string) => `Loading ${files} …`,
  stop: 'Stop',
  stopped: 'Stopped.',
  again: 'Try again',

  broken: (file: string, n: number) => `${file} has ${n} ${n === 1 ? 'problem' : 'problems'}`,
  more: (n: number) => `and ${n} more`,
  brokenHint:
    'Each line says where the problem is, what was found and what would be right. Correct the file and choose it again.',
  needsArticle: 'Choose the article together with the map: its places are quoted words.',

  fault: {
    offline: (file: string) =>
      `${file} could not be loaded: the connection failed or broke off before the end.`,
    slow: (file: string) => `${file} could not be loaded: the server takes too long.`,
    large: (file: string) => `${file} is larger than 64 MB, and larger files are not read.`,
    page: (file: string) => `${file} is a web page, not a map. Perhaps the file is not there.`,
    status: (file: string, status: number) =>
      `${file} could not be loaded: the server answered ${status}.`,
  },
  refused: (url: string) =>
    `${url} is not on this site. Only files of the site itself can be opened by an address; save the file and choose it here.`,
  tooSlow: (file: string) => `${file} takes longer than a minute to check, and was given up.`,
  codeFailed: 'A part of this page could not be loaded.',

  another: 'Open another file',
  download: 'Save as graph.json',
  addArticle: 'Add its article',
  articleColumn: 'The article',
  draft:
    'A draft: this file does not have all that a map needs, and what is missing is marked “(not written yet)”.',
  imported: (actors: number, ties: number, unfinished: number) =>
    `${actors} ${actors === 1 ? 'name' : 'names'}, ${ties} ${ties === 1 ? 'tie' : 'ties'}` +
    (unfinished === 0 ? '' : `, ${unfinished} of them without claim or place`),
  dropped: 'Not taken over',
  unmapped: 'These kinds are unknown here. What are they?',
  unknownKind: 'leave open',
  unfinished: (n: number) =>
    pickForm('en', n, {
      one: 'One tie has no claim or no place yet and is not shown.',
      other: `${n} ties have no claim or no place yet and are not shown.`,
    }),
  edited: (matching: number, cited: number, reworded: number) =>
    `The article was edited after this map was made: ${matching} of ${cited} cited sentences are still there word for word` +
    (reworded === 0 ? '.' : `, ${reworded} probably in other words.`),
  otherArticle: 'This seems to be another article: none of the cited sentences is in it.',
  fits: (cited: number) => `The map fits its article: all ${cited} cited sentences are in it.`,
  mismatches: (n: number) => `Held against its article: ${n} ${n === 1 ? 'problem' : 'problems'}`,
  warnings: (n: number) => `${n} ${n === 1 ? 'thing' : 'things'} worth a second look`,
};

export type OpenMessages = typeof en;
