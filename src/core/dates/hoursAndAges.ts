import type { Item } from './line.ts';

const clockPreposition = /^(?:à|vers|dès|-|–)$/;

/** «à 20 heures», «10 heures 30», «17 heures GMT» */
export function isClock(line: readonly Item[], from: number, head: number): boolean {
  if (!/^(?:heures?|h)$/.test((line[head] as Item).key)) return false;
  const [before, next] = [line[from - 1], line[head + 1]];
  if (isClockRange(line, from, head)) return true;
  return (
    clockPreposition.test(before?.word.text.toLowerCase() ?? '') ||
    next?.word.kind === 'number' ||
    /^(?:gmt|du|precises|locales)$/.test(next?.key ?? '')
  );
}

/** «entre {22 h} et {6 h}», «de {8 h} à 20 h», «entre minuit et {5 heures}», «peu avant {8 heures}»; not «après 8 heures d'attente». */
function isClockRange(line: readonly Item[], from: number, head: number): boolean {
  const [before, next] = [line[from - 1]?.key ?? '', line[head + 1]?.key ?? ''];
  if (/^(?:de|d')$/.test(next)) return false;
  if (/^(?:avant|entre)$/.test(before)) return true;
  if (before === 'de') return next === 'a' && line[head + 2]?.word.kind === 'number';
  return before === 'et' && /^(?:minuit|midi|heures?|h)$/.test(line[from - 2]?.key ?? '');
}

/** «, 44 ans,», «à 44 ans», «un homme de 44 ans», «âgé de 44 ans», «elle n’avait que 44 ans», «les plus de 60 ans». */
export function isAge(line: readonly Item[], from: number, head: number): boolean {
  if (!/^ans?$/.test((line[head] as Item).key)) return false;
  const [owner, before, next, after] = [line[from - 2], line[from - 1], line[head + 1], line[head + 2]];
  if (/^(?:et|ou)$/.test(next?.key ?? '') && /^(?:plus|moins)$/.test(after?.key ?? '')) return true;
  if (/^[àÀ]$/.test(before?.word.text ?? '')) return true;
  if (line.slice(Math.max(0, from - 5), from).some(({ key }) => /^agee?s?$/.test(key))) return true;
  if (before?.key === ',' || before?.key === '(') return /^[,.;:)]?$/.test(next?.key ?? '');
  if ((before?.key === 'que' ? owner : before)?.word.lemma === 'avoir')
    return !/^(?:de|d')$/.test(next?.key ?? '');
  if (before?.key !== 'de' || !owner) return false;
  if (/^(?:plus|moins)$/.test(owner.key))
    return line[from - 3]?.key === 'les' || line[from - 3]?.classes.has('PERSON') === true;
  return owner.classes.has('PERSON') || /^\p{Lu}/u.test(owner.word.text);
}

/**
 * How long something took («depuis vingt ans», «en trois heures»), which counts nothing. Hours and minutes count where they
 * measure what went on: «une conversation de 50 minutes», «deux heures de pourparlers», «Deux heures m’ont montré …».
 */
export function isLength(line: readonly Item[], from: number, head: number): boolean {
  const unit = line[head]?.classes.get('UNIT');
  if (unit === undefined) return false;
  const [owner, before, next] = [line[from - 2], line[from - 1], line[head + 1]];
  if (unit > 0) return true;
  if (/^(?:de|d')$/.test(next?.key ?? '')) return false;
  if (/^(?:de|d')$/.test(before?.key ?? '')) return !/^(?:NOUN|ADJ)$/.test(owner?.word.pos ?? '');
  return (from > 0 && before?.word.kind !== 'mark') || !/^(?:VERB|AUX|PRON)$/.test(next?.word.pos ?? '');
}
