import { parseTsv } from '../core/tsv.ts';
import {
  addVerb,
  Builder,
  Chance,
  circumstances,
  inSentence,
  opened,
  type Part,
  subject,
} from './inversionParts.ts';
import { report } from './reports.ts';
import { shuffled } from './shuffle.ts';

const marks = [
  ['«', '»'],
  ['"', '"'],
  ['“', '”'],
] as const;

/** «a expliqué mardi à la presse la maire»: the verb, then its subject, with what stands around. */
function inversion(chance: Chance): Part {
  const built = new Builder();
  const pronoun = chance.once(4) ? chance.pick(['il', 'elle']) : '';
  const number = !pronoun && chance.once(6) ? 'Plur' : 'Sing';
  const verb = addVerb(built, chance, { number, pronoun, relation: 'parataxis' });
  const around = circumstances(chance);
  const early = chance.once(2);
  if (early) for (const part of around) built.addPart(part, verb);
  if (!pronoun) built.addPart(subject(chance, number), verb);
  if (!early) for (const part of around) built.addPart(part, verb);
  return built;
}

/** «Comme l'a expliqué la maire» */
function comparison(chance: Chance): Part {
  const built = new Builder();
  const verb = 3;
  built.add('Comme', verb, 'mark', 'SCONJ');
  built.add("l'", verb, 'obj', 'PRON');
  built.add('a', verb, 'aux', 'AUX Fin');
  built.add(chance.word('cue').replace(/^.* /u, ''), -1, 'advcl', 'VERB Part');
  for (const part of circumstances(chance)) built.addPart(part, verb);
  built.addPart(subject(chance, 'Sing'), verb);
  return built;
}

/** What is said, an inversion behind it, mostly in marks. */
function behind(said: Part, chance: Chance): Part {
  const built = new Builder();
  const pair = chance.below(5) < 4 ? chance.pick(marks) : null;
  const root = said.heads.indexOf(-1) + (pair ? 1 : 0);
  if (pair) built.add(pair[0], root, 'punct', 'PUNCT');
  built.addPart(said, -1);
  if (pair) built.add(pair[1], root, 'punct', 'PUNCT');
  const tail = inversion(chance);
  if (!pair || chance.below(5) > 0)
    built.add(',', built.tokens.length + 1 + tail.heads.indexOf(-1), 'punct', 'PUNCT');
  built.addPart(tail, root);
  built.add('.', root, 'punct', 'PUNCT');
  return built;
}

/** The last word of the subject in front of its verb, where an incise may stand: «L'accord, estime le négociateur, tiendra.» */
function subjectEnd({ heads, relations }: Part): number {
  const root = heads.indexOf(-1);
  const subjectAt = heads.findIndex((head, i) => head === root && i < root && relations[i] === 'nsubj');
  let end = subjectAt;
  for (let i = subjectAt + 1; subjectAt >= 0 && i < root; i++) {
    let above = i;
    while (above >= 0 && above !== subjectAt && above !== root) above = heads[above] as number;
    if (above === subjectAt) end = i;
  }
  return end;
}

/** What is said, an inversion in its middle. */
function inside(said: Part, end: number, chance: Chance): Part {
  const tail = inversion(chance);
  const added = tail.tokens.length + 2;
  const moved = (word: number): number => (word > end ? word + added : word);
  const root = moved(said.heads.indexOf(-1));
  const built = new Builder();
  said.tokens.forEach((token, i) => {
    const head = said.heads[i] as number;
    built.add(token, head < 0 ? -1 : moved(head), said.relations[i] as string, said.classes[i] as string);
    if (i !== end) return;
    const verb = end + 2 + tail.heads.indexOf(-1);
    built.add(',', verb, 'punct', 'PUNCT');
    built.addPart(tail, root);
    built.add(',', verb, 'punct', 'PUNCT');
  });
  built.add('.', root, 'punct', 'PUNCT');
  return built;
}

/** «Comme l'a expliqué la maire, » and what is said. */
function afterComparison(said: Part, chance: Chance): Part {
  const front = comparison(chance);
  const start = front.tokens.length + 1;
  const root = start + said.heads.indexOf(-1);
  const built = new Builder();
  built.addPart(front, root);
  built.add(',', 3, 'punct', 'PUNCT');
  built.addPart(inSentence(said), -1);
  built.add('.', root, 'punct', 'PUNCT');
  return built;
}

function place(said: Part, chance: Chance): Part {
  if (chance.once(2)) return opened(report(said, chance));
  const end = subjectEnd(said);
  if (end > 0 && chance.once(4)) return inside(said, end, chance);
  return chance.once(12) ? afterComparison(said, chance) : behind(said, chance);
}

/**
 * The treebanks have few of the sentences that news is full of, a quotation and with it the verb before its subject: «…, a expliqué
 * mardi la maire». `count` of them are made from short sentences of the treebanks and the words of inversionWords.tsv.
 */
export function makeInversions(sources: readonly Part[], wordsTsv: string, count: number): readonly Part[] {
  const words = new Map<string, string[]>();
  for (const { kind = '', words: word = '' } of parseTsv(wordsTsv)) {
    words.set(kind, [...(words.get(kind) ?? []), word]);
  }
  const chance = new Chance(2021, words);
  const short = sources.filter(
    ({ tokens, heads }) =>
      tokens.length > 3 &&
      tokens.length < 20 &&
      heads.filter((head) => head < 0).length === 1 &&
      tokens.at(-1) === '.' &&
      heads.indexOf(-1) < heads.length - 1,
  );
  return shuffled(short, 7)
    .slice(0, count)
    .map(({ tokens, heads, relations, classes }) =>
      place(
        {
          tokens: tokens.slice(0, -1),
          heads: heads.slice(0, -1),
          relations: relations.slice(0, -1),
          classes: classes.slice(0, -1),
        },
        chance,
      ),
    );
}
