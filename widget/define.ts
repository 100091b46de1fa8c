/** Registers the elements. A page that has them already, from another copy, keeps those. The detail is fetched when wanted. */
import { defineOnce } from './define-once.ts';
import { HiveFilters } from './hive-filters.ts';
import { HiveFinder } from './hive-finder.ts';
import { HiveSearchBox } from './hive-search-box.ts';
import { HiveServiceCard } from './hive-service-card.ts';

defineOnce('hive-search-box', HiveSearchBox);
defineOnce('hive-filters', HiveFilters);
defineOnce('hive-service-card', HiveServiceCard);
defineOnce('hive-finder', HiveFinder);
