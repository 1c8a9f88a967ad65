import type { Span } from '../span.ts';
import type { Paragraph } from '../text/paragraphs.ts';
import { attributionOf, type Draft, type DraftAttribution } from './drafts.ts';
import { cluesIn } from './guestClues.ts';
import { type GuestClue, type GuestScene, mentionAt, peopleIn } from './guestNames.ts';
import type { Reading } from './reading.ts';
import { asksYou } from './turnSigns.ts';

/** How many sentences an introduction may have, the title counted. */
const longestLead = 60;
/** How much surer the clues of one must be than those of the next for the guest to be certain. */
const certain = 3;

/**
 * Whom an interview questions, decided once from all that its title, its introduction and the talk itself tell of everybody they name; `null` where
 * nobody is questioned by turns or the introduction tells nothing of anybody.
 */
export function findGuest(scene: GuestScene, readings: readonly Reading[]): DraftAttribution | null {
  const first = scene.drafts.find(({ side }) => side !== undefined);
  if (!first) return null;
  const lead = readings
    .filter(
      ({ frame }) =>
        frame.inside < 0 &&
        frame.end <= first.start &&
        isTold(scene.paragraphs[frame.paragraph] as Paragraph),
    )
    .slice(0, longestLead);
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
function cluesOfTalk(scene: GuestScene, readings: readonly Reading[]): GuestClue[] {
  const turns = scene.drafts.filter(({ side }) => side !== undefined);
  const labels = new Set(
    turns.flatMap(({ side, attribution }) => (side === 'answers' ? (attribution?.speaker?.start ?? []) : [])),
  );
  let next = 0;
  let own: Reading | undefined;
  return readings.flatMap((reading) => {
    const { frame } = reading;
    while ((turns[next]?.end ?? frame.end) <= frame.start) next++;
    const turn = turns[next];
    const isInside = frame.inside >= 0 && turn !== undefined && turn.start <= frame.start;
    if (!isInside) return cluesOfLabels(scene, reading, labels);
    if (!own || own.frame.start < turn.start) own = reading;
    // what is quoted inside a turn may well call whoever says it
    return frame.inside === own.frame.inside ? cluesOfTurn(scene, reading, turn) : [];
  });
}

/** «{Ana Duval} : J'ai fini.» */
function cluesOfLabels(scene: GuestScene, reading: Reading, labels: ReadonlySet<number>): GuestClue[] {
  return peopleIn(scene, reading).flatMap(({ name, at }) =>
    labels.has(name.start) ? [{ who: name.entity, weight: 6, reading, mention: mentionAt(reading, at) }] : [],
  );
}

function cluesOfTurn(scene: GuestScene, reading: Reading, turn: Draft): GuestClue[] {
  return peopleIn(scene, reading).map(({ name, at }) =>
    turn.side === 'asks' && isVocative(scene.text, turn, name)
      ? { who: name.entity, weight: 4, reading, mention: mentionAt(reading, at) }
      : { who: name.entity, weight: -1.5, reading },
  );
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
