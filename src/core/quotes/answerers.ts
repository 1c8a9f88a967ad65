import { withApposition } from './apposition.ts';
import { attributionOf, type Draft, type DraftAttribution } from './drafts.ts';
import { nounPhraseAt } from './nounPhrases.ts';
import { objectPronoun } from './objectPronouns.ts';
import { isQuestion, type Reading, wordAt } from './reading.ts';
import { continued, spokenBefore } from './spokenBefore.ts';
import { type Subject, surfaceSubject } from './subjects.ts';
import type { VerbGroup } from './verbGroups.ts';
import { isHuman } from './voices.ts';

/** How many sentences back somebody is sought who was spoken of before being asked. */
const reach = 8;

/** «Oui, {madame la présidente}», «Deux minutes, {maman}.»: to whom words are said. */
const addresses =
  /(?<!\p{L})(?:monsieur|madame|m\.|mme|messieurs|mesdames)\s(?:l[ea]s?\s|l['’])\p{L}|(?:^|,\s)(?:monsieur|madame|maître|docteur|professeur|chef|coach|votre honneur|maman|papa)\s*(?:[.!?…]*$|,)/iu;

/**
 * «Vous regrettez ?», demande le juge à {Jo Blin}. «Oui, monsieur le juge.», «Qui tenait l'arme ?», l'interroge la présidente. Silence. «{Moi.}»: what somebody
 * says to who asked, or after a silence, is of whom was asked.
 */
export function answererOf(
  text: string,
  drafts: readonly Draft[],
  i: number,
  previous: Reading | undefined,
  before: ReadonlyMap<Reading, Reading>,
): DraftAttribution | null {
  const draft = drafts[i] as Draft;
  const asked = draft.independent ? spokenBefore(text, drafts, i, { reach: 1 }) : undefined;
  const words = text.slice(draft.start, draft.end);
  const asks = asked && text.slice(asked.start, asked.end).includes('?');
  if (!asked?.attribution?.speaker || !asks || isQuestion(text, draft)) return null;
  if (draft.reading.frame.paragraph - asked.reading.frame.paragraph > 1) return null;
  // «… », demande la juge. {Jo Blin baisse la tête.} «Oui, madame.»
  if (!previous || (previous !== asked.reading && personIn(previous))) return null;
  const isSilence = [previous, draft.reading].some((scene) => fallsSilent(scene, asked));
  if (!addresses.test(words) && !isSilence) return null;
  const { speaker } = asked.attribution;
  const found = toWhom(text, asked);
  if (found) return found;
  const heard = spokenBefore(text, drafts, drafts.lastIndexOf(asked, i), { reach: 1 });
  const isOther = heard?.attribution?.speaker && heard.attribution.speaker.text !== speaker.text;
  if (heard && isOther && asked.reading.frame.paragraph - heard.reading.frame.paragraph < 2)
    return continued(heard, 0.6);
  return toldBefore(text, asked, speaker.text, before);
}

/** «demande le juge à {Jo Blin}», «{lui} demande la juge»: whom a quotation is said to, who answers. */
export function toWhom(text: string, { attribution, at }: Draft): DraftAttribution | null {
  if (!attribution) return null;
  const { reading, verb } = attribution;
  const found = (verb && askedPronoun(reading, verb)) ?? addresseeIn(reading, at);
  return found ? answer(text, reading, found) : null;
}

function answer(text: string, reading: Reading, speaker: Subject): DraftAttribution {
  return attributionOf(text, reading, { speaker, cue: null, rule: 'answer', confidence: 0.55 });
}

/** «{Un silence.}», «Long {silence} dans le box. Puis : «…»», «Long {silence}, puis : «…»» */
function fallsSilent(scene: Reading, asked: Draft): boolean {
  if (scene === asked.reading || scene.finiteStarts.size > 0) return false;
  return scene.items.some(({ form }) => form === 'silence');
}

/** «{l'}interroge la procureure», «{lui} demande le juge»: whom the verb that asks has for its object. */
function askedPronoun(reading: Reading, verb: Pick<VerbGroup, 'first' | 'head'>): Subject | undefined {
  return objectPronoun(reading, verb, /^(?:l[ea]|l'|lui)$/u);
}

/** «demande le juge {à Jo Blin}», «se tourne {vers le prévenu, Jo Blin} : «…»»: the person behind a preposition of address. */
export function addresseeIn(reading: Reading, at: number): Subject | undefined {
  for (let i = 1; i < reading.items.length; i++) {
    if (i === at || !/^(?:à|au|vers|auprès)$/u.test(wordAt(reading.items, i - 1))) continue;
    const phrase = nounPhraseAt(reading, i);
    if (phrase && isHuman(reading, phrase.head)) return withApposition(reading, phrase);
  }
  return undefined;
}

/** «{Jo Blin} baisse la tête. «Qui tenait l'arme ?», demande la présidente.»: whom the article spoke of before who asks. */
function toldBefore(
  text: string,
  asked: Draft,
  asker: string,
  before: ReadonlyMap<Reading, Reading>,
): DraftAttribution | null {
  let isAskers = isPersonalPronoun(asker);
  let reading = before.get(asked.reading);
  for (let back = 0; reading && back < reach; back++, reading = before.get(reading)) {
    if (asked.reading.frame.paragraph - reading.frame.paragraph > 1) return null;
    const subject = personIn(reading);
    if (!subject) continue;
    const { speaker } = answer(text, reading, subject);
    // «{Le juge} se tourne vers le prévenu. «Et vous ?», demande-t-{il}.»
    const addressee = isAskers ? addresseeIn(reading, -1) : undefined;
    if (addressee) return answer(text, reading, addressee);
    if (!isAskers && speaker && isAnother(speaker.text, asker)) return answer(text, reading, subject);
    isAskers = false;
  }
  return null;
}

/** «il», «-t-elle» */
export function isPersonalPronoun(words: string): boolean {
  return /^(?:-t-)?(?:il|elle)$/u.test(words);
}

/** «Ana Roy» against «Jo Blin», not against «la maire, Ana Roy». */
export function isAnother(words: string, other: string): boolean {
  return !words.includes(other) && !other.includes(words);
}

/** Whom a sentence is about. */
function personIn(reading: Reading): Subject | undefined {
  const verb = reading.groups.find(({ form }) => form === 'finite');
  const subject = verb && surfaceSubject(reading, verb);
  return subject && isHuman(reading, subject.head) ? subject : undefined;
}
