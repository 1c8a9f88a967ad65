import type { CorrectionField } from '../core/corrections/correction.ts';
import type { Level } from '../core/glossary/gloss.ts';
import type { WordStatus } from '../core/glossary/myWords.ts';
import type { PartOfSpeech } from '../core/grammar/tag.ts';
import type { EntityType } from '../core/names/mentions.ts';
import type { Polarity, QuotationKind } from '../core/quotes/quotations.ts';
import type { PublishedHow } from '../core/source.ts';
import type { TermOrder } from './arrangeTerms.ts';
import type { ConfidenceBand } from './confidence.ts';
import type { NoticeCode } from './notices.ts';
import { englishWording } from './wordingEnglish.ts';
import { frenchWording } from './wordingFrench.ts';

/** Everything that can be mentioned: names, dates and quantities. */
export type MentionType = EntityType | 'DATE' | 'QUANTITY';

/** «new» is a word that the person has not marked. */
export type TermStatus = WordStatus | 'new';

export type CountedNoun = 'quote' | 'name' | 'mention' | 'term' | 'article';

/** Every word that the reader says to a person in one language; the tables of both languages are complete by this type. */
export interface Wording {
  /** BCP 47 tag, for dates, plurals and `lang` attributes. */
  readonly locale: 'en' | 'fr';
  /** Opening and closing marks as this language sets them. */
  readonly marks: readonly [string, string];
  /** What joins the last two of a list, with its spaces. */
  readonly and: string;
  readonly or: string;
  /** What stands between a label and its value, with its spaces. */
  readonly colon: string;
  readonly kinds: Readonly<Record<QuotationKind, string>>;
  readonly kindHints: Readonly<Record<QuotationKind, string>>;
  readonly polarities: Readonly<Record<Polarity, string>>;
  readonly confidences: Readonly<Record<ConfidenceBand, string>>;
  readonly types: Readonly<Record<MentionType, string>>;
  readonly typesPlural: Readonly<Record<MentionType, string>>;
  readonly partsOfSpeech: Readonly<Record<PartOfSpeech, string>>;
  readonly genders: Readonly<Record<'m' | 'f' | 'mf', string>>;
  readonly levels: Readonly<Record<Level, string>>;
  readonly publishedHow: Readonly<Record<PublishedHow, string>>;
  readonly weekdays: readonly [string, string, string, string, string, string, string];
  readonly languages: Readonly<Record<string, string>>;
  /** Why a quotation is given to its speaker, by the rule of the attribution; % stands for the cue. */
  readonly rules: Readonly<Record<'cue' | 'context', string> & Record<string, string>>;
  /** Why words mean somebody, by the rule of the coreference: “the last man named”. */
  readonly references: Readonly<Record<string, string>>;
  /** Why a date that stands elsewhere is the quotation's, by the rule. */
  readonly dateRules: Readonly<Record<string, string>>;
  readonly labels: Labels;
  readonly card: CardLabels;
  readonly actions: ActionLabels;
  readonly words: WordLabels;
  readonly corrections: CorrectionLabels;
  readonly notices: NoticeLabels;
  readonly neighbours: NeighbourLabels;
  readonly filters: FilterLabels;
  readonly count: (noun: CountedNoun, count: number) => string;
  readonly interval: (from: string, to: string) => string;
  readonly dateUnknown: (expression: string) => string;
  readonly countedFrom: (expression: string, anchor: string) => string;
  readonly asWritten: (expression: string) => string;
  readonly publishedOn: (date: string, how: string) => string;
  readonly inTheText: (words: string) => string;
}

/** Words of lists, exports and hovers. */
interface Labels {
  readonly quotations: string;
  readonly names: string;
  readonly glossary: string;
  readonly problems: string;
  readonly unknownSpeaker: string;
  readonly publicationUnknown: string;
  readonly notFrench: string;
  readonly alsoCalled: string;
  readonly role: string;
  readonly phrase: string;
  readonly derived: string;
  readonly guessed: string;
  readonly literally: string;
  readonly boilerplate: string;
  readonly french: string;
  readonly english: string;
  readonly type: string;
  readonly mentions: string;
  readonly term: string;
  readonly partOfSpeech: string;
  readonly level: string;
  readonly corrected: string;
  readonly corrections: string;
  readonly unplaced: string;
  readonly yearByWeekday: string;
  readonly untitled: string;
  readonly article: string;
}

