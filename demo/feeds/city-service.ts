/** One service of the demonstration city, as its source file (`demo/city/services.jsonl`) writes it. All of it is fiction. */
export type FeedName = 'council' | 'nhs' | 'voluntary';

export interface CityLocation {
  name: string;
  postcode: string;
  lat: number;
  lon: number;
  opening?: string;
}

export interface CityService {
  /** Its number in the source file; every feed makes ids of its own from it. */
  id: string;
  /** Whose directory knows it best. */
  feed: FeedName;
  name: string;
  organization: string;
  description: string;
  fees?: string;
  minimum_age?: number;
  maximum_age?: number;
  attending: 'in person' | 'home visit' | 'phone' | 'online';
  postcode?: string;
  lat?: number;
  lon?: number;
  phone?: string;
  email?: string;
  url?: string;
  /** As the provider says it: `Mon to Thu 9.30am-4pm, by appointment`. */
  opening?: string;
  languages?: string[];
  accessibility?: string[];
  categories: string[];
  assured_date?: string;
  /** When it has several. */
  locations?: CityLocation[];
  /** When it is not for the city alone: `Hampshire`. */
  service_area?: string;
  status?: 'active' | 'inactive' | 'temporarily closed';
  alert?: string;
  /** The spreadsheet's last column. */
  publish?: string;
  /** A publisher's slip: the record bears the id of another that is already in its feed. */
  same_id?: boolean;
}

/** What one feed says of a service, where that differs from `services.jsonl`: rivals, old copies and slips. */
export interface Listing {
  service: string;
  feed: FeedName;
  assured_date?: string;
  set?: Partial<CityService>;
  /** The mistake that a publisher made, in words. */
  slip?: string;
}
