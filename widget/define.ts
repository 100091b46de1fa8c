/** Registers the elements. A page that has them already, from another copy, keeps those. Cards, details and the guide are fetched when wanted. */
import { defineOnce } from './define-once.ts';
import { HiveFilters } from './hive-filters.ts';
import { HiveFinder } from './hive-finder.ts';
import { HiveSearchBox } from './hive-search-box.ts';

defineOnce('hive-search-box', HiveSearchBox);
defineOnce('hive-filters', HiveFilters);
defineOnce('hive-finder', HiveFinder);
