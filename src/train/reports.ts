import {
  addVerb,
  Builder,
  type Chance,
  circumstances,
  inSentence,
  type Part,
  phrase,
  subject,
} from './inversionParts.ts';

/** «Mardi, », «Dans un communiqué, »: what may stand before a reporting clause. */
function opening(chance: Chance): Part {
  const built = new Builder();
  const [first] = chance.once(3) ? circumstances(chance) : [];
  if (!first) return built;
  built.addPart(first, -1);
  built.add(',', first.heads.indexOf(-1), 'punct', 'PUNCT');
  return built;
}

/** «la maire Awa Diop, 44 ans, » */
function aged(chance: Chance): Part {
  const built = new Builder();
  built.addPart(subject(chance, 'Sing'), -1);
  if (chance.below(4) > 0) return built;
  const years = built.tokens.length + 2;
  const head = built.heads.indexOf(-1);
  built.add(',', years, 'punct', 'PUNCT');
  built.add(`${30 + chance.below(50)}`, years, 'nummod', 'NUM');
  built.add('ans', head, 'nmod', 'NOUN');
  built.add(',', years, 'punct', 'PUNCT');
  return built;
}

/** «La maire juge que », with what is said as the clause; the verb's index tells where it hangs. */
function clauseReport(said: Part, chance: Chance): Part {
  const front = new Builder();
  front.addPart(aged(chance), -1);
  const verb = addVerb(front, chance, { relation: 'root', simple: 4 });
  const built = new Builder();
  const lead = opening(chance);
  const start = lead.tokens.length;
  built.addPart(lead, start + verb);
  front.tokens.forEach((token, i) => {
    const own = front.heads[i] as number;
    const head = i === verb ? -1 : own < 0 ? start + verb : start + own;
    built.add(token, head, front.relations[i] as string, front.classes[i] as string);
  });
  const root = built.tokens.length + 1 + said.heads.indexOf(-1);
  const clause = inSentence(said);
  built.add(/^[aeéèêhiîouyàâ]/iu.test(clause.tokens[0] ?? '') ? "qu'" : 'que', root, 'mark', 'SCONJ');
  built.addPart(clause, start + verb, 'ccomp');
  built.add('.', start + verb, 'punct', 'PUNCT');
  return built;
}

/** «Le syndicat dénonce une « provocation » du ministère.», behind a topic in a headline: «Grève : le syndicat…» */
function phraseReport(chance: Chance): Part {
  const built = new Builder();
  const topic = chance.once(2);
  if (topic) built.add(chance.word('topic'), -1, 'root', 'NOUN');
  if (topic && chance.once(2)) built.addPart(phrase(chance.word('topicPlace'), 'nmod'), 0);
  const colon = topic ? built.add(':', 0, 'punct', 'PUNCT') : -1;
  const speaker = subject(chance, 'Sing');
  const verb = built.tokens.length + speaker.tokens.length;
  built.addPart(speaker, verb);
  built.add(chance.word('denouncing'), topic ? 0 : -1, topic ? 'parataxis' : 'root', 'VERB Fin');
  if (colon >= 0) built.heads[colon] = verb;
  const [article = 'une', noun = 'provocation', adjective] = chance.word('denounced').split(' ');
  const object = built.tokens.length + 2;
  built.add(article, object, 'det', 'DET');
  built.add('«', object, 'punct', 'PUNCT');
  built.add(noun, verb, 'obj', 'NOUN');
  if (adjective) built.add(adjective, object, 'amod', 'ADJ');
  built.add('»', object, 'punct', 'PUNCT');
  if (chance.once(3)) built.addPart(phrase(chance.word('complement'), 'nmod'), object);
  if (!topic) built.add('.', verb, 'punct', 'PUNCT');
  return built;
}

/** «Selon la maire, » and what is said. */
function accordingTo(said: Part, chance: Chance): Part {
  const built = new Builder();
  const source = subject(chance, 'Sing');
  const head = 1 + source.heads.indexOf(-1);
  const root = source.tokens.length + 2 + said.heads.indexOf(-1);
  built.add('Selon', head, 'case', 'ADP');
  built.addPart(source, root, 'obl');
  built.add(',', head, 'punct', 'PUNCT');
  built.addPart(inSentence(said), -1);
  built.add('.', root, 'punct', 'PUNCT');
  return built;
}

/** A report that does not invert its subject. */
export function report(said: Part, chance: Chance): Part {
  const kind = chance.below(8);
  const isClause = /^VERB (?:Fin|Part)/u.test(said.classes[said.heads.indexOf(-1)] ?? '');
  if (kind > 5 || !isClause) return kind < 7 ? phraseReport(chance) : accordingTo(said, chance);
  return clauseReport(said, chance);
}
