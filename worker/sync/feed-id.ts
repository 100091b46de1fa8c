import { originText } from '../../core/exchange/exchange.ts';
import { sha256 } from './sha256.ts';

/**
 * What a source is in every HIVE: made of its address, so that two deployments that read one feed know it. The address itself is told
 * to nobody, for it may hold a key.
 */
export function feedId(address: string): string {
  const url = new URL(address);
  const path = url.pathname.replace(/\/+$/, '').replace(/\/services$/i, '');
  return sha256(`${url.host.toLowerCase()}${path}${url.search}`, 16);
}

/** What a record is in every HIVE. */
export const originKey = (feed: string, recordId: string): string => sha256(originText(feed, recordId), 20);
