/** A file of numbered sections, used where it lies: no parsing, only views. All numbers little-endian, sections on 4-byte borders. */

const MAGIC = 0x31564948; // "HIV1"

/** Joins sections into one file: magic, number of sections, file length; offset and length of each; their bytes. */
export function joinSections(sections: Uint8Array[]): Uint8Array {
  const head = 3 + 2 * sections.length;
  const words = new Uint32Array(head);
  let at = head * 4;
  sections.forEach((section, i) => {
    words.set([at, section.length], 3 + 2 * i);
    at += (section.length + 3) & ~3;
  });
  words.set([MAGIC, sections.length, at]);
  const file = new Uint8Array(at);
  file.set(asBytes(words));
  sections.forEach((section, i) => {
    file.set(section, words[3 + 2 * i]!);
  });
  return file;
}

/** The sections of a file, as views. Throws a RangeError when the bytes are not such a file: they were damaged on the way. */
export function splitSections(file: Uint8Array): Uint8Array[] {
  const bytes = file.byteOffset % 4 === 0 ? file : file.slice();
  const words = asUint32(bytes);
  const count = words[1] ?? 0;
  if (words[0] !== MAGIC || words.length < 3 + 2 * count || words[2] !== bytes.length)
    throw new RangeError('Cannot read index: not a HIVE file, or cut short');
  return Array.from({ length: count }, (_, i) => bytes.subarray(words[3 + 2 * i]!, words[3 + 2 * i]! + words[4 + 2 * i]!));
}

/** A section as 32-bit numbers. */
export const asUint32 = (section: Uint8Array): Uint32Array => new Uint32Array(section.buffer, section.byteOffset, section.length >> 2);

/** A section as 16-bit numbers. */
export const asUint16 = (section: Uint8Array): Uint16Array => new Uint16Array(section.buffer, section.byteOffset, section.length >> 1);

/** The bytes of a typed array. */
export const asBytes = (array: Uint32Array | Uint16Array): Uint8Array => new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
