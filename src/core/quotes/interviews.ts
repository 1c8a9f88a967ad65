import type { Paragraph } from '../text/paragraphs.ts';

/** «Propos recueillis par Ana Duval», «Interview réalisée par …»: what says that the article questions somebody. */
const signature = /(?:recueillis?|(?:entretien|interview)\s(?:réalisée?|menée?|conduite?)) par(?!\p{L})/iu;
/** «Elle nous a reçus», «il a répondu à nos questions»: the same in an introduction. */
const reception =
  /(?<!\p{L})(?:nous (?:(?:a|ont) (?:reçue?s?|accordé)|reçoi(?:t|vent)|(?:l['’]|les )?avons rencontrée?s?)|à nos questions)(?!\p{L})/iu;
/** «Entretien avec Ana Duval», «Trois questions à Ana Duval»: the same in a title. */
const heading = /(?<!\p{L})(?:entretien|interview|questions à)(?!\p{L})/iu;
/** How many paragraphs an introduction may have, the title counted. */
const farthestLead = 5;
/** A signature is shorter than this, in characters. */
const longestSignature = 300;

/** Whether an article says that it questions somebody. */
export function isInterview(paragraphs: readonly Paragraph[]): boolean {
  return (
    heading.test(paragraphs[0]?.text ?? '') ||
    paragraphs.some(({ text }) => isSignature(text)) ||
    paragraphs.slice(0, farthestLead).some(({ text }) => isReception(text))
  );
}

/** Whether a paragraph signs an interview. */
export function isSignature(text: string): boolean {
  return text.length < longestSignature && signature.test(text);
}

/** Whether a sentence or a paragraph tells that somebody gave the reporter an interview. */
export function isReception(text: string): boolean {
  return reception.test(text);
}
