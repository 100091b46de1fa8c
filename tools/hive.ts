/** `npm run hive -- …`: the operator's command line. What it can do is in tools/hive/commands.ts. */
import { command } from './hive/commands.ts';
import { readLocalAddress } from './start/local-address.ts';
import { type OperatorClient, operatorClient } from './start/operator-client.ts';

/** The directory meant: HIVE_URL and HIVE_TOKEN, or the one that runs on this computer. */
function client(): OperatorClient {
  const { HIVE_URL, HIVE_TOKEN } = process.env;
  if (HIVE_URL && HIVE_TOKEN) return operatorClient(HIVE_URL.replace(/\/+$/, ''), HIVE_TOKEN);
  if (HIVE_URL || HIVE_TOKEN) throw new Error('HIVE_URL and HIVE_TOKEN belong together: the directory’s address and its operator’s token.');
  const local = readLocalAddress();
  if (!local) throw new Error('No directory runs on this computer. Start one with npm start, or name one by HIVE_URL and HIVE_TOKEN.');
  return operatorClient(local.url, local.token);
}

process.exitCode = await command(client, process.argv.slice(2), {
  say: (line) => process.stdout.write(`${line}\n`),
  warn: (line) => process.stderr.write(`${line}\n`),
});
