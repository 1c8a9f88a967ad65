import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openInBrowserAlone } from '../host/browserAlone.ts';
import { chooseHosts } from '../host/choose.ts';
import { openDesktop } from '../host/desktopWorkbench.ts';
import { browserOnly, memoryFiles } from '../host/extensions.ts';
import { type Opening, openWorkbench, type Workbench } from '../host/workbench.ts';
import { steps } from './journeySteps.ts';
import { journeyTable, type Outcome } from './journeyTable.ts';
import { copySeeds } from './smoke.ts';

interface Host {
  readonly isWritable: boolean;
  readonly open?: (opening: Opening) => Promise<Workbench>;
  /** How the window on that folder is opened; what it makes is given to `made`, which returns it. */
  readonly opening: (folder: string, made: (path: string) => string) => Promise<Partial<Opening>>;
}

const worker = { 'extensions.webWorker': true };

const desktop = (await chooseHosts()).find((host) => host.kind === 'desktop');

const hosts: Readonly<Record<string, Host>> = {
  ...(desktop && {
    desktop: {
      isWritable: true,
      open: (opening: Opening) => openDesktop(desktop, opening),
      opening: async () => ({}),
    },
  }),
  remote: { isWritable: true, opening: async () => ({}) },
  'web worker': {
    isWritable: true,
    opening: async (_, made) => ({ extension: made(browserOnly()), settings: worker }),
  },
  'virtual, in a browser alone': {
    isWritable: true,
    open: openInBrowserAlone,
    opening: async (folder, made) => ({
      extensions: [made(browserOnly()), join(made(await memoryFiles(folder)), 'memory-files')],
      address: 'memfs:/articles',
    }),
  },
  'virtual, read-only': {
    isWritable: false,
    opening: async (folder, made) => ({
      extensionsFolder: made(await memoryFiles(folder)),
      address: 'memfs-ro:/articles',
    }),
  },
  untrusted: {
    isWritable: true,
    async opening(folder) {
      mkdirSync(join(folder, '.vscode'));
      // Were it to apply, no article would be read.
      writeFileSync(
        join(folder, '.vscode/settings.json'),
        JSON.stringify({ 'bilingualReader.analysis.maximumLength': 1_000 }),
      );
      return {
        settings: {
          'security.workspace.trust.enabled': true,
          'security.workspace.trust.startupPrompt': 'never',
          'security.workspace.trust.banner': 'never',
        },
      };
    },
  },
};

describe('the journey of a person', () => {
  // A desktop that cannot be had here has its empty column all the same.
  const outcomes = new Map<string, Map<string, Outcome>>([['desktop', new Map()]]);

  for (const [name, { isWritable, opening, open = openWorkbench }] of Object.entries(hosts)) {
    describe(`in this host: ${name}`, function () {
      this.timeout(90_000);
      const folder = copySeeds();
      const made = [folder];
      const reached = new Map<string, Outcome>();
      let workbench: Workbench;

      before(async () => {
        outcomes.set(name, reached);
        const special = await opening(folder, (path) => {
          made.push(path);
          return path;
        });
        const settings = { 'editor.wordWrap': 'on', ...special.settings };
        workbench = await open({ extension: '.', folder, ...special, settings });
      });
      after(async () => {
        await workbench?.close();
        for (const path of made) rmSync(path, { recursive: true, force: true, maxRetries: 5 });
      });

      afterEach(async function () {
        if (this.currentTest?.state === 'failed')
          await workbench?.screenshot('test/e2e/screenshots/journey-failed.png');
      });

      for (const [step, run] of Object.entries(steps)) {
        it(step, async function () {
          // A step stands on those before it.
          if ([...reached.values()].includes('failed')) this.skip();
          reached.set(step, 'failed');
          await run({ workbench, isWritable });
          reached.set(step, 'passed');
        });
      }

      if (name !== 'untrusted') return;
      it('takes the «с» of another script for a letter that might deceive, and no letter of French', async () => {
        await workbench.openFromExplorer('001_b02286d494fc2291.txt');
        await workbench.goTo('001_b02286d494fc2291.txt', 'Est-');
        await workbench.page.locator('.unicode-highlight').first().waitFor();
        assert.equal(await workbench.page.locator('.unicode-highlight').count(), 1);
      });
      it('leaves the restricted setting of the folder aside until the folder is trusted', async () => {
        const { page } = workbench;
        await page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
        await workbench.runCommand('Workspaces: Manage Workspace Trust');
        await page
          .locator('.workspace-trust-editor')
          .getByRole('button', { name: 'Trust', exact: true })
          .click();
        await page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor({ state: 'detached' });
        await workbench.openFromExplorer('002_50d34917f7278a5e.txt');
        await workbench.openContainer('Bilingual Reader');
        await workbench.webview().locator('main', { hasText: 'This document is very long' }).waitFor();
        assert.equal(await page.locator('.statusbar-item', { hasText: /\d+ quotations/u }).count(), 0);
      });
    });
  }

  after(() => {
    console.log(`\n${journeyTable(Object.keys(steps), outcomes)}\n`);
  });
});
