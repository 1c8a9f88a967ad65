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

/** A worker needs a second or more for it. */
export const longArticle =
  'La ministre Awa Diop a déclaré jeudi à Dakar que « la route restera fermée tout l’hiver » dans la vallée. « Nous n’avons pas le choix », a-t-elle ajouté devant les habitants.\n\n'.repeat(
    800,
  );

/** Opens a file of the folder that holds the long article and waits until it is read, which the status bar tells of. */
export async function readLongArticle(workbench: Workbench, name: string): Promise<void> {
  await workbench.openFile(name);
  const progress = workbench.page
    .locator('.statusbar-item')
    .filter({ hasText: /Reading a long article: .+ \(\d\/6\)/u });
  await progress.waitFor({ timeout: 60_000 });
  await progress.waitFor({ state: 'hidden', timeout: 120_000 });
  assert.match(await workbench.hover('Awa Diop'), /person · ministre · 1600 mentions/u);
}
