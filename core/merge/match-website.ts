/**
 * A web address as it is compared: host without `www.` and path without the last slash, lower case; no scheme, query or
 * fragment. Absent when it is not an address of the web. The path counts: many services share a host.
 */
export function matchWebsite(url: string): string | undefined {
  const match = /^https?:\/\/(?:[^/?#@]*@)?(?:www\.)?([^/?#:]+)(?::\d+)?([^?#]*)/i.exec(url.trim());
  if (!match?.[1]?.includes('.')) return undefined;
  return `${match[1]}${match[2] ?? ''}`.toLowerCase().replace(/\/+$/, '');
}
