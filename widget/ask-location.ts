import type { Point } from '../core/search/query.ts';

/** Asks the browser where the device is; the browser asks the person. Nothing when it is refused or not known. */
export function askLocation(geolocation: Geolocation | undefined = navigator.geolocation): Promise<Point | undefined> {
  if (!geolocation) return Promise.resolve(undefined);
  return new Promise((resolve) => {
    geolocation.getCurrentPosition(
      ({ coords }) => resolve({ latitude: coords.latitude, longitude: coords.longitude }),
      () => resolve(undefined),
      { timeout: 20_000, maximumAge: 300_000 },
    );
  });
}
