/** First parts of addresses that are the Worker's own, so that no area may be called so. */
export const RESERVED_AREA_IDS: readonly string[] = ['demo', 'health', 'operator', 's', 'static', 'widget'];

/** Whether a text may be an area's id: 1 to 40 lower-case letters, digits and hyphens, begun by a letter, and not reserved. */
export const isAreaId = (text: string): boolean => /^[a-z][a-z0-9-]{0,39}$/.test(text) && !RESERVED_AREA_IDS.includes(text);
