import assert from 'node:assert/strict';
import { test } from 'node:test';
import { localise } from './local-config.ts';

test('paths hold from another folder, and local variables win over deployed ones', () => {
  const config = {
    $schema: '../x.json',
    name: 'hive',
    main: 'index.ts',
    vars: { ALLOW: 'false', KEEP: 'yes' },
    assets: { directory: '../../dist/public', binding: 'ASSETS' },
    d1_databases: [{ binding: 'DB', migrations_dir: '../migrations' }],
  };
  assert.deepEqual(localise(config, '/code/worker/public', { ALLOW: 'true' }), {
    name: 'hive',
    main: '/code/worker/public/index.ts',
    vars: { ALLOW: 'true', KEEP: 'yes' },
    assets: { directory: '/code/dist/public', binding: 'ASSETS' },
    d1_databases: [{ binding: 'DB', migrations_dir: '/code/worker/migrations' }],
  });
});
