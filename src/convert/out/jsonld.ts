import { formatPlace, passageUrl } from '../../article/passageUrl';
import type { Dataset, DatasetEdge, Locator } from '../../format/types';
import type { Exported } from '../types';

/**
 * schema.org `Dataset` of `Claim`s, one for each edge, each with its `appearance` as W3C Web
 * Annotations: a quote of at most 4 words at either end, and the offsets in the n1 text.
 */
export function toJsonld(dataset: Dataset): Exported {
  const { source } = dataset;
  const article = {
    '@type': 'Article',
    name: source.title,
    publisher: { '@type': 'Organization', name: source.publisher },
    ...(source.url === undefined ? {} : { url: source.url }),
    ...(source.issued === undefined ? {} : { datePublished: source.issued }),
  };
  const value = {
    '@context': ['https://schema.org', { oa: 'http://www.w3.org/ns/oa#' }],
    '@type': 'Dataset',
    identifier: dataset.id,
    name: dataset.title,
    description: dataset.summary,
    inLanguage: dataset.lang,
    license: dataset.license,
    creator: { '@type': 'Organization', name: dataset.about.by },
    version: dataset.about.version,
    isBasedOn: article,
    hasPart: dataset.edges.map((edge) => claimOf(edge, dataset)),
  };
  const lost = [
    'grounds, warrants, qualifiers and viewpoints',
    ...(dataset.argument ? [`the argument of ${dataset.argument.steps.length} steps`] : []),
  ];
  return {
    files: [{ name: `${dataset.id}.jsonld`, text: `${JSON.stringify(value, null, 2)}\n` }],
    lost,
  };
}

function claimOf({ id, source, target, label, stance, reasoning }: DatasetEdge, dataset: Dataset) {
  const nameOf = (node: string) => dataset.nodes.find((one) => one.id === node)?.label ?? node;
  return {
    '@type': 'Claim',
    '@id': `#edge=${id}`,
    name: `${nameOf(source)} ${label} ${nameOf(target)}`,
    text: reasoning.claim,
    keywords: stance,
    about: [source, target].map((node) => ({
      '@type': 'Thing',
      '@id': `#node=${node}`,
      name: nameOf(node),
    })),
    appearance: reasoning.places.map((place) => annotationOf(place, dataset)),
  };
}

function annotationOf(place: Locator, { source }: Dataset) {
  const url = passageUrl(source, place);
  return {
    '@type': ['CreativeWork', 'oa:SpecificResource'],
    position: formatPlace(place),
    ...(url === null ? {} : { url }),
    ...(source.url === undefined ? {} : { 'oa:hasSource': { '@id': source.url } }),
    'oa:hasSelector': [
      { '@type': 'oa:TextPositionSelector', 'oa:start': place.start, 'oa:end': place.end },
      { '@type': 'oa:TextQuoteSelector', 'oa:exact': place.textStart },
    ],
  };
}
