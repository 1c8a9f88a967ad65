import type { Found } from './clues.ts';
import type { Entry } from './entry.ts';
import { isLemma } from './lemmaHeads.ts';
import type { NameLexicons } from './segments.ts';
import type { Reading, Slot } from './slots.ts';
import type { Name } from './types.ts';

/** As many different words of the game as an article about sport has at least. */
const leastWords = 3;

/** «club de rugby de Brive», «équipe cycliste belge», «fédération de natation en France», «compétition cycliste de France» */
const ofSport =
  /^(?:club|compétition|équipe) |^(?:agence|chaîne|circuit|comité|confédération|fédération|journal|ligue|magazine|quotidien|site|tribunal) .*\b(?:sport|olymp|football|rugby|basket|tennis|natation|athl|cyclis|dopage|ski)/u;

/** Whether an article is about sport: by the words of the game, its score, and the championships and clubs that it names. */
export function isAboutSport(
  sentences: readonly Found[],
  names: readonly Name[],
  { heads }: NameLexicons,
): boolean {
  const words = new Set<string>();
  for (const { key, entries } of names)
    if (entries.length > 0 && entries.every(({ description }) => ofSport.test(description?.fr ?? '')))
      words.add(key);
  for (const { reading } of sentences) {
    for (let at = 0; at < reading.slots.length; at++) {
      const { word, capital } = reading.slots[at] as Slot;
      if (endsScore(reading.slots, at)) words.add('score');
      if (capital || word.pos !== 'NOUN' || words.has(word.lemma)) continue;
      if (isLemma(heads, word.lemma, ['game', 'player'])) words.add(word.lemma);
      if (words.size >= leastWords) return true;
    }
  }
  return false;
}

/** «rugby», «basket», and in short «foot», «hand» */
const sports = /\b(?:foot|rugby|hand|basket|hockey|volley)(?=ball|\b)/u;

/** The game that the club or the competition of an entry plays. */
export function sportOfEntry({ description }: Entry): string | null {
  const fr = description?.fr ?? '';
  return ofSport.test(fr) ? (sports.exec(fr)?.[0] ?? null) : null;
}

/** The game that most of the clubs and competitions of an article play, or that it calls by its name; `null` where two do as much. */
export function sportOf(sentences: readonly Found[], names: readonly Name[]): string | null {
  const votes = new Map<string, Set<string>>();
  const vote = (sport: string | null | undefined, by: string) => {
    if (sport) votes.set(sport, (votes.get(sport) ?? new Set<string>()).add(by));
  };
  for (const { key, entries } of names) {
    const played = new Set(entries.map(sportOfEntry));
    if (played.size === 1) vote([...played][0], key);
  }
  for (const { reading } of sentences)
    for (const { key, capital, opening } of reading.slots)
      if (!capital || opening) vote(sports.exec(key)?.[0], key);
  const [first, second] = [...votes].sort((a, b) => b[1].size - a[1].size);
  return first && first[1].size > (second?.[1].size ?? 0) ? first[0] : null;
}

/** «2-0», «33–27»: whether a slot holds the number that ends a score. */
export function endsScore(slots: Reading['slots'], at: number): boolean {
  const [first, tie, last] = [slots[at - 2]?.word, slots[at - 1]?.word, slots[at]?.word];
  if (last?.kind !== 'number' || first?.kind !== 'number' || !/^[-–]$/u.test(tie?.text ?? '')) return false;
  return first.text.length < 4 && last.text.length < 4 && first.end === tie?.start && tie.end === last.start;
}
