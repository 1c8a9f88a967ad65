import type { Word } from '../grammar/tag.ts';
import {
  isBehindComme,
  isVerbOfClause,
  isVerbOfRelative,
  leadsToClause,
  leadsToObject,
} from './clauseEvidence.ts';
import type { Item } from './frames.ts';

/** What the place of a word says: that it is a verb whatever the dictionary offers, that it is one if it can be a cue, or nothing. */
type Evidence = 'verb' | 'cue' | 'none';

/** What no finite verb stands behind. */
const barsVerb: ReadonlySet<string> = new Set(['DET', 'ADP', 'NUM', 'CCONJ', 'VERB', 'AUX']);

/**
 * What the place of the word at `i` says; `firstVerb` is the index of the first finite verb of the main clause, or -1: «…», {lâche} le maire;
 * «L'élu n'en {revient} pas».
 */
export function evidenceAt(items: readonly Item[], i: number, firstVerb: number): Evidence {
  const before = items[i - 1];
  const next = items[i + 1]?.word;
  if (next?.kind === 'clitic' || isBehindClitic(items, i) || isCausative(items, i)) return 'verb';
  if (isBehindComme(items, i)) return 'cue';
  if (firstVerb < 0 && (endsWithObject(items, i) || endsUnlikeNoun(items, i))) return 'verb';
  const afterComma = before?.word?.text === ',';
  const behindQuote = (afterComma ? items[i - 2] : before)?.quote !== undefined;
  // «…», tranche Léa Roy; «…, décrit Yvon Le Guen, …»
  if ((behindQuote || afterComma) && next?.pos === 'PROPN') return 'verb';
  // «…», lâche, sibyllin, son directeur
  if (behindQuote && next && (/^(?:DET|NOUN|PRON)$/u.test(next.pos) || next.text === ',')) return 'cue';
  // «…», lâche {de son côté} le maire
  if (behindQuote && /^(?:de|pour)$/u.test(next?.text ?? '') && isPossessive(items[i + 2])) return 'cue';
  // «…», lâche {d'emblée} l'élu
  if (behindQuote && /^d['’]$/u.test(next?.text ?? '') && items[i + 2]?.word?.pos === 'ADV') return 'cue';
  // «…», philosophe {dans son atelier} le luthier
  if (
    behindQuote &&
    afterComma &&
    firstVerb < 0 &&
    next?.pos === 'ADP' &&
    !/^(?:d[e'’]|du|des|pour|sur|contre|entre)$/u.test(next.text)
  )
    return 'cue';
  // «Le président, Jo Blin, {menace} de «faire appel»»
  const leads = /^(?:d[e'’]|que|qu['’])$/u.test(next?.text ?? '');
  const quoted = items[leads ? i + 2 : i + 1]?.quote !== undefined;
  const opensFrame = firstVerb < 0 || i < firstVerb;
  if (disagreesWithArticle(items, i) || (opensFrame && isObjectBefore(items, i))) return 'cue';
  if (firstVerb < 0 && isOverObject(items, i)) return 'cue';
  if (quoted && !leads && opensFrame && isPredicate(items, i, firstVerb < 0)) return 'cue';
  // «L'expert décrit {ensuite} «un homme rigide»»
  const overAdverb = next?.pos === 'ADV' && items[i + 2]?.quote !== undefined;
  if (overAdverb && firstVerb < 0 && isPredicate(items, i, true, 1)) return 'cue';
  if ((quoted || next?.text === 'comme') && isVerbOfRelative(items, i)) return 'cue';
  if (quoted && !leads && isVerbOfClause(items, i, opensFrame)) return 'cue';
  if (firstVerb < 0 && (takesObject(items, i) || disagreesWithNoun(items, i) || isBehindPronominal(items, i)))
    return 'cue';
  if (firstVerb >= 0 && firstVerb < i && ((quoted && joinsVerbs(items, i)) || joinsOverObject(items, i)))
    return 'cue';
  // «appelle à la grève et {dit} ne pas y croire»
  if (firstVerb >= 0 && before?.form === 'et' && /^n[e'’]$/u.test(next?.text ?? '')) return 'cue';
  if (firstVerb < 0 && leadsToInfinitive(items, i)) return 'cue';
  if (firstVerb < 0 && isBehindInhabitant(items, i)) return 'verb';
  if (!before?.word || !(next || quoted) || barsVerb.has(before.word.pos)) return 'none';
  if (firstVerb < 0 && isOverAdverb(items, i)) return 'cue';
  if (items[i]?.word?.morphology.verbForm) return 'none';
  const opensClause = opensFrame && leadsToClause(items, i + 1);
  // «Ana Duval, maire, critique {des} agents»
  const article = next?.pos === 'DET' || (firstVerb < 0 && afterComma && next?.text === 'des');
  const opensObject = article && before.word.pos !== 'ADJ';
  // «le maire, lui, réclame»; in «a, elle, décrit» the auxiliary stands before.
  const contrasts =
    items[i - 4]?.word?.pos !== 'AUX' &&
    afterComma &&
    /^(?:lui|elle|eux|elles)$/u.test(items[i - 2]?.word?.text ?? '');
  // «L'exploitant, la société Alba, dément «tout rejet»»
  // «La présidente, Ana Blin, {dément} : «…»»
  const onlyVerb =
    firstVerb < 0 &&
    (!afterComma || quoted || next?.text === ':' || leadsToColon(items, i) || leadsToObject(items, i + 1));
  return opensClause || opensObject || contrasts || onlyVerb ? 'cue' : 'none';
}

/** «Le vigneron {dit} en tirer «une fierté»»: no participle has an infinitive behind it. */
function leadsToInfinitive(items: readonly Item[], i: number): boolean {
  const next = items[i + 1]?.word?.pos === 'PRON' ? i + 2 : i + 1;
  return items[i]?.word?.morphology.verbForm === 'Part' && items[next]?.word?.morphology.verbForm === 'Inf';
}

/** «L'intéressé, Jo Blin, {dément} par courriel : «…»»: over a manner, where «Jo Blin, juge à Sète : «…»» has a place. */
function leadsToColon(items: readonly Item[], i: number): boolean {
  const next = items[i + 1]?.word;
  if (!next || !(next.pos === 'ADV' || /^(?:par|sans|auprès)$/u.test(next.text))) return false;
  const colon = items.findIndex(({ form }, at) => at > i && /^[:,]$/u.test(form));
  return items[colon]?.form === ':' && items[colon + 1]?.quote !== undefined;
}

/** «Le Lillois {reste} évasif : «…»»: a noun between a capital and an adjective, in a sentence without another verb, is the verb. */
function isBehindInhabitant(items: readonly Item[], i: number): boolean {
  return (
    items[i - 2]?.word?.pos === 'DET' &&
    items[i]?.word?.pos === 'NOUN' &&
    /^\p{Lu}\p{Ll}/u.test(items[i - 1]?.word?.text ?? '') &&
    /^(?:ADJ|ADV|DET)$/u.test(items[i + 1]?.word?.pos ?? '')
  );
}

/** «Son père {le} coupe : «…»»: an object pronoun between a subject and its verb, which the tagger took for an article. */
function isObjectBefore(items: readonly Item[], i: number): boolean {
  return isObjectPronoun(items[i - 1]) && endsObject(items, i) && isName(items[i - 2]);
}

function isObjectPronoun(item: Item | undefined): boolean {
  return /^(?:l[ea]|les|l['’])$/u.test(item?.word?.text ?? '');
}

function isName(item: Item | undefined): boolean {
  return /^(?:NOUN|PROPN|PRON)$/u.test(item?.word?.pos ?? '');
}

/** «Le club {le} chiffre {à} 3 millions», «{L'}éleveur {le} dit {tout} net»: two nouns without a link, in a sentence without another verb. */
function isOverObject(items: readonly Item[], i: number): boolean {
  if (!isObjectPronoun(items[i - 1]) || !isName(items[i - 2])) return false;
  const opener = items[i - 3]?.word?.pos;
  const isSubject = opener === undefined || /^(?:DET|PROPN|PUNCT|ADJ)$/u.test(opener);
  return isSubject && /^(?:ADP|ADV)$/u.test(items[i + 1]?.word?.pos ?? '');
}

/** «La professeure, qui a lu les dossiers, {les} juge «utiles»»: a noun in another number than its article is a verb. */
function disagreesWithArticle(items: readonly Item[], i: number): boolean {
  return (
    items[i - 2]?.word?.text === ',' &&
    items[i - 1]?.word?.text === 'les' &&
    items[i]?.word?.morphology.number === 'Sing' &&
    endsObject(items, i)
  );
}

/**
 * «Le juge {la presse}.», «La présidente, Ana Roy, {le presse}.»: an object pronoun and its verb close a sentence that has no other; behind a comma a noun
 * of the other gender than the article tells.
 */
function endsWithObject(items: readonly Item[], i: number): boolean {
  const [before, article, noun, next] = [i - 2, i - 1, i, i + 1].map((k) => items[k]?.word);
  if (!/^(?:l[ea]|les)$/u.test(article?.text ?? '') || !/^[.!?…]$/u.test(next?.text ?? '')) return false;
  if (before?.text === ',') return noun?.morphology.gender === (article?.text === 'le' ? 'Fem' : 'Masc');
  return /^(?:NOUN|PROPN)$/u.test(before?.pos ?? '');
}

function endsObject(items: readonly Item[], i: number): boolean {
  const next = items[i + 1];
  return next?.quote !== undefined || /^[:,]$/u.test(next?.word?.text ?? '');
}

/**
 * «L'experte décrit «une emprise totale».»: right before the marks, in a sentence that has no other verb, a participle is the verb;
 * «Un homme décrit «comme calme» par ses voisins» and «L'homme décrit «comme calme» a fui» have one.
 */
function isPredicate(items: readonly Item[], i: number, isOnly: boolean, between = 0): boolean {
  const [before, behind] = [items[i - 1]?.word, items[i + between + 2]?.word];
  if (items[i]?.word?.morphology.verbForm !== 'Part') return false;
  if (before?.text === ',') return !behind || /^[;.!?…]$/u.test(behind.text);
  if (!/^(?:NOUN|PROPN|ADJ)$/u.test(before?.pos ?? '')) return false;
  // «Le patron craint «un trou» {dans} la caisse»
  if (isOnly && behind?.pos === 'ADP') return behind.text !== 'par';
  // «L'expert décrit «un homme rigide» {qui} avait des dettes.»
  if (isOnly && /^(?:qui|que|qu['’]|dont|où)$/u.test(behind?.text ?? '')) return true;
  return !behind || /^(?:[,;.!?…]|et|mais|puis)$/u.test(behind.text);
}

function isPossessive(item: Item | undefined): boolean {
  return /^(?:son|sa|ses|leur)$/u.test(item?.form ?? '');
}

/** «L'élu {n'en} revient pas», «Il {en} garde un souvenir», «on {court} partout»: behind «ne», «se» or a subject pronoun, and object pronouns, stands a verb. */
function isBehindClitic(items: readonly Item[], i: number): boolean {
  const form = (at: number) => items[at]?.word?.text.toLowerCase() ?? '';
  const isPronominal = /^(?:en|y)$/u.test(form(i - 1));
  const first = form(isPronominal ? i - 2 : i - 1);
  if (items[i]?.word?.morphology.verbForm) return false;
  if (/^(?:ne|n['’]|se|s['’]|ils?|on)$/u.test(first)) return true;
  return isPronominal && /^(?:elles?|qui)$/u.test(first);
}

/** «L'intéressée {en} plaisante : «…»», in a sentence without another verb. */
function isBehindPronominal(items: readonly Item[], i: number): boolean {
  return (
    /^(?:en|y)$/u.test(items[i - 1]?.word?.text ?? '') &&
    // «Mise {en garde} :» has no article
    (items[i - 2]?.word?.pos === 'PROPN' || (items[i - 2]?.word?.pos === 'NOUN' && i > 2)) &&
    items[i + 1]?.word?.text === ':'
  );
}

/** How long ago something was done: «décrit {la veille}». */
const time = /^(?:veille|lendemain|jours?|semaines?|mois|ans|années?|heures?|soir|matin|nuit)$/u;

/** «décrit {des membres} «sous le choc»», «fait {valoir} que»: a participle has no object of its own. */
function takesObject(items: readonly Item[], i: number): boolean {
  const [before, word, next, behind] = [i - 1, i, i + 1, i + 2].map((k) => items[k]?.word);
  if (word?.morphology.verbForm !== 'Part' || word.morphology.tense === 'Pres') return false;
  if (!before || !/^(?:NOUN|PROPN|ADJ|PUNCT)$/u.test(before.pos)) return false;
  return next?.morphology.verbForm === 'Inf' || (next?.pos === 'DET' && !time.test(behind?.text ?? ''));
}

/** «Mon combat {continue}»: what would be an adjective of another gender than its noun is the verb of the whole. */
function endsUnlikeNoun(items: readonly Item[], i: number): boolean {
  const [determiner, noun, word, next] = [0, 1, i, i + 1].map((k) => items[k]?.word);
  if (i !== 2 || determiner?.pos !== 'DET' || noun?.pos !== 'NOUN' || word?.pos !== 'ADJ') return false;
  // «un peu brouillonne»
  if (noun.text === 'peu') return false;
  const { gender } = noun.morphology;
  if (!gender || !word.morphology.gender || gender === word.morphology.gender) return false;
  return !next || /^[.!?…]$/u.test(next.text);
}

/** «Le maire {mise} sur un «sursaut»»: a participle of another gender or number than the noun before it is the verb. */
function disagreesWithNoun(items: readonly Item[], i: number): boolean {
  const [noun, word] = [items[i - 1]?.word, items[i]?.word];
  if (noun?.pos !== 'NOUN' || word?.morphology.verbForm !== 'Part') return false;
  const differ = (a?: string, b?: string) => a !== undefined && b !== undefined && a !== b;
  return (
    differ(noun.morphology.gender, word.morphology.gender) ||
    differ(noun.morphology.number, word.morphology.number)
  );
}

/** «a ouvert une enquête {et réclame} «…»»: a noun without its article is joined neither to one with it nor to a name. */
function joinsVerbs(items: readonly Item[], i: number): boolean {
  const { pos, morphology } = items[i]?.word ?? {};
  if (morphology?.number !== 'Sing' || items[i - 1]?.word?.text !== 'et') return false;
  const joined = items[i - 2]?.word?.pos ?? '';
  if (/^(?:PROPN|NUM|PRON|ADV)$/u.test(joined)) return true;
  return pos === 'NOUN' && joined === 'NOUN' && items[i - 3]?.word?.pos === 'DET';
}

/** «l'accueille et {la présente} comme «…»», «sourit et {le traite} de «…»»: joined by «et», an object pronoun and a verb that leads to the marks. */
function joinsOverObject(items: readonly Item[], i: number): boolean {
  if (items[i - 2]?.form !== 'et' || !isObjectPronoun(items[i - 1])) return false;
  const [link, behind] = [items[i + 1]?.form ?? '', items[i + 2]];
  const opens = behind?.quote !== undefined;
  if (link === 'comme') return opens || items[i + 3]?.quote !== undefined;
  // «la peur et la demande de «paix»» agree
  const { gender } = items[i]?.word?.morphology ?? {};
  return /^d[e']$/u.test(link) && opens && gender === (items[i - 1]?.form === 'le' ? 'Fem' : 'Masc');
}

/** «Le ministre {fait} valoir que …», «Le mot la {fait} sourire»: before an infinitive stands no noun, nor a participle without its auxiliary. */
function isCausative(items: readonly Item[], i: number): boolean {
  const word = items[i]?.word;
  if (!/^(?:faire|fait)$/u.test(word?.lemma ?? '') || !isInfinitive(items[i + 1]?.word)) return false;
  let at = i - 1;
  while (at >= 0 && items[at]?.word?.pos !== 'AUX' && items[at]?.word?.pos !== 'VERB') at--;
  const auxiliary = items[at]?.word;
  return auxiliary?.lemma !== 'avoir' && !(auxiliary?.lemma === 'être' && isAdverbial(items, at + 1, i));
}

/** «fait {sourire}» is no noun. */
function isInfinitive(word: Word | undefined): boolean {
  return word?.morphology.verbForm === 'Inf' || /^(?:sou)?rire$/u.test(word?.text ?? '');
}

function isAdverbial(items: readonly Item[], from: number, to: number): boolean {
  return items.slice(from, to).every(({ word }) => word?.pos === 'ADV');
}

/**
 * «Une autre source décrit {au contraire} un climat «tendu»», «L'experte décrit {ensuite} «un homme seul»»: an adverb parts the verb from its object in a
 * sentence without another.
 */
function isOverAdverb(items: readonly Item[], i: number): boolean {
  const text = (at: number) => items[at]?.word?.text ?? '';
  const contrary = text(i + 1) === 'au' && text(i + 2) === 'contraire';
  const object = contrary ? i + 3 : i + 2;
  const isParticiple = items[i]?.word?.morphology.verbForm === 'Part';
  const isAdverb =
    items[i + 1]?.word?.pos === 'ADV' && !/^(?:très|plus|moins|trop|comme)$/u.test(text(i + 1));
  if (isParticiple && isAdverb && items[object]?.quote !== undefined) return text(object + 1) !== 'par';
  if (!contrary && !/^(?:ainsi|aussi|plutôt|pourtant|également|ensuite|alors|enfin)$/u.test(text(i + 1)))
    return false;
  return items[object]?.word?.pos === 'DET';
}
