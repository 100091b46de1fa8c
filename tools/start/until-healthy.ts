import { setTimeout as delay } from 'node:timers/promises';
import { Told } from './told.ts';
import type { Workers } from './workers.ts';

const BETWEEN_LOOKS_MS = 100;
const LOOKS = 600;

/** Waits until the Workers answer, or throws what wrangler said when it fell over or could not build them. */
export async function untilHealthy(address: string, { ended, lastWords }: Workers): Promise<void> {
  let fell = false;
  void ended.then(() => {
    fell = true;
  });
  for (let look = 0; look < LOOKS; look++) {
    if (fell || lastWords().includes('[ERROR]')) throw new Told(`the Workers did not start. The last that they said:\n${lastWords()}`);
    const healthy = await fetch(`${address}/health`, { signal: AbortSignal.timeout(2_000) }).then(
      ({ ok }) => ok,
      () => false,
    );
    if (healthy) return;
    await delay(BETWEEN_LOOKS_MS);
  }
  throw new Told(`the Workers did not answer within a minute. ${lastWords()}`);
}
