import type { Finding } from './attribution.ts';
import { attributionOf, type Draft, type DraftAttribution } from './drafts.ts';
import { nounPhraseAt } from './nounPhrases.ts';
import { ownerOf } from './owners.ts';
import { authorIn } from './patterns/authored.ts';
import { presentation } from './patterns/presented.ts';
import { signedBy } from './patterns/sentence.ts';
import { fromSource } from './patterns/source.ts';
import { type Reading, wordAt } from './reading.ts';
import { findSubject, surfaceSubject } from './subjects.ts';
import { canSpeak, isHuman } from './voices.ts';

/** How many items a line may have that tells no more than who said what stands above it. */
const longestSignature = 20;

/** « … » ¶ Roger Calmels, Tarbes / « … » ¶ — Une citation de Roger Calmels, maire */
export function signedBelow(text: string, draft: Draft, next: Reading | undefined): DraftAttribution | null {
  const alone = draft.independent && draft.reading.items.length <= 2;
  if (!alone || !next || next.frame.paragraph - draft.reading.frame.paragraph !== 1) return null;
  if (next.items.length > longestSignature || next.items.some((item) => item.quote !== undefined))
    return null;
  const first = /^[—–-]$/u.test(wordAt(next.items, 0)) ? 1 : 0;
  const credited = creditedTo(next, first);
  if (credited) return attributionOf(text, next, credited);
  if (next.finiteStarts.size > 0) return null;
  const cue = next.cues.find((other) => other.first === first && !other.group);
  const source = cue && fromSource(next, cue, 0.9);
  if (source) return attributionOf(text, next, { ...source, rule: 'signature' });
  const speaker = signedBy(next, first);
  // without a dash «le maire de Sète» may be a heading
  if (!speaker || !(first > 0 || next.nameAt(speaker.head)?.type === 'PER')) return null;
  return attributionOf(text, next, { speaker, cue: null, rule: 'signature', confidence: 0.8 });
}

/** «{Une citation de} Kim Bérubé, qui a accouché à Rimouski», «{Source :} Kim Bérubé, infirmière» */
function creditedTo(next: Reading, first: number): Finding | undefined {
  const cue = next.links('signature').find((link) => link.first === first);
  if (!cue) return undefined;
  const speaker = signedBy(next, wordAt(next.items, cue.last + 1) === ':' ? cue.last + 2 : cue.last + 1);
  return speaker && { speaker, cue, rule: 'signature', confidence: 0.9 };
}

/** «Jamais !», «Lille : «J'ai cru à une blague»…»: a sentence of its own, with no more before it than the place. */
function isAlone({ at, independent, reading }: Draft): boolean {
  if (!independent) return false;
  const { items, nameAt } = reading;
  if (items.length <= 2) return true;
  const isPlaced = items.slice(0, Math.max(0, at - 1)).every((_, i) => nameAt(i)?.type === 'LOC');
  return isPlaced && wordAt(items, at - 1) === ':' && items.length - at <= 2;
}

/** «On a eu peur.» {L'aveu vient du capitaine}.: the next sentence names the words, and whose they are. */
export function fromItsAuthor(
  text: string,
  draft: Draft,
  next: Reading | undefined,
): DraftAttribution | null {
  if (!next || !isBefore(draft, next)) return null;
  const finding = presentation(next, 0) ?? utteredIn(next) ?? ownedIn(next) ?? authorIn(next, 0);
  return finding ? attributionOf(text, next, finding) : null;
}

/** «Vous étiez là ?» La présidente Ana Duval répète sa question. / «On pousse les murs.» Ana Duval ne décolère pas. */
export function fromNextSentence(
  text: string,
  draft: Draft,
  next: Reading | undefined,
): DraftAttribution | null {
  if (!next || !(isBefore(draft, next) || saysMore(draft, next))) return null;
  for (const [i, verb] of next.groups.filter((g) => g.form === 'finite').entries()) {
    const cue = next.cues.find(({ group, entry }) => group === verb && entry.use !== 'quote') ?? null;
    const subject = i === 0 || cue ? surfaceSubject(next, verb) : undefined;
    if (!subject || !isHuman(next, subject.head)) continue;
    return attributionOf(text, next, { speaker: subject, cue, rule: 'next-sentence', confidence: 0.5 });
  }
  return null;
}

/** A sentence of the same paragraph, with no words of its own. */
function isBefore(draft: Draft, next: Reading): boolean {
  if (!isAlone(draft) || next.frame.paragraph !== draft.reading.frame.paragraph) return false;
  return labelsOnly(next) || next.items.every((item) => item.quote === undefined);
}

/** «Assez.» {La députée Ana Duval a accusé le ministre de «mentir»}: whoever is heard with a few words more behind the verb. */
function saysMore(draft: Draft, next: Reading): boolean {
  if (!isAlone(draft) || next.frame.paragraph !== draft.reading.frame.paragraph) return false;
  const verb = next.groups.find((g) => g.form === 'finite');
  const first = next.items.findIndex((item) => item.quote !== undefined);
  return verb !== undefined && verb.last < first && next.cues.some(({ group }) => group === verb);
}

/** «Jo Blin replie sa banderole «Dehors»»: marks behind the first verb, and no verb that says them. */
function labelsOnly(next: Reading): boolean {
  const verb = next.groups.find((g) => g.form === 'finite');
  const first = next.items.findIndex((item) => item.quote !== undefined);
  return verb !== undefined && verb.last < first && next.cues.length === 0;
}

/** «La phrase, {lâchée} mardi en réunion par {Ana Duval}, a fait sourire.», «La phrase {a été prononcée} par {Ana Duval}.» */
function utteredIn(next: Reading): Finding | undefined {
  const [determiner, noun] = next.items;
  if (determiner?.word?.pos !== 'DET' || noun?.word?.pos !== 'NOUN' || canSpeak(next, 1)) return undefined;
  const cue = next.cues.find(
    ({ group, first }) => group?.passive && group.form !== 'infinitive' && first < 5,
  );
  const speaker = cue?.group && findSubject(next, cue.group);
  if (!cue || !speaker || !isHuman(next, speaker.head)) return undefined;
  return { speaker, cue, rule: 'next-sentence', confidence: 0.85 };
}

/** «{Cette} affirmation de {la députée Ana Duval}, {lancée} dimanche sur LCI, est fausse.»: whose they are, and how they were said. */
function ownedIn(next: Reading): Finding | undefined {
  if (!/^(?:ces?|cette|cet)$/u.test(wordAt(next.items, 0))) return undefined;
  const words = nounPhraseAt(next, 0, 'Sing');
  const speaker = words && ownerOf(next, words);
  if (!speaker) return undefined;
  const said = wordAt(next.items, speaker.last + 1) === ',' ? speaker.last + 2 : speaker.last + 1;
  const cue = next.cues.find(
    ({ group, first }) => group?.form === 'participle' && group.passive && first === said,
  );
  return { speaker, cue: cue ?? null, rule: 'next-sentence', confidence: 0.8 };
}
