import type { Draft, DraftAttribution } from './drafts.ts';
import { ofSpeakers, withoutQuoted } from './turnSigns.ts';

/** «{Les habitués} arrivent.» */
export function isOfSeveral({ speaker }: DraftAttribution): boolean {
  return /^(?:[ldcs]es|leurs|quelques|plusieurs|tous)\s/iu.test(speaker?.text ?? '');
}

/** «{Je} connais {leur} commande», «{Moi, je} reste»: one alone speaks of several, who would say «nous», or sets themselves apart; not «Je n'ai plus d'eau». */
export function saysI(text: string, { start, end }: Draft): boolean {
  const words = withoutQuoted(text.slice(start, end));
  if (!/(?<!\p{L})(?:je(?!\p{L})|j['’])/iu.test(words) || ofSpeakers.test(words)) return false;
  return /(?<!\p{L})(?:(?:ils|elles|leurs?|eux)(?!\p{L})|moi,\s)/iu.test(words);
}
