/**
 * D3 as the package installs it. The source imports from `d3`; the build for npm resolves that name
 * to this file, so that an app installs the four modules that the map uses rather than all thirty.
 * A function missing here breaks that build.
 */
export { drag } from 'd3-drag';
export { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
export { select } from 'd3-selection';
export { zoom, zoomIdentity, zoomTransform } from 'd3-zoom';
