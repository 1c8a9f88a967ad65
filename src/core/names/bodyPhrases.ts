import { type BodyWanted, bodyOfKind } from './bodies.ts';
import { nameKey } from './clues.ts';
import type { Place } from './discourse.ts';
import { opensWithHead } from './lemmaHeads.ts';
import type { Progress } from './progress.ts';
import type { Reference } from './references.ts';
import type { RolePhrase } from './rolePhrases.ts';
import { factOf, type RoleMatch } from './roleReference.ts';

/** The body that a phrase means by its kind: «l'organisation patronale», «le géant du luxe», «l'entreprise de Villeurbanne». */
export function bodyOfPhrase(progress: Progress, phrase: RolePhrase, place: Place): RoleMatch | null {
  const of = complementOf(progress, phrase);
  const { gender, role } = phrase.form;
  if (of === 'others' || (gender === 'f' && role.feminine !== role.masculine)) return null;
  const head = nameKey(phrase.head);
  const { places } = factOf(progress.input.text, phrase, progress.lexicons);
  const wanted: BodyWanted = {
    // «gendarme {de la} Bourse»
    words: [...head.split(' ').slice(1), ...phrase.words].filter((word) => word.length > 3),
    countries: places.flatMap((name) => progress.lexicons.gazetteer.entryNamed(name, 'LOC')?.country ?? []),
    atHand: of === 'town',
  };
  const [adjective] = phrase.words;
  const narrow = adjective === undefined ? null : bodyOfKind(progress, `${head} ${adjective}`, place, wanted);
  return narrow ?? bodyOfKind(progress, head, place, wanted);
}

/** The same for a noun that is no role: «la compagnie», «la firme de Cupertino», not «la compagnie de la vallée». */
export function bodyOfNoun(
  progress: Progress,
  { noun, plural, sentence, to }: Reference & { kind: 'noun' },
  place: Place,
): RoleMatch | null {
  // «{Les ONG}, dont MSF, …» are several
  if (plural) return null;
  const [next, behind] = progress.input.names.sentences[sentence]?.reading.slots.slice(to) ?? [];
  const governed = /^(?:de|du|des|d['’])$/u.test(next?.key ?? '');
  const isBare = /^d[e'’]$/u.test(next?.key ?? '') && behind?.word.pos !== 'DET';
  const isTown = isBare && behind?.capital === true;
  // «{la formation} d'extrême droite» tells what it is
  if (governed && !isBare) return null;
  return bodyOfKind(progress, noun, place, { words: [], countries: [], atHand: isTown });
}

/**
 * What a phrase says of whom a body is: «le syndicat de la vallée» is another than the one named; «l'entreprise de Villeurbanne» tells
 * where it is; «l'entreprise publique», «l'association de défense», «le géant du luxe» what it does.
 */
function complementOf({ input, lexicons }: Progress, phrase: RolePhrase): 'others' | 'town' | 'none' {
  if (phrase.words.length + phrase.names.length === 0) return 'none';
  if (opensWithHead(lexicons.heads, phrase.head, ['field'])) return 'none';
  const [, complement = ''] =
    /\s(?=d(?:e|u|es)\s|d['’])(.+)/u.exec(input.text.slice(phrase.start, phrase.end)) ?? [];
  if (/^(?:du|des|de la|de l['’])/u.test(complement)) return 'others';
  return /^(?:de |d['’])\p{Lu}/u.test(complement) ? 'town' : 'none';
}
