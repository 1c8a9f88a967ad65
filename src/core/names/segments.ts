import type { WordForms } from '../grammar/wordForms.ts';
import type { Span } from '../span.ts';
import { branchOf } from './branches.ts';
import type { Entry } from './entry.ts';
import type { Gazetteer } from './gazetteer.ts';
import { findHeadName } from './headNames.ts';
import type { Head, HeadLexicon } from './heads.ts';
import { listedNameAt } from './listedNames.ts';
import { findPaperName } from './paperNames.ts';
import { findPhraseName, findPlacedName } from './phraseNames.ts';
import { findPlainTitle } from './plainTitles.ts';
import type { Chances, Recogniser } from './recogniser.ts';
import type { RoleLexicon } from './roles.ts';
import { readRun } from './runs.ts';
import type { Reading, Slot } from './slots.ts';
import type { TownClubs } from './townClubs.ts';
import { findMarkedTitle } from './works.ts';

/** What the search for names looks up. */
export interface NameLexicons {
  readonly gazetteer: Gazetteer;
  readonly roles: RoleLexicon;
  readonly heads: HeadLexicon;
  readonly townClubs: TownClubs;
  readonly forms: WordForms;
  readonly recogniser: Recogniser;
}

/** A stretch of a sentence that is a name or may be one. */
export interface Segment extends Span {
  /** Slots of its sentence, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /**
   * `list` a listed name, `head` opened by a head word, `run` capitals, `people` («les Russes»), `title` in marks behind a
   * head, or a phrase that is a name behind one.
   */
  readonly origin: 'list' | 'head' | 'run' | 'people' | 'title';
  /** The entries that it may name. */
  readonly entries: readonly Entry[];
  /** The head that opens it. */
  readonly head: Head | null;
  /** True where the capital may be that of any sentence («Orange a annoncé»). */
  readonly doubtful: boolean;
  /** How likely the recogniser finds it a name of each type; absent before it was asked. */
  readonly chances?: Chances;
}

/** Cuts the names and possible names out of a sentence, in order, without overlap. */
export function findSegments(reading: Reading, lexicons: NameLexicons): readonly Segment[] {
  const segments: Segment[] = [];
  for (let i = 0; i < reading.slots.length; ) {
    if (!mayBegin(reading.slots[i] as Slot)) {
      i++;
      continue;
    }
    const found = segmentsAt(reading, i, lexicons);
    for (const segment of found) segments.push(segment);
    i = Math.max(found.at(-1)?.to ?? 0, i + 1);
  }
  return segments;
}

/** Whether a name may begin in a slot: it has a capital, a list knows it, or a title may follow. */
function mayBegin({ capital, listed, word }: Slot): boolean {
  return capital || listed || word.kind === 'mark';
}

function segmentsAt(reading: Reading, at: number, lexicons: NameLexicons): readonly Segment[] {
  const title = findMarkedTitle(reading, at, lexicons) ?? findPlainTitle(reading, at, lexicons);
  if (title) return [title];
  const listed = listedNameAt(reading, at, lexicons);
  const branch = listed && branchOf(reading, listed, lexicons);
  if (branch) return [branch];
  if (isLabelAlone(reading, at, lexicons)) return [];
  const paper = listed ? null : findPaperName(reading, at, lexicons);
  if (paper) return [paper];
  const headed =
    reading.headline || isShip(reading, at, lexicons) ? null : findHeadName(reading, at, lexicons);
  if (headed && (headed.to > (listed?.to ?? 0) || isItsBody(headed, listed))) return [headed];
  if (reading.headline || !reading.slots[at]?.capital) return listed ? [listed] : [];
  const phrase = listed ? findPlacedName(reading, listed, lexicons) : findPhraseName(reading, at, lexicons);
  if (phrase) return [phrase];
  const run = readRun(reading, at, lexicons);
  const isPlace = listed !== null && run[0]?.origin === 'people' && !isMan(reading, listed);
  if (!isPlace && run.length > 0 && (run.at(-1)?.to ?? 0) >= (listed?.to ?? 0)) return run;
  return listed ? [listed] : [];
}

/** «la {Ville de Québec}»: the body by its capital, where the list has the town «ville de Québec». */
function isItsBody({ head, to }: Segment, listed: Segment | null): boolean {
  const isTown =
    listed?.to === to && listed.entries.every(({ type, name }) => type === 'LOC' && /^\p{Ll}/u.test(name));
  return isTown && head?.type === 'ORG';
}

/** «le {Corse}», «un {Suisse}»: no place, which is «la». */
function isMan({ slots }: Reading, { from, entries }: Segment): boolean {
  const isHis = /^(?:le|un|ce|du|au)$/u.test(slots[from - 1]?.key ?? '');
  return (
    isHis && entries.length > 0 && entries.every(({ type, agreement }) => type === 'LOC' && agreement === 'f')
  );
}

/** «le ferry {Cap Fréhel}»: named after a place, and none. */
function isShip({ slots, pieces }: Reading, at: number, { heads }: NameLexicons): boolean {
  const before = slots[at - 1];
  return before !== undefined && heads.at(pieces, before.piece, ['label'])?.head.type === 'MISC';
}

/** «l'{ONG} Fleuve et droits»: letters that only introduce the name behind them. */
function isLabelAlone({ slots, pieces }: Reading, at: number, { heads }: NameLexicons): boolean {
  const slot = slots[at];
  if (!slot?.allCapitals || !slots[at + 1]?.capital) return false;
  return heads.at(pieces, slot.piece, ['none']) !== null && heads.at(pieces, slot.piece, ['label']) !== null;
}
