import { firstPerson } from '../text/firstPerson.ts';
import { opensMarked } from './turn.ts';

export const asksYou = /(?<!\p{L})(?:vous|votre|vos|tu|ton|ta)(?!\p{L})/iu;
/** A question is shorter, in characters, than most answers. */
export const longestQuestion = 300;
/** A statement that asks is shorter, in characters, than most answers. */
const longestStatement = 200;
/** «Nous irriguerons vingt mille hectares», said for a body. */
export const ofSpeakers = /(?<!\p{L})(?:nous|notre|nos)(?!\p{L})/iu;
/** «– Et demain ?», «2. Et demain ?», «2/ Et demain ?»: what may open a question. */
export const opening = /^(?:[—–-]|\d{1,2}\s?[.)/°-])\s+/u;

/** «Comment avez-vous choisi ce lieu ?», «Vous écrivez donc sans atelier…» */
export function asksOfYou(text: string): boolean {
  return text.length < longestQuestion && asksYou.test(text) && !tellsOfMe(text);
}

/** Somebody speaks of themselves, outside of what they quote. */
export function tellsOfMe(text: string): boolean {
  if (opensMarked.test(text)) return firstPerson.test(text);
  return firstPerson.test(withoutQuoted(text));
}

/** The words outside of what they quote. */
export function withoutQuoted(text: string): string {
  return text.replace(/[«“][^«»“”]*[»”]|"[^"]*"/gu, '');
}

/** «Comment avez-vous choisi ce lieu ?», «Le mot « entrepôt » vous choque-t-il ?» */
export function isQuestion(text: string): boolean {
  return text.length < longestQuestion && /\?\s*$/u.test(text) && !opensMarked.test(text);
}

/** «Le préfet parle de caprice…» */
export function trailsOff(text: string): boolean {
  return /…\s*$/u.test(text);
}

/** «Les parents culpabilisent.»: what may ask without a question mark. */
export function isStatement(text: string): boolean {
  return text.length < longestStatement && !tellsOfMe(text) && !opensMarked.test(text);
}
