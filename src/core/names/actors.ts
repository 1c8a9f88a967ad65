import type { TextSpan } from '../span.ts';
import { type Occurrence, occurrencesSince } from './discourse.ts';
import type { Progress } from './progress.ts';
import type { Reference } from './references.ts';

/** «{Une ministre} lui avait promis «un toit». «…»», «{Son père} l'emmenait», «La comparaison avec {Jo Blin} le hérisse»: who acts on somebody, or stands in the same clause, is another. */
export function actorOn(
  progress: Progress,
  { start, sentence, wanted }: Reference & { kind: 'pronoun' },
  speaker: TextSpan,
): readonly string[] {
  const { input } = progress;
  if (/^l(?:[ea]s?|['’])$/u.test(speaker.text)) {
    const from = input.names.sentences[sentence]?.reading.sentence.start ?? 0;
    const lead = input.text.slice(from, start);
    const clause = from + Math.max(...[',', ';', ':'].map((mark) => lead.lastIndexOf(mark)));
    return occurrencesSince(progress, sentence)
      .filter((other) => other.start < start && other.end > clause)
      .flatMap(({ entities }) => entities);
  }
  // «selon lui» and «Lui jure» ask for a man
  if (!/^l(?:ui|eur)$/u.test(speaker.text) || wanted.gender !== null) return [];
  return lastSubject(progress, sentence)?.entities ?? [];
}

/** The last subject of a sentence so far. */
function lastSubject(progress: Progress, sentence: number): Occurrence | undefined {
  return occurrencesSince(progress, sentence).findLast(
    (other) => other.sentence === sentence && other.subject,
  );
}

/** «{Le gouvernement} a», «{le ministre} n'est», up to what is judged there. */
const isSo =
  /^\s(?:n['’]|ne\s)?(?:a|ont|avait|avaient|est|sont|était|étaient|sera|seront|reste|restent|serait)(?:\s\p{L}+){0,2}$/u;

/** «{Le gouvernement} a, à ses yeux, «menti»», «{Le ministre} est, à son avis, «un fantôme»»: nobody is told to view themselves so. */
export function judgedInView(progress: Progress, { start, end, sentence }: Reference): readonly string[] {
  const { input } = progress;
  const isView = /^\s(?:yeux|avis|sens)(?!\p{L})/u.test(input.text.slice(end, end + 7));
  const last = isView ? lastSubject(progress, sentence) : undefined;
  const between = last && input.text.slice(last.end, start).replace(/,?\sà\s$/u, '');
  return last && isSo.test(between ?? '') ? last.entities : [];
}

/** «Le Monde salue «un chef-d'œuvre». {Lui} hausse les épaules : «…»», but not «{Lui} qui …»: another than whoever has just spoken. */
export function setApartFrom(
  { input, lastVoice }: Progress,
  { from }: Reference,
  { text, end }: TextSpan,
): readonly string[] {
  return from === 0 && text === 'Lui' && !input.text.startsWith(' qui ', end) ? lastVoice : [];
}
