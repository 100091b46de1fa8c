/** Registers the results' cards; fetched beside the directory, before the first answer. */
import { defineOnce } from './define-once.ts';
import { HiveServiceCard } from './hive-service-card.ts';

defineOnce('hive-service-card', HiveServiceCard);
