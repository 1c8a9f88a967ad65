import type { GoldEntity } from './goldEntities.ts';
import type { Mark, MarkedArticle } from './marked.ts';

const kinds = { d: 'direct', p: 'partial', i: 'indirect', x: 'scare' } as const;

/** One pair of marks, one part of it beside an incise, or one clause of indirect speech. */
export interface GoldQuote {
  readonly start: number;
  readonly text: string;
  readonly kind: (typeof kinds)[keyof typeof kinds];
  readonly speaker: string | null;
  readonly speakerStart: number | null;
  readonly speakerEntity: string | readonly string[] | null;
  /** Other names under which the speaker is right as well. */
  readonly speakerEntityAlt?: readonly string[];
  readonly cue: string | null;
  readonly cueStart: number | null;
  /** When it was said: YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly date: string | null;
  /** Goes on with the words before: its cue counts only where one is given. */
  readonly continues?: true;
  readonly optional?: true;
  readonly boilerplate?: true;
  readonly kindDoubtful?: true;
  readonly speakerDoubtful?: true;
  readonly dateDoubtful?: true;
}

const flags = ['optional', 'boilerplate', 'kindDoubtful', 'speakerDoubtful', 'dateDoubtful'];
const quoteTag = /^([dpix])(\d*)$/u;
const isDate = (note: string) => /^\d{4}/u.test(note);

/**
 * Reads the quotations. `{d1 …}` direct, `{p1 …}` partial, `{i1 …}` indirect, `{x …}` scare belong with the speaker
 * `{s1 …|full name|other name}` and the cue `{c1 …|date of the words}` of the same number (`s1,2`: of both). Notes of
 * a quote: `@full name` where no mention attributes it, `=other name`, its date, `+` where it goes on after an incise,
 * and the flags.
 */
export function goldQuotes(article: MarkedArticle, entities: readonly GoldEntity[]): GoldQuote[] {
  const quotes = article.marks.filter((mark) => quoteTag.test(mark.tag));
  const speakers = byNumber(article.marks, 's');
  const cues = byNumber(article.marks, 'c');
  const used = new Set(quotes.map(numberOf));
  for (const number of [...speakers.keys(), ...cues.keys()])
    if (!used.has(number)) throw new Error(`a speaker or cue ${number} without its quote`);
  return quotes.map((mark) => {
    const number = numberOf(mark);
    return goldQuote(mark, article.text, entities, speakers.get(number), cues.get(number));
  });
}

const numberOf = (mark: Mark) => quoteTag.exec(mark.tag)?.[2] ?? '';

function byNumber(marks: readonly Mark[], letter: 's' | 'c'): ReadonlyMap<string, Mark> {
  const found = new Map<string, Mark>();
  for (const mark of marks) {
    if (!new RegExp(`^${letter}[\\d,]+$`, 'u').test(mark.tag)) continue;
    for (const number of mark.tag.slice(1).split(',')) {
      if (found.has(number)) throw new Error(`two marks ${letter}${number}`);
      found.set(number, mark);
    }
  }
  return found;
}

function goldQuote(
  mark: Mark,
  text: string,
  entities: readonly GoldEntity[],
  speaker: Mark | undefined,
  cue: Mark | undefined,
): GoldQuote {
  checkQuote(mark, text);
  return {
    start: mark.start,
    text: text.slice(mark.start, mark.end),
    kind: kinds[mark.tag[0] as keyof typeof kinds],
    speaker: speaker ? text.slice(speaker.start, speaker.end) : null,
    speakerStart: speaker?.start ?? null,
    ...speakerNames(mark, text, entities, speaker),
    cue: cue ? text.slice(cue.start, cue.end) : null,
    cueStart: cue?.start ?? null,
    date: mark.notes.find(isDate) ?? cue?.notes[0] ?? null,
    ...(mark.notes.includes('+') ? { continues: true as const } : {}),
    ...Object.fromEntries(flags.filter((flag) => mark.notes.includes(flag)).map((flag) => [flag, true])),
  };
}

function checkQuote(mark: Mark, text: string): void {
  const words = text.slice(mark.start, mark.end);
  if (words !== words.trim() || !words) throw new Error(`spaces at the edge of «${words}»`);
  for (const note of mark.notes)
    if (!isDate(note) && !/^[@=+]/u.test(note) && !flags.includes(note))
      throw new Error(`unknown note ${note}`);
}

function speakerNames(
  mark: Mark,
  text: string,
  entities: readonly GoldEntity[],
  speaker: Mark | undefined,
): Pick<GoldQuote, 'speakerEntity' | 'speakerEntityAlt'> {
  const given = mark.notes.find((note) => note.startsWith('@'))?.slice(1);
  const said = given ?? (speaker && (speaker.notes[0] ?? nameIn(text, speaker, entities)));
  const others = mark.notes.filter((note) => note.startsWith('=')).map((note) => note.slice(1));
  const alternatives = [...(speaker?.notes.slice(1) ?? []), ...others];
  return {
    speakerEntity: (said?.includes(';') ? said.split(';') : said) ?? null,
    ...(alternatives.length ? { speakerEntityAlt: alternatives } : {}),
  };
}

const pronoun = /^(?:ils?|elles?|on|nous|je|qui|celui-ci|celle-ci|tous|leur|ses?|sa|son|lui)$/iu;

/** The people in a speaker's mention, else the body or place that it is, else the role phrase itself. */
function nameIn(text: string, speaker: Mark, entities: readonly GoldEntity[]): string {
  const words = text.slice(speaker.start, speaker.end);
  const inside = entities.filter((entity) => entity.start >= speaker.start && entity.start < speaker.end);
  const people = inside.filter((entity) => entity.type === 'PER').map((entity) => entity.canonical);
  if (people.length) return people.join(';');
  const bare = words.replace(/^(?:les?|la|l['’]) ?/iu, '');
  const whole = inside.find((entity) => entity.text === bare);
  if (whole?.canonical) return whole.canonical;
  if (pronoun.test(words)) throw new Error(`who is «${words}» at ${speaker.start}?`);
  return words.charAt(0).toLowerCase() + words.slice(1);
}
