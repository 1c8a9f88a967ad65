import { type Found, nameKey } from './clues.ts';
import type { Name } from './types.ts';

/** Where somebody is or comes from; «de» is not among them, since a body may stand behind it. */
const local = /^(?:a|entre|vers|depuis|cote)$/u;

/** «à {La Gouille}», «entre {Les Haudères} et Arolla»: a capital article inside a sentence belongs to the place behind it. */
export function widenPlaces(names: readonly Name[], sentences: readonly Found[]): readonly Name[] {
  return names.map((name) => {
    const slots = sentences[name.sentence]?.reading.slots ?? [];
    const [before, article, first] = slots.slice(Math.max(0, name.from - 2), name.from + 1);
    if (name.from < 2 || name.entries.length > 0 || name.origin !== 'run' || !first) return name;
    if (!article?.capital || !/^(?:le|la|les|l['’])$/u.test(article.key)) return name;
    if (!before || !local.test(before.key)) return name;
    const { start } = article.word;
    const gap = first.word.start - article.word.end;
    const text = `${article.word.text}${' '.repeat(gap)}${name.text}`;
    return { ...name, start, from: name.from - 1, text, key: nameKey(text), type: 'LOC' as const };
  });
}
