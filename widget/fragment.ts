/** What a page's address may hold after `#`, where no server sees it. Written only when the page's editor asked for it. */
export interface FragmentState {
  text: string;
  place: string;
  /** The short id of the service that is open. */
  service?: string;
}

/** Reads `#hive=k3m9x2pa&q=debt&near=PO1`; nothing when the fragment is not ours. */
export function readFragment(hash: string): FragmentState | undefined {
  const values = new URLSearchParams(hash.replace(/^#/, ''));
  if (!values.has('hive')) return undefined;
  const service = values.get('hive')?.slice(0, 36);
  return {
    text: (values.get('q') ?? '').slice(0, 300),
    place: (values.get('near') ?? '').slice(0, 80),
    ...(service && { service }),
  };
}

/** The fragment for a state; empty when there is nothing to keep. */
export function writeFragment({ text, place, service }: FragmentState): string {
  if (!text && !place && !service) return '';
  const values = new URLSearchParams({ hive: service ?? '' });
  if (text) values.set('q', text);
  if (place) values.set('near', place);
  return `#${values}`;
}
