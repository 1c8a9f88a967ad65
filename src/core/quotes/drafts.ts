import type { Span, TextSpan } from '../span.ts';
import { itemAt, textSpan } from '../span.ts';
import { isApposedTitle, isCampOf } from './apposedTitle.ts';
import type { Finding } from './attribution.ts';
import { addresseeOf, relayed, viaOf, vocativeIn } from './channels.ts';
import type { QuotationInput } from './findQuotations.ts';
import { fittingFinding, isSlogan } from './fitting.ts';
import { holdsClause } from './holdsClause.ts';
import { findIncise, type Incise } from './incise.ts';
import { findIndirect } from './indirect.ts';
import { isKindOfThing } from './kindOfThing.ts';
import { isUtterance, kindOf, tellsByCapital } from './kinds.ts';
import { labelled } from './labelled.ts';
import { isJudgedWord, isMentioned } from './mentioned.ts';
import { isNamed, isPosted, isSaying } from './naming.ts';
import type { MarkedSpan } from './nesting.ts';
import { partsInParagraphs, withoutIncise } from './parts.ts';
import { standsAlone } from './patterns/standing.ts';
import type { Cue, Polarity, QuotationKind } from './quotations.ts';
import { type Reading, wordAt } from './reading.ts';
import { shownCue } from './shownCue.ts';
import type { Side } from './turn.ts';
import type { VerbGroup } from './verbGroups.ts';

/** A quotation on its way: the spans are settled, the speaker is a stretch of text that is not yet linked to an entity. */
export interface Draft extends Span {
  kind: QuotationKind;
  readonly outer: Span;
  readonly parts: readonly Span[];
  readonly boilerplate: boolean;
  readonly polarity: Polarity;
  /** The frame that the quotation stands in. */
  readonly reading: Reading;
  /** Index of its item in that frame, or -1 for indirect speech. */
  readonly at: number;
  /** True where it is a sentence of its own. */
  readonly independent: boolean;
  /** Of a turn of an interview. */
  readonly side?: Side;
  /** True where the words before it name it: «le roman «La Nuit»». */
  readonly named: boolean;
  attribution: DraftAttribution | null;
}

export interface DraftAttribution {
  readonly speaker: TextSpan | null;
  /** The body for which the speaker, «on», speaks. */
  readonly host: TextSpan | null;
  readonly via: TextSpan | null;
  readonly addressee: TextSpan | null;
  readonly cue: Cue | null;
  /** The verb of saying of the sentence before, which leads to the words. */
  readonly lead?: Cue | null;
  /** The verb of the cue and the frame it stands in, for the date of the utterance. */
  readonly verb: VerbGroup | undefined;
  readonly reading: Reading;
  /** Offset at which the cue stands, in the text. */
  readonly near: number;
  readonly rule: string;
  readonly confidence: number;
}

export function draftMarked(
  input: QuotationInput,
  reading: Reading,
  at: number,
  span: MarkedSpan,
  inside: readonly Reading[],
): Draft {
  const { text, paragraphs, naming } = input;
  const role = paragraphs[span.paragraph]?.role;
  const base = {
    start: span.start,
    end: span.end,
    outer: span.outer,
    reading,
    at,
    parts: partsInParagraphs(text, span, paragraphs),
    ...(span.side && { side: span.side }),
  };
  const independent = standsAlone(reading, at);
  if (role === 'boilerplate' || role === 'metadata') {
    return {
      kind: 'scare',
      boilerplate: true,
      polarity: 'asserted',
      independent,
      named: false,
      attribution: null,
      ...base,
    };
  }
  const boilerplate = role === 'caption' || role === 'foreign';
  const outside = fittingFinding(reading, at, inside);
  const isTurn = span.outer.start === span.start;
  const incise = preferred(outside, findIncise(inside, isTurn ? 'turn' : 'marks'));
  const finding = incise?.finding ?? outside;
  const parts = incise ? withoutIncise(text, span, base.parts, incise.cut) : base.parts;
  const words = text.slice(span.start, span.end);
  const clause = holdsClause(inside);
  const telling = independent || tellsByCapital(reading, inside);
  const named =
    (isNamed(reading, at, naming, words) &&
      !(finding?.cue?.entry && isJudgedWord(reading, at, naming, inside))) ||
    (!independent && isListedWork(input, span)) ||
    (/^\p{Lu}/u.test(words) && !clause && isApposedTitle(reading, at)) ||
    isCampOf(reading, at, inside) ||
    (finding?.cue?.entry?.use !== 'quote' && isKindOfThing(reading, at, naming, words, input.grammar.forms));
  // «C. A. – Rien.», «— Deux euros.»: what stands behind a label or a dash is spoken, be it one word
  const kind =
    span.label || span.side || isTurn
      ? 'direct'
      : kindOf(reading, {
          at,
          finding,
          clause,
          named,
          posted:
            isSaying(reading, naming, finding) ||
            (isSlogan(inside) &&
              (isPosted(reading, at, naming, finding) ||
                (!clause && isMentioned(reading, at, naming, finding)))),
          independent,
          utterance: isUtterance(words, telling),
          capital: telling && /^\p{Lu}/u.test(words),
          exclaimed: /[!?]$/u.test(words),
        });
  const said = span.label
    ? labelled(text, reading, span.label)
    : finding && !span.side
      ? attributionOf(text, incise?.reading ?? reading, finding)
      : null;
  const attribution = said && kind !== 'scare' ? withVocative(text, said, inside) : null;
  const start = parts[0]?.start ?? span.start;
  const end = parts.at(-1)?.end ?? span.end;
  return {
    kind,
    boilerplate,
    polarity: polarityOf(
      incise?.reading ?? reading,
      finding,
      isDenial(reading, at, kind) ? 'denial' : 'content',
    ),
    independent,
    named,
    attribution,
    ...base,
    start,
    end,
    parts,
  };
}

