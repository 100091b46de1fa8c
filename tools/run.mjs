// The first thing every npm script runs. Works on any Node ≥ 18: finds or fetches the Node that the project needs,
// installs packages when the lockfile changed, then hands over to the TypeScript file it was given.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { version } = JSON.parse(readFileSync(join(root, 'tools/node-version.json'), 'utf8'));
const [script, ...args] = process.argv.slice(2);
const say = (text) => process.stderr.write(`${text}\n`);

function stop(what, why) {
  say(`\nHIVE could not start: ${what}`);
  if (why) say(why.trim().split('\n').slice(-8).join('\n'));
  process.exit(1);
}

/** Runs npm quietly; its words are shown only when it fails. */
function npm(what, ...words) {
  const done = spawnSync('npm', [...words, '--loglevel=error', '--no-fund', '--no-audit'], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (done.error?.code === 'ENOENT') stop('npm is not on this machine.', 'Install Node.js with npm from https://nodejs.org and try again.');
  if (done.status === 0) return;
  const words_ = `${done.stdout ?? ''}${done.stderr ?? ''}`;
  const offline = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH/.test(words_);
  stop(
    `${what} could not be fetched.`,
    offline ? 'There seems to be no network. It is needed the first time; connect and try again.' : words_,
  );
}

/** The Node to use: this one when it is new enough and of a kind that runs TypeScript, else one fetched as a package. */
function findNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 24 || (major === 24 && minor >= 2)) return process.execPath;
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const name = `node-${platform}-${process.arch}`;
  const home = join(root, '.cache/node', version);
  const path = join(home, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (!existsSync(path)) {
    say(`Fetching Node ${version} (this machine has ${process.versions.node})…`);
    mkdirSync(home, { recursive: true });
    npm(`Node ${version}`, 'install', '--prefix', home, '--no-save', '--ignore-scripts', `${name}@${version}`);
    if (!existsSync(path))
      stop(`there is no packaged Node ${version} for ${name}.`, 'Install Node 24 from https://nodejs.org and try again.');
  }
  return path;
}

function installPackages() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const mark = join(root, 'node_modules/.hive-lock');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === lock) return;
  say('Fetching packages by the lockfile…');
  npm('The packages', 'ci', '--ignore-scripts');
  writeFileSync(mark, lock);
}

const node = findNode();
installPackages();
const child = spawn(node, ['--disable-warning=ExperimentalWarning', join(root, script), ...args], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, PATH: [dirname(node), join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter) },
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
