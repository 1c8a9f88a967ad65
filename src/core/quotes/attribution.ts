import type { CueMatch } from './cueMatches.ts';
import { asCalledBy } from './patterns/asCalledBy.ts';
import { authoredApposition } from './patterns/authored.ts';
import { colonBefore } from './patterns/colonBefore.ts';
import { colonBehind } from './patterns/colonBehind.ts';
import { cried } from './patterns/cried.ts';
import { cueBefore } from './patterns/cueBefore.ts';
import { felt } from './patterns/felt.ts';
import { gapped } from './patterns/gapped.ts';
import { inciseBehind } from './patterns/inciseBehind.ts';
import { judged } from './patterns/judged.ts';
import { madeSay } from './patterns/madeSay.ts';
import { namedBy } from './patterns/namedBy.ts';
import { presented } from './patterns/presented.ts';
import { received } from './patterns/received.ts';
import { relativeBehind } from './patterns/relativeBehind.ts';
import {
  inciseOfFrame,
  predicateInMarks,
  relativeInMarks,
  signature,
  usedBy,
  wovenIntoClause,
} from './patterns/sentence.ts';
import { shown } from './patterns/shown.ts';
import { ownView, sourceInFrame } from './patterns/source.ts';
import { type Reading, wordAt } from './reading.ts';
import type { Subject } from './subjects.ts';

/** Who says a quotation, as item indexes of the frame around it. */
export interface Finding {
  /** `null` when nobody is named («on apprend que», «il a été annoncé»). */
  readonly speaker: Subject | null;
  /** The body for which «on» speaks: «À la {mairie}, on assure que …». */
  readonly host?: Subject;
  readonly cue: CueMatch | Colon | null;
  readonly rule: string;
  /** 0…1 */
  readonly confidence: number;
}

/** «Duval : «Il faut agir»»: the colon reports. */
export interface Colon {
  readonly first: number;
  readonly last: number;
  /** Index of the verb that leads to it: «Duval {a perdu} patience : «Assez !»». */
  readonly from?: number;
  readonly entry?: undefined;
}

type Pattern = (reading: Reading, at: number) => Finding | undefined;

/** Tried in order; the first that fits attributes the quotation. */
const patterns: readonly Pattern[] = [
  presented,
  cried,
  madeSay,
  ledInto,
  inciseBehind,
  usedBy,
  authoredApposition,
  asCalledBy,
  namedBy,
  ownView,
  gapped,
  shown,
  received,
  colonBehind,
  relativeInMarks,
  relativeBehind,
  felt,
  cueBefore,
  colonBefore,
  coordinated,
  judged,
  sourceInFrame,
  inciseOfFrame,
  signature,
  wovenIntoClause,
  predicateInMarks,
];

/** «Il nous avait juré : “Jamais”, rappelle Ana Duval.»: inside somebody's words the incise is theirs; who stands before the colon says what is inside. */
function ledInto(reading: Reading, at: number): Finding | undefined {
  if (reading.frame.inside < 0 || wordAt(reading.items, at - 1) !== ':') return undefined;
  const finding = cueBefore(reading, at);
  return finding?.cue?.entry && (finding.speaker || finding.rule === 'agentless') ? finding : undefined;
}

/** … juge «utile» la mesure et «urgent» son vote: what «et» joins to a quotation has its speaker. */
function coordinated(reading: Reading, at: number): Finding | undefined {
  if (!/^(?:et|ou|mais|ni|puis)$/u.test(wordAt(reading.items, at - 1))) return undefined;
  const before = reading.items.findLastIndex((item, i) => i < at && item.quote !== undefined);
  const finding = before < 0 ? undefined : cueBefore(reading, before);
  return finding && { ...finding, confidence: Math.min(finding.confidence, 0.8) };
}

/** Who says the quotation that stands at an item of a frame, by the frame alone. */
export function attributeInFrame(reading: Reading, at: number): Finding | undefined {
  for (const pattern of patterns) {
    const finding = pattern(reading, at);
    if (finding) return finding;
  }
  return undefined;
}
