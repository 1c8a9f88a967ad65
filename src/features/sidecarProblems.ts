import * as vscode from 'vscode';
import type { SidecarReport } from '../state/sidecars.ts';
import type { Feature } from './feature.ts';

/** Shows what is wrong with a sidecar where VS Code shows problems, at its line. */
export const sidecarProblems: Feature = ({ sidecars }) => {
  const collection = vscode.languages.createDiagnosticCollection('bilingualReader');
  const show = ({ sidecar, json, problems }: SidecarReport) => {
    const diagnostics = problems.map(({ start, end, message }) => {
      const range = new vscode.Range(positionIn(json, start), positionIn(json, end));
      const diagnostic = new vscode.Diagnostic(range, message, vscode.DiagnosticSeverity.Warning);
      diagnostic.source = 'Bilingual Reader';
      return diagnostic;
    });
    collection.set(sidecar, diagnostics);
  };
  return vscode.Disposable.from(collection, sidecars.onDidRead(show));
};

function positionIn(text: string, offset: number): vscode.Position {
  const lines = text.slice(0, offset).split('\n');
  return new vscode.Position(lines.length - 1, lines.at(-1)?.length ?? 0);
}
