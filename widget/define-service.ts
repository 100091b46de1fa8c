/** Registers the detail of a service; fetched when a result is first shown. */
import { defineOnce } from './define-once.ts';
import { HiveService } from './hive-service.ts';

defineOnce('hive-service', HiveService);
