import type { Locator, Page } from 'playwright-core';

/** Does by hand, in the page, what the extension host asks for; `chance` chooses among what is there. What is not there is left. */
export function playerOf(page: Page): (what: string, chance: number) => Promise<void> {
  const press = async (found: Locator, chance: number) => {
    const number = await found.count();
    if (number > 0) await found.nth(chance % number).click({ timeout: 1_000 });
  };
  const acts: Readonly<Record<string, (chance: number) => Promise<unknown>>> = {
    hover: async (chance) => {
      const lines = page.locator('.editor-instance .view-line span span');
      const number = await lines.count();
      if (number > 0) await lines.nth(chance % number).hover({ timeout: 1_000 });
    },
    card: async (chance) => {
      const card = page.frameLocator('iframe.webview').last().frameLocator('#active-frame');
      const steps = card.getByRole('button', { name: /Next quotation|Previous quotation|words/u });
      await press(steps, chance);
    },
    tree: (chance) => press(page.locator('.pane-body .customview-tree .monaco-list-row'), chance),
  };
  return async (what, chance) => {
    // What it pointed at may be gone by now.
    await acts[what]?.(chance).catch(() => {});
  };
}
