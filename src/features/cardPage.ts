import * as vscode from 'vscode';
import type { Wording } from '../render/wording.ts';

/** Puts the page of the card into a webview: our script and style and nothing else, from nowhere else. */
export function cardPage(webview: vscode.Webview, extensionUri: vscode.Uri, wording: Wording): void {
  const folders = ['dist', 'media'].map((folder) => vscode.Uri.joinPath(extensionUri, folder));
  webview.options = { enableScripts: true, localResourceRoots: folders };
  const address = (...path: string[]) => webview.asWebviewUri(vscode.Uri.joinPath(extensionUri, ...path));
  const nonce = makeNonce();
  const policy = [`default-src 'none'`, `style-src ${webview.cspSource}`, `script-src 'nonce-${nonce}'`].join(
    '; ',
  );
  webview.html = `<!DOCTYPE html>
<html lang="${wording.locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${wording.card.title}</title>
<link rel="stylesheet" href="${address('media', 'card.css')}">
</head>
<body>
<script nonce="${nonce}" src="${address('dist', 'webview.js')}"></script>
</body>
</html>`;
}

/** Both extension hosts have it, Node's and the worker's. */
declare const crypto: { getRandomValues(bytes: Uint8Array): Uint8Array };

function makeNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
