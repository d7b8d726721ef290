import { describe, expect, test } from 'vitest';
import {
  buildArticleOrder,
  buildOutline,
  flattenOutline,
  type OutlineStep,
} from '../../../src/graph/outline';
import { ankaraGraph } from '../../fixtures/ankara';
import { argued, rawArgued } from '../../fixtures/argued';
import { graphOf, nodeId } from '../../fixtures/graph';

/** `settle(meet, but quarrel, so weir)`. */
function format({ step, connective, children }: OutlineStep): string {
  const below = children.length === 0 ? '' : `(${children.map(format).join(', ')})`;
  return `${connective ? `${connective} ` : ''}${step.id}${below}`;
}

interface RawStep {
  readonly id: string;
  readonly supports?: string[];
  readonly against?: string[];
  readonly follows?: string[];
}

function outlineOf(thesis: readonly string[], steps: readonly RawStep[]) {
  const graph = graphOf({
    ...rawArgued(),
    argument: {
      thesis: [...thesis],
      steps: steps.map((step) => ({
        text: `The step ${step.id}.`,
        supports: [],
        uses: [nodeId('alder')],
        places: [],
        ...step,
      })),
    },
  });
  return buildOutline(graph);
}

describe('buildOutline', () => {
  test('puts reasons, contrasts and consequences below the thesis, and what is unconnected apart', () => {
    const { theses, others } = buildOutline(argued());
    expect(theses.map(format)).toEqual(['settle(meet, but quarrel, so weir)']);
    expect(others.map(format)).toEqual(['aside']);
  });

  test('lists a step with several parents once: under the one nearest to the thesis', () => {
    const { theses } = outlineOf(
      ['end'],
      [
        { id: 'end' },
        { id: 'near', supports: ['end'] },
        { id: 'far', supports: ['near'] },
        { id: 'both', supports: ['near'], against: ['far'] },
      ],
    );
    expect(theses.map(format)).toEqual(['end(near(far, but both))']);
  });

  test('a consequence of two steps stands under the last of them', () => {
    const { theses } = outlineOf(
      ['end'],
      [
        { id: 'end' },
        { id: 'one', follows: ['end'] },
        { id: 'two', follows: ['end'] },
        { id: 'three', follows: ['one', 'two'] },
      ],
    );
    expect(theses.map(format)).toEqual(['end(so one, so two(so three))']);
    const three = flattenOutline(theses).find(({ step }) => step.id === 'three');
    expect(three?.also).toEqual([{ relation: 'follows', steps: ['one'] }]);
  });

  test('a thesis that follows from steps has these below it', () => {
    const { theses } = outlineOf(['end'], [{ id: 'end', follows: ['why'] }, { id: 'why' }]);
    expect(theses.map(format)).toEqual(['end(why)']);
  });

  test('steps that hang together without a thesis keep together', () => {
    const { others } = outlineOf(
      ['end'],
      [{ id: 'end' }, { id: 'top' }, { id: 'below', supports: ['top'] }],
    );
    expect(others.map(format)).toEqual(['top(below)']);
  });

  test('every step of the Ankara map is listed exactly once, at most three levels below', () => {
    const graph = ankaraGraph();
    const { theses, others } = buildOutline(graph);
    const all = flattenOutline([...theses, ...others]);
    expect(all.map(({ step }) => step.id).sort()).toEqual([...graph.stepById.keys()].sort());
    expect(Math.max(...all.map(({ depth }) => depth))).toBe(3);
    expect(others).toEqual([]);
  });
});

test('the article’s order is that of the first places; steps without a place come last', () => {
  const order = buildArticleOrder(argued());
  expect(order.map(({ step }) => step.id)).toEqual(['quarrel', 'meet', 'weir', 'settle', 'aside']);
  expect(order[0]?.also).toEqual([{ relation: 'against', steps: ['settle'] }]);
});
