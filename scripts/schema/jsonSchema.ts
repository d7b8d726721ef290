import { toJsonSchema, type ConversionConfig } from '@valibot/to-json-schema';
import {
  datasetSchema,
  edge,
  locator,
  moment,
  node,
  EXTENSION_KEY,
  reasoning,
  step,
} from '../../src/format/schema';
import type { Qualifier } from '../../src/format/types';

type Override = NonNullable<ConversionConfig['overrideSchema']>;

/** Closes the objects of the JSON Schema: beyond their entries only `x-*` keys are allowed. */
const closeObjects: Override = ({ valibotSchema, jsonSchema }) =>
  valibotSchema.type === 'loose_object'
    ? {
        ...jsonSchema,
        additionalProperties: false,
        patternProperties: { [EXTENSION_KEY.source]: {} },
      }
    : undefined;

/**
 * Rules that go beyond shape but that JSON Schema can express: the value of one field makes another
 * one required.
 */
const RULES: Readonly<Record<string, object>> = {
  node: noteIfOutside(),
  edge: noteIfOutside(),
  reasoning: { ...hedgeIfNotAsserted(), dependentRequired: { warrantBy: ['warrant'] } },
  step: hedgeIfNotAsserted(),
  moment: { dependentRequired: { to: ['from'] } },
};

/**
 * The format as JSON Schema 2020-12, for editors and other programs. It cannot express references
 * between ids.
 */
export function buildJsonSchema(): Readonly<Record<string, unknown>> {
  const { $schema, $defs, ...schema } = toJsonSchema(datasetSchema, {
    target: 'draft-2020-12',
    typeMode: 'input',
    definitions: { place: locator, node, edge, reasoning, step, moment },
    ignoreActions: ['raw_check', 'check'],
    overrideSchema: closeObjects,
  });
  const defs = Object.entries({ ...$defs }).map(([name, def]) => [
    name,
    typeof def === 'object' ? { ...def, ...RULES[name] } : def,
  ]);
  const about = { $id: 'edgewise-1.json', title: 'edgewise/1' };
  return { $schema, ...about, ...schema, $defs: Object.fromEntries(defs) as unknown };
}

export function hedgeIfNotAsserted() {
  return {
    // Not a list of the other qualifiers, or an editor would offer only those.
    if: {
      not: { properties: { qualifier: { const: 'asserted' satisfies Qualifier } } },
      required: ['qualifier'],
    },
    then: { required: ['hedge'] },
  };
}

export function noteIfOutside() {
  return {
    if: { properties: { basis: { const: 'outside' } }, required: ['basis'] },
    then: { required: ['note'] },
  };
}
