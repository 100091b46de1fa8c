import type { SourceConfig } from '../../core/area.ts';
import { sha256 } from './sha256.ts';

/** Raise it when readers, mappers or merge keys would make something else of the same feed: all is then read anew. */
const READERS = 5;

/** What a source's records are made by, besides the feed: when it changes, an unchanged feed is no reason to skip it. */
export const readAs = ({ kind, url, table }: SourceConfig): string => sha256(JSON.stringify([READERS, kind, url, table ?? null]));
