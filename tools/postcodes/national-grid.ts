/**
 * Ordnance Survey National Grid to degrees WGS 84.
 * Method and constants: Ordnance Survey, “A guide to coordinate systems in Great Britain”, annexes A to C (Airy 1830
 * ellipsoid, transverse Mercator, seven-parameter Helmert transformation). Within about five metres in Great Britain.
 */
import type { Point } from '../../core/search/query.ts';

const AIRY = { a: 6_377_563.396, b: 6_356_256.909 };
const WGS84 = { a: 6_378_137, b: 6_356_752.3142 };
const SCALE = 0.9996012717;
const ORIGIN = { latitude: radians(49), longitude: radians(-2), easting: 400_000, northing: -100_000 };
/** OSGB36 → WGS 84: metres, parts per million, seconds of arc. */
const HELMERT = { x: 446.448, y: -125.157, z: 542.06, ppm: -20.4894, rx: 0.1502, ry: 0.247, rz: 0.8421 };

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

/** Metres east and north of the grid's false origin → degrees WGS 84. */
export function fromNationalGrid(easting: number, northing: number): Point {
  const airy = unproject(easting, northing);
  return toDegrees(transform(toCartesian(airy.latitude, airy.longitude)));
}

/** Length of the meridian from the true origin. */
function meridian(latitude: number): number {
  const n = (AIRY.a - AIRY.b) / (AIRY.a + AIRY.b);
  const minus = latitude - ORIGIN.latitude;
  const plus = latitude + ORIGIN.latitude;
  return (
    AIRY.b *
    SCALE *
    ((1 + n + 1.25 * n ** 2 + 1.25 * n ** 3) * minus -
      (3 * n + 3 * n ** 2 + 2.625 * n ** 3) * Math.sin(minus) * Math.cos(plus) +
      (1.875 * n ** 2 + 1.875 * n ** 3) * Math.sin(2 * minus) * Math.cos(2 * plus) -
      (35 / 24) * n ** 3 * Math.sin(3 * minus) * Math.cos(3 * plus))
  );
}

function unproject(easting: number, northing: number): { latitude: number; longitude: number } {
  const north = northing - ORIGIN.northing;
  let latitude = ORIGIN.latitude + north / (AIRY.a * SCALE);
  for (let turn = 0; turn < 10; turn += 1) {
    const left = north - meridian(latitude);
    if (Math.abs(left) < 0.00001) break;
    latitude += left / (AIRY.a * SCALE);
  }
  const e2 = 1 - AIRY.b ** 2 / AIRY.a ** 2;
  const nu = (AIRY.a * SCALE) / Math.sqrt(1 - e2 * Math.sin(latitude) ** 2);
  const rho = (AIRY.a * SCALE * (1 - e2)) / (1 - e2 * Math.sin(latitude) ** 2) ** 1.5;
  const eta2 = nu / rho - 1;
  const tan = Math.tan(latitude);
  const sec = 1 / Math.cos(latitude);
  const east = easting - ORIGIN.easting;
  return {
    latitude:
      latitude -
      (east ** 2 * tan) / (2 * rho * nu) +
      ((east ** 4 * tan) / (24 * rho * nu ** 3)) * (5 + 3 * tan ** 2 + eta2 - 9 * tan ** 2 * eta2) -
      ((east ** 6 * tan) / (720 * rho * nu ** 5)) * (61 + 90 * tan ** 2 + 45 * tan ** 4),
    longitude:
      ORIGIN.longitude +
      (east * sec) / nu -
      ((east ** 3 * sec) / (6 * nu ** 3)) * (nu / rho + 2 * tan ** 2) +
      ((east ** 5 * sec) / (120 * nu ** 5)) * (5 + 28 * tan ** 2 + 24 * tan ** 4),
  };
}

type Cartesian = { x: number; y: number; z: number };

function toCartesian(latitude: number, longitude: number): Cartesian {
  const e2 = 1 - AIRY.b ** 2 / AIRY.a ** 2;
  const nu = AIRY.a / Math.sqrt(1 - e2 * Math.sin(latitude) ** 2);
  return {
    x: nu * Math.cos(latitude) * Math.cos(longitude),
    y: nu * Math.cos(latitude) * Math.sin(longitude),
    z: nu * (1 - e2) * Math.sin(latitude),
  };
}

function transform({ x, y, z }: Cartesian): Cartesian {
  const scale = 1 + HELMERT.ppm / 1e6;
  const [rx, ry, rz] = [HELMERT.rx, HELMERT.ry, HELMERT.rz].map((seconds) => radians(seconds / 3600)) as [number, number, number];
  return {
    x: HELMERT.x + scale * x - rz * y + ry * z,
    y: HELMERT.y + rz * x + scale * y - rx * z,
    z: HELMERT.z - ry * x + rx * y + scale * z,
  };
}

function toDegrees({ x, y, z }: Cartesian): Point {
  const e2 = 1 - WGS84.b ** 2 / WGS84.a ** 2;
  const across = Math.hypot(x, y);
  let latitude = Math.atan2(z, across * (1 - e2));
  for (let turn = 0; turn < 5; turn += 1) {
    const nu = WGS84.a / Math.sqrt(1 - e2 * Math.sin(latitude) ** 2);
    latitude = Math.atan2(z + e2 * nu * Math.sin(latitude), across);
  }
  return { latitude: (latitude * 180) / Math.PI, longitude: (Math.atan2(y, x) * 180) / Math.PI };
}
