import * as vscode from 'vscode';
import { anchorOf } from '../core/corrections/anchor.ts';
import type { Correction, CorrectionField, CorrectionValue } from '../core/corrections/correction.ts';
import type { Span } from '../core/span.ts';
import { type CorrectionOffer, correctionOf, correctionOffers } from '../render/correctionOffers.ts';
import { excerpt, withoutIcons } from '../render/escape.ts';
import type { Reading } from '../state/focus.ts';
import type { SidecarChange } from '../state/sidecarEdit.ts';
import { askCorrection } from './askCorrection.ts';
import { changeSidecar } from './changeSidecar.ts';
import { type CorrectionArgument, correctionCommands } from './commands.ts';
import { type Feature, onCommand } from './feature.ts';

/** What takes back one thing that a person did. */
interface Step {
  readonly article: string;
  readonly back: SidecarChange;
}

/** Setting right what the reader got wrong, and taking that back. */
export const corrections: Feature = (reader) => {
  const steps: Step[] = [];
  const change = async (article: vscode.Uri, next: SidecarChange, back: SidecarChange) => {
    const step = { article: article.toString(), back };
    // From now on, for the page shows a change before it is known to be kept. Changes are written one after the other.
    steps.push(step);
    if (await changeSidecar(reader, article, next)) return;
    const at = steps.indexOf(step);
    if (at >= 0) steps.splice(at, 1);
  };

  async function setRight(
    set: CorrectionField,
    given?: CorrectionArgument,
    known?: CorrectionValue,
  ): Promise<void> {
    const reading = reader.focus.current;
    const place = reading && placeOf(reading, set, given);
    if (!reading || !place) return say(reader.wording.corrections.nothingHere);
    const { document, analysis } = reading;
    const value = known ?? (await askCorrection[set](analysis, place, reader.wording));
    if (value === undefined) return;
    const before = correctionOf(analysis, set, place)?.correction;
    if (value === null) {
      if (before) await change(document.uri, { retract: [before] }, { correct: [before] });
      return;
    }
    const after = corrected(value, reading, place, before);
    await change(document.uri, { correct: [after] }, before ? { correct: [before] } : { retract: [after] });
  }

  async function choose(given?: CorrectionArgument): Promise<void> {
    const reading = reader.focus.current;
    const offers = reading ? offersFor(reading, spanOf(given)) : [];
    if (!reading || offers.length === 0) return say(reader.wording.corrections.nothingHere);
    const items = offers.map((offer) => ({
      label: reader.wording.corrections.fields[offer.set],
      description: withoutIcons(excerpt(reading.analysis.text.slice(offer.span.start, offer.span.end), 120)),
      offer,
    }));
    const chosen = await vscode.window.showQuickPick(items, { title: reader.wording.corrections.title });
    if (chosen) await setRight(chosen.offer.set, chosen.offer.span);
  }

  async function takeBack(given: CorrectionArgument): Promise<void> {
    const article = reader.focus.current?.document.uri;
    const correction = given && 'correction' in given ? given.correction : undefined;
    if (article && correction) await change(article, { retract: [correction] }, { correct: [correction] });
  }

  async function undo(): Promise<void> {
    const article = reader.focus.current?.document.uri;
    const at = steps.findLastIndex((step) => step.article === article?.toString());
    const [step] = at < 0 ? [] : steps.splice(at, 1);
    if (!article || !step) return say(reader.wording.corrections.nothingToUndo);
    if (await changeSidecar(reader, article, step.back)) say(reader.wording.corrections.undone);
    else steps.splice(at, 0, step);
  }

  async function reset(): Promise<void> {
    const reading = reader.focus.current;
    if (!reading) return;
    const { uri } = reading.document;
    // In the order in which they were made, which the analysis does not keep.
    const { corrections: all } = await reader.sidecars.read(uri);
    const { wording } = reader;
    if (all.length === 0) return say(wording.corrections.none);
    const yes = wording.corrections.takeAllBack;
    const message = wording.corrections.confirmReset(all.length);
    if ((await vscode.window.showWarningMessage(message, { modal: true }, yes)) !== yes) return;
    await change(uri, { retract: all }, { correct: all });
  }

  const fields = Object.entries(correctionCommands) as [
    CorrectionField,
    (typeof correctionCommands)[CorrectionField],
  ][];
  return vscode.Disposable.from(
    ...fields.map(([set, name]) =>
      onCommand(name, (given?: CorrectionArgument, value?: unknown) =>
        // A menu gives all the lines that are selected here.
        setRight(set, given, set === 'speaker' && typeof value === 'string' ? { set, value } : undefined),
      ),
    ),
    onCommand('correct', choose),
    onCommand('takeBackCorrection', takeBack),
    onCommand('undoCorrection', undo),
    onCommand('resetCorrections', reset),
  );
};

/** What can be set right of these words, at their place if they are none, else at the caret. */
function offersFor({ analysis, offset }: Reading, span: Span | null): readonly CorrectionOffer[] {
  const offers = correctionOffers(analysis, span ? span.start : offset);
  if (!span || span.start === span.end) return offers;
  return offers.filter((offer) => offer.span.start === span.start && offer.span.end === span.end);
}

function spanOf(given: CorrectionArgument): Span | null {
  if (!given) return null;
  if ('target' in given) return given.target;
  return 'start' in given ? given : null;
}

/** The words that a field is of: those that the hover, the card or a tree gave, else those at the caret. */
function placeOf(reading: Reading, set: CorrectionField, given: CorrectionArgument): Span | undefined {
  const { analysis, offset } = reading;
  const span = spanOf(given);
  if (span && set === 'gloss') return span;
  const offers = correctionOffers(analysis, span ? span.start : offset);
  return offers.find((offer) => offer.set === set)?.span;
}

/** Where an earlier correction of the same words was anchored, the new one takes its place. */
function corrected(
  value: CorrectionValue,
  { analysis }: Reading,
  place: Span,
  before: Correction | undefined,
) {
  return { ...value, at: before?.at ?? anchorOf(analysis.text, place) } as Correction;
}

function say(message: string): void {
  vscode.window.setStatusBarMessage(message, 4000);
}
