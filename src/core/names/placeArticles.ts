import type { Found } from './clues.ts';
import type { Name } from './types.ts';
import { withArticle } from './withArticle.ts';

/** Where somebody is or comes from; «de» is not among them, since a body may stand behind it. */
const local = /^(?:a|entre|vers|depuis|cote)$/u;

/** «à {La Gouille}», «entre {Les Haudères} et Arolla»: a capital article inside a sentence belongs to the place behind it. */
export function widenPlaces(
  text: string,
  names: readonly Name[],
  sentences: readonly Found[],
): readonly Name[] {
  return names.map((name) => {
    const slots = sentences[name.sentence]?.reading.slots ?? [];
    const [before, article] = slots.slice(Math.max(0, name.from - 2), name.from);
    if (name.from < 2 || name.entries.length > 0 || name.origin !== 'run') return name;
    if (!article?.capital || !/^(?:le|la|les|l['’])$/u.test(article.key)) return name;
    if (!before || !local.test(before.key)) return name;
    return { ...withArticle(text, name, article), type: 'LOC' as const };
  });
}
