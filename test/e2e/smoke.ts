import assert from 'node:assert/strict';
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Workbench } from '../host/workbench.ts';

/** The seed that the journeys read. */
export const article = '001_b02286d494fc2291.txt';

/** A folder of its own with the seeds, since a journey may write beside them. */
export function copySeeds(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bilingual-reader-seeds-'));
  cpSync('seeds', folder, { recursive: true });
  return folder;
}

/** Opens the panel, hovers a name, steps to a quotation and reads its card: what must work in every host. */
export async function readArticle(workbench: Workbench): Promise<void> {
  await workbench.openContainer('Bilingual Reader');
  const card = workbench.webview().locator('main');
  await card.filter({ hasText: 'No quotation at the caret' }).waitFor({ timeout: 40_000 });
  const hover = await workbench.hover('Blinken');
  assert.match(hover, /Antony Blinken/u);
  assert.match(hover, /secrétaire d'Etat/iu);
  await workbench.goTo(article, 'a confirmé la position');
  await workbench.runCommand('Bilingual Reader: Next Quote');
  await card.filter({ hasText: 'engager un dialogue diplomatique' }).waitFor();
  const text = (await card.textContent()) ?? '';
  assert.match(text, /haut responsable de la Maison Blanche/u);
  assert.match(text, /23 December 2021/u);
  assert.match(text, /dialogue/u);
  assert.ok((await workbench.webview().locator('tbody tr').count()) > 0);
}
