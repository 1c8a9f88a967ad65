// The VS Code server that the npm package code-server carries: the real extension host and workbench, without a download
// from outside the npm registry. Kept in .vscode-test/server between runs.
import { execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Carries VS Code 1.100.3, the oldest that the extension allows; later ones need a Node later than 20. */
const codeServer = '4.100.3';
/** The first release whose binary is in a package of its own for each platform: code-server's would be downloaded. */
const ripgrep = '1.18.0';
const home = resolve('.vscode-test/server');
const root = join(home, 'node_modules/code-server/lib/vscode');

/** A running server and what a test needs to reach it. */
export interface Server {
  /** host:port, the authority of its `vscode-remote:` addresses. */
  readonly authority: string;
  /** Address of the workbench, ending in a slash. */
  readonly url: string;
  /** Merges settings into the user's, which the workbench then takes up by itself. */
  configure(settings: Settings): void;
  stop(): Promise<void>;
}

export type Settings = Readonly<Record<string, unknown>>;

interface ServerOptions {
  readonly settings?: Settings | undefined;
  /** An empty one unless given. */
  readonly extensionsFolder?: string | undefined;
  /** Language of the interface; English unless given. */
  readonly locale?: string | undefined;
}

/** Nothing that asks, updates, greets or phones home. */
export const quiet: Settings = {
  'security.workspace.trust.enabled': false,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.startupEditor': 'none',
  'workbench.enableExperiments': false,
  'chat.commandCenter.enabled': false,
  'git.openRepositoryInParentFolders': 'never',
};

/** Installs the server unless it is there. About 290 MB, fifteen seconds. */
export function installServer(): void {
  const done = join(home, `code-server-${codeServer}`);
  if (existsSync(done)) return;
  console.log(`Installing the VS Code server (code-server@${codeServer} from npm, kept in .vscode-test) …`);
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  const platform = `@vscode/ripgrep-${process.platform}-${process.arch}`;
  const dependencies = { 'code-server': codeServer, [platform]: ripgrep };
  writeFileSync(join(home, 'package.json'), JSON.stringify({ private: true, dependencies }));
  npmInstall(home);
  npmInstall(root);
  const program = process.platform === 'win32' ? 'rg.exe' : 'rg';
  const bin = join(root, 'node_modules/@vscode/ripgrep/bin');
  mkdirSync(bin, { recursive: true });
  copyFileSync(join(home, 'node_modules', platform, 'bin', program), join(bin, program));
  chmodSync(join(bin, program), 0o755);
  writeFileSync(done, '');
}

function npmInstall(folder: string): void {
  execFileSync(
    'npm',
    ['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    },
  );
}

/** Starts the server on a free port of this machine, with a user's folder of its own that goes when it stops. */
export async function startServer({
  settings = {},
  extensionsFolder,
  locale,
}: ServerOptions = {}): Promise<Server> {
  const data = mkdtempSync(join(tmpdir(), 'bilingual-reader-'));
  const settingsFile = join(data, 'data/User/settings.json');
  mkdirSync(join(data, 'data/User'), { recursive: true });
  let current: Settings = { ...quiet, ...settings };
  const write = () => writeFileSync(settingsFile, JSON.stringify(current, null, 2));
  write();
  if (locale) writeLanguagePack(join(data, 'data'), locale);
  const { port, stop } = await launch(data, extensionsFolder ?? join(data, 'extensions'), locale ?? 'en');
  return {
    authority: `127.0.0.1:${port}`,
    url: `http://127.0.0.1:${port}/`,
    configure(more) {
      current = { ...current, ...more };
      write();
    },
    async stop() {
      await stop();
      rmSync(data, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/**
 * Tells VS Code of a language pack that translates nothing of its own: VS Code then speaks that language to its extensions, and
 * English itself.
 */
function writeLanguagePack(data: string, locale: string): void {
  const vscode = join(data, 'translations.json');
  writeFileSync(vscode, JSON.stringify({ version: '1.0.0', contents: {} }));
  const extensions = [{ extensionIdentifier: { id: 'tests.language-pack' }, version: '0.0.0' }];
  const pack = { hash: 'test', extensions, translations: { vscode }, label: locale };
  writeFileSync(join(data, 'languagepacks.json'), JSON.stringify({ [locale]: pack }));
}

/** Runs the server's own command line to its end, e.g. to install a packed extension. */
export function runServer(args: readonly string[]): void {
  execFileSync(
    process.execPath,
    [join(root, 'out/server-main.js'), '--accept-server-license-terms', ...args],
    {
      // What it says of native modules that were not built is harmless; execFileSync shows it when the command fails.
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
}

async function launch(data: string, extensions: string, locale: string) {
  const log = openSync(join(data, 'server.log'), 'w');
  const args = [
    '--host',
    '127.0.0.1',
    '--port',
    '0',
    '--without-connection-token',
    '--accept-server-license-terms',
  ];
  args.push('--server-data-dir', data, '--extensions-dir', extensions, '--telemetry-level', 'off');
  args.push('--enable-smoke-test-driver', '--locale', locale);
  const child = spawn(process.execPath, [join(root, 'out/server-main.js'), ...args], {
    stdio: ['ignore', 'pipe', log],
    env: { ...process.env, VSCODE_PROXY_URI: undefined },
  });
  closeSync(log);
  const gone = new Promise<void>((done) => child.once('exit', () => done()));
  const port = await new Promise<number>((done, fail) => {
    let output = '';
    child.stdout?.on('data', (data: Buffer) => {
      output += data.toString();
      const listening = /Extension host agent listening on (\d+)/.exec(output);
      if (listening) done(Number(listening[1]));
    });
    child.once('exit', (code) => fail(new Error(`The VS Code server ended at once (${code}).\n${output}`)));
    setTimeout(
      () => fail(new Error(`The VS Code server did not start within 60 s.\n${output}`)),
      60_000,
    ).unref();
  });
  const stop = async () => {
    child.kill('SIGTERM');
    const forced = setTimeout(() => child.kill('SIGKILL'), 5_000);
    await gone;
    clearTimeout(forced);
  };
  return { port, stop };
}
