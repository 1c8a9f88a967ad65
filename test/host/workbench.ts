// The window as a person has it: a page object over the workbench that a server shows in Chromium.
import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { type Browser, chromium, type FrameLocator, type Locator, type Page } from 'playwright-core';
import { chromiumFlags, findChromium } from './chromium.ts';
import { installServer, type Server, type Settings, startServer } from './server.ts';

export interface Opening {
  /** Folder of the extension under development; null when it is installed. */
  readonly extension: string | null;
  /** Folder to open. */
  readonly folder: string;
  /** Address at which an installed extension shows the files of the folder, for a window that is to see them there alone. */
  readonly address?: string;
  /** For a browser alone: folders of all the extensions, each with an entry for browsers. */
  readonly extensions?: readonly string[];
  /** A file to open at once. */
  readonly file?: string;
  readonly settings?: Settings;
  /** Language of the interface; English unless given. */
  readonly locale?: 'fr';
  readonly theme?: Theme;
  /** Where installed extensions are; an empty folder unless given. */
  readonly extensionsFolder?: string;
  readonly size?: { readonly width: number; readonly height: number };
}

/** Colour themes that VS Code ships, one a kind, by their names in the list of themes and the class of the window that wears them. */
const themes = {
  dark: { entry: 'Dark Modern', worn: 'vs-dark' },
  light: { entry: 'Light Modern', worn: 'vs' },
  hc: { entry: 'Dark High Contrast', worn: 'hc-black' },
  'hc-light': { entry: 'Light High Contrast', worn: 'hc-light' },
} as const;

export type Theme = keyof typeof themes;

/** Opens a window of the workbench on a server of its own. */
export async function openWorkbench(opening: Opening): Promise<Workbench> {
  installServer();
  const server = await startServer(opening);
  try {
    const browser = await launchChromium();
    const viewport = opening.size ?? { width: 1400, height: 900 };
    const page = await browser.newPage({ viewport });
    page.setDefaultTimeout(8_000);
    await page.goto(workbenchAddress(server, opening));
    await page.locator('.monaco-workbench .part.editor').waitFor();
    const workbench = new Workbench(page, resolve(opening.folder), async () => {
      await browser.close();
      await server.stop();
    });
    if (opening.file) await workbench.editor(basename(opening.file)).waitFor();
    if (opening.theme) await workbench.useTheme(opening.theme);
    return workbench;
  } catch (error) {
    await server.stop();
    throw error;
  }
}

export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), args: chromiumFlags });
}

/** Address of the workbench on a folder, with an extension under development and any further properties of its payload. */
export function workbenchAddress(
  server: Server,
  opening: Opening,
  properties: readonly (readonly [string, string])[] = [],
): string {
  const payload: (readonly [string, string])[] = [['skipWelcome', 'true'], ...properties];
  if (opening.extension) payload.push(['extensionDevelopmentPath', remote(server, opening.extension)]);
  if (opening.file) payload.push(['openFile', remote(server, opening.file)]);
  const folder = opening.address ?? resolve(opening.folder);
  const query = new URLSearchParams({ folder, payload: JSON.stringify(payload) });
  return `${server.url}?${query}`;
}

/** Address of a file of this machine as the workbench sees it. */
export function remote(server: Server, path: string): string {
  return `vscode-remote://${server.authority}${resolve(path)}`;
}

/** A rectangle of the window, in CSS pixels. */
export interface Clip {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export class Workbench {
  constructor(
    readonly page: Page,
    readonly folder: string,
    /** Closes the window and what shows it. */
    readonly close: () => Promise<void>,
  ) {}

  /** The text editor that shows the file of that name. */
  editor(name: string): Locator {
    return this.page.locator(`.editor-instance:has(.monaco-editor[data-uri$="${encodeURI(name)}"])`).first();
  }