/** «une journaliste de «Libération»»: the whole of it is a body or a work of the lists. */
function isListedWork({ mentions }: QuotationInput, { start, end }: Span): boolean {
  const name = itemAt(mentions, start);
  return (
    name?.start === start &&
    name.end === end &&
    name.rule === 'gazetteer' &&
    /^(?:ORG|MISC)$/u.test(name.type)
  );
}

/** An incise with its pronoun, «…, martèle-t-elle, …», is the reporter's for certain; another only where nothing surer stands outside. */
function preferred(outside: Finding | undefined, incise: Incise | undefined): Incise | undefined {
  if (!outside || outside.confidence < 0.9) return incise;
  return incise?.finding.rule === 'clitic-subject' ? incise : undefined;
}

export function draftIndirect(input: QuotationInput, reading: Reading): Draft[] {
  const { text, paragraphs } = input;
  const boilerplate = paragraphs[reading.frame.paragraph]?.role === 'caption';
  return findIndirect(reading).map(({ start, end, finding }) => ({
    start,
    end,
    outer: { start, end },
    parts: [{ start, end }],
    kind: 'indirect',
    boilerplate,
    polarity: polarityOf(reading, finding, 'content'),
    reading,
    at: -1,
    independent: false,
    named: false,
    attribution: attributionOf(text, reading, finding),
  }));
}

/** To whom it was said by its own words, where the article does not say: «Monsieur le ministre, vous mentez». */
function withVocative(
  text: string,
  attribution: DraftAttribution,
  inside: readonly Reading[],
): DraftAttribution {
  if (attribution.addressee) return attribution;
  for (const reading of inside) {
    const address = vocativeIn(reading);
    const [first, last] = [reading.items[address?.first ?? -1], reading.items[address?.last ?? -1]];
    if (first && last) return { ...attribution, addressee: textSpan(text, first.start, last.end) };
  }
  return attribution;
}

export function attributionOf(text: string, reading: Reading, found: Finding): DraftAttribution {
  const { items } = reading;
  const relay = relayed(reading, found);
  const finding = relay?.finding ?? found;
  const spanOf = (first: number, last: number) => {
    const start = (items[first] as Span).start;
    // The hyphen and the «t» of «-t-il» are not part of the pronoun.
    const tie =
      items[first]?.word?.kind === 'clitic' ? /^-(?:t-)?/u.exec(text.slice(start, start + 3))?.[0].length : 0;
    return textSpan(text, start + (tie ?? 0), (items[last] as Span).end);
  };
  const { cue, rule, confidence } = finding;
  const speaker = finding.speaker && spanOf(finding.speaker.first, finding.speaker.last);
  const host = finding.host ? spanOf(finding.host.first, finding.host.last) : null;
  const [via, addressee] = [relay?.via ?? viaOf(reading, finding), addresseeOf(reading, finding)];
  const words = cue && spanOf(...shownCue(reading, cue));
  const told = cue && items[cue.first];
  return {
    speaker,
    host,
    via: via ? spanOf(via.first, via.last) : null,
    addressee: addressee ? spanOf(addressee.first, addressee.last) : null,
    cue: words && { lemma: cue?.entry?.lemma ?? ':', ...words },
    verb: cue?.entry ? cue.group : undefined,
    reading,
    near: told?.start ?? speaker?.start ?? reading.frame.start,
    rule,
    confidence,
  };
}

/** «dément : «Nous avons reçu une lettre.»», «Rien ne presse», a démenti Ana: the words are the denial, not what is denied. */
function isDenial({ items }: Reading, at: number, kind: QuotationKind): boolean {
  return kind === 'direct' && !/^(?:que|qu')$/u.test(wordAt(items, at - 1));
}

/** «a démenti», «n'a pas dit»: denied, «sans exclure» is not; «aurait dit»: reported by hearsay. */
function polarityOf({ items }: Reading, finding: Finding | undefined, words: 'content' | 'denial'): Polarity {
  const cue = finding?.cue;
  if (!cue?.entry) return 'asserted';
  if (cue.entry.polarity === 'reported' || cue.group?.tense === 'conditional') return 'reported';
  const denies = cue.entry.polarity === 'denied' && words === 'content';
  const without = wordAt(items, cue.first - 1) === 'sans';
  const negated = without || ((cue.group?.negated ?? false) && !cue.entry.negated);
  return denies !== negated ? 'denied' : 'asserted';
}
