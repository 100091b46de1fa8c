/**
 * What may be logged of an unexpected failure: its class, the request's method and where in our code it arose.
 * Its message is left out, because it may repeat what a person typed, and so is the address.
 */
export function errorLine(error: Error, method: string): string {
  const stack = (error.stack ?? '').replace(error.message, '');
  const frames = stack.split('\n').flatMap((line) => /^\s+at (.*:\d+:\d+\)?)$/.exec(line)?.[1] ?? []);
  return JSON.stringify({ error: error.name, method, at: frames.slice(0, 8) });
}
