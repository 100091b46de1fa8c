import type { Found } from './ask.ts';

/** A service like the open one was chosen. */
export class SimilarEvent extends Event {
  readonly found: Found;

  constructor(found: Found) {
    super('similar');
    this.found = found;
  }
}
