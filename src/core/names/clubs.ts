import type { Word } from '../grammar/tag.ts';
import type { Found } from './clues.ts';
import type { HeadLexicon } from './heads.ts';
import { isLemma } from './lemmaHeads.ts';
import type { NameLexicons } from './segments.ts';
import type { Reading } from './slots.ts';
import { behindBracket } from './subjects.ts';
import { clubOfTown } from './townClubs.ts';
import type { Name } from './types.ts';

/**
 * In an article about sport a town that plays is its club: «{Pontivy} renverse {Lannion}», «face à {Brive}», «la meneuse de
 * {Tarbes}»; «à {Brive}» stays the place. So is whoever plays by a single name that nobody has in full: «a battu {Szeged} (33-27)».
 */
export function nameClubs(
  names: readonly Name[],
  sentences: readonly Found[],
  lexicons: NameLexicons,
): readonly Name[] {
  const mayPlay = names.filter(({ type }) => type === 'LOC' || type === 'PER');
  if (mayPlay.length === 0 || !isAboutSport(sentences, names, lexicons)) return names;
  const persons = namesInFull(names);
  const isTown = (name: Name) => name.type === 'LOC' || (isUnknown(name, lexicons) && !persons.has(name.key));
  const towns = mayPlay.filter(isTown);
  const own = new Set(towns.filter((name) => plays(readingOf(name, sentences), name, lexicons)));
  const clubs = new Set([...own].map(({ key }) => key));
  return names.map((name) => {
    const isClub =
      own.has(name) || (clubs.has(name.key) && isTown(name) && standsForClub(names, name, sentences));
    if (!isClub) return name;
    const listed = name.entries.filter(({ type }) => type === 'ORG');
    const entries = listed.length > 0 ? listed : clubOfTown(name, names, lexicons.townClubs);
    return { ...name, type: 'ORG', entries, confidence: 0.8 };
  });
}

function readingOf({ sentence }: Name, sentences: readonly Found[]): Reading {
  return (sentences[sentence] as Found).reading;
}

/** A single word that no list holds, be it of first names. */
function isUnknown({ key, entries, from, to, origin }: Name, { gazetteer }: NameLexicons): boolean {
  return (
    to === from + 1 &&
    entries.length === 0 &&
    origin === 'run' &&
    !gazetteer.firstName(key.split(/[\s-]/u)[0] ?? '')
  );
}

/** Keys of the words of everybody whom the article names in full, and of what ends their names: «Kahudi-Blanc». */
function namesInFull(names: readonly Name[]): ReadonlySet<string> {
  return new Set(
    names.flatMap(({ type, key }) => {
      const words = type === 'PER' ? key.split(' ') : [];
      return words.length > 1 ? words.flatMap((word, i) => [word, words.slice(i).join(' ')]) : [];
    }),
  );
}

/** «{Amiens} : Duval veut une réaction», «Duval ({Angers})», «{Istres} – {Cesson}», and a name that is no town's elsewhere. */
function standsForClub(names: readonly Name[], name: Name, sentences: readonly Found[]): boolean {
  const { slots, sentence } = readingOf(name, sentences);
  const [before, next] = [slots[name.from - 1]?.word, slots[name.to]?.word];
  if (name.type === 'PER') return true;
  if (before?.text === '(' && next?.text === ')')
    return names.some(
      ({ sentence, type, to }) => sentence === name.sentence && type === 'PER' && to === name.from - 1,
    );
  // «{Blagnac}, enfin» in a headline
  const isTitle = sentence.paragraph === 0 && next?.text === ',';
  return opensClause(slots, name.from - 1) && (isTitle || /^[:–—-]$/u.test(next?.text ?? ''));
}

/** As many different words of the game as an article about sport has at least. */
const leastWords = 3;

/** «club de rugby de Brive», «équipe cycliste belge», «fédération de natation en France», «compétition cycliste de France» */
const ofSport =
  /^(?:club|compétition|équipe) |^(?:agence|chaîne|circuit|comité|confédération|fédération|journal|ligue|magazine|quotidien|site|tribunal) .*\b(?:sport|olymp|football|rugby|basket|tennis|natation|athl|cyclis|dopage|ski)/u;