  /** Opens a file of the folder through Quick Open and waits until its text shows. */
  async openFile(name: string): Promise<void> {
    await this.chooseFromPalette(name, new RegExp(escapeRegExp(basename(name))));
    await this.quickInputCloses();
    await this.editor(basename(name)).waitFor();
  }

  /** Opens a file of the folder from the Explorer, which lists it wherever it is. */
  async openFromExplorer(name: string): Promise<void> {
    await this.openContainer('Explorer');
    // What the activity bar says of itself under the mouse lies over the files.
    await this.page.mouse.move(700, 500);
    await this.inExplorer(name).waitFor({ timeout: 30_000 });
    await this.inExplorer(name).click();
    await this.editor(name).waitFor();
  }

  /** The line of a file in the Explorer. */
  inExplorer(name: string): Locator {
    return this.page.locator('.explorer-folders-view .monaco-list-row').filter({ hasText: name }).first();
  }

  /** Runs a command by its title, from the palette. */
  async runCommand(title: string): Promise<void> {
    await this.chooseFromPalette(`>${title}`, new RegExp(`(^|\\b)${escapeRegExp(title)}`));
    await this.quickInputCloses();
  }

  /** Chooses an entry of the palette, which is opened again where a window or page that is still loading has closed it. */
  private async chooseFromPalette(text: string, entry: RegExp): Promise<void> {
    for (let tries = 1; ; tries++) {
      await this.openPalette();
      try {
        return await this.chooseEntry(text, entry, 3_000);
      } catch (error) {
        if (tries === 3) throw error;
      }
    }
  }

  private async quickInputCloses(): Promise<void> {
    await this.page.locator('.quick-input-widget input[type=text]').waitFor({ state: 'hidden' });
  }

  /** Opens the command palette; a window that is still starting may miss the key. */
  private async openPalette(): Promise<void> {
    const input = this.page.locator('.quick-input-widget input[type=text]');
    for (let tries = 0; tries < 4; tries++) {
      await this.page.keyboard.press('F1');
      const opened = await input.waitFor({ timeout: 2_000 }).then(
        () => true,
        () => false,
      );
      if (opened) return;
    }
    throw new Error('The command palette does not open.');
  }

  /** Chooses an entry of an open list, after filtering by the text. */
  async fillQuickInput(text: string, entry: RegExp): Promise<void> {
    await this.chooseEntry(text, entry);
    await this.quickInputCloses();
  }

  /** The same for an entry that opens the next list. */
  async chooseEntry(text: string, entry: RegExp, timeout = 8_000): Promise<void> {
    await this.page.locator('.quick-input-widget input[type=text]').fill(text, { timeout });
    const row = this.page.locator('.quick-input-list .monaco-list-row').filter({ hasText: entry }).first();
    await row.waitFor({ timeout });
    await row.click({ timeout });
  }

  /** Waits until the input of the open list or dialog holds such a value. */
  async quickInputHolds(value: RegExp): Promise<void> {
    const input = this.page.locator('.quick-input-widget input[type=text]');
    for (let tries = 0; tries < 80; tries++) {
      if (value.test(await input.inputValue())) return;
      await this.page.waitForTimeout(100);
    }
    throw new Error(`The input holds «${await input.inputValue()}».`);
  }

  /** Puts the caret at the nth occurrence (from 0) of the words in the file, which must be the active editor. */
  async goTo(file: string, words: string, nth = 0): Promise<void> {
    const text = readFileSync(resolve(this.folder, file), 'utf8');
    const before = text
      .split(words)
      .slice(0, nth + 1)
      .join(words);
    if (before.length === text.length)
      throw new Error(`«${words}» stands less than ${nth + 1} times in ${file}.`);
    const lines = before.split(/\r\n|\n|\r/u);
    await this.openPalette();
    const input = this.page.locator('.quick-input-widget input[type=text]');
    await input.fill(`:${lines.length}:${(lines.at(-1) ?? '').length + 1}`);
    await this.page.keyboard.press('Enter');
    await input.waitFor({ state: 'hidden' });
  }