/** Words of the quote card. */
interface CardLabels {
  readonly title: string;
  readonly speaker: string;
  readonly date: string;
  readonly cue: string;
  readonly via: string;
  readonly addressee: string;
  readonly noDate: string;
  readonly setDate: string;
  readonly otherSenses: (count: number) => string;
  readonly allTerms: (count: number) => string;
  readonly fewerTerms: string;
  readonly noTerms: string;
  readonly filterTerms: string;
  readonly orderTerms: string;
  readonly termOrders: Readonly<Record<TermOrder, string>>;
  readonly note: string;
  readonly correct: string;
  readonly previous: string;
  readonly next: string;
  readonly reveal: string;
  readonly copy: string;
  readonly copied: string;
  readonly insideOf: string;
  /** Of other articles that render the same words. */
  readonly alsoIn: string;
  readonly sameWords: string;
  readonly onlyHere: string;
  readonly onlyThere: string;
  readonly openRendering: string;
  readonly loading: string;
  readonly failed: string;
  readonly failedHint: string;
  readonly between: string;
  readonly betweenHint: string;
  readonly noQuotes: string;
  readonly noQuotesHint: string;
  readonly otherDocument: string;
  readonly otherDocumentHint: string;
  readonly noDocument: string;
  readonly noDocumentHint: string;
  readonly tooLong: string;
  readonly tooLongHint: string;
  readonly openArticle: string;
  readonly setLanguage: string;
  readonly analyzeAnyway: string;
  readonly loadingHint: string;
  readonly stopReading: string;
  readonly goToNext: string;
  readonly position: (index: number, count: number) => string;
  readonly confidenceHint: (confidence: string) => string;
}

/** Words of commands that act on quotations. */
interface ActionLabels {
  readonly exportAs: string;
  readonly exported: (count: number, file: string) => string;
  readonly exportFailed: (reason: string) => string;
  readonly open: string;
}

/** Words of the glossary and of the words that a person marks. */
interface WordLabels {
  readonly statuses: Readonly<Record<TermStatus, string>>;
  /** What marks a word so. */
  readonly mark: Readonly<Record<TermStatus, string>>;
  readonly sentence: string;
  readonly noWord: string;
  readonly marked: (word: string, status: string) => string;
  readonly undone: string;
  readonly nothingToUndo: string;
  readonly loaded: (count: number) => string;
  readonly saved: (count: number, file: string) => string;
  readonly unreadable: (file: string) => string;
  readonly exportAs: string;
  readonly exportFailed: (reason: string) => string;
}

/** Words of what a person sets right. */
interface CorrectionLabels {
  readonly title: string;
  readonly fields: Readonly<Record<CorrectionField, string>>;
  /** What sets a field right, as a menu says it. */
  readonly actions: Readonly<Record<CorrectionField, string>>;
  readonly correct: string;
  readonly undone: string;
  readonly nothingToUndo: string;
  readonly nobody: string;
  readonly noDate: string;
  readonly datePrompt: string;
  readonly another: string;
  readonly notHere: string;
  readonly nowhere: string;
  readonly nothingHere: string;
  readonly none: string;
  readonly confirmReset: (count: number) => string;
  readonly takeAllBack: string;
}

/** Words of what a person may help the reader with. */
interface NoticeLabels {
  /** Given the words that it is about. */
  readonly messages: Readonly<Record<NoticeCode, (words: string) => string>>;
  readonly whoIsMeant: (phrase: string, names: readonly string[]) => string;
  readonly insert: (mark: string) => string;
  readonly replace: (word: string) => string;
  readonly speakerIs: (name: string) => string;
  readonly unattributed: (count: number) => string;
}

/** What the other articles of a folder tell of the date of one. */
interface NeighbourLabels {
  /** “From the neighbour b.txt: «mardi» is Tuesday 10 May 2022.” */
  readonly told: (file: string, words: string, day: string) => string;
  readonly appearedOn: (day: string) => string;
  readonly appearedBetween: (first: string, last: string) => string;
  readonly contradict: (days: readonly string[]) => string;
  readonly dayIn: (day: string, file: string) => string;
  /** Behind the name of the command that sets the date. */
  readonly proposal: (title: string, day: string) => string;
}

/** Classes of words that a glossary can be limited to. */
export type ListedClass = 'NOUN' | 'VERB' | 'ADJ' | 'ADV';

/** Words of what a list can be limited to. */
interface FilterLabels {
  readonly quotes: FilteredList;
  readonly names: FilteredList;
  readonly terms: FilteredList;
  readonly kinds: Readonly<Record<Exclude<QuotationKind, 'scare'>, string>>;
  readonly speaking: string;
  readonly repeated: string;
  readonly worthKnowing: string;
  readonly phrases: string;
  readonly statuses: Readonly<Record<TermStatus, string>>;
  readonly classes: Readonly<Record<ListedClass, string>>;
}

interface FilteredList {
  /** Asks for a filter. */
  readonly title: string;
  readonly all: string;
  /** Stands where the filter leaves nothing. */
  readonly none: string;
}

/** The table for a locale of the editor or the shell: French for «fr», «fr-CA», «fr_BE.UTF-8», else English. */
export function wordingFor(locale: string): Wording {
  return /^fr\b|^fr_/iu.test(locale) ? frenchWording : englishWording;
}
