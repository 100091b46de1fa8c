/** What a partner's page may hear. None of them ever carries what a person typed. */

/** A search was answered. */
export class HiveSearchEvent extends CustomEvent<{ total: number; needs: string[] }> {
  constructor(detail: { total: number; needs: string[] }) {
    super('hive-search', { detail, bubbles: true, composed: true });
  }
}

/** A service was opened. */
export class HiveOpenEvent extends CustomEvent<{ id: string; short_id: string }> {
  constructor(detail: { id: string; short_id: string }) {
    super('hive-open', { detail, bubbles: true, composed: true });
  }
}

/** The directory could not be read. `reason` is one of `UnavailableReason`, or `broken` for what nobody foresaw. */
export class HiveErrorEvent extends CustomEvent<{ reason: string }> {
  constructor(detail: { reason: string }) {
    super('hive-error', { detail, bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'hive-search': HiveSearchEvent;
    'hive-open': HiveOpenEvent;
    'hive-error': HiveErrorEvent;
  }
}
