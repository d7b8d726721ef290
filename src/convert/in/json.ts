import { lineAndColumn, scanJson } from '../../format/jsonPositions';
import { ConvertError } from '../types';

type JsonRecord = Readonly<Record<string, unknown>>;

/** Parses JSON; throws a ConvertError that names line and column. */
export function parseJson(text: string, file: string): unknown {
  const plain = text.replace(/^\uFEFF/, '');
  const { fault } = scanJson(plain);
  if (!fault) return JSON.parse(plain) as unknown;
  const { line, column } = lineAndColumn(plain, fault.offset);
  throw new ConvertError(`${file}:${line}:${column}: is not JSON: expected ${fault.wanted}`);
}

export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The records of a list; empty if it is none. */
export function recordsOf(value: unknown): readonly JsonRecord[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

/** The first of these keys that holds a text or a number, as text. */
export function textAt(record: unknown, ...keys: readonly string[]): string | undefined {
  if (!isRecord(record)) return undefined;
  for (const key of keys) {
    const value = Object.hasOwn(record, key) ? record[key] : undefined;
    if (typeof value === 'string' && value.trim() !== '') return value;
    if (typeof value === 'number') return String(value);
  }
  return undefined;
}

export function recordAt(record: unknown, key: string): JsonRecord {
  const value = isRecord(record) && Object.hasOwn(record, key) ? record[key] : undefined;
  return isRecord(value) ? value : {};
}

export function listAt(record: unknown, key: string): readonly JsonRecord[] {
  return isRecord(record) && Object.hasOwn(record, key) ? recordsOf(record[key]) : [];
}
