import type { Workshop } from '../../../src/cli/build/services';
import { settleAll } from '../../../src/cli/build/settleAll';
import { ReadError, WriteError, type Io } from '../../../src/cli/io';

/** A workshop whose pieces are short enough to be seen in what is made of them. */
const plainWorkshop: Workshop = {
  bundle: () =>
    Promise.resolve({
      script: 'wake("</script>")',
      style: 'p{color:red}',
      noScriptStyle: 'p{color:blue}',
      printStyle: 'p{color:black}',
      icon: '<svg/>',
    }),
  draw: () => Promise.resolve({ map: '<p>drawn</p>', list: '<p>drawn as a list</p>' }),
  tell: () => Promise.resolve('<p>told</p>'),
  list: () => Promise.resolve('<ol><li>listed</li></ol>'),
  picture: () => Promise.resolve({ svg: '<svg>picture</svg>', width: 900, height: 700 }),
  solve: (graph, say) => {
    say('solving');
    return Promise.resolve(settleAll(graph));
  },
};

/** A world of these files, `-` being standard input, and what a command said into it. */
export function worldOf(files: Readonly<Record<string, string>>) {
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
    write: (path, text) => {
      if (path.startsWith('locked/'))
        return Promise.reject(new WriteError(`${path}: may not be written`));
      written.set(path, text);
      return Promise.resolve();
    },
    workshop: plainWorkshop,
  };
  return { io, out, err, written };
}
