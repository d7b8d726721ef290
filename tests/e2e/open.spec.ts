import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import type { Page } from '@playwright/test';
import { toGexf } from '../../src/convert/out/gexf';
import { toGraphml } from '../../src/convert/out/graphml';
import { oneEdge, parsed, tinyDataset } from '../fixtures/dataset';
import { highlightedTexts } from './support/hostPage';
import { expect, test } from './support/test';

const FOLDER = 'public/maps/montreal';
const EDGE = 'us-ec-suspicion';
const BESIDE = 'maps/open.html?src=montreal/graph.json&article=montreal/article.txt';

interface Chosen {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const file = (name: string, content: string | Uint8Array): Chosen => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content),
});
const fromDisk = (name: string) => file(name, readFileSync(`${FOLDER}/${name}`));

const graph = parsed(tinyDataset());
const gexf = toGexf(graph).files[0]?.text ?? '';
const graphml = toGraphml(graph).files[0]?.text ?? '';

function workbook(stance: string): Uint8Array {
  const cell = (ref: string, text: string) =>
    `<c r="${ref}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const row = (line: number, ...texts: readonly string[]) =>
    `<row r="${line}">${texts.map((text, i) => cell(`${'ABC'.charAt(i)}${line}`, text)).join('')}</row>`;
  const parts = {
    'xl/workbook.xml': `<workbook xmlns:r="r"><sheets><sheet name="Ties" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="r1" Target="worksheets/s.xml"/></Relationships>`,
    'xl/worksheets/s.xml': `<worksheet><sheetData>${row(1, 'from', 'to', 'stance')}${row(14, 'Ada', 'Bo', stance)}</sheetData></worksheet>`,
  };
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
  );
}

async function openPage(page: Page): Promise<void> {
  await page.goto('./maps/open.html');
  await expect(page.getByText('Choose files')).toBeVisible();
}

async function choose(page: Page, ...files: readonly Chosen[]): Promise<void> {
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles([...files]);
}

/** Drops files anywhere on the page, as from a file manager. */
async function drop(page: Page, ...files: readonly Chosen[]): Promise<void> {
  const given = files.map(({ name, buffer }) => ({ name, base64: buffer.toString('base64') }));
  await page.evaluate((list) => {
    const data = new DataTransfer();
    for (const { name, base64 } of list)
      data.items.add(new File([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))], name));
    const options = { bubbles: true, cancelable: true, dataTransfer: data };
    document.body.dispatchEvent(new DragEvent('dragover', options));
    document.body.dispatchEvent(new DragEvent('drop', options));
  }, given);
}

async function expectMap(page: Page, edges: number): Promise<void> {
  const map = page.locator('edgewise-map [data-edgewise][data-ready="true"]');
  await expect(map).toHaveCount(1);
  await expect(map.locator('.ew-map [data-edge]')).toHaveCount(edges);
}

const KINDS: readonly (readonly [string, readonly Chosen[], number])[] = [
  ['graph.json', [file('graph.json', JSON.stringify(tinyDataset()))], 4],
  ['map.yaml with its article', [fromDisk('map.yaml'), fromDisk('article.txt')], 50],
  [
    'tables of ties and of actors',
    [file('ties.csv', 'from,to\n1,2\n'), file('actors.csv', 'id,label\n1,Ada\n2,Bo\n')],
    1,
  ],
  ['a workbook', [file('net.xlsx', workbook('dispute'))], 1],
  ['GEXF', [file('net.gexf', gexf)], 4],
  ['GraphML', [file('net.graphml', graphml)], 4],
  [
    'node-link JSON',
    [file('net.json', '{"nodes":[{"id":"a"},{"id":"b"}],"links":[{"source":"a","target":"b"}]}')],
    1,
  ],
  [
    'brat with its text',
    [
      file('a.ann', 'T1\tperson 0 3\tAda\nT2\tperson 10 12\tBo\nR1\tmeets Arg1:T1 Arg2:T2\n'),
      file('a.txt', 'Ada meets Bo.\n'),
    ],
    1,
  ],
];

for (const [what, files, edges] of KINDS)
  test(`${what}: chosen or dropped, it opens as a map`, async ({ page }) => {
    await openPage(page);
    await choose(page, ...files);
    await expectMap(page, edges);
    await page.getByRole('button', { name: 'Open another file' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await drop(page, ...files);
    await expectMap(page, edges);
  });

test('nothing leaves the device: only the page’s own code is requested', async ({ page }) => {
  await openPage(page);
  const requests: string[] = [];
  page.on('request', (request) => {
    const { pathname, protocol } = new URL(request.url());
    const isOwnCode =
      request.method() === 'GET' &&
      request.postData() === null &&
      /^\/(?:assets\/[\w-]+\.(?:js|css|woff2)|embed\.js)$/u.test(pathname);
    if (protocol !== 'blob:' && !isOwnCode) requests.push(`${request.method()} ${request.url()}`);
  });
  await choose(page, fromDisk('graph.json'), fromDisk('article.txt'));
  await expectMap(page, 50);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as graph.json' }).click();
  const saved = await (await download).path();
  expect(readFileSync(saved, 'utf8')).toBe(readFileSync(`${FOLDER}/graph.json`, 'utf8'));
  expect(requests).toEqual([]);
});

test('problems are all shown at once, by their cells, at most twenty', async ({ page }) => {
  await openPage(page);
  await choose(page, file('net.xlsx', workbook('disput')));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('net.xlsx has 1 problem');
  await expect(page.locator('.open-problems li')).toHaveText([
    'net.xlsx: Ties!C14: ties[0] "ada -> bo": stance "disput" is not one of cooperation, dispute, neutral; did you mean "dispute"?',
  ]);
  const rows = Array.from({ length: 30 }, (_, i) => `a${i},b${i},disput\n`).join('');
  await choose(page, file('ties.csv', `from,to,stance\n${rows}`));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('ties.csv has 30 problems');
  await expect(page.locator('.open-problems li')).toHaveCount(20);
  await expect(page.locator('.open-problems')).toContainText('and 10 more');
  // Corrected, the same file can be chosen again.
  await choose(page, file('ties.csv', 'from,to,stance\na,b,dispute\n'));
  await expectMap(page, 1);
});

test('a hostile file runs no script and makes no request', async ({ page }) => {
  const markup = '<img src=/stolen onerror=alert(1)>\u202e[a](javascript:b)';
  const raw = structuredClone(oneEdge({ label: markup, period: markup })) as object;
  const replaceTexts = (value: object): void => {
    for (const [key, item] of Object.entries(value)) {
      if (typeof item === 'object' && item !== null) replaceTexts(item as object);
      else if (/^(?:title|summary|label|claim|text|publisher|by|method|warrant)$/.test(key))
        Reflect.set(value, key, markup);
    }
  };
  replaceTexts(raw);
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const stolen: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('stolen')) stolen.push(request.url());
  });
  await openPage(page);
  await choose(
    page,
    file('graph.json', JSON.stringify(raw)),
    file('a.txt', `A title\nText ${markup}`),
  );
  await expectMap(page, 1);
  await page.locator('edgewise-map .ew-map [data-edge]').first().press('Enter');
  await expect(page.locator('edgewise-map [data-panel]')).toHaveAttribute(
    'data-selection',
    /^edge:/,
  );
  await expect(page.locator('#open-article p').first()).toContainText('<img src=/stolen');
  // The same as a table: as names, kinds and in the messages of problems.
  const quoted = `"${markup.replaceAll('"', '""')}"`;
  await choose(page, file('<img src=/stolen>.csv', `from,to,type\n${quoted},b,${quoted}\n`));
  await expectMap(page, 1);
  await choose(page, file('ties.csv', `from,to,stance\na,b,${quoted}\n`));
  await expect(page.locator('.open-problems li')).toContainText('<img src=/stolen');
  expect({ dialogs, stolen, title: await page.title() }).toMatchObject({ dialogs: [], stolen: [] });
  await expect(page).toHaveTitle(/Open a map of your own/);
});

