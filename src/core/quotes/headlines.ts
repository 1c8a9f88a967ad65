import type { Entity } from '../names/entities.ts';
import { itemAt } from '../span.ts';
import { firstPerson } from '../text/firstPerson.ts';
import type { Paragraph } from '../text/paragraphs.ts';
import type { Attribution, Quotation } from './quotations.ts';
import { openingOf, readWords, type Said, says, shareOf, wordsOf } from './sameWords.ts';
import { isAtLength, onlyVoice, type Told, voiceOfI } from './storyVoices.ts';

/**
 * A headline quotes what the story quotes again: it takes from there who said it and when, where it does not say so itself or only
 * names a place, a body or a role («Tornade dans les Landes : «…»», «l'ancien trésorier reconnaît «…»»).
 */
export function echoHeadlines(
  quotes: readonly Quotation[],
  paragraphs: readonly Paragraph[],
  entities: readonly Entity[],
): Quotation[] {
  const isHeadline = (quote: Quotation) =>
    /^(?:title|heading)$/u.test(itemAt(paragraphs, quote.start)?.role ?? '');
  if (!quotes.some(isHeadline)) return [...quotes];
  const story = quotes
    .filter((quote) => !isHeadline(quote) && (quote.attribution || quote.date))
    .map((quote): Told => ({ quote, ...readWords(quote.text) }));
  const toldAs = (quote: Quotation): Quotation | undefined => {
    const { text, kind } = quote;
    const said = readWords(text);
    const { words } = said;
    const opening = openingOf(words);
    if (opening === '')
      return ofOneWord(words, story) ?? (isDescription(quote) ? heldByOne(words, story) : undefined);
    const same = story.find((told) => says(told, opening))?.quote;
    return same ?? (kind === 'direct' ? retold(said, story) : undefined);
  };
  const namedOf = (wanted: Entity['type']) =>
    new Set(entities.filter(({ type, named }) => type === wanted && named).map(({ id }) => id));
  const persons = namedOf('PER');
  const only = onlyVoice(story, persons);
  const ofI = only ?? voiceOfI(story);
  const places = namedOf('LOC');
  const voices = { persons, bodies: new Set([...namedOf('ORG'), ...places]) };
  return quotes.map((quote) => {
    // what an interview asks has no marks
    const isTurn = quote.kind === 'direct' && quote.outer.start === quote.start;
    if (!isHeadline(quote) || isTurn) return quote;
    const told = toldAs(quote);
    if (!told && quote.kind === 'direct' && isUnattributed(quote, places)) {
      const voice = firstPerson.test(quote.text) ? ofI : only;
      return voice ? { ...quote, attribution: voice } : quote;
    }
    if (!told || (quote.kind === 'scare' && told.kind !== 'direct' && !isPhrase(quote, told))) return quote;
    const { attribution, date } = told;
    return {
      ...quote,
      kind: quote.kind === 'scare' || isPartOf(quote, told) ? kindTold(quote, told) : quote.kind,
      attribution: isSurer(quote.attribution, attribution, voices)
        ? quote.attribution
        : {
            speaker: isRole(quote.attribution, voices) ? (quote.attribution?.speaker ?? null) : null,
            entities: attribution?.entities ?? [],
            cue: quote.attribution?.cue ?? null,
            rule: 'same-words',
            confidence: 0.8,
          },
      date: quote.date ?? (date && { ...date, rule: 'same-words' }),
    };
  });
}

/** «Burkina Faso : «On enterre les nôtres»» only tells where. */
function isUnattributed({ attribution }: Quotation, places: ReadonlySet<string>): boolean {
  if (!attribution) return true;
  return attribution.cue?.text === ':' && attribution.entities.some((id) => places.has(id));
}

/** «Des prévisions abaissées pour «l'année de la patience»»: of what the story tells as a clause the headline may take a part. */
function kindTold({ text }: Quotation, told: Quotation): Quotation['kind'] {
  const isPart =
    (likeNoun.test(text) || /^\p{Ll}/u.test(text)) && wordsOf(text).length < wordsOf(told.text).length;
  return told.kind === 'direct' && isPart ? 'partial' : told.kind;
}

