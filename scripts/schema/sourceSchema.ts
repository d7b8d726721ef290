import { MAP, type Field, type Shape } from '../../src/authoring/shape';
import { EXTENSION_KEY } from '../../src/format/schema';
import { DESCRIPTIONS, EXAMPLES, VALUES } from './sourceTexts';
import { buildJsonSchema, hedgeIfNotAsserted, noteIfOutside } from './jsonSchema';

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly $ref?: string;
  readonly [key: string]: unknown;
}

/** Where the limits and descriptions of an object's keys are found in the schema of the dataset. */
type Origins = readonly (Schema | undefined)[];

/**
 * `map.yaml` as JSON Schema 2020-12, for editors: completion, hover texts, choices with what they
 * mean. Built from the table of keys that the reader uses, with the limits of `edgewise/1`.
 */
export function buildSourceSchema(): Readonly<Record<string, unknown>> {
  const dataset = buildJsonSchema() as Schema;
  const defs = dataset['$defs'] as Readonly<Record<string, Schema>>;
  const resolve = (schema: Schema | undefined): Schema | undefined =>
    schema?.$ref === undefined ? schema : defs[schema.$ref.replace('#/$defs/', '')];

  const inner = (origins: Origins, key: string): Origins => {
    if (key === 'actors') return [defs['node']];
    if (key === 'ties') return [defs['edge'], defs['reasoning']];
    const found = origins.map((one) => resolve(one?.properties?.[key])).find((one) => one);
    return [found, resolve(found?.items)];
  };

  function buildObject(shape: Shape, origins: Origins, name: string): Schema {
    const properties = Object.entries(shape).map(([key, field]) => {
      const own = origins.map((one) => one?.properties?.[key]).find((one) => one);
      const built = buildField(field, inner(origins, key), own, key);
      const description =
        DESCRIPTIONS[`${name}.${key}`] ?? DESCRIPTIONS[key] ?? descriptionOf(resolve(own));
      return [key, { ...built, ...(description === undefined ? {} : { description }) }] as const;
    });
    const title = TITLES[name] ?? name;
    return {
      ...{ type: 'object', title },
      properties: Object.fromEntries(properties),
      additionalProperties: false,
      patternProperties: { [EXTENSION_KEY.source]: {} },
      ...RULES[name],
    };
  }

  function buildField(
    field: Field,
    origins: Origins,
    own: Schema | undefined,
    key: string,
  ): Schema {
    if (typeof field === 'object') return buildNested(field, origins, key);
    const values = VALUES[key];
    if (values && (field === 'word' || field === 'wordOrWords')) {
      const one = {
        // Implied, but with a type an editor completes the key together with its colon.
        type: 'string',
        oneOf: Object.entries(values).map(([value, description]) => ({
          const: value,
          description,
        })),
      };
      return field === 'word' ? one : { anyOf: [one, { type: 'array', items: one }] };
    }
    switch (field) {
      case 'place':
      case 'places':
        return PLACES;
      case 'number':
        return { type: 'number' };
      case 'numbers':
        return { type: 'array', items: { type: 'number' } };
      case 'proses':
      case 'lines':
      case 'words':
        return { type: 'array', items: loosen(resolve(own?.items) ?? TEXT) };
      default:
        return { ...loosen(own ?? TEXT), ...(EXAMPLES[key] && { examples: EXAMPLES[key] }) };
    }
  }

  function buildNested(field: Field & object, origins: Origins, key: string): Schema {
    if ('object' in field) return buildObject(field.object, origins, key);
    if ('list' in field) return { type: 'array', items: buildObject(field.list, origins, key) };
    if ('byId' in field)
      return {
        type: 'object',
        propertyNames: { title: 'id', pattern: '^[a-z0-9][a-z0-9-]*$' },
        additionalProperties: buildObject(field.byId, origins, key),
      };
    if ('wordsById' in field) return { type: 'object', additionalProperties: { type: 'string' } };
    return {
      type: 'object',
      propertyNames: { pattern: String.raw`^\d+\.\d+$` },
      additionalProperties: buildObject(field.locators, [defs['place']], key),
    };
  }

  return {
    $schema: dataset['$schema'],
    $id: 'edgewise-source-1.json',
    ...buildObject(MAP, [dataset], 'map'),
    description: 'A relationship map as its author writes it; compiles to edgewise/1.',
  };
}

const TEXT: Schema = { type: 'string', pattern: String.raw`\S` };

/**
 * One schema with all types, because an editor shows each alternative of an `anyOf`, explained or
 * not. The items are in `allOf`, or an editor would complete the key with a list, and most
 * values are one place.
 */
const PLACES: Schema = {
  type: ['string', 'number', 'object', 'array'],
  allOf: [{ items: { type: ['string', 'number', 'object'] } }],
};

/**
 * Editors take `2014` for a number, but Edgewise reads it as text. A text, or one per language,
 * becomes one schema with both types; each limit applies only to its own type.
 */
function loosen(schema: Schema): Schema {
  const anyOf = schema['anyOf'] as readonly Schema[] | undefined;
  if (anyOf) {
    const each = anyOf.map(loosen);
    const merged = each.reduce((all, one) => ({ ...all, ...one }), {});
    return { ...merged, type: [...new Set(each.flatMap((one) => one['type']))] };
  }
  return schema['type'] === 'string' ? { ...schema, type: ['string', 'number'] } : schema;
}

/**
 * The explanation of a key; for a list it is that of its items, for alternatives the first one's.
 */
function descriptionOf(schema: Schema | undefined): unknown {
  if (!schema) return undefined;
  const anyOf = schema['anyOf'] as readonly Schema[] | undefined;
  return schema['description'] ?? descriptionOf(anyOf?.[0] ?? schema.items);
}

/** Titles of the objects, shown by editors. */
const TITLES: Readonly<Record<string, string>> = {
  map: 'map.yaml',
  actors: 'actor',
  ties: 'tie',
  grounds: 'ground',
  steps: 'step',
  tour: 'stop of the tour',
  moments: 'moment',
  background: 'tie that no step uses',
  withoutTies: 'sentence without ties',
  places: 'place',
};

const RULES: Readonly<Record<string, object>> = {
  map: { required: ['title', 'actors'] },
  actors: { required: ['kind', 'label', 'summary'], ...noteIfOutside() },
  ties: {
    required: ['tie'],
    dependentRequired: { warrantBy: ['warrant'] },
    allOf: [hedgeIfNotAsserted(), noteIfOutside()],
  },
  grounds: { required: ['text'] },
  steps: { required: ['id', 'text'], ...hedgeIfNotAsserted() },
  tour: { required: ['step', 'title'] },
  moments: { required: ['id', 'label'], dependentRequired: { to: ['from'] } },
  background: { required: ['edge', 'why'] },
  withoutTies: { required: ['at', 'why'] },
};
