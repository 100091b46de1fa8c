/**
 * Asks again and again until there is an answer, and gives up after a quarter of a minute. For what no event tells of: the
 * inside of shadow roots, and pages of an extension in Firefox.
 */
export async function until<Value>(ask: () => Promise<Value> | Value, what: string): Promise<NonNullable<Value>> {
  const end = Date.now() + 15_000;
  for (;;) {
    const answer = await Promise.resolve()
      .then(ask)
      .catch(() => undefined);
    if (answer) return answer as NonNullable<Value>;
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
