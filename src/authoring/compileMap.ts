import type { Article } from '../article/article';
import { sha256 } from '../article/sha256';
import { shortValue, type Finding, type Path } from '../format/finding';
import type { Locator } from '../format/types';
import { arrange } from './arrange';
import type { AuthoredOrder } from './authoredPath';
import { firstText, newEdgeIds, slug, type NewId } from './edgeIds';
import { resolvePlace, type PlaceSource } from './resolvePlace';
import type {
  AuthoredActor,
  AuthoredEdge,
  AuthoredGround,
  AuthoredMap,
  AuthoredStep,
  WrittenPlace,
} from './types';

/** An edge that has no claim or no place yet; it is never published. */
export interface Unfinished {
  /** Index in `ties`. */
  readonly edge: number;
  readonly id: string;
  readonly lacks: readonly ('claim' | 'place')[];
}

export interface Compiled {
  /** The dataset, not yet checked. */
  readonly raw: Record<string, unknown>;
  /** With the paths of `map.yaml`. */
  readonly findings: readonly Finding[];
  readonly unfinished: readonly Unfinished[];
  readonly newIds: readonly NewId[];
  readonly order: AuthoredOrder;
}

export interface CompileOptions {
  readonly article: Article | null;
  /** The map's id where the file has none, such as the name of its folder. */
  readonly name?: string;
  /** Unfinished edges are kept, with placeholders for what they lack. */
  readonly isDraft?: boolean;
}

/** Placeholders of a draft, marked so that nobody takes them for the article's. */
const NOT_WRITTEN = '(not written yet)';
const NOT_STATED = 'not stated';

/**
 * Compiles `map.yaml` to the shape of `edgewise/1`: places become locators, arrows become ends, what
 * was left out gets its default. Checks only what is lost in the result; `parseDataset` checks the
 * rest.
 */
export function compileMap(map: AuthoredMap, options: CompileOptions): Compiled {
  const findings: Finding[] = [];
  const source: PlaceSource = { article: options.article, known: map.places ?? {} };
  const compiler = createCompiler(source, findings, options.isDraft === true);
  checkKnownPlaces(map, options.article, findings);

  const edgeIds = newEdgeIds(map);
  const idOf = new Map(edgeIds.map(({ edge, id }) => [edge, id]));
  const mapId = map.id ?? (slug(options.name ?? '') || slug(firstText(map.title)) || 'map');
  const edges = (map.ties ?? []).map((edge, i) => {
    const id = edge.id ?? idOf.get(i) ?? '';
    const lacks = [
      ...(edge.claim === undefined ? (['claim'] as const) : []),
      ...(edge.at === undefined || edge.at.length === 0 ? (['place'] as const) : []),
    ];
    return { i, id, lacks, raw: compiler.compileEdge(edge, id, i) };
  });
  const shown = edges.filter(({ lacks }) => options.isDraft === true || lacks.length === 0);
  const { raw, withoutTiesOrder } = compiler.compileRoot(
    map,
    mapId,
    shown.map((edge) => edge.raw),
  );
  return {
    raw,
    findings,
    unfinished: edges.flatMap(({ i, id, lacks }) =>
      lacks.length > 0 ? [{ edge: i, id, lacks }] : [],
    ),
    newIds: [...(map.id === undefined ? [{ edge: null, id: mapId }] : []), ...edgeIds],
    order: { ties: shown.map(({ i }) => i), withoutTies: withoutTiesOrder },
  };
}

const ARROW = /^(\S+)\s+(->|--)\s+(\S+)$/;

