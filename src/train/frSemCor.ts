import type { NamedSentence, NamedSpan, NameType } from './namedSentences.ts';

/** One expression of FrSemCor that has a supersense. */
interface Expression {
  start: number;
  end: number;
  sense: string;
  proper: boolean;
}

/** Supersenses whose names are MISC: events, acts, titles, laws. */
const others = /^(?:Event|Act|Cognition|Artifact\/Cognition)$/u;

/**
 * Reads the names of FrSemCor (`token  form  lemma  part of speech  features  supersense`), leaving out its sentences of the European
 * Medicines Agency. It calls towns and states institutions too; `isPlace` tells which names are places.
 */
export function parseFrSemCor(source: string, isPlace: (name: string) => boolean): readonly NamedSentence[] {
  return source.split(/\r?\n\r?\n/u).flatMap((block) => {
    const text = /^# text = (.*)$/mu.exec(block)?.[1];
    if (!text || /^# sent_id = emea/mu.test(block)) return [];
    const names = expressionsOf(block, text).flatMap((expression): NamedSpan[] => {
      const words = text.slice(expression.start, expression.end);
      const type = typeOf(expression, isPlace(words), text);
      return type ? [{ start: expression.start, end: expression.end, type }] : [];
    });
    return [{ text, names: names.sort((a, b) => a.start - b.start) }];
  });
}

function expressionsOf(block: string, text: string): Expression[] {
  const parts = new Map<string, Expression>();
  let at = 0;
  for (const line of block.split(/\r?\n/u)) {
    const [id = '', form = '', , tag, , senses = '*'] = line.split('\t');
    if (!/^\d+$/u.test(id)) continue;
    const start = Math.max(at, text.indexOf(form, at));
    at = start + form.length;
    for (const sense of senses.split(';')) {
      const [, number, named = ''] = /^(\d+)(?::(.+))?$/u.exec(sense) ?? [];
      const proper = tag === 'NPP';
      if (!number && !proper) continue;
      const key = number ?? `token ${id}`;
      const known = parts.get(key) ?? { start, end: at, sense: '', proper: false };
      parts.set(key, {
        ...known,
        end: at,
        sense: known.sense || named || (number ? '' : sense),
        proper: known.proper || proper || /^\p{Lu}/u.test(text.slice(known.start, at)),
      });
    }
  }
  return [...parts.values()].filter(({ proper }) => proper);
}

function typeOf({ sense, start }: Expression, place: boolean, text: string): NameType | null {
  if (sense === 'Person') return 'PER';
  if (others.test(sense)) return 'MISC';
  if (/^(?:Artifact|Object)$/u.test(sense)) return 'LOC';
  if (!/^Ins?titution$/u.test(sense)) return null;
  return place || /(?:^| )(?:à|à La|en|rue de) $/iu.test(text.slice(0, start)) ? 'LOC' : 'ORG';
}
