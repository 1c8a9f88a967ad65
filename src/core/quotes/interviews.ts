import type { Paragraph } from '../text/paragraphs.ts';

/** «Propos recueillis par Ana Duval», «Interview réalisée par …», «Entretien : Ana Duval»: what says that the article questions somebody. */
const signature =
  /(?:recueillis?|(?:entretien|interview)\s(?:réalisée?|menée?|conduite?)) par(?!\p{L})|^(?:entretien|interview)\s?:/iu;
/** «Elle nous a reçus», «Il nous répond», «Elle était l'invitée de RTL», «nous l'avons longuement interrogé», «Le Jour l'a jointe à Dakar»: somebody meets the reporter. */
const meeting =
  /(?<!\p{L})(?:nous (?:(?:a|ont) (?:reçue?s?|accordé|accueillie?s?|répondu|parlé)|reçoi(?:t|vent)|répond(?:ent)?|accueill(?:e|ent))|(?:nous |on |j['’]|l['’]|les )(?:a|ai|ont|avons)(?: \p{L}+)? (?:rencontré|interrogé|interviewé|questionné|retrouvé|jointe?)e?s?|s['’](?:est|était|sont) (?:entretenu|confié|livré)e?s?|se (?:confie|livre)(?:nt)?|(?:est|était)(?: \p{L}+){0,2} l['’]invitée? d(?:e|u|es)|accept(?:é|e|ent) de (?:nous|répondre|raconter|témoigner|revenir))(?!\p{L})/iu;
/** «… à nos questions», «Il répond aux questions du Temps» */
const answering =
  /(?<!\p{L})(?:à nos questions|(?:est|était) face à la presse|répon(?:d|dent|du|dre) (?:à|aux) (?:\p{L}+ )?questions)(?!\p{L})/iu;
/** «… trente ans de métier. Entretien.», «… Rencontre à bâtons rompus.» */
const announcement = /(?:^|[.!?…»”"]\s+)(?:entretien|interview|rencontre)(?:[^\S\n]\p{Ll}+){0,3}\s?[.:]?$/iu;
/** «Entretien avec Ana Duval», «Trois questions à Ana Duval»: the same in a title. */
const heading =
  /(?<!\p{L})(?:entretien|interview|rencontre avec|questions(?:[\s-]réponses| à)|en \p{L}+ questions)(?!\p{L})/iu;
/**
 * «Entretien avec Ana Duval», «Trois questions à la juge Ana Duval», «Interview. Ana Duval», «L'invité de la semaine : Jo Blin»: what is announced so
 * is nothing but a talk, where «Entretien des ponts», «Cinq questions à se poser» may be none.
 */
const guestHeading =
  /(?<!\p{L})(?:[Ee]ntretien|[Ii]nterview|[Rr]encontre)(?: \p{Ll}+)? (?:avec|croisée?)(?!\p{L})|[Qq]uestions (?:à|au) (?:(?:l['’]|la |le |une? )?\p{Ll}+ ){0,2}\p{Lu}|^(?:[Ll]e |[Ll]['’])?(?:[Gg]rand )?(?:[Ee]ntretien|[Ii]nterview)(?:\s?[.:|–—-]|\s*$| (?=\p{Lu}))|^[Ll]['’]invitée?(?: [^.:]{1,30})? ?:/u;
/** How many paragraphs an introduction may have, the title counted. */
export const farthestLead = 5;
/** A signature is shorter than this, in characters. */
const longestSignature = 300;

/** Whether an article says that it questions somebody. */
export function isInterview(paragraphs: readonly Paragraph[]): boolean {
  return (
    heading.test(paragraphs[0]?.text ?? '') ||
    isAnnounced(paragraphs) ||
    paragraphs.slice(0, farthestLead).some(({ text }) => isReception(text))
  );
}

/** Whether an article is by its heading, its introduction or its signature nothing but a talk. */
export function isAnnounced(paragraphs: readonly Paragraph[]): boolean {
  return (
    paragraphs.some(({ text }) => isSignature(text)) ||
    paragraphs.slice(0, farthestLead).some(({ text }) => guestHeading.test(text) || answering.test(text))
  );
}

/** Whether a paragraph signs an interview. */
export function isSignature(text: string): boolean {
  return text.length < longestSignature && signature.test(text);
}

/** Whether a sentence or a paragraph tells that somebody gave the reporter an interview. */
export function isReception(text: string): boolean {
  return meeting.test(text) || answering.test(text) || announcement.test(text);
}
