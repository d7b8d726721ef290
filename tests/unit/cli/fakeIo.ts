import type { BuildServices } from '../../../src/cli/build/services';
import { buildDraftLayout } from '../../../src/cli/build/draftLayout';
import { ReadError, WriteError } from '../../../src/cli/fileErrors';
import type { Io } from '../../../src/cli/io';

/** Services whose outputs are short enough to recognise in the results. */
const fakeServices: BuildServices = {
  bundle: () =>
    Promise.resolve({
      script: 'wake("</script>")',
      style: 'p{color:red}',
      noScriptStyle: 'p{color:blue}',
      printStyle: 'p{color:black}',
      siteStyle: 'p{color:green}',
      icon: '<svg/>',
    }),
  findEmbed: () =>
    Promise.resolve([
      { name: 'embed.js', path: 'built/embed.js' },
      { name: 'assets/map.js', path: 'built/assets/map.js' },
    ]),
  prerender: () => Promise.resolve({ map: '<p>drawn</p>', list: '<p>drawn as a list</p>' }),
  renderReading: () => Promise.resolve('<p>told</p>'),
  renderList: () => Promise.resolve('<ol><li>listed</li></ol>'),
  renderPicture: () => Promise.resolve({ svg: '<svg>picture</svg>', width: 900, height: 700 }),
  solve: (graph, say) => {
    say('solving');
    return Promise.resolve(buildDraftLayout(graph));
  },
};

/** An Io with these files, `-` being standard input, that records what a command writes to it. */
export function createFakeIo(files: Readonly<Record<string, string>>) {
  const written = new Map<string, string>();
  const out: string[] = [];
  const err: string[] = [];
  const io: Io = {
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    read: (path) => {
      const text = files[path];
      return text === undefined
        ? Promise.reject(new ReadError(`${path}: there is no such file`))
        : Promise.resolve(text);
    },
    readBytes: (path) => {
      const text = files[path];
      return text === undefined
        ? Promise.reject(new ReadError(`${path}: there is no such file`))
        : Promise.resolve(new TextEncoder().encode(text));
    },
    write: (path, text) => {
      if (path.startsWith('locked/'))
        return Promise.reject(new WriteError(`${path}: may not be written`));
      written.set(path, text);
      return Promise.resolve();
    },
    writeAll: (folder, entries) => {
      if (folder.startsWith('locked'))
        return Promise.reject(new WriteError(`${folder}: may not be written`));
      for (const file of entries)
        written.set(`${folder}/${file.name}`, 'from' in file ? `copy of ${file.from}` : file.text);
      return Promise.resolve();
    },
    watch: () => () => undefined,
    untilInterrupted: () => Promise.resolve(),
    services: fakeServices,
  };
  return { io, out, err, written };
}
