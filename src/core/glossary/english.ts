/** «take part» → taking part. */
export function ingOf(verb: string): string {
  return onHead(verb, (head) => `${stem(head, 'i')}ing`);
}

/** «take part» → taken part, with the irregular ones given. */
export function participleOf(verb: string, irregular: ReadonlyMap<string, string>): string {
  return onHead(verb, (head) => irregular.get(head) ?? `${stem(head, 'e')}ed`);
}

/** «negotiate» → negotiator, «carry out» → one who carries out. */
export function agentOf(verb: string): string {
  if (verb.includes(' ')) return `one who ${onHead(verb, thirdPerson)}`;
  return /[^aeiou]?ate$/u.test(verb) ? `${verb.slice(0, -1)}or` : `${stem(verb, 'e')}er`;
}

/** «public» → publicly, «friendly» → in a friendly way. */
export function adverbOf(adjective: string): string {
  if (adjective.includes(' ') || /ly$/u.test(adjective)) return `in a ${adjective} way`;
  if (adjective === 'good') return 'well';
  if (adjective === 'public') return 'publicly';
  if (/ic$/u.test(adjective)) return `${adjective}ally`;
  if (/[^aeiou]y$/u.test(adjective)) return `${adjective.slice(0, -1)}ily`;
  if (/[^aeiou]le$/u.test(adjective)) return `${adjective.slice(0, -1)}y`;
  return /ll$/u.test(adjective) ? `${adjective}y` : `${adjective}ly`;
}

/** «take part (in)» → its verb changed, the rest kept. */
function onHead(gloss: string, change: (head: string) => string): string {
  const [head = '', ...rest] = gloss.split(' ');
  return [change(head), ...rest].join(' ');
}

function thirdPerson(verb: string): string {
  if (/[^aeiou]y$/u.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/u.test(verb) ? `${verb}es` : `${verb}s`;
}

/** The verb before a vowel: «make» → mak-, «plan» → plann-, «carry» → carri- before e; «see», «agree» keep their e before i. */
function stem(verb: string, vowel: 'i' | 'e'): string {
  if (/ie$/u.test(verb)) return vowel === 'i' ? `${verb.slice(0, -2)}y` : verb.slice(0, -1);
  if (/ee$/u.test(verb)) return vowel === 'i' ? verb : verb.slice(0, -1);
  if (/e$/u.test(verb) && verb.length > 2) return verb.slice(0, -1);
  if (/[^aeiou]y$/u.test(verb)) return vowel === 'i' ? verb : `${verb.slice(0, -1)}i`;
  if (/^[^aeiou]*[aeiou][bdgklmnprt]$/u.test(verb)) return verb + verb.slice(-1);
  return /[aeiou]l$/u.test(verb) && !/[aeiou]{2}l$/u.test(verb) ? `${verb}l` : verb;
}