/** «Ma deuxième maison», which the story tells as a part or in a clause: a heading's capital makes no utterance of a noun. */
function isPartOf(quote: Quotation, told: Quotation): boolean {
  if (quote.kind !== 'direct') return false;
  const [words, all] = [wordsOf(quote.text), wordsOf(told.text)];
  if (told.kind === 'partial') return words.join() === all.join();
  return (
    told.kind === 'direct' && likeNoun.test(quote.text) && words.length <= 3 && words.length < all.length
  );
}

/** A few words that begin like a noun. */
const likeNoun = /^(?:une?|l[ea]|les|des|ma|mon|mes|notre|nos)\s/iu;

/** «Des policiers «dépassés»»: the words of those of whom the headline tells, or of somebody else in the story. */
function isDescription({ attribution }: Quotation): boolean {
  return attribution?.rule === 'described-in-headline';
}

/** Shorter words than this, in letters, come back by chance. */
const shortestWord = 6;

/** «dépassés», of which the story has «Nous étions dépassés», and nobody else says so. */
function heldByOne([word = '']: readonly string[], story: readonly Told[]): Quotation | undefined {
  const holding = story.filter(({ quote, words }) => quote.kind !== 'indirect' && words.includes(word));
  const voices = new Set(holding.map(({ quote }) => quote.attribution?.entities.join()));
  return word.length >= shortestWord && voices.size === 1 ? holding[0]?.quote : undefined;
}

/** «historique», which the story has as a part too. */
function ofOneWord(words: readonly string[], story: readonly Told[]): Quotation | undefined {
  const phrase = words.join();
  return story.find(({ quote, words: told }) => quote.kind === 'partial' && told.join() === phrase)?.quote;
}

/** «un pari raisonnable», «historique», of which the story tells who says it in as many words. */
function isPhrase(quote: Quotation, told: Quotation): boolean {
  if (told.kind !== 'partial' || !told.attribution || told.attribution.entities.length === 0) return false;
  const words = wordsOf(quote.text);
  return words.length > 2 || words.join() === wordsOf(told.text).join();
}

/**
 * «Mon fils n'a pas vu un médecin depuis l'été», of which the story has «Mon fils a six ans. Il n'a pas vu un médecin depuis l'été.»: the quotation
 * that says most of it in other words, or in part, where none of another speaker does so too.
 */
function retold(said: Said, story: readonly Told[]): Quotation | undefined {
  let most = 0;
  let whole: Told[] = [];
  for (const told of story) {
    if (!isAtLength(told.quote)) continue;
    const share = shareOf(said, told);
    if (share > most) whole = [];
    if (share > 0 && share >= most) whole.push(told);
    most = Math.max(most, share);
  }
  const [first, ...others] = whole;
  const who = ({ quote }: Told) => quote.attribution?.entities.join();
  return first && others.every((other) => who(other) === who(first)) ? first.quote : undefined;
}

interface Voices {
  readonly persons: ReadonlySet<string>;
  /** Bodies, and places that stand for theirs: «Moscou juge «…»». */
  readonly bodies: ReadonlySet<string>;
}

/** Whether the headline itself tells more than the story does: a person, or a body that says it («la CFDT dénonce «…»»). */
function isSurer(own: Attribution | null, told: Attribution | null, { persons, bodies }: Voices): boolean {
  if (!told || told.entities.length === 0) return true;
  if (!own || own.entities.length === 0) return false;
  if (isGuess(own)) return own.entities.join() === told.entities.join();
  // ««On ne lâchera rien» : Sète se relance» only names what the story is about
  const says =
    !(own.rule === 'colon' || (own.rule === 'colon-behind' && !own.cue)) &&
    own.entities.some((id) => bodies.has(id));
  return says || own.entities.some((id) => persons.has(id)) || !told.entities.some((id) => persons.has(id));
}

/** «… », témoigne {une mère}», «… »… {Un étudiant} gagne son procès»: the story has the name of a role that the headline gives. */
function isRole(own: Attribution | null, { bodies }: Voices): boolean {
  if (!own || own.rule.startsWith('colon')) return false;
  return !own.entities.some((id) => bodies.has(id));
}

/** What only the sentences around it say, with none of which a heading goes on, or a clause that tells nothing of speech. */
function isGuess({ rule }: Attribution): boolean {
  return /^(?:continued|previous-subject|next-sentence|answer|subject-of-clause|subject-of-words|described-in-headline)$/u.test(
    rule,
  );
}
