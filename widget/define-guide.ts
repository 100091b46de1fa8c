/** Registers “I don’t know what I need”; fetched when a person asks for it. */
import { defineOnce } from './define-once.ts';
import { HiveGuide } from './hive-guide.ts';

defineOnce('hive-guide', HiveGuide);
