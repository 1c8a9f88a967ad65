import * as vscode from 'vscode';
import { dateWords } from '../render/dateWords.ts';
import { saidQuotes } from '../render/saidQuotes.ts';
import { titleOf } from '../render/title.ts';
import { articleFiles } from '../state/articleFiles.ts';
import { type Feature, onCommand, type Reader } from './feature.ts';

interface ArticleItem extends vscode.QuickPickItem {
  readonly uri?: vscode.Uri;
}

/** More would make the list slow, and nobody would read it. */
const mostOfWorkspace = 200;

/** Open Article…: the articles that come with the extension, then those of the workspace, listed as they are read. */
export const openArticle: Feature = (reader) => onCommand('openArticle', () => choose(reader));

async function choose(reader: Reader): Promise<void> {
  const pick = vscode.window.createQuickPick<ArticleItem>();
  pick.placeholder = vscode.l10n.t('A French article to read');
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  pick.busy = true;
  pick.keepScrollPosition = true;
  const stop = new vscode.CancellationTokenSource();
  const chosen = new Promise<vscode.Uri | undefined>((resolve) => {
    pick.onDidAccept(() => resolve(pick.selectedItems[0]?.uri));
    pick.onDidHide(() => resolve(undefined));
  });
  pick.show();
  fill(pick, reader, stop.token).catch((error) =>
    reader.log.error('The articles could not be listed.', error),
  );
  const uri = await chosen;
  stop.cancel();
  pick.dispose();
  if (uri) await vscode.window.showTextDocument(uri);
}

async function fill(
  pick: vscode.QuickPick<ArticleItem>,
  reader: Reader,
  token: vscode.CancellationToken,
): Promise<void> {
  const seeds = await seedsOf(reader.extensionUri);
  const known = new Set(seeds.map(String));
  const found = await articleFiles(mostOfWorkspace, token);
  const others = found.filter((uri) => !known.has(uri.toString())).sort((a, b) => (a.path < b.path ? -1 : 1));
  const groups = [
    { label: vscode.l10n.t('Articles that come with the reader'), uris: seeds },
    { label: vscode.l10n.t('Articles of the workspace'), uris: others },
  ];
  const items: ArticleItem[] = [];
  for (const { label, uris } of groups) {
    items.push({ label, kind: vscode.QuickPickItemKind.Separator });
    for (const uri of uris) {
      const item = await itemOf(uri, reader);
      if (token.isCancellationRequested) return;
      if (!item) continue;
      items.push(item);
      pick.items = items;
    }
  }
  pick.busy = false;
}

/** Those that come with the extension, by the list that the build makes. */
async function seedsOf(extensionUri: vscode.Uri): Promise<readonly vscode.Uri[]> {
  const list = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, 'dist/seeds.json'));
  const names: readonly string[] = JSON.parse(new TextDecoder().decode(list));
  return names.map((name) => vscode.Uri.joinPath(extensionUri, 'seeds', name));
}

/** Where it is in the workspace; of the articles that come along the name, since their folder says nothing to a person. */
function placeOf(uri: vscode.Uri): string {
  if (vscode.workspace.getWorkspaceFolder(uri)) return vscode.workspace.asRelativePath(uri);
  return uri.path.replace(/^.*\//u, '');
}

/** Title, date and number of quotations; nothing for a text that is not French, or cannot be read. */
async function itemOf(uri: vscode.Uri, { analyses, wording, log }: Reader): Promise<ArticleItem | undefined> {
  try {
    const article = await analyses.ofFile(uri);
    if (!article) return undefined;
    const { analysis, englishTitle } = article;
    const { published } = analysis;
    const facts = [
      published ? dateWords(published.value, wording) : wording.labels.publicationUnknown,
      wording.count('quote', saidQuotes(analysis).length),
    ];
    return {
      label: titleOf(analysis) || wording.labels.untitled,
      description: placeOf(uri),
      detail: [...(englishTitle ? [englishTitle] : []), ...facts].join(' · '),
      iconPath: vscode.ThemeIcon.File,
      uri,
    };
  } catch (error) {
    log.warn(`${uri} could not be read.`, error);
    return undefined;
  }
}
