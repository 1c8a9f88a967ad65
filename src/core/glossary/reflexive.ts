import type { Word } from '../grammar/tag.ts';

/** Person and number of the pronouns that are reflexive only when their verb agrees: «nous nous réunissons», «il nous réunit». */
const persons: Readonly<Record<string, readonly [1 | 2, 'Sing' | 'Plur']>> = {
  me: [1, 'Sing'],
  "m'": [1, 'Sing'],
  te: [2, 'Sing'],
  "t'": [2, 'Sing'],
  nous: [1, 'Plur'],
  vous: [2, 'Plur'],
};

const formOf = (word: Word): string => word.text.toLowerCase().replace('’', "'");

/** True for a pronoun that refers back to the subject: «se», «s'», and «me», «te», «nous», «vous» before a verb that agrees. */
export function isReflexive(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (!word || word.text.length > 4) return false;
  const form = formOf(word);
  if (form === 'se') return true;
  if (form === "s'") return !/^ils?$/iu.test(words[index + 1]?.text ?? '');
  const person = persons[form];
  if (!person || isSubject(words, index, form)) return false;
  const verb = finiteVerb(words, index);
  return verb?.morphology.person === person[0] && (verb.morphology.number ?? person[1]) === person[1];
}

/** «nous», «vous» is the subject unless it comes again before: «nous [nous] réunissons», or an infinitive follows. */
function isSubject(words: readonly Word[], index: number, form: string): boolean {
  if (form !== 'nous' && form !== 'vous') return false;
  const before = words.slice(Math.max(0, index - 2), index).some((word) => formOf(word) === form);
  return !before && words[index + 1]?.morphology.verbForm !== 'Inf';
}

/** The finite verb after a clitic («nous [nous] en félicitons»), or before it when an infinitive follows («je veux [me] rendre»). */
function finiteVerb(words: readonly Word[], clitic: number): Word | undefined {
  for (let i = clitic + 1; i <= clitic + 3; i++) {
    const word = words[i];
    if (!word) return undefined;
    if (word.pos !== 'VERB' && word.pos !== 'AUX') continue;
    return word.morphology.verbForm === 'Inf' ? finiteBefore(words, clitic) : word;
  }
  return undefined;
}

function finiteBefore(words: readonly Word[], index: number): Word | undefined {
  for (let i = index - 1; i >= Math.max(0, index - 5); i--) {
    if (words[i]?.morphology.person) return words[i];
  }
  return undefined;
}

/** True when the verb at `index` has a reflexive pronoun: «s'est toujours [tenu]», «se [lèvera]». */
export function hasReflexive(words: readonly Word[], index: number): boolean {
  for (let i = index - 1; i >= Math.max(0, index - 5); i--) {
    if (isReflexive(words, i)) return true;
    const word = words[i] as Word;
    const between =
      word.pos === 'AUX' ||
      word.pos === 'ADV' ||
      word.kind === 'clitic' ||
      /^(en|y|le|la|les|l'|ne|n')$/u.test(formOf(word));
    if (!between) return false;
  }
  return false;
}
