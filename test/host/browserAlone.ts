// VS Code in a browser alone, as vscode.dev is: no server has an extension host, extensions come from a web address.
import { readFileSync, statSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import type { Page, Route } from 'playwright-core';
import { installServer, quiet, type Server, startServer } from './server.ts';
import { launchChromium, type Opening, Workbench } from './workbench.ts';

/** Opens a window that nothing but the browser serves; the VS Code server gives its page and no more. */
export async function openInBrowserAlone(opening: Opening): Promise<Workbench> {
  installServer();
  const server = await startServer();
  const browser = await launchChromium();
  const close = async () => {
    await browser.close();
    await server.stop();
  };
  try {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    page.setDefaultTimeout(8_000);
    const { extensions = [], address = '' } = opening;
    const places = extensions.map((_, i) => `/extension${i}`);
    for (const [i, folder] of extensions.entries())
      await serveFolder(page, new URL(`${places[i]}/`, server.url).href, folder);
    const { host } = new URL(server.url);
    await page.route(`${server.url}?**`, (route) =>
      changeConfiguration(route, {
        remoteAuthority: undefined,
        additionalBuiltinExtensions: places.map((path) => ({ scheme: 'http', authority: host, path })),
        configurationDefaults: { ...quiet, ...opening.settings },
      }),
    );
    await page.goto(addressOf(server, address));
    await page.locator('.monaco-workbench .part.editor').waitFor();
    return new Workbench(page, resolve(opening.folder), close);
  } catch (error) {
    await close();
    throw error;
  }
}

function addressOf(server: Server, folder: string): string {
  const payload = JSON.stringify([['skipWelcome', 'true']]);
  return `${server.url}?${new URLSearchParams({ folder, payload })}`;
}

/** Changes what the page is told of its surroundings. */
async function changeConfiguration(route: Route, changes: object): Promise<void> {
  const response = await route.fetch();
  const page = await response.text();
  const configuration = /(id="vscode-workbench-web-configuration" data-settings=")([^"]*)/u;
  const body = page.replace(configuration, (_, before, settings) => {
    const given = JSON.parse(settings.replaceAll('&quot;', '"'));
    return `${before}${JSON.stringify({ ...given, ...changes }).replaceAll('"', '&quot;')}`;
  });
  await route.fulfill({ response, body });
}

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** Answers what the page asks for below an address with the files of a folder. */
async function serveFolder(page: Page, address: string, folder: string): Promise<void> {
  await page.context().route(`${address}**`, (route) => {
    const file = join(folder, decodeURIComponent(route.request().url().slice(address.length)));
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return route.fulfill({ status: 404 });
    const contentType = types[extname(file)] ?? 'application/octet-stream';
    return route.fulfill({ body: readFileSync(file), contentType });
  });
}
