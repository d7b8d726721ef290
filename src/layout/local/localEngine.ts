import type { Positions } from '../../geometry/types';
import { DRAG_HEAT, MIN_HEAT, RESET_TICKS, SNAP_PX } from '../dragPace';
import {
  createDragSimulation,
  createResetSimulation,
  type LocalSimulation,
  type LocalWorld,
} from './localSimulation';
import { slotsAround } from './slotsAround';

/**
 * Simulates the surroundings of a dragged node of a large graph: the counterpart of `createEngine`,
 * whose simulation moves all nodes. Has no timer; the caller ticks.
 */
export interface LocalEngine {
  /** Written in place: copy before keeping. */
  readonly positions: Positions;
  /** The nodes in motion. Another set only if others are. */
  readonly moving: ReadonlySet<number>;
  /** At least the nodes that are away from their rest positions. Another set only if it changes. */
  readonly away: ReadonlySet<number>;
  /** Holds node `slot` at a position; its surroundings follow with the next ticks. */
  readonly drag: (slot: number, x: number, y: number) => void;
  /**
   * Moves node `slot` without a simulation, and others by a share of the same distance. It counts
   * as moving until it is released.
   */
  readonly place: (
    slot: number,
    x: number,
    y: number,
    shares?: ReadonlyMap<number, number>,
  ) => void;
  /** Ends a drag: the node stays where it is, the others come to rest around it. */
  readonly release: () => void;
  /** Returns every node to its rest position: within 0.4 s, or at once. */
  readonly reset: (instantly: boolean) => void;
  /** Moves all nodes by one step; false if nothing will move until the next call. */
  readonly tick: () => boolean;
}

/** More nodes than these around a hub would be too slow to paint 60 times a second. */
const SURROUNDINGS = { steps: 2, max: 300 };
/** While a node is held, the simulation pauses when no other moves by more than this. */
const PAUSE_BELOW_PX = 0.05;
const NONE: ReadonlySet<number> = new Set();

interface Run {
  readonly simulation: LocalSimulation;
  /** The dragged node; null while positions are reset. */
  readonly slot: number | null;
}

export function createLocalEngine(world: LocalWorld): LocalEngine {
  const { rest } = world;
  const positions = rest.slice();
  /** Nodes that the reader has placed. */
  const held = new Set<number>();
  let moving = NONE;
  let away = NONE;
  let run: Run | null = null;
  /** Ticks of this run. */
  let ticks = 0;

  const begin = (slots: Iterable<number>, next: Run | null) => {
    run = next;
    ticks = 0;
    moving = new Set(slots);
    away = new Set([...away, ...moving]);
  };
  const end = () => {
    run = null;
    moving = NONE;
    away = new Set([...away].filter((slot) => distanceFrom(rest, positions, slot) > 0));
  };
  const step = ({ simulation }: Run): number => {
    ticks += 1;
    simulation.tick();
    return writePositions(positions, simulation.slots, simulation.bodies);
  };
  const isOver = ({ simulation, slot }: Run): boolean =>
    slot === null
      ? ticks >= RESET_TICKS
      : simulation.alphaTarget === 0 && simulation.alpha < MIN_HEAT;
  /** Ends the run: nodes near their rest positions go there, all others stay. */
  const settle = ({ simulation, slot: dragged }: Run) => {
    const limit = dragged === null ? Infinity : SNAP_PX;
    for (const slot of simulation.slots)
      if (!held.has(slot) && distanceFrom(rest, positions, slot) < limit)
        setPosition(positions, slot, rest[2 * slot] ?? 0, rest[2 * slot + 1] ?? 0);
    end();
  };
  const finish = () => {
    if (!run) return;
    run.simulation.alphaTarget = 0;
    while (!isOver(run)) step(run);
    settle(run);
  };
  const beginDrag = (slot: number) => {
    finish();
    held.add(slot);
    const slots = slotsAround(world.graph, slot, SURROUNDINGS);
    const simulation = createDragSimulation(world, positions, slots, (one) => held.has(one));
    begin(slots, { simulation, slot });
  };

  return {
    positions,
    get moving() {
      return moving;
    },
    get away() {
      return away;
    },
    drag(slot, x, y) {
      if (run?.slot !== slot) beginDrag(slot);
      if (!run) return;
      run.simulation.alphaTarget = DRAG_HEAT;
      // The dragged node is the first of its surroundings.
      [run.simulation.bodies.x[0], run.simulation.bodies.y[0]] = [x, y];
      setPosition(positions, slot, x, y);
    },
    place(slot, x, y, shares = new Map()) {
      finish();
      held.add(slot);
      const dx = x - (positions[2 * slot] ?? 0);
      const dy = y - (positions[2 * slot + 1] ?? 0);
      for (const [one, share] of shares)
        setPosition(
          positions,
          one,
          (positions[2 * one] ?? 0) + share * dx,
          (positions[2 * one + 1] ?? 0) + share * dy,
        );
      setPosition(positions, slot, x, y);
      if (!moving.has(slot)) begin([slot, ...shares.keys()], null);
    },
    release() {
      if (run) run.simulation.alphaTarget = 0;
      else if (moving !== NONE) end();
    },
    reset(instantly) {
      held.clear();
      if (instantly) {
        positions.set(rest);
        end();
      } else {
        const simulation = createResetSimulation(rest, positions, [...away]);
        begin(away, { simulation, slot: null });
      }
    },
    tick() {
      if (!run) return false;
      const movedBy = step(run);
      if (isOver(run)) {
        settle(run);
        return false;
      }
      return run.simulation.alphaTarget === 0 || movedBy > PAUSE_BELOW_PX;
    },
  };
}

/** Copies the positions of all bodies; returns the largest distance that one has moved. */
function writePositions(
  positions: Positions,
  slots: readonly number[],
  { x, y }: LocalSimulation['bodies'],
): number {
  let max = 0;
  slots.forEach((slot, body) => {
    const dx = (x[body] ?? 0) - (positions[2 * slot] ?? 0);
    const dy = (y[body] ?? 0) - (positions[2 * slot + 1] ?? 0);
    max = Math.max(max, Math.abs(dx), Math.abs(dy));
    setPosition(positions, slot, x[body] ?? 0, y[body] ?? 0);
  });
  return max;
}

function setPosition(positions: Positions, slot: number, x: number, y: number): void {
  positions[2 * slot] = x;
  positions[2 * slot + 1] = y;
}

function distanceFrom(rest: Positions, positions: Positions, slot: number): number {
  return Math.hypot(
    (positions[2 * slot] ?? 0) - (rest[2 * slot] ?? 0),
    (positions[2 * slot + 1] ?? 0) - (rest[2 * slot + 1] ?? 0),
  );
}
