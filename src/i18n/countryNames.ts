import { isSameLanguage } from '../format/isSameLanguage';
import type { Localized } from '../format/localize';
import type { DatasetNode, NodeId } from '../format/types';
import { fold } from '../graph/fold';
import type { Graph } from '../graph/graph';

type Named = Localized & Pick<Graph, 'authorLabels'>;
type Style = Intl.DisplayNamesOptions['style'];

/**
 * Renames the countries of a localised dataset to their names in `lang`: every country whose label
 * is still in another language and is, in that language, the name of a region (CLDR, through
 * `Intl.DisplayNames`). The previous label becomes its first alias, so the search finds both and
 * the node's page shows it; `authorLabels` keeps it for the sentences, whose verb phrases were
 * written around it.
 *
 * Only labels are matched, never aliases: those serve the search and are broader than a name
 * ("Russia" for "USSR"), and a state under another state's name is worse than one in a foreign
 * language. For the same reason each country is translated independently: one that is no region
 * keeps its label without affecting the others; the map's other labels are in the dataset's
 * language anyway.
 */
export function nameCountries({ dataset, languages }: Localized, lang: string): Named {
  const merged = new Map(languages);
  const authorLabels = new Map<NodeId, string>();
  const nodes = dataset.nodes.map((node) => {
    const languageOf = (text: string) => languages.get(text) ?? dataset.lang;
    const isForeign = (text: string) => !isSameLanguage(languageOf(text), lang);
    const { label, short, aliases = [] } = node;
    if (node.kind !== 'country' || !isForeign(label)) return node;
    const names = regionNames(label, languageOf(label), lang);
    if (!names) return node;
    const own = short === undefined || isForeign(short) ? names.short : short;
    for (const name of [names.label, own]) if (lang !== dataset.lang) merged.set(name, lang);
    authorLabels.set(node.id, label);
    const former = [label, short === own ? undefined : short].filter((name) => name !== undefined);
    return {
      // Packed nodes (`packSteps`) have no keys that could be spread.
      ...(JSON.parse(JSON.stringify(node)) as DatasetNode),
      label: names.label,
      short: own,
      aliases: [...new Set([...former, ...aliases])],
    } satisfies DatasetNode;
  });
  return { dataset: { ...dataset, nodes }, languages: merged, authorLabels };
}

/** English names used before CLDR changed them; engines differ in which one they know. */
const FORMER: ReadonlyMap<string, string> = new Map([
  ['burma', 'MM'],
  ['cabo verde', 'CV'],
  ['czech republic', 'CZ'],
  ['east timor', 'TL'],
  ['ivory coast', 'CI'],
  ['swaziland', 'SZ'],
  ['turkey', 'TR'],
  ['turkiye', 'TR'],
  ['united states of america', 'US'],
  ['usa', 'US'],
]);

/**
 * The name of each region in `to`, in the same style as in `from`, since a short name may be meant
 * to say less ("Palestine").
 */
function regionNames(
  name: string,
  from: string,
  to: string,
): { readonly label: string; readonly short: string } | null {
  try {
    const former = isSameLanguage(from, 'en') ? FORMER.get(fold(name)) : undefined;
    const long = former ?? codesIn(from, 'long').get(fold(name));
    const code = long ?? codesIn(from, 'short').get(fold(name));
    if (code === undefined || !hasNames(to)) return null;
    const short = displayNames(to, 'short').of(code);
    const label = long === undefined ? short : displayNames(to, 'long').of(code);
    return label === undefined ? null : { label, short: short ?? label };
  } catch (error) {
    // Not a valid tag: the format allows more than ECMA-402.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

const CODES = new Map<string, ReadonlyMap<string, string>>();

/** Region codes by their folded names; takes about 4 ms, once per language. */
function codesIn(lang: string, style: Style): ReadonlyMap<string, string> {
  const key = `${lang} ${style}`;
  const known = CODES.get(key) ?? readCodes(lang, style);
  CODES.set(key, known);
  return known;
}

function readCodes(lang: string, style: Style): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  if (!hasNames(lang)) return codes;
  const names = displayNames(lang, style);
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  for (const code of letters.flatMap((first) => letters.map((second) => first + second))) {
    const name = names.of(code);
    if (name === undefined) continue;
    codes.set(fold(name), code);
    codes.set(fold(name.replace('&', 'and')), code);
  }
  return codes;
}

function hasNames(lang: string): boolean {
  return Intl.DisplayNames.supportedLocalesOf(lang).length > 0;
}

function displayNames(lang: string, style: Style): Intl.DisplayNames {
  return new Intl.DisplayNames(lang, { type: 'region', fallback: 'none', ...(style && { style }) });
}
