/** The search's parameters: read from an address or a form, with a plain sentence for each that cannot be used. */
import { ATTENDING, WEEKDAYS } from '../../core/hsds.ts';
import { ACCESS_NEEDS, type Filters, type Point, type SearchRequest, TIMES_OF_DAY } from '../../core/search/query.ts';
import { wholeNumber } from './whole-number.ts';

/** What can be wrong with a parameter. */
export type ParameterFault = 'unknown' | 'twice' | 'too_long' | 'not_a_number' | 'out_of_range' | 'not_in_list' | 'unknown_place';

export interface BadParameter {
  parameter: string;
  fault: ParameterFault;
  /** What was wrong, in one sentence. What was typed is never repeated. */
  wrong: string;
  /** What is right, in one sentence. */
  right: string;
}

export interface SearchParameters {
  /** All that was asked but the place. */
  request: SearchRequest & { limit: number; offset: number };
  /** The place as it was typed, or as coordinates. */
  near?: string | Point;
}

const WRONG: Record<ParameterFault, string> = {
  unknown: 'There is no parameter of this name.',
  twice: 'It is given more than once.',
  too_long: 'It is too long.',
  not_a_number: 'It is not a number.',
  out_of_range: 'The number is too small or too large.',
  not_in_list: 'It has a value that is not in the list.',
  unknown_place: 'This place is not known here.',
};

const listed = (values: readonly string[]): string => `One or more of these, parted by commas: ${values.join(', ')}.`;

const RIGHT = {
  q: 'Your own words, at most 300 letters.',
  near: 'A postcode, its first half, a town, or latitude and longitude as “50.8,-1.09”.',
  within: 'Miles, as a number above 0 and at most 500.',
  day: listed(WEEKDAYS),
  time: listed(TIMES_OF_DAY),
  age: 'Years, as a whole number from 0 to 120.',
  free: 'true or false.',
  attending: listed(ATTENDING),
  access: listed(ACCESS_NEEDS),
  language: 'English names of languages, parted by commas: “Polish,Bengali”.',
  need: 'Ids of needs as an answer names them, parted by commas: “debt-advice”.',
  ignore: 'The key of a condition as an answer names it: “day:SA”; for several, the parameter is repeated.',
  limit: 'A whole number from 1 to 100.',
  offset: 'A whole number from 0 to 10000.',
};

export type ParameterName = keyof typeof RIGHT;

/** All names, in the order in which the documentation lists them. */
export const PARAMETER_NAMES = Object.keys(RIGHT) as ParameterName[];

const isName = (name: string): name is ParameterName => Object.hasOwn(RIGHT, name);

/** Which parameter is wrong and how, in plain words. */
export function badParameter(parameter: string, fault: ParameterFault): BadParameter {
  const right = isName(parameter) ? RIGHT[parameter] : `One of: ${PARAMETER_NAMES.join(', ')}.`;
  return { parameter: parameter.slice(0, 40), fault, wrong: WRONG[fault], right };
}

/** Reads all parameters, and lists every one that cannot be used. A parameter that is empty counts as absent. */
export function readSearchParameters(given: URLSearchParams): { parameters: SearchParameters; faults: BadParameter[] } {
  const faults = [...new Set(given.keys())].filter((name) => !isName(name)).map((name) => badParameter(name, 'unknown'));
  const reader = new ParameterReader(given, faults);
  const near = reader.place();
  const filters = reader.filters();
  const request = {
    text: reader.text('q', 300),
    filters,
    needs: reader.words('need'),
    ignore: reader.keys('ignore'),
    limit: reader.number('limit', 1, 100) ?? 20,
    offset: reader.number('offset', 0, 10_000) ?? 0,
  };
  return { parameters: { request: withoutAbsent(request), ...(near === undefined ? {} : { near }) }, faults };
}

class ParameterReader {
  private readonly given: URLSearchParams;
  private readonly faults: BadParameter[];

