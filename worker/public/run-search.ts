import { helpNow } from '../../core/need/urgent/help-now.ts';
import { OTHER_LANGUAGES } from '../../core/need/urgent/rules-other.ts';
import { err, ok, type Result } from '../../core/result.ts';
import type { Hit, Point, SearchResponse } from '../../core/search/query.ts';
import type { PublishedService } from '../../core/snapshot/published.ts';
import type { OpenedArea } from './directories.ts';
import { type BadParameter, badParameter, readSearchParameters } from './search-parameters.ts';

/** A service found, and why. */
export interface Found {
  record: PublishedService;
  hit: Hit;
}

export interface SearchOutcome {
  response: SearchResponse;
  found: Found[];
  /** The place asked for, as it was understood. */
  near?: Point & { name?: string };
  limit: number;
  offset: number;
}

/** Searches as a reader's device would, and fetches the records of this page of results; or says all that cannot be used. */
export async function runSearch(area: OpenedArea, given: URLSearchParams): Promise<Result<SearchOutcome, BadParameter[]>> {
  const { parameters, faults } = readSearchParameters(given);
  const { request, near } = parameters;
  const place = typeof near === 'string' ? await area.index.place(near) : near;
  if (near !== undefined && !place) faults.push(badParameter('near', 'unknown_place'));
  if (faults.length > 0) return err(faults);
  const danger = helpNow(request.text ?? '', [], { others: OTHER_LANGUAGES })?.needs ?? [];
  const response = await area.index.search({ ...request, danger, ...(place && { near: place }) });
  const found = await Promise.all(
    response.hits.map(async (hit) => {
      const [record] = await area.records.records([hit]);
      return record ? [{ record, hit }] : [];
    }),
  );
  const { limit, offset } = request;
  return ok({ response, found: found.flat(), limit, offset, ...(place ? { near: place } : {}) });
}
