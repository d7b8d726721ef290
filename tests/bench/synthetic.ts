/**
 * Writes a synthetic dataset for measurements: `node bin/run.js tests/bench/synthetic.ts NODES
 * FILE`.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { syntheticMap } from '../support/syntheticMap';

const [nodes = '300', file = 'graph.json'] = process.argv.slice(2);
await mkdir(path.dirname(path.resolve(file)), { recursive: true });
await writeFile(file, JSON.stringify(syntheticMap({ nodes: Number(nodes) }), null, 1));
