import type { Word } from '../grammar/tag.ts';
import { endsScore, isAboutSport, sportOf } from './articleSport.ts';
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
  if (own.size === 0) return names;
  const clubs = new Set([...own].map(({ key }) => key));
  const sport = sportOf(sentences, names);
  return names.map((name) => {
    const isClub =
      own.has(name) || (clubs.has(name.key) && isTown(name) && standsForClub(names, name, sentences));
    if (!isClub) return name;
    const listed = name.entries.filter(({ type }) => type === 'ORG');
    const entries = listed.length > 0 ? listed : clubOfTown(name, names, sport, lexicons);
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

/** Whether a subject may stand behind a slot, which holds nothing or a stop, «et», «que», a score («{Metz} 2-0 {Brest}»). */
function opensClause(slots: Reading['slots'], at: number): boolean {
  const word = slots[at]?.word;
  if (!word) return true;
  const { kind, pos } = word;
  return /^(?:punctuation|mark)$/u.test(kind) || /^(?:CCONJ|SCONJ)$/u.test(pos) || endsScore(slots, at);
}
