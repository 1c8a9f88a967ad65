import type { Item } from './line.ts';
import { border, farthest, isFiniteVerb, isPastParticiple, nearestVerb, outlookOf } from './nearestVerb.ts';

/** Which way the clause of a date looks; `since` is surely past («depuis mars»), `lean` a conditional that may look ahead. */
export type Outlook = 'since' | 'past' | 'present' | 'lean' | 'future';

/** The outlook of the clause around the words from `from` to `to`: that of the finite verb nearest to them. */
export function findOutlook(line: readonly Item[], from: number, to: number): Outlook {
  if (isSince(line, from)) return 'since';
  if (
    announces(line, from) ||
    isAwaited(line, from) ||
    isPledged(line, from) ||
    isAppointed(line, from) ||
    isOpening(line, from) ||
    makesPlace(line, to)
  )
    return 'future';
  if (isDated(line, from)) return 'past';
  const left = nearestVerb(line, from - 1, -1);
  const right = nearestVerb(line, to, 1);
  const verb = left && (!right || left.cost <= right.cost) ? left : right;
  const outlook = verb ? outlookOf(line, verb.at) : 'present';
  if (outlook !== 'present') return outlook;
  const isPromise = verb !== null && verb === left && isPromised(line, from, verb.at);
  const isAhead = isPromise || isEnd(line, from) || isBeforeDoing(line, from) || isPlanned(line, from, to);
  return isAhead ? 'future' : outlook;
}

/** «Lens reste en tête {avant de défier} Brest vendredi.»: what comes behind the present. */
function isBeforeDoing(line: readonly Item[], from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - 10); i--) {
    const item = line[i] as Item;
    if (item.key === ',' || isFiniteVerb(item)) return false;
    if (item.key === 'avant') return /^(?:de|d')$/.test(line[i + 1]?.key ?? '');
  }
  return false;
}

/** «a promis « un ponton » {dès} le 15 avril», «a annoncé des contrôles {à partir de} lundi»; not «a promis dès lundi un ponton». */
function isOpening(line: readonly Item[], from: number): boolean {
  const lead = leadOf(line, from);
  const since = line[lead]?.key === 'de' && line[lead - 1]?.key === 'partir' ? lead - 2 : lead;
  if (since === lead && line[lead]?.word.text !== 'dès') return false;
  for (let i = since - 1; i >= Math.max(0, since - 12); i--) {
    const item = line[i] as Item;
    if (item.key === ',' || isFiniteVerb(item)) return false;
    if (isPastParticiple(item) && item.classes.has('PLEDGE')) return i < since - 1;
  }
  return false;
}

/** «l'alliage [présenté] {mercredi} pourrait servir», «[Évacués] {mardi}, ils rentreront»: the day of a participle, not of the clause. */
function isDated(line: readonly Item[], from: number): boolean {
  const at = leadOf(line, from);
  if (!isPastParticiple(line[at])) return false;
  for (let i = at - 1; i >= Math.max(0, at - 3); i--)
    if (/^(?:être|avoir)$/.test(line[i]?.word.lemma ?? '')) return false;
  return true;
}

/** «Lens reçoit Brest {samedi}», «le festival s'ouvre {vendredi}»: the present tells what a day to come will bring. */
function isPlanned(line: readonly Item[], from: number, to: number): boolean {
  if (!isWeekday(line, from) || isReported(line, to)) return false;
  for (let i = from - 1; i >= Math.max(0, from - 12); i--) {
    const item = line[i] as Item;
    if (border.test(item.key) || item.key === ',' || isPastParticiple(item)) return false;
    if (isFiniteVerb(item)) return !isIncise(line, i);
  }
  return false;
}

/** «mardi», «ce mardi» */
function isWeekday(line: readonly Item[], from: number): boolean {
  const at = line[from]?.word.pos === 'DET' ? from + 1 : from;
  return line[at]?.classes.has('WEEKDAY') ?? false;
}

