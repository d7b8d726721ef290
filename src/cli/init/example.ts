/** The article of the example: written for it, so that anyone may copy it. */
export const EXAMPLE_ARTICLE = `Two towns and a ferry

Northbank has run the only ferry since 1987. Southbank pays a third of its costs, and its council calls the fare too high.

In spring the two councils met for the first time in years. A joint timetable could follow, both mayors said.
`;

/** A map of it in as few lines as a map can have. */
export const EXAMPLE_MAP = `# $schema: ./edgewise-source-1.json
article: article.txt
title: Two towns quarrel over a ferry and begin to talk
source: { title: Two towns and a ferry, publisher: Edgewise }
actors:
  northbank: { label: Northbank, kind: organization, summary: The town that runs the ferry., at: "only ferry" }
  southbank: { label: Southbank, kind: organization, summary: The town that shares the costs., at: "a third" }
ties:
  - { tie: southbank -> northbank, label: objects to the fare of, stance: dispute, status: ongoing, at: "too high", claim: The fare is more than Southbank thinks fair. }
  - { tie: northbank -- southbank, label: sits down with, stance: cooperation, status: happened, at: "first time", claim: After a long silence they sat down together. }
`;

/**
 * A map of an article that has just been chosen: what to fill in, with what it means. No comment
 * follows a text: once that is written without quotes, the comment is reported as its lost end.
 */
export function buildSkeleton(title: string, article: string): string {
  return `# $schema: ./edgewise-source-1.json
article: ${JSON.stringify(article)}
# The headline of the map: a claim.
title: ""
# What the article argues, in two or three sentences.
summary: ""
# The licence of the map, such as CC-BY-4.0, and who makes it.
license: ""
about: { by: "" }
source:
  title: ${JSON.stringify(title)}
  publisher: ""

# Who and what is connected. The key is an id: small letters, digits, hyphens.
actors:
  # northbank:
  #   label: Northbank
  #   kind: organization  # country, bloc, organization, framework, project, event, person, idea
  #   summary: >-
  #     What it is, in a sentence of your own.
  #   at: "only ferry"    # words that stand in one sentence of the article only
  # southbank:
  #   label: Southbank
  #   kind: organization
  #   summary: The other end of the tie below.

# How they are connected. Two actors with an arrow (->), or without direction (--).
ties:
  # - tie: southbank -> northbank
  #   label: objects to the fare of
  #   stance: dispute       # cooperation, dispute, neutral
  #   status: ongoing       # ongoing, happened, past, agreed, planned, wished
  #   period: since 1987
  #   at: "too high"
  #   claim: >-
  #     What the article claims, in your own words.
  #   grounds:              # the article's own reasons, if it gives any
  #     - text: >-
  #         One reason.
  #       at: "a third"
  #   warrant: >-
  #     Why the claim follows.
  #   warrantBy: editor     # if the warrant is yours; left out: the author's
  #   qualifier: attributed # hedged, forecast, attributed; left out: asserted
  #   hedge: in its council's words
  #   viewpoint: southbank  # whose view: reported, or an actor; left out: the author's

# Later, if you like: argument (thesis, steps, tour, moments), withoutTies, notShown.
`;
}

export function buildReadme(): string {
  return `# A map of an article

- \`map.yaml\`: the map as you write it. An editor with YAML support explains every key
  (\`edgewise-source-1.json\` is its schema).
- the article beside it: read, never published.

Next:

\`\`\`
npx edgewise dev map.yaml               # look at the map while you write
npx edgewise validate map.yaml          # every problem with its line and what would be right
npx edgewise verify map.yaml            # the article has every place, and no wording is copied
npx edgewise build map.yaml --out map   # what is published
\`\`\`
`;
}
