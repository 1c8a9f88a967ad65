import * as vscode from 'vscode';
import type { Analysis } from '../core/analysis.ts';
import type { CorrectionField, CorrectionValue } from '../core/corrections/correction.ts';
import { glossAt } from '../core/glossary/gloss.ts';
import { isIsoDate } from '../core/isoDate.ts';
import type { EntityType } from '../core/names/mentions.ts';
import type { QuotationKind } from '../core/quotes/quotations.ts';
import { itemAt, itemsIn, type Span } from '../core/span.ts';
import { noteOf } from '../render/correctionOffers.ts';
import { oneLine, withoutIcons } from '../render/escape.ts';
import type { Wording } from '../render/wording.ts';

/** `null` takes a correction back, `undefined` leaves all as it is: the person pressed Escape. */
type Answer = CorrectionValue | null | undefined;

type Ask = (analysis: Analysis, span: Span, wording: Wording) => Promise<Answer>;

interface Choice<T> extends vscode.QuickPickItem {
  readonly value: T;
}

/** Asks what a field of these words should be. */
export const askCorrection: Readonly<Record<CorrectionField, Ask>> = {
  quotation: async () => ({ set: 'quotation', value: false }),
  async speaker({ entities }, _, wording) {
    const { corrections, types } = wording;
    const known = entities.map(({ name, type, role }) => ({
      label: textLabel(name),
      description: role ? textLabel(role) : types[type],
      value: name as string | null,
    }));
    const nobody = { label: `$(circle-slash) ${corrections.nobody}`, value: null };
    const value = await chooseOrWrite([...known, nobody], wording, corrections.fields.speaker);
    return value === undefined ? undefined : { set: 'speaker', value };
  },
  async kind(_, __, { kinds, kindHints, corrections }) {
    const all = ['direct', 'partial', 'indirect', 'scare'] as const satisfies readonly QuotationKind[];
    const choices = all.map((value) => ({ label: kinds[value], detail: kindHints[value], value }));
    const chosen = await choose(choices, corrections.fields.kind);
    return chosen && { set: 'kind', value: chosen.value };
  },
  async date({ quotes }, span, { corrections }) {
    const isPlausible = (text: string) =>
      /^(?:\d{4}(?:-(?:0[1-9]|1[0-2]))?)?$/u.test(text) || isIsoDate(text);
    const text = await vscode.window.showInputBox({
      title: corrections.fields.date,
      prompt: corrections.datePrompt,
      value: itemsIn(quotes, span)[0]?.date?.value ?? '',
      validateInput: (text) => (isPlausible(text.trim()) ? undefined : corrections.datePrompt),
    });
    return text === undefined ? undefined : { set: 'date', value: text.trim() || null };
  },
  async note(analysis, span, { corrections }) {
    const value = noteOf(analysis, span) ?? '';
    const text = await vscode.window.showInputBox({ title: corrections.fields.note, value });
    if (text === undefined) return undefined;
    return text.trim() === '' ? null : { set: 'note', value: text.trim() };
  },
  async type(_, __, { types, corrections }) {
    const all = ['PER', 'LOC', 'ORG', 'EVENT', 'MISC'] as const satisfies readonly EntityType[];
    const chosen = await choose(
      all.map((value) => ({ label: types[value], value })),
      corrections.fields.type,
    );
    return chosen && { set: 'type', value: chosen.value };
  },
  async name(_, __, { corrections }) {
    const choices = [
      { label: corrections.notHere, value: 'not-here' },
      { label: corrections.nowhere, value: 'nowhere' },
    ] as const;
    const chosen = await choose(choices, corrections.fields.name);
    return chosen && { set: 'name', value: chosen.value };
  },
  async 'same-as'({ entities, mentions }, span, { types, corrections }) {
    const own = itemAt(mentions, span.start)?.entity;
    const choices = entities
      .filter(({ id }) => id !== own)
      .map(({ name, type }) => ({ label: textLabel(name), description: types[type], value: name }));
    const chosen = await choose(choices, corrections.fields['same-as']);
    return chosen && { set: 'same-as', value: chosen.value };
  },
  async gloss({ glosses }, span, wording) {
    const senses = glossAt(glosses, span.start)?.senses ?? [];
    const choices = senses.map((sense) => ({ label: textLabel(sense), value: sense }));
    const value = await chooseOrWrite(choices, wording, wording.corrections.fields.gloss);
    return value === undefined ? undefined : { set: 'gloss', value };
  },
};

/** Words of the article, or of a person, as a label. */
function textLabel(words: string): string {
  return withoutIcons(oneLine(words));
}

async function choose<T>(choices: readonly Choice<T>[], title: string): Promise<Choice<T> | undefined> {
  return vscode.window.showQuickPick(choices, { title, matchOnDescription: true });
}

/** One of the choices, or what the person writes in their place. */
async function chooseOrWrite<T extends string | null>(
  choices: readonly Choice<T>[],
  { corrections }: Wording,
  title: string,
): Promise<T | string | undefined> {
  const another: Choice<'write'> = { label: `$(edit) ${corrections.another}`, value: 'write' };
  const chosen = await vscode.window.showQuickPick<Choice<T> | Choice<'write'>>([...choices, another], {
    title,
    matchOnDescription: true,
  });
  if (chosen !== another) return chosen?.value;
  const text = await vscode.window.showInputBox({ title });
  return text?.trim() || undefined;
}
