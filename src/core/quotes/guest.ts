import type { Span } from '../span.ts';
import type { Paragraph } from '../text/paragraphs.ts';
import { asksYou } from './askedTurns.ts';
import { attributionOf, type Draft, type DraftAttribution } from './drafts.ts';
import { cluesIn } from './guestClues.ts';
import { type GuestClue, type GuestScene, mentionAt } from './guestNames.ts';
import type { Reading } from './reading.ts';

/** How much surer the clues of one must be than those of the next for the guest to be certain. */
const certain = 3;

/**
 * Whom an interview questions, decided once from all that its title, its introduction and the talk itself tell of everybody they name; `null` where
 * nobody is questioned by turns or the introduction tells nothing of anybody.
 */
export function findGuest(scene: GuestScene, readings: readonly Reading[]): DraftAttribution | null {
  const first = scene.drafts.find(({ side }) => side !== undefined);
  if (!first) return null;
  const lead = readings.filter(
    ({ frame }) =>
      frame.inside < 0 && frame.end <= first.start && isTold(scene.paragraphs[frame.paragraph] as Paragraph),
  );
  const clues = [...lead.flatMap((reading) => cluesIn(scene, reading)), ...cluesOfTalk(scene, readings)];
  const [best, next] = ranked(clues);
  if (!best?.mention) return null;
  const confidence = best.weight - (next?.weight ?? 0) >= certain ? 0.8 : 0.6;
  const found = { speaker: best.mention, cue: null, rule: 'answer', confidence };
  return attributionOf(scene.text, best.reading, found);
}

function isTold({ role }: Paragraph): boolean {
  return role === 'title' || role === 'heading' || role === 'body';
}

/** Everybody of whom the clues tell, the likeliest first, each with their longest mention. */
function ranked(clues: readonly GuestClue[]): GuestClue[] {
  const byWho = new Map<string, GuestClue>();
  for (const clue of clues) {
    const known = byWho.get(clue.who);
    const shown = known?.mention && !(clue.mention && isLonger(clue, known)) ? known : clue;
    byWho.set(clue.who, { ...shown, weight: (known?.weight ?? 0) + clue.weight });
  }
  return [...byWho.values()]
    .filter(({ weight, mention }) => weight >= 0 && mention)
    .sort((a, b) => b.weight - a.weight);
}

function isLonger({ mention }: GuestClue, { mention: known }: GuestClue): boolean {
  const length = (subject: GuestClue['mention']) => (subject ? subject.last - subject.first : -1);
  return length(mention) > length(known);
}

/** «{Ana Duval}, comment allez-vous ?»; nobody who is spoken of in a question or an answer answers it: «{Jo Blin} vous a-t-il aidée ?» */
function cluesOfTalk({ text, mentions, drafts }: GuestScene, readings: readonly Reading[]): GuestClue[] {
  const turns = drafts.filter(({ side }) => side !== undefined);
  return mentions.flatMap((name): GuestClue[] => {
    if (name.type !== 'PER') return [];
    const isLabel = turns.some(
      ({ side, attribution }) => side === 'answers' && isAt(attribution?.speaker, name),
    );
    const reading = readings.findLast(({ frame }) => frame.start <= name.start);
    if (!reading) return [];
    if (isLabel) return [{ who: name.entity, weight: 6, reading }];
    const inside = drafts.filter(({ start, end }) => start <= name.start && name.end <= end);
    const [turn] = inside;
    if (!turn || inside.length > 1 || !turns.includes(turn)) return [];
    const isCalled = turn.side === 'asks' && isVocative(text, turn, name);
    const at = reading.items.findIndex(({ start }) => start === name.start);
    const mention = isCalled && at >= 0 ? mentionAt(reading, at) : undefined;
    return [{ who: name.entity, weight: isCalled ? 4 : -1.5, reading, ...(mention && { mention }) }];
  });
}

function isAt(speaker: Span | null | undefined, { start, end }: Span): boolean {
  return speaker?.start === start && speaker.end === end;
}

const address = '(?:(?:M\\.|Mme|Monsieur|Madame|Maître|Docteur|Professeur)\\s)?$';
const opensTurn = new RegExp(`^(?:(?:bonjour|bonsoir|merci),?\\s)?${address}`, 'iu');
const setOff = new RegExp(`,\\s${address}`, 'u');

/** «{Ana Duval}, vous partez ?», «Bonjour {Ana Duval}.», «Pourquoi partir, {Mme Duval} ?»; not «{Jo Blin}, c'est un ami ?» */
function isVocative(text: string, turn: Draft, name: Span): boolean {
  const before = text.slice(turn.start, name.start);
  const behind = text.slice(name.end, turn.end);
  if (setOff.test(before)) return /^\s?[,?!.]/u.test(behind);
  return (
    opensTurn.test(before) &&
    /^\s?[,.!]/u.test(behind) &&
    asksYou.test(behind) &&
    !/^,\s(?:c['’]|ce |ils? |elles? )/iu.test(behind)
  );
}
