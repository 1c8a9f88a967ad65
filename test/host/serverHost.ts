import { format } from 'node:util';
import { installServer, startServer } from './server.ts';
import { launchChromium, remote, workbenchAddress } from './workbench.ts';

/** How long the whole suite may take, in milliseconds. */
const patience = 300_000;

/** What the test entry says first. */
const firstLine = 'Inside the extension host';

/** Runs a test entry inside the server's extension host, on a folder. True when every test passed. */
export async function runInServer(entry: string, folder: string): Promise<boolean> {
  installServer();
  const server = await startServer();
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    const ended = new Promise<number>((done) => {
      void page.exposeFunction('codeAutomationExit', done);
      setTimeout(() => done(-1), patience).unref();
    });
    // The workbench logs here too: of starting, and of what only a native build or the network has.
    let started = false;
    await page.exposeFunction('codeAutomationLog', (type: string, args: unknown[]) => {
      const line = format(...args);
      started ||= line.includes(firstLine);
      if (started && type === 'info') console.log(line);
    });
    const properties = [['extensionTestsPath', remote(server, entry)]] as const;
    await page.goto(workbenchAddress(server, { extension: '.', folder }, properties));
    const code = await ended;
    if (code === -1) console.error(`The tests did not end within ${patience / 1000} s.`);
    return code === 0;
  } finally {
    await browser.close();
    await server.stop();
  }
}