function createCompiler(source: PlaceSource, findings: Finding[], isDraft: boolean) {
  let isReported = false;
  function needsArticle(): void {
    if (!isReported) findings.push({ path: ['article'], text: NEEDS_ARTICLE });
    isReported = true;
  }

  function compilePlaces(written: readonly WrittenPlace[] | undefined, path: Path): unknown[] {
    return (written ?? []).flatMap((place, i): readonly unknown[] => {
      if (typeof place !== 'string') return [place];
      const resolved = resolvePlace(place, source);
      if ('places' in resolved) return resolved.places;
      // Without the article every place fails: one problem says it for all.
      if (resolved.needsArticle) needsArticle();
      else
        findings.push({
          path: written?.length === 1 ? path : [...path, i],
          text: resolved.fault,
          value: place,
        });
      return [];
    });
  }

  function compileRoot(map: AuthoredMap, id: string, edges: readonly unknown[]) {
    const uncited = (map.withoutTies ?? []).flatMap(compileUncited);
    const target = {
      $schema: map['$schema'],
      format: 'edgewise/1',
      id,
      title: map.title ?? (isDraft ? NOT_WRITTEN : undefined),
      // Where both are missing, only the title is asked for.
      summary: map['summary'] ?? map.title ?? NOT_WRITTEN,
      lang: map['lang'] ?? 'en',
      license: map['license'] ?? NOT_STATED,
      about: compileAbout(map.about ?? {}),
      layout: map['layout'],
      positionMeaning: map['positionMeaning'],
      principals: map['principals'],
      notShown: map['notShown'] ?? [],
      source: compileSource(map.source ?? {}),
      nodes: (map.actors ?? []).map(compileActor),
      edges,
      argument: map.argument && compileArgument(map.argument),
      withoutTies: map.withoutTies && uncited.map(({ raw }) => raw),
      aliases: map['aliases'],
    };
    return {
      raw: arrange(map, target, { actors: 'nodes', ties: 'edges' }),
      withoutTiesOrder: uncited.map(({ i }) => i),
    };
  }

  /** One entry for each sentence, as the dataset has them; at least one, so that a fault is seen. */
  function compileUncited(item: NonNullable<AuthoredMap['withoutTies']>[number], i: number) {
    const places = compilePlaces(item.at, ['withoutTies', i, 'at']);
    return (places.length === 0 ? [undefined] : places).map((place) => ({
      i,
      raw: arrange(item, { place, why: item['why'] }, { at: 'place' }),
    }));
  }

  function compileAbout(about: Readonly<Record<string, unknown>>) {
    return arrange(about, {
      by: about['by'] ?? NOT_STATED,
      method: about['method'] ?? NOT_STATED,
      version: about['version'] ?? '1.0.0',
      changes: about['changes'] ?? [],
    });
  }

  /** The numbers of the article are counted where it is at hand, unless the file holds its own. */
  function compileSource(own: Readonly<Record<string, unknown>>) {
    const { article } = source;
    const isGiven = own['sha256'] !== undefined;
    if (!article && !isGiven) needsArticle();
    const counted = isGiven ? own : article ? countArticle(article) : NOT_COUNTED;
    return arrange(own, {
      title: own['title'] ?? article?.paragraphs[0]?.map(({ text }) => text).join(' '),
      publisher: own['publisher'] ?? (isDraft ? NOT_STATED : undefined),
      url: own['url'],
      issued: own['issued'],
      normalization: 'n1',
      length: counted['length'],
      sha256: counted['sha256'],
      paragraphs: counted['paragraphs'],
      sentences: counted['sentences'],
      terms: own['terms'],
    });
  }

  function compileActor({ id, at, ...own }: AuthoredActor) {
    return arrange(
      { id, at, ...own },
      {
        id,
        kind: own['kind'] ?? (isDraft ? 'idea' : undefined),
        label: own['label'],
        short: own['short'],
        summary: own['summary'] ?? (isDraft ? NOT_WRITTEN : undefined),
        period: own['period'],
        basis: own['basis'] ?? 'stated',
        note: own['note'],
        places: compilePlaces(at, ['actors', id, 'at']),
        seed: own['seed'],
        aliases: own['aliases'],
        find: own['find'],
      },
      { at: 'places' },
    );
  }

  function compileEdge(edge: AuthoredEdge, id: string, i: number) {
    const path = ['ties', i];
    const [, from, arrow, to] = ARROW.exec(edge.tie?.trim() ?? '') ?? [];
    if (arrow === undefined) findings.push(arrowFault(edge.tie, path));
    const places = compilePlaces(edge.at, [...path, 'at']);
    const placeholder = isDraft && places.length === 0 ? titlePlace() : [];
    return arrange(
      edge,
      {
        id,
        source: from,
        target: to,
        directed: arrow === '->',
        stance: edge['stance'] ?? (isDraft ? 'neutral' : undefined),
        label: edge.label ?? (isDraft ? NOT_WRITTEN : undefined),
        status: edge['status'] ?? (isDraft ? 'ongoing' : undefined),
        period: edge['period'],
        basis: edge['basis'] ?? 'stated',
        note: edge['note'],
        reasoning: arrange((edge['reasoning'] as Record<string, unknown> | undefined) ?? {}, {
          claim: edge.claim ?? (isDraft ? NOT_WRITTEN : undefined),
          grounds: (edge.grounds ?? []).map((ground, j) =>
            compileGround(ground, [...path, 'grounds', j]),
          ),
          warrant: edge['warrant'],
          warrantBy: edge['warrantBy'],
          qualifier: edge['qualifier'] ?? 'asserted',
          hedge: edge['hedge'],
          viewpoint: edge['viewpoint'] ?? 'author',
          places: [...places, ...placeholder],
        }),
      },
      EDGE_NAMES,
    );
  }

  function compileGround(ground: AuthoredGround, path: Path) {
    const places = compilePlaces(ground.at, [...path, 'at']);
    return arrange(ground, { text: ground.text, places }, { at: 'places' });
  }

  /** The title of the article, for an edge of a draft that has no place yet. */
  function titlePlace(): readonly unknown[] {
    const resolved = resolvePlace('0.1', source);
    return 'places' in resolved ? resolved.places : [];
  }

  function compileArgument(argument: NonNullable<AuthoredMap['argument']>) {
    return arrange(argument, {
      thesis: argument['thesis'],
      steps: argument.steps?.map(compileStep),
      tour: argument['tour'],
      moments: argument['moments'],
      background: argument['background'],
    });
  }

  function compileStep(step: AuthoredStep, i: number) {
    return arrange(
      step,
      {
        id: step['id'],
        text: step['text'],
        qualifier: step['qualifier'],
        hedge: step['hedge'],
        viewpoint: step['viewpoint'],
        supports: step['supports'] ?? [],
        against: step['against'],
        follows: step['follows'],
        uses: step['uses'] ?? [],
        places: compilePlaces(step.at, ['argument', 'steps', i, 'at']),
      },
      { at: 'places' },
    );
  }

  return { compileRoot, compileEdge };
}

