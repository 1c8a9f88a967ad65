/** English endings for glosses of derived words. A gloss may hold several words and a note: «take part (in)». */
export interface Inflection {
  readonly adverb: (adjective: string) => string;
  readonly ing: (verb: string) => string;
  readonly participle: (verb: string) => string;
  readonly agent: (verb: string) => string;
}

/** Inflects with these irregular past participles, «take» → taken. */
export function openInflection(participles: ReadonlyMap<string, string>): Inflection {
  return {
    adverb,
    ing: (verb) => onHead(verb, (head) => `${stem(head, 'i')}ing`),
    participle: (verb) => onHead(verb, (head) => participles.get(head) ?? pastTense(head)),
    agent: (verb) => onHead(verb, (head) => `${stem(head, 'e')}er`),
  };
}

/** «take part (in)» → its verb changed, the rest kept. */
function onHead(gloss: string, change: (head: string) => string): string {
  const [head = '', ...rest] = gloss.split(' ');
  return [change(head), ...rest].join(' ');
}

function pastTense(verb: string): string {
  if (/[^aeiou]y$/u.test(verb)) return `${verb.slice(0, -1)}ied`;
  return `${stem(verb, 'e')}ed`;
}

/** The verb before a vowel: «make» → mak-, «plan» → plann-; «see», «agree» keep their e before `i`. */
function stem(verb: string, vowel: 'i' | 'e'): string {
  if (/ie$/u.test(verb) && vowel === 'i') return `${verb.slice(0, -2)}y`;
  if (/ee$/u.test(verb)) return vowel === 'i' ? verb : verb.slice(0, -1);
  if (/e$/u.test(verb) && verb.length > 2) return verb.slice(0, -1);
  if (/^[^aeiou]*[aeiou][bdgklmnprt]$/u.test(verb)) return verb + verb.slice(-1);
  return /[aeiou]l$/u.test(verb) && !/[aeiou]{2}l$/u.test(verb) ? `${verb}l` : verb;
}

function adverb(adjective: string): string {
  if (adjective.includes(' ') || /ly$/u.test(adjective)) return `in a ${adjective} way`;
  if (/ic$/u.test(adjective)) return `${adjective}ally`;
  if (/[^aeiou]y$/u.test(adjective)) return `${adjective.slice(0, -1)}ily`;
  if (/[^aeiou]le$/u.test(adjective)) return `${adjective.slice(0, -1)}y`;
  return /ll$/u.test(adjective) ? `${adjective}y` : `${adjective}ly`;
}