test('a published article stands beside the map, and each selects the other', async ({ page }) => {
  await page.goto(`./${BESIDE}`);
  await expectMap(page, 50);
  await expect(page.locator('.open-notices')).toContainText('The map fits its article');
  await page.evaluate((id) => {
    location.hash = `map=edge%3D${id}`;
  }, EDGE);
  const panel = page.locator('edgewise-map [data-panel]');
  await page.locator(`edgewise-map .ew-map [data-edge="${EDGE}"]`).press('Enter');
  await expect(panel).toHaveAttribute('data-selection', `edge:${EDGE}`);
  await expect.poll(async () => (await highlightedTexts(page)).length).toBeGreaterThan(0);
  await expect(panel.locator('.ew-passage').first()).toContainText('Some in Europe');
  // The other way: a passage's marker selects an edge that cites it.
  await page.locator('[data-edgewise-marker]').first().getByRole('button').click();
  await expect(panel).not.toHaveAttribute('data-selection', `edge:${EDGE}`);
  expect(new URL(page.url()).hash).toContain('map=');
});

test('an edited article: readers are told how many sentences still match', async ({ page }) => {
  const text = readFileSync(`${FOLDER}/article.txt`, 'utf8');
  const edited = text.replace('Positions began to shift', 'Positions slowly began to shift');
  expect(edited).not.toBe(text);
  await openPage(page);
  await choose(page, fromDisk('graph.json'));
  await expectMap(page, 50);
  // The article may come later: it belongs to the map that is open.
  await page.locator('.open-actions input').setInputFiles(file('article.txt', edited));
  const notice = page.getByText('48 of 49 cited sentences are still there word for word');
  await expect(notice).toBeVisible();
  await expectMap(page, 50);
  await expect(page.locator('edgewise-map [data-panel]')).toContainText(
    'The article was edited after this map was made: 48 of 49',
  );
});

