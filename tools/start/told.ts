/** A fault that is told to the person in its own words, without a stack. */
export class Told extends Error {
  override name = 'Told';
}
