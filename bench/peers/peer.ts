/** Another engine, measured beside ours: built from the same texts, stored, loaded and asked. */

/** What every engine is given of a service. */
export interface Text {
  id: string;
  name: string;
  organization: string;
  categories: string;
  description: string;
}

export interface Engine {
  /** Ids of what is found, best first. */
  search(text: string, limit: number): string[] | Promise<string[]>;
}

export interface Peer {
  name: string;
  /** Builds the index and gives it as it would be sent. */
  build(texts: Text[]): Promise<Uint8Array>;
  /** Makes an engine of what was sent. */
  load(sent: Uint8Array): Promise<Engine>;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** JSON as bytes. */
export const toBytes = (value: unknown): Uint8Array => encoder.encode(JSON.stringify(value));

/** JSON of bytes. */
export const fromBytes = <Value>(bytes: Uint8Array): Value => JSON.parse(decoder.decode(bytes)) as Value;

/** What counts in every engine that can weigh fields: names thrice, categories twice. */
export const FIELD_BOOST = { name: 3, categories: 2, organization: 1, description: 1 };
export const FIELD_NAMES = ['name', 'organization', 'categories', 'description'] as const;