test.describe('?src=', () => {
  test('of another origin is refused without a request', async ({ page }) => {
    await page.goto('./maps/open.html?src=https://elsewhere.test/graph.json');
    await expect(page.getByRole('alert')).toContainText('https://elsewhere.test/graph.json');
    await expect(page.getByRole('alert')).toContainText('is not on this site');
  });

  test('that is not there is said to be missing, with a retry that succeeds', async ({
    page,
    faults,
  }) => {
    faults.allow(/404/);
    await page.goto('./maps/open.html?src=later.json');
    await expect(page.getByRole('alert')).toContainText('the server answered 404');
    await page.route('**/later.json', (route) =>
      route.fulfill({ contentType: 'application/json', body: JSON.stringify(tinyDataset()) }),
    );
    await page.getByRole('button', { name: 'Try again' }).click();
    await expectMap(page, 4);
  });

  test('that fails, is cut off or is a web page is said in words', async ({ page, faults }) => {
    faults.allow(/request failed|ERR_/);
    await page.route('**/cut.json', (route) =>
      route.fulfill({ contentType: 'application/json', body: '{"format": "edgewise/1", "id"' }),
    );
    await page.route('**/offline.json', (route) => route.abort('connectionreset'));
    await page.route('**/login.json', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Log in' }),
    );
    await page.goto('./maps/open.html?src=cut.json');
    await expect(page.locator('.open-problems li')).toHaveText([/expected .*found the end/]);
    await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
    await page.goto('./maps/open.html?src=offline.json');
    await expect(page.getByRole('alert')).toContainText('offline.json could not be loaded');
    await page.goto('./maps/open.html?src=login.json');
    await expect(page.getByRole('alert')).toContainText('is a web page, not a map');
  });

  test('that never arrives times out after 20 seconds, with a retry that succeeds', async ({
    page,
    faults,
  }) => {
    faults.allow(/request failed|ERR_ABORTED/);
    await page.clock.install();
    await page.route('**/slow.json', () => new Promise(() => undefined));
    const asked = page.waitForRequest('**/slow.json');
    await page.goto('./maps/open.html?src=slow.json', { waitUntil: 'commit' });
    await asked;
    await page.clock.fastForward(19_000);
    await expect(page.getByRole('button', { name: 'Stop' })).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
    await page.clock.fastForward(1_100);
    await expect(page.getByRole('alert')).toContainText(
      'slow.json could not be loaded: the server takes too long.',
    );
    await page.route('**/slow.json', (route) =>
      route.fulfill({ contentType: 'application/json', body: JSON.stringify(tinyDataset()) }),
    );
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.clock.resume();
    await expectMap(page, 4);
  });

  test('that takes long can be stopped', async ({ page }) => {
    await page.route('**/slow.json', () => new Promise(() => undefined));
    await page.goto('./maps/open.html?src=slow.json', { waitUntil: 'commit' });
    await page.getByRole('button', { name: 'Stop' }).click();
    await expect(page.getByRole('alert')).toHaveText('Stopped.');
  });
});

test('where no worker can be made the files are checked in the page', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.set(window, 'Worker', function Worker() {
      throw new Error('forbidden');
    });
  });
  await openPage(page);
  await choose(page, file('ties.csv', 'from,to\na,b\n'));
  await expectMap(page, 1);
});

for (const [lang, title] of [
  ['ru', 'Открыть свою карту'],
  ['tr', 'Kendi haritanızı açın'],
  ['fa', 'نقشهٔ خودتان را باز کنید'],
] as const)
  test(`in ${lang} the page and its map speak that language`, async ({ page }) => {
    await page.goto(`./maps/open.html?lang=${lang}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await choose(page, file('ties.csv', 'from,to,type\na,b,partner of\n'));
    await expectMap(page, 1);
    await expect(page.locator('edgewise-map [data-edgewise]')).toHaveAttribute('lang', lang);
    await expect(page.locator('html')).toHaveAttribute('dir', lang === 'fa' ? 'rtl' : 'ltr');
  });