/** The only finding where the article would be needed and is not at hand. */
export const NEEDS_ARTICLE =
  'is not at hand, and without it places cannot be found: name its file here, or with --article';

/** Stands in for the numbers of an article that is not at hand, so that nothing more is reported. */
const NOT_COUNTED: Readonly<Record<string, unknown>> = {
  length: Number.MAX_SAFE_INTEGER,
  sha256: '0'.repeat(64),
  paragraphs: 10_000,
};

/** Keys of an edge that are part of its reasoning in the dataset. */
const EDGE_NAMES = Object.fromEntries([
  ['tie', 'directed'],
  ...['at', 'claim', 'grounds', 'warrant', 'warrantBy', 'qualifier', 'hedge', 'viewpoint'].map(
    (key) => [key, 'reasoning'] as const,
  ),
]) as Readonly<Record<string, string>>;

function arrowFault(written: string | undefined, path: Path): Finding {
  const form =
    'two actors with an arrow between spaces: "iran -> eaeu", or "iran -- turkey" without direction';
  if (written === undefined) return { path: [...path, 'tie'], text: `is missing: ${form}` };
  return { path: [...path, 'tie'], text: `${shortValue(written)} must be ${form}`, value: written };
}

function countArticle(article: Article): Readonly<Record<string, unknown>> {
  return {
    length: article.length,
    sha256: sha256(article.text),
    paragraphs: article.paragraphs.length,
    sentences: article.paragraphs.map((sentences) => sentences.length),
  };
}

/** The sentences that the file holds are those of the article at hand, else nothing of them fits. */
function checkKnownPlaces(map: AuthoredMap, article: Article | null, findings: Finding[]): void {
  if (!article) return;
  const given = map.source?.['sha256'];
  if (given !== undefined && given !== sha256(article.text)) {
    findings.push({ path: ['source', 'sha256'], text: `is not that of the article, ${CHANGED}` });
    return;
  }
  const changed = Object.entries(map.places ?? {}).find(([, place]) => !isSame(place, article));
  if (changed)
    findings.push({
      path: ['places', changed[0]],
      text: `is not that sentence of the article, ${CHANGED}`,
    });
}

const CHANGED = 'which has changed since; "edgewise rebase" finds its places again';

function isSame(
  { paragraph, sentence, start, end, sha256: hash }: Locator,
  article: Article,
): boolean {
  const found = article.paragraphs[paragraph]?.[sentence - 1];
  return found?.start === start && found.end === end && sha256(found.text) === hash;
}
