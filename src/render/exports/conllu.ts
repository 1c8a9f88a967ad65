import type { Analysis } from '../../core/analysis.ts';
import type { Parse } from '../../core/grammar/parse.ts';
import { type SyntacticWord, syntacticWords } from '../../core/grammar/syntacticWords.ts';
import type { Morphology, Word } from '../../core/grammar/tag.ts';
import type { Span } from '../../core/span.ts';
import type { Sentence } from '../../core/text/sentences.ts';
import { codePointOffsets } from './codePoints.ts';
import { flat } from './flat.ts';

/** What draws the tree of a tagged sentence. */
export type ParseWords = (words: readonly Word[]) => Parse;

/**
 * An article's sentences as CoNLL-U (universaldependencies.org/format.html). MISC holds where a token stands (`TokenRange`, in
 * code points), and where names, references and quotations begin and end: `Entity=(e1-PER` … `Entity=e1)`, `Quote=(q1` … `Quote=q1)`.
 */
export function renderConllu(analysis: Analysis, file: string, parse: ParseWords): string {
  const marks = marksOf(analysis);
  const position = codePointOffsets(analysis.text);
  let paragraph = -1;
  const blocks = analysis.sentences.map((sentence, i) => {
    const opens = sentence.paragraph !== paragraph;
    paragraph = sentence.paragraph;
    return [
      ...(i === 0 ? [`# newdoc id = ${flat(file)}`] : []),
      ...(opens ? ['# newpar'] : []),
      `# sent_id = ${i + 1}`,
      `# text = ${flat(analysis.text.slice(sentence.start, sentence.end))}`,
      ...sentenceLines(sentence, parse, marks, position),
      '\n',
    ].join('\n');
  });
  return blocks.join('');
}

/** What begins or ends with a token, by the offset at which it does. */
interface Marks {
  readonly opening: ReadonlyMap<number, readonly string[]>;
  readonly closing: ReadonlyMap<number, readonly string[]>;
}

function marksOf({ mentions, coreferences, entities, quotes }: Analysis): Marks {
  const opening = new Map<number, string[]>();
  const closing = new Map<number, string[]>();
  const add = (map: Map<number, string[]>, offset: number, mark: string) =>
    map.set(offset, [...(map.get(offset) ?? []), mark]);
  const bracket = (name: string, label: string, id: string, { start, end }: Span) => {
    add(opening, start, `${name}=(${label}`);
    add(closing, end, `${name}=${id})`);
  };
  const types = new Map(entities.map(({ id, type }) => [id, type]));
  for (const mention of mentions)
    bracket('Entity', `${mention.entity}-${mention.type}`, mention.entity, mention);
  for (const phrase of coreferences)
    for (const id of phrase.entities) bracket('Entity', `${id}-${types.get(id) ?? 'PER'}`, id, phrase);
  for (const quote of quotes)
    for (const part of quote.parts) bracket('Quote', `${quote.id}-${quote.kind}`, quote.id, part);
  return { opening, closing };
}

function sentenceLines(
  { words }: Sentence,
  parse: ParseWords,
  marks: Marks,
  position: (offset: number) => number,
): readonly string[] {
  const list = syntacticWords(words, parse(words));
  return list.flatMap((word, i) => {
    const next = words[word.token + 1];
    const misc = miscOf(words[word.token] as Word, next, marks, position);
    const isSplit = list[i + 1]?.token === word.token;
    if (isSplit) {
      const whole = [
        `${i + 1}-${i + 2}`,
        flat((words[word.token] as Word).text),
        ...Array(7).fill('_'),
        misc,
      ];
      return [whole.join('\t'), wordLine(word, i, '_')];
    }
    return [wordLine(word, i, word.part === 1 ? '_' : misc)];
  });
}

function wordLine(
  { form, lemma, pos, morphology, head, relation }: SyntacticWord,
  at: number,
  misc: string,
): string {
  const features = featuresOf(morphology);
  return [
    at + 1,
    flat(form),
    flat(lemma) || '_',
    pos,
    '_',
    features,
    head + 1,
    relation || 'dep',
    '_',
    misc,
  ].join('\t');
}

/** The marks of one name in one field, their values joined as UD has it: «Entity=(e1-PER,e2)». */
function miscOf(
  token: Word,
  next: Word | undefined,
  marks: Marks,
  position: (offset: number) => number,
): string {
  const values = new Map<string, string[]>();
  const found: string[] = [];
  // «elle» begins inside the token «-t-elle».
  for (let at = token.start; at < token.end; at++) found.push(...(marks.opening.get(at) ?? []));
  for (let at = token.start + 1; at <= token.end; at++) found.push(...(marks.closing.get(at) ?? []));
  for (const mark of found) {
    const [name = '', value = ''] = mark.split(/=(.*)/su);
    values.set(name, [...(values.get(name) ?? []), value]);
  }
  return [
    ...[...values].map(([name, list]) => `${name}=${list.join(',')}`).sort(),
    ...(next?.start === token.end ? ['SpaceAfter=No'] : []),
    `TokenRange=${position(token.start)}:${position(token.end)}`,
  ].join('|');
}

function featuresOf({ gender, mood, number, person, tense, verbForm }: Morphology): string {
  const values = {
    Gender: gender,
    Mood: mood,
    Number: number,
    Person: person,
    Tense: tense,
    VerbForm: verbForm,
  };
  const set = Object.entries(values).filter(([, value]) => value !== undefined);
  return set.length === 0 ? '_' : set.map(([name, value]) => `${name}=${value}`).join('|');
}