/** «indique mercredi l'OMS dans un avis, [que] …» */
function isReported(line: readonly Item[], to: number): boolean {
  return line.slice(to, to + 12).some(({ key }) => /^(?:que|qu')$/.test(key));
}

/** «…», écrit samedi un internaute» */
function isIncise(line: readonly Item[], verb: number): boolean {
  let at = verb - 1;
  while (line[at]?.word.pos === 'PRON' && line[at]?.key !== 'qui') at--;
  return at >= 0 && (line[at]?.key === ',' || line[at]?.word.kind === 'mark');
}

/** «Elle comparaît {jusqu'à} vendredi.», «L'élue promet un guichet {dès} septembre.», «Rien ne bouge {avant} mardi.» */
function isEnd(line: readonly Item[], from: number): boolean {
  const at = leadOf(line, from);
  if (/^(?:dès|avant)$/.test(line[at]?.word.text ?? '')) return true;
  return /^(?:a|au)$/.test(line[at]?.key ?? '') && line[at - 1]?.key === "jusqu'";
}

/** «L'élue {promet} un guichet en septembre»: what somebody means to do, if not the day when they say so. */
function isPromised(line: readonly Item[], from: number, verb: number): boolean {
  return !isWeekday(line, from) && (line[verb]?.classes.has('PLEDGE') ?? false);
}

/** «depuis mars», «depuis le 3 mai» */
function isSince(line: readonly Item[], from: number): boolean {
  return line[leadOf(line, from)]?.key === 'depuis';
}

/** Index of the word before a date and its determiner: «{depuis} le 3 mai». */
function leadOf(line: readonly Item[], from: number): number {
  return line[from - 1]?.word.pos === 'DET' ? from - 2 : from - 1;
}

/** «prévu jeudi», «d'ici mardi», «la prochaine rencontre mardi», «appelle à la grève lundi»: what stands just before looks ahead. */
function announces(line: readonly Item[], from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - 5); i--) {
    const item = line[i] as Item;
    if (item.key === 'ici') return true;
    if (item.classes.has('FUTURE') || item.classes.get('SHIFT') === 1) return !isDone(line, i);
    if (border.test(item.key) || item.key === ',') return false;
  }
  return false;
}

/** «{à deux jours de} la grève de jeudi»: what is near has not come. */
function isAwaited(line: readonly Item[], from: number): boolean {
  for (let i = from - 1; i > 1 && i >= from - 8; i--) {
    const item = line[i] as Item;
    if (border.test(item.key) || item.key === ',' || isFiniteVerb(item)) return false;
    if (item.classes.has('UNIT') && /^(?:de|d'|du|des)$/.test(line[i + 1]?.key ?? ''))
      return line[i - 2]?.key === 'a' && line[i - 1]?.classes.has('NUMERAL') === true;
  }
  return false;
}

/** «un retour à la normale pour vendredi» */
function isAppointed(line: readonly Item[], from: number): boolean {
  return line[from - 1]?.key === 'pour' && (line[from]?.classes.has('WEEKDAY') ?? false);
}

/** «Mardi à Schladming, {place au} slalom.» */
function makesPlace(line: readonly Item[], to: number): boolean {
  for (let i = to; i < Math.min(to + 5, line.length); i++)
    if (line[i]?.key === 'place') return /^(?:a|au|aux)$/.test(line[i + 1]?.key ?? '');
  return false;
}

/** «a promis de rouvrir la route dès jeudi», «s'est engagé à répondre lundi»: what somebody means to do. */
function isPledged(line: readonly Item[], from: number): boolean {
  let cost = 0;
  for (let i = from - 1; i > 1 && cost < farthest; i--, cost++) {
    const item = line[i] as Item;
    if (item.word.kind === 'mark') continue;
    if (border.test(item.key) || item.key === ',' || isFiniteVerb(item)) return false;
    if (item.word.morphology.verbForm !== 'Inf') continue;
    if (line[i + 1]?.word.morphology.verbForm === 'Part') return false;
    let lead = i - 1;
    while (lead > 0 && line[lead]?.word.pos === 'PRON') lead--;
    if (/^(?:de|d'|a)$/.test(line[lead]?.key ?? '')) lead--;
    if (line[lead]?.classes.has('WEEKDAY')) lead--;
    return line[lead]?.classes.has('PLEDGE') ?? false;
  }
  return false;
}

/** «a été convoqué jeudi», «avait prévu mardi»: what an auxiliary puts in the past does not look ahead. */
function isDone(line: readonly Item[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--)
    if (isFiniteVerb(line[i] as Item)) return line[i]?.word.lemma === 'avoir';
  return false;
}