  /** Text of the hover over the first place on the screen where the words stand. */
  async hover(words: string): Promise<string> {
    const place = await this.page.evaluate(placeOf, words);
    if (!place) throw new Error(`«${words}» is not on the screen.`);
    await this.page.mouse.move(place.x - 3, place.y);
    await this.page.mouse.move(place.x, place.y, { steps: 3 });
    const hover = this.page.locator('.monaco-resizable-hover .monaco-hover-content').first();
    await hover.filter({ hasNotText: /^\s*(Loading\.\.\.)?\s*$/ }).waitFor();
    return (await hover.textContent()) ?? '';
  }

  /** The lines of text with those words on the screen. */
  line(words: string | RegExp): Locator {
    return this.page.locator('.editor-instance .view-line').filter({ hasText: words });
  }

  /** A line with those words in one of the lists of the side panel. */
  row(list: string, words: string): Locator {
    const rows = this.page.locator(`.pane:has(.pane-header[aria-label^="${list}"]) .monaco-list-row`);
    return rows.filter({ hasText: words }).first();
  }

  /** The document inside the webview view on the screen. */
  webview(): FrameLocator {
    return this.page.frameLocator('iframe.webview').last().frameLocator('#active-frame');
  }

  /** Opens the view container of that name in the activity bar. */
  async openContainer(name: string): Promise<void> {
    const tab = this.page.locator(`.activitybar [role=tab]:has([aria-label^="${name}"])`).first();
    if ((await tab.getAttribute('aria-selected')) !== 'true') await tab.click();
  }

  /** Switches the colour theme and waits until it is on. */
  async useTheme(theme: Theme): Promise<void> {
    const { entry, worn } = themes[theme];
    const row = this.page.locator('.quick-input-list .monaco-list-row');
    for (let tries = 0; ; tries++) {
      await this.chooseFromPalette('>Preferences: Color Theme', /^\s*Preferences: Color Theme/u);
      await this.page
        .getByPlaceholder(/Select Color Theme|Type to Search/u)
        .first()
        .waitFor();
      await this.page.locator('.quick-input-widget input[type=text]').fill(entry);
      // A window that is still starting does not know all its themes.
      const isKnown = await row
        .filter({ hasText: entry })
        .first()
        .waitFor({ timeout: 3_000 })
        .then(
          () => true,
          () => false,
        );
      if (isKnown || tries === 3) break;
      await this.page.keyboard.press('Escape');
    }
    await this.fillQuickInput(entry, new RegExp(`^\\s*${entry}`, 'u'));
    await this.page.locator(`.monaco-workbench.${worn}`).waitFor();
  }

  /** The window, or a rectangle of it, as PNG or JPEG after the name of the file. */
  async screenshot(path: string, clip?: Clip): Promise<void> {
    const quality = path.endsWith('.jpg') ? { quality: 40 } : {};
    await this.page.screenshot({ path, ...quality, ...(clip ? { clip } : {}) });
  }
}

/** Runs in the page: the middle of the first place where the words show in a text editor. */
function placeOf(words: string): { x: number; y: number } | null {
  const same = (text: string) => text.replace(/\u00a0/gu, ' ');
  for (const line of document.querySelectorAll('.editor-instance .view-line')) {
    const nodes = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (nodes.nextNode()) texts.push(nodes.currentNode as Text);
    const start = same(texts.map((node) => node.data).join('')).indexOf(same(words));
    if (start < 0) continue;
    const at = (offset: number) => {
      let rest = offset;
      for (const node of texts) {
        if (rest <= node.length) return { node, rest };
        rest -= node.length;
      }
      throw new Error('offset past the line');
    };
    const range = document.createRange();
    const [first, last] = [at(start), at(start + words.length)];
    range.setStart(first.node, first.rest);
    range.setEnd(last.node, last.rest);
    const box = range.getBoundingClientRect();
    if (box.width > 0) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }
  return null;
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}
