import type { Word } from '../grammar/tag.ts';
import { firstFrom, type Span } from '../span.ts';
import { fold } from '../text/fold.ts';
import type { Paragraph } from '../text/paragraphs.ts';
import type { Sentence } from '../text/sentences.ts';
import type { MarkedSpan } from './nesting.ts';

/** What stands in a frame: a word of whoever writes, or a whole quotation seen as one thing. */
export type Item = WordItem | QuoteItem;

export interface WordItem extends Span {
  readonly word: Word;
  /** Its text, folded. */
  readonly form: string;
  readonly quote?: undefined;
}

export interface QuoteItem extends Span {
  /** Index of the marked span. */
  readonly quote: number;
  readonly form: '';
  readonly word?: undefined;
}

/**
 * A sentence of one voice, with the words of other voices folded into single items: in «Oui. Demain », a dit Ana Duval, the frame is
 * [quote] [,] [a] [dit] [Ana] [Duval]. The inside of a quotation is made of frames too, whose voice is the speaker's.
 */
export interface Frame extends Span {
  readonly items: readonly Item[];
  /** Index of the paragraph. */
  readonly paragraph: number;
  /** Index of the marked span whose inside this is, or -1 for the reporter's own voice. */
  readonly inside: number;
  /** True inside what an interview asks: «vous» is whom it questions. */
  readonly asks?: boolean;
}

/** The items of one voice, where its sentences begin, and the paragraphs in which each item opens and closes. */
interface Voice {
  readonly items: Item[];
  readonly breaks: Set<number>;
  readonly opens: number[];
  readonly closes: number[];
}

/** Longer sentences are cut, so that no text takes more than linear time. */
const longestFrame = 400;

/** Cuts the article into frames, the reporter's and those inside each quotation, sorted by start. */
export function cutFrames(
  sentences: readonly Sentence[],
  spans: readonly MarkedSpan[],
  paragraphs: readonly Paragraph[],
): Frame[] {
  const paragraphOf = (end: number) => firstFrom(paragraphs, end) - 1;
  const byVoice = new Map<number, Voice>();
  const voiceOf = (index: number) => {
    const known = byVoice.get(index);
    if (known) return known;
    const made: Voice = { items: [], breaks: new Set(), opens: [], closes: [] };
    byVoice.set(index, made);
    return made;
  };
  const inside = innermost(spans);
  const parentByEnd = new Map(spans.map((span) => [span.outer.end, span.parent]));
  for (const sentence of sentences) {
    for (let i = 0; i < sentence.words.length; i++) {
      const word = sentence.words[i] as Word;
      const { voice, entered } = inside(word);
      for (const quote of entered) {
        const span = spans[quote] as MarkedSpan;
        const around = voiceOf(span.parent);
        around.items.push({ start: span.outer.start, end: span.outer.end, form: '', word: undefined, quote });
        around.opens.push(sentence.paragraph);
        around.closes.push(paragraphOf(span.outer.end));
      }
      if (voice === null) continue;
      const own = voiceOf(voice);
      if (i === 0) own.breaks.add(own.items.length);
      own.items.push(wordItem(word));
      own.opens.push(sentence.paragraph);
      own.closes.push(sentence.paragraph);
    }
    // A sentence may end inside a quotation: what follows the quotation still belongs to the sentence around it.
    const last = sentence.words.at(-1);
    if (last) {
      const { voice } = inside(last);
      const ended = voice ?? parentByEnd.get(last.end);
      if (ended !== undefined) voiceOf(ended).breaks.add(voiceOf(ended).items.length);
    }
  }
  const frames = [...byVoice].flatMap(([index, voice]) => {
    const asks = spans[index]?.side === 'asks';
    return cut(voice, index).map((frame) => (asks ? { ...frame, asks } : frame));
  });
  return frames.sort((a, b) => a.start - b.start);
}

export function wordItem(word: Word): WordItem {
  return { start: word.start, end: word.end, form: formOf(word), word, quote: undefined };
}

interface Entry {
  readonly voice: number | null;
  readonly entered: readonly number[];
}

const none: readonly number[] = [];
/** What holds of nearly every word. */
const outside: Entry = { voice: -1, entered: none };

/**
 * Walks the words in order: for each, the innermost span whose inside it belongs to (-1: the reporter's), `null` for the marks
 * themselves, and the spans that open before it and were not met yet.
 */
function innermost(spans: readonly MarkedSpan[]): (word: Span) => Entry {
  let next = 0;
  const around: number[] = [];
  return (word) => {
    let entered = none;
    while (next < spans.length && (spans[next] as MarkedSpan).outer.start <= word.start) {
      entered = [...entered, next];
      around.push(next);
      next++;
    }
    while (around.length > 0 && (spans[around.at(-1) as number] as MarkedSpan).outer.end <= word.start)
      around.pop();
    const current = around.at(-1);
    if (current === undefined) return entered === none ? outside : { voice: -1, entered };
    const span = spans[current] as MarkedSpan;
    return { voice: word.start >= span.start && word.end <= span.end ? current : null, entered };
  };
}

function cut({ items, breaks, opens, closes }: Voice, inside: number): Frame[] {
  const frames: Frame[] = [];
  let from = 0;
  for (let i = 1; i <= items.length; i++) {
    const ends =
      i === items.length ||
      i - from === longestFrame ||
      opens[i] !== closes[i - 1] ||
      (breaks.has(i) && !goesOn(items[i - 1], items[i]));
    if (!ends) continue;
    const part = items.slice(from, i);
    frames.push({
      items: part,
      start: (part[0] as Item).start,
      end: (part.at(-1) as Item).end,
      paragraph: opens[from] as number,
      inside,
    });
    from = i;
  }
  return frames;
}

/** «Partez !», a-t-il lancé: what follows a quotation with a comma or a small letter belongs to its sentence. */
function goesOn(before: Item | undefined, after: Item | undefined): boolean {
  if (before?.quote === undefined || !after?.word) return false;
  return (
    /^[,(—–-]$/u.test(after.word.text) ||
    (after.word.kind !== 'punctuation' && /^\p{Ll}/u.test(after.word.text))
  );
}

/** «{A} l'en croire»: many leave the accent off a capital. */
function formOf({ text, pos }: Word): string {
  return text === 'A' && pos === 'ADP' ? 'à' : fold(text);
}
