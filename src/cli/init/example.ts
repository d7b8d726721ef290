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

/** A map of an article that has just been chosen: what to fill in, with what it means. */
export function buildSkeleton(title: string, article: string): string {
  return `# $schema: ./edgewise-source-1.json
article: ${JSON.stringify(article)}
title: ""           # the headline of the map: a claim
summary: ""         # what the article argues, in two or three sentences
license: ""         # of the map, such as CC-BY-4.0
about: { by: "" }   # who makes the map
source:
  title: ${JSON.stringify(title)}
  publisher: ""

# Who and what is connected. The key is an id: small letters, digits, hyphens.
actors:
  # northbank:
  #   label: Northbank
  #   kind: country       # country, bloc, organization, framework, project, event, person, idea
  #   summary: >-
  #     What it is, in a sentence of your own.
  #   at: "only ferry"    # words that stand in one sentence of the article only

# How they are connected. Two actors with an arrow (->), or without direction (--).
ties:
  # - tie: southbank -> northbank
  #   label: objects to the fare of
  #   stance: dispute     # cooperation, dispute, neutral
  #   status: ongoing     # ongoing, happened, agreed, planned, wished, past
  #   at: "too high"
  #   claim: >-
  #     What the article claims, in your own words.
  #   grounds:            # the article's own reasons, if it gives any
  #     - text: >-
  #         One reason.
  #       at: "a third"
  #   warrant: >-
  #     Why the claim follows.
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
npx edgewise build map.yaml --out map   # what is published
\`\`\`
`;
}