  constructor(given: URLSearchParams, faults: BadParameter[]) {
    this.given = given;
    this.faults = faults;
  }

  text(name: ParameterName, most: number): string | undefined {
    const values = this.values(name);
    if (values.length > 1) return this.fault(name, 'twice');
    const [value] = values;
    return value && value.length > most ? this.fault(name, 'too_long') : value;
  }

  number(name: ParameterName, least: number, most: number): number | undefined {
    const text = this.text(name, 20);
    if (text === undefined) return undefined;
    if (!/^-?\d+$/.test(text)) return this.fault(name, 'not_a_number');
    return wholeNumber(text, least, most) ?? this.fault(name, 'out_of_range');
  }

  /** Values parted by commas, or given by repeating the name, each in the list whatever its case. */
  chosen<Value extends string>(name: ParameterName, list: readonly Value[]): Value[] | undefined {
    const found = this.pieces(name).map((piece) => list.find((value) => value.toLowerCase() === piece.toLowerCase()));
    if (found.includes(undefined)) return this.fault(name, 'not_in_list');
    return found.length > 0 ? [...new Set(found as Value[])] : undefined;
  }

  words(name: ParameterName): string[] | undefined {
    return this.fewAndShort(name, this.pieces(name));
  }

  /** Values that may hold commas: several are given by repeating the name. */
  keys(name: ParameterName): string[] | undefined {
    return this.fewAndShort(name, this.values(name));
  }

  /** Names as the index holds them: `polish` → `Polish`. */
  languages(): string[] | undefined {
    return this.words('language')?.map((name) => name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase()));
  }

  private fewAndShort(name: ParameterName, pieces: string[]): string[] | undefined {
    if (pieces.length > 20 || pieces.some((piece) => piece.length > 80)) return this.fault(name, 'too_long');
    return pieces.length > 0 ? [...new Set(pieces)] : undefined;
  }

  place(): string | Point | undefined {
    const text = this.text('near', 80);
    const pair = /^(-?\d{1,3}(?:\.\d+)?)\s*,\s*(-?\d{1,3}(?:\.\d+)?)$/.exec(text ?? '');
    if (!pair) return text;
    const point = { latitude: Number(pair[1]), longitude: Number(pair[2]) };
    return Math.abs(point.latitude) > 90 || Math.abs(point.longitude) > 180 ? this.fault('near', 'out_of_range') : point;
  }

  filters(): Filters | undefined {
    const free = this.text('free', 10)?.toLowerCase();
    if (free !== undefined && free !== 'true' && free !== 'false') this.fault('free', 'not_in_list');
    const filters = withoutAbsent({
      within_miles: this.miles(),
      days: this.chosen('day', WEEKDAYS),
      times: this.chosen('time', TIMES_OF_DAY),
      age: this.number('age', 0, 120),
      free: free === 'true' ? true : undefined,
      attending: this.chosen('attending', ATTENDING),
      access: this.chosen('access', ACCESS_NEEDS),
      languages: this.languages(),
    });
    return Object.keys(filters).length > 0 ? filters : undefined;
  }

  private miles(): number | undefined {
    const text = this.text('within', 20);
    if (text === undefined) return undefined;
    if (!/^-?\d+(?:\.\d+)?$/.test(text)) return this.fault('within', 'not_a_number');
    const miles = Number(text);
    return miles > 0 && miles <= 500 ? miles : this.fault('within', 'out_of_range');
  }

  private values(name: ParameterName): string[] {
    return this.given
      .getAll(name)
      .map((value) => value.trim())
      .filter(Boolean);
  }

  private pieces(name: ParameterName): string[] {
    return this.values(name)
      .flatMap((value) => value.split(','))
      .map((piece) => piece.trim())
      .filter(Boolean);
  }

  private fault(name: ParameterName, fault: ParameterFault): undefined {
    this.faults.push(badParameter(name, fault));
    return undefined;
  }
}

const withoutAbsent = <Fields extends object>(fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Fields;