/** By the words of the game, its score, and the championships and clubs that it names. */
function isAboutSport(sentences: readonly Found[], names: readonly Name[], { heads }: NameLexicons): boolean {
  const words = new Set<string>();
  for (const { key, entries } of names)
    if (entries.length > 0 && entries.every(({ description }) => ofSport.test(description?.fr ?? '')))
      words.add(key);
  for (const { reading } of sentences) {
    for (const [at, { word, capital }] of reading.slots.entries()) {
      if (endsScore(reading.slots, at)) words.add('score');
      if (capital || word.pos !== 'NOUN' || words.has(word.lemma)) continue;
      if (isLemma(heads, word.lemma, ['game', 'player'])) words.add(word.lemma);
      if (words.size >= leastWords) return true;
    }
  }
  return false;
}

function plays({ slots }: Reading, { from, to }: Name, { heads }: NameLexicons): boolean {
  const before = slots[from - 1];
  if (before?.word.pos === 'DET') return false;
  const key = before?.key ?? '';
  const governor = slots[slots[from - 2]?.word.pos === 'ADJ' ? from - 3 : from - 2]?.word;
  if (key === 'contre' || key === 'par' || (/^(?:a|au)$/u.test(key) && isOpponent(governor, heads)))
    return true;
  if (/^(?:de|du|d['’]|sur)$/u.test(key) && isPlayers(governor, heads)) return true;
  // «le match entre {Lens} et {Brest}»
  if (key === 'entre' && governor && isLemma(heads, governor.lemma, ['game'])) return true;
  const verb = before?.word.pos === 'ADV' ? governor : before?.word;
  if (verb?.pos === 'VERB' && !isLemma(heads, verb.lemma, ['visits'])) return true;
  if (!opensClause(slots, from - 1)) return false;
  if (isRanked(slots, to)) return true;
  // «{Le Puy} (N2) a éliminé Dunkerque»
  let at = behindBracket(slots, to);
  while (/^(?:AUX|ADV|PRON)$/u.test(slots[at]?.word.pos ?? '')) at++;
  return slots[at]?.word.pos === 'VERB' || slots.slice(to, at).some(({ word }) => word.pos === 'AUX');
}

/** «face à {Brive}», «opposé à {Brive}», «permet à {Brive} de remonter»: what is opposed or given to somebody. */
function isOpponent(governor: Word | undefined, heads: HeadLexicon): boolean {
  return (
    governor?.lemma === 'face' ||
    (governor !== undefined && isLemma(heads, governor.lemma, ['dative', 'gives']))
  );
}

/** «la meneuse de {Tarbes}», «les Hongrois de {Szeged}» */
function isPlayers(noun: Word | undefined, heads: HeadLexicon): boolean {
  return noun?.pos === 'NOUN' && isLemma(heads, noun.lemma, ['player']);
}

/** «{Chambéry}, sixième, ira à Créteil» */
function isRanked(slots: Reading['slots'], to: number): boolean {
  const [comma, rank, end] = slots.slice(to, to + 3);
  return (
    comma?.key === ',' && end?.key === ',' && /(?:ieme|^premier|^dernier|^leader)$/u.test(rank?.key ?? '')
  );
}

/** «2-0», «33–27»: whether a slot holds the number that ends a score. */
function endsScore(slots: Reading['slots'], at: number): boolean {
  const [first, tie, last] = slots.slice(Math.max(0, at - 2), at + 1).map(({ word }) => word);
  if (last?.kind !== 'number' || first?.kind !== 'number' || !/^[-–]$/u.test(tie?.text ?? '')) return false;
  return first.text.length < 4 && last.text.length < 4 && first.end === tie?.start && tie.end === last.start;
}

/** Whether a subject may stand behind a slot, which holds nothing or a stop, «et», «que», a score («{Metz} 2-0 {Brest}»). */
function opensClause(slots: Reading['slots'], at: number): boolean {
  const word = slots[at]?.word;
  if (!word) return true;
  const { kind, pos } = word;
  return /^(?:punctuation|mark)$/u.test(kind) || /^(?:CCONJ|SCONJ)$/u.test(pos) || endsScore(slots, at);
}
