import { pickPictureMessages } from '../../../src/i18n/messages/pictureFile/pickPictureMessages';
import { describe, expect, test } from 'vitest';
import { buildShown } from '../../../src/graph/filters';
import { edgeTarget, nodeTarget } from '../../../src/graph/target';
import { INITIAL_PICTURE_STATE } from '../../../src/picture/buildPicture';
import { fa } from '../../../src/i18n/messages/fa';
import { edgeId, nodeId } from '../../fixtures/graph';
import { busyPairScene } from '../../fixtures/busyPair';
import { handmadeScene } from '../../fixtures/sceneGraph';
import { flatten, partOf, pictureOf, textsOf } from './support';

const scene = handmadeScene();
const dispute = { ...INITIAL_PICTURE_STATE, shown: buildShown(['dispute']) };
const selected = { ...INITIAL_PICTURE_STATE, selection: edgeTarget(edgeId('a-c-dispute')) };

describe('a picture', () => {
  test('is of its words’ language and begins where that begins; what is in another says so', () => {
    const picture = pictureOf(scene, { messages: fa });
    expect(picture.lang).toBe('fa');
    const texts = flatten(picture.shapes).flatMap((shape) =>
      shape.kind === 'text' ? [shape] : [],
    );
    const { title } = scene.graph.dataset;
    const titled = texts.find(({ lines }) => lines.map(({ text }) => text).join(' ') === title);
    expect(titled).toMatchObject({ lang: 'en', anchor: 'end' });
    const deck = texts.find(({ lines }) =>
      lines[0]?.text.includes(pickPictureMessages('fa').deck.slice(0, 9)),
    );
    expect(deck).toMatchObject({ anchor: 'end' });
    expect(deck).not.toHaveProperty('lang');
    // The map itself is not mirrored.
    expect(partOf(picture, 'label-for', 'a')).toMatchObject([{ lang: 'en' }]);
    const places = (key: string) => JSON.stringify(partOf(picture, 'edge', key));
    expect(places('a-c-dispute')).toBe(
      JSON.stringify(partOf(pictureOf(scene), 'edge', 'a-c-dispute')),
    );
  });

  test('says what it is, where it comes from and who may use it', () => {
    const texts = textsOf(pictureOf(scene, { url: 'https://example.org/map' })).join('\n');
    const { dataset } = scene.graph;
    for (const said of [dataset.title, dataset.source.title, dataset.source.publisher])
      expect(texts).toContain(said);
    expect(texts).toContain(dataset.license);
    expect(texts).toContain('https://example.org/map');
  });

  test('has a key of its lines and of the signs that occur, and of no others', () => {
    const texts = textsOf(pictureOf(scene));
    for (const word of ['Cooperation', 'Dispute', 'Neutral', 'Event', 'Project', 'Framework'])
      expect(texts).toContain(word);
    for (const word of ['One-way', 'Planned or hoped for']) expect(texts).toContain(word);
    for (const word of ['Idea', 'Person', 'Ended']) expect(texts).not.toContain(word);
  });

  test('with all shown says nothing of a filter, and else what is shown and how much of it', () => {
    expect(textsOf(pictureOf(scene)).join()).not.toContain('Shown');
    expect(textsOf(pictureOf(scene, { state: dispute }))).toContain('Shown: dispute, 1 of 4 ties');
    const star = { ...INITIAL_PICTURE_STATE, isolated: nodeId('b') };
    expect(textsOf(pictureOf(scene, { state: star }))).toContain(
      'Shown: only the ties of B, 2 of 4 ties',
    );
  });

  test('mutes what is filtered out as the page does: faint lines without casing, names in the dimmed colour', () => {
    const picture = pictureOf(scene, { state: dispute });
    expect(partOf(picture, 'edge', 'a-b')).toMatchObject([{ opacity: 0.16 }, { opacity: 0.16 }]);
    expect(partOf(picture, 'edge', 'a-c-dispute').every((shape) => !('opacity' in shape))).toBe(
      true,
    );
    expect(partOf(picture, 'label-for', 'b')).toMatchObject([{ fill: 'dimmed' }]);
    expect(partOf(picture, 'label-for', 'a')).toMatchObject([{ fill: 'ink' }]);
  });

  test('writes the selected edge as a sentence and marks its line, its ends and their names', () => {
    const picture = pictureOf(scene, { state: selected });
    expect(textsOf(picture)).toContain('A works with C');
    expect(textsOf(picture)).toContain('Dispute, ongoing. Stated as fact by the author.');
    const [glow] = partOf(picture, 'edge', 'a-c-dispute');
    expect(glow).toMatchObject({ stroke: 'dispute', opacity: 0.22 });
    for (const id of ['a', 'c'])
      expect(partOf(picture, 'node', id).at(-1)).toMatchObject({
        kind: 'circle',
        stroke: 'dispute',
      });
    expect(partOf(picture, 'node', 'b').some((shape) => shape.kind === 'circle')).toBe(false);
    expect(partOf(picture, 'label-for', 'a')).toMatchObject([{ font: { weight: 600 } }]);
  });

  test('says nothing of a selection that is filtered out', () => {
    const state = { ...selected, shown: buildShown(['cooperation']) };
    expect(textsOf(pictureOf(scene, { state }))).not.toContain('A works with C');
  });

  test('describes a selected node by its kind, name and number of edges', () => {
    const state = { ...INITIAL_PICTURE_STATE, selection: nodeTarget(nodeId('b')) };
    expect(textsOf(pictureOf(scene, { state }))).toContain('Project: B, 2 ties');
  });

  test('draws nodes where they have been dragged, and grows to hold one that left the drawing', () => {
    const positions = scene.restPositions.slice();
    positions[0] = -100;
    const [atRest, away] = [pictureOf(scene), pictureOf(scene, { positions })];
    expect(away.width - atRest.width).toBeGreaterThan(100);
    expect(away.height).toBe(atRest.height);
    const lineOf = (picture: typeof atRest) => partOf(picture, 'edge', 'a-b')[1];
    expect(lineOf(away)).not.toEqual(lineOf(atRest));
  });

  test('breaks what is longer than a line, URLs too', () => {
    const url = `https://example.org/${'a-long-path-'.repeat(20)}`;
    const picture = pictureOf(scene, { url });
    const lines = flatten(picture.shapes).flatMap((s) => (s.kind === 'text' ? s.lines : []));
    expect(lines.map(({ text }) => text).join('')).toContain(url);
    for (const { text } of lines) expect(text.length).toBeLessThan(200);
  });

  test('keeps a margin around everything that it says', () => {
    const { width, height, shapes } = pictureOf(scene, { state: selected });
    expect(width).toBe(scene.layoutSize.width + 2 * 28);
    expect(flatten(shapes)[0]).toMatchObject({ d: `M0 0H${width}V${height}H0Z`, fill: 'ground' });
  });
});

describe('a line that stands for many edges', () => {
  const busy = busyPairScene(12);

  test('has their number, which the key explains', () => {
    const texts = textsOf(pictureOf(busy));
    for (const text of ['8', '4', 'That many ties']) expect(texts).toContain(text);
    expect(textsOf(pictureOf(scene))).not.toContain('That many ties');
  });

  test('has no number if the filter hides them, and is bold with the one that is selected', () => {
    const filtered = textsOf(pictureOf(busy, { state: dispute }));
    expect(filtered).toContain('4');
    expect(filtered).not.toContain('8');
    const state = { ...INITIAL_PICTURE_STATE, selection: edgeTarget(edgeId('e4')) };
    const parts = (id: string) => partOf(pictureOf(busy, { state }), 'edge', id).length;
    // A selected line has a glow.
    expect(parts('e0')).toBe(partOf(pictureOf(busy), 'edge', 'e0').length);
    expect(JSON.stringify(partOf(pictureOf(busy, { state }), 'edge', 'e0'))).toContain('0.22');
  });
});
