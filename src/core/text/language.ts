import { francAll } from 'franc';
import { fold } from './fold.ts';
import { languages } from './languages.ts';
import { isLetter } from './letters.ts';

/** How far the best language must be before the runner-up. */
const margin = 0.12;
/** Share of function words among all words that proves a language; running French has about 0.4. */
const proof = 0.2;
/** Share of French function words, and how far before those of every other language, from which nothing else need be asked. */
const plenty = 0.3;
const lead = 0.15;
/** Letters from which trigrams say something, and from which they may decide alone. */
const trigramLetters = 12;
const enough = 60;
const samples = 12;
const sampleLength = 600;

/** The closed-class words that few other languages share. */
const functionWords: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    fra: 'le la les des du de un une et est sont a au aux en dans pour par sur avec qui que qu ce cette ces il elle ils elles on nous vous je se ne pas plus ou où mais son sa ses leur leurs à été être ont avait selon après avant lors jusqu lui même très tout tous toute toutes l d n c j s t depuis pendant sans sous entre vers votre notre vos nos mon ma mes comme aussi si dont donc contre chez sera seront serait était étaient fut deux trois dix fait bien peu aucun aucune autre encore déjà mal trop mille cent',
    eng: 'the of and to in is are was were for with that this on at by from as it he she they we you not have has had be been his her their an or but',
    deu: 'der die das und ist nicht ein eine den dem des mit von zu im auf für sich auch als an bei nach wird sind hat wir ich',
    spa: 'de la el los las y es en una con por para del que se su al lo como más pero sus fue está han un entre hay sin sobre desde hasta muy ya',
    ita: 'il lo gli e è di che per una con del della dei non si sono da nel alla ha più anche l d c s un',
    por: 'de a o os as e é em um uma com por para do da dos das não que se ao mais foi são na no',
    nld: 'de het een en van is dat niet te op voor met zijn aan er ook die hij we naar',
    cat: 'de la el els les i és amb per una del que dels al no ha són més aquest l d s n un nou',
    ron: 'și este în cu pe la nu care că din pentru sunt fost mai',
  }).map(([language, words]) => [language, new Set(words.split(' '))]),
);

const named = [...functionWords.keys()];
const none: readonly number[] = [];

/** The languages that each function word belongs to, by their place in `named`. */
const languagesOf: ReadonlyMap<string, readonly number[]> = indexWords();

const longestWord = Math.max(...[...languagesOf.keys()].map((word) => word.length));

function indexWords(): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  named.forEach((language, place) => {
    for (const word of functionWords.get(language) ?? [])
      index.set(word, [...(index.get(word) ?? []), place]);
  });
  return index;
}

/**
 * The language of a text as ISO 639-3, `und` when none is certain. Looks at no more than a dozen lines spread over the text,
 * so the cost does not grow with it.
 */
export function detectLanguage(text: string): string {
  const votes = new Map<string, number>();
  let total = 0;
  for (const sample of takeSamples(text)) {
    const language = languageOf(sample);
    votes.set(language, (votes.get(language) ?? 0) + sample.length);
    if (language !== 'und') total += sample.length;
  }
  votes.delete('und');
  const [best, weight] = [...votes].sort((a, b) => b[1] - a[1])[0] ?? ['und', 0];
  return weight > total * 0.6 ? best : 'und';
}

/**
 * The language of one paragraph: how near its trigrams come to each language (1 is the nearest), and what share of its words
 * are function words there. `und` when the first is not clearly before the second, or when too little speaks for it.
 */
function languageOf(passage: string): string {
  const sample = passage.slice(0, sampleLength);
  const { letters, shareOf } = readWords(sample);
  if (letters >= enough && isPlainlyFrench(shareOf)) return 'fra';
  const trigrams = new Map(letters < trigramLetters ? [] : francAll(sample, { only: [...languages] }));
  const scores = languages
    .map((language): [string, number] => [language, (trigrams.get(language) ?? 0) + 1.5 * shareOf(language)])
    .sort((a, b) => b[1] - a[1]);
  const [[best, score], [second, next]] = scores as [[string, number], [string, number]];
  const share = shareOf(best);
  const proven = share >= proof || (letters >= enough && (share >= proof / 2 || !functionWords.has(best)));
  return proven && score - next >= (best === 'fra' || second === 'fra' ? margin : margin / 3) ? best : 'und';
}

/** Trigrams take a hundred times longer to count than the words of running French to recognise. */
function isPlainlyFrench(shareOf: Passage['shareOf']): boolean {
  const french = shareOf('fra');
  return french >= plenty && named.every((other) => other === 'fra' || shareOf(other) <= french - lead);
}

/** True for a paragraph that is certainly in another language than French. Short ones, names and titles above all, never are. */
export function isForeign(paragraph: string): boolean {
  if (paragraph.length < enough) return false;
  if (readWords(paragraph.slice(0, sampleLength)).shareOf('fra') >= proof) return false;
  const language = languageOf(paragraph);
  return language !== 'fra' && language !== 'und';
}

/** What a passage is made of. */
interface Passage {
  readonly letters: number;
  /** What share of the words are function words in a language; 0 for less than three words. */
  readonly shareOf: (language: string) => number;
}

function readWords(sample: string): Passage {
  const text = fold(sample);
  const counts = new Int32Array(named.length);
  let letters = 0;
  let words = 0;
  let start = -1;
  for (let i = 0; i <= text.length; i++) {
    const inside = i < text.length && isLetter(text, i);
    if (inside) {
      letters++;
      if (start < 0) start = i;
      continue;
    }
    if (start < 0) continue;
    words++;
    if (i - start <= longestWord)
      for (const place of languagesOf.get(text.slice(start, i)) ?? none)
        counts[place] = (counts[place] as number) + 1;
    start = -1;
  }
  return { letters, shareOf: (language) => (words < 3 ? 0 : (counts[named.indexOf(language)] ?? 0) / words) };
}

/** Up to twelve lines, the long ones preferred, evenly spread; of a text without line ends, its head. */
function takeSamples(text: string): string[] {
  const step = Math.max(sampleLength * 2, Math.ceil(text.length / samples));
  const found: string[] = [];
  for (let at = 0; at < text.length; at += step) {
    const window = text.slice(at, at + sampleLength * 2);
    found.push(...window.split(/[\r\n]+/u).filter((line) => line.trim() !== ''));
  }
  return found.sort((a, b) => b.length - a.length).slice(0, samples);
}
