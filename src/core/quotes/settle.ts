import type { Coreference } from '../names/coreference.ts';
import type { Mention } from '../names/mentions.ts';
import type { Published } from '../source.ts';
import { contains, textSpan } from '../span.ts';
import type { Draft } from './drafts.ts';
import type { Attribution, Quotation, UtteranceDate } from './quotations.ts';
import type { Reading } from './reading.ts';
import type { RoleNouns } from './roleNouns.ts';
import { entitiesOf } from './speakers.ts';
import { dateUtterances } from './utterances.ts';

/** Quotations that begin with so many of the same characters say the same thing. */
const longestKey = 60;

/** The quotations as they stay: numbered, nested, their speakers linked to entities, dated. */
export function settleQuotations(
  article: {
    readonly text: string;
    readonly mentions: readonly Mention[];
    readonly published: Published | null;
  },
  found: { readonly drafts: readonly Draft[]; readonly readings: readonly Reading[] },
  coreferences: readonly Coreference[],
  roleNouns: RoleNouns,
): Quotation[] {
  const { text, mentions, published } = article;
  const { drafts, readings } = found;
  const entities = new Map(
    drafts.map((draft) => {
      const speaker = draft.attribution?.speaker;
      return [draft, speaker ? entitiesOf(text, speaker, mentions, coreferences, roleNouns) : []];
    }),
  );
  const dated = dateUtterances(
    text,
    drafts,
    (draft) => entities.get(draft) ?? [],
    readings,
    published?.value,
  );
  const dates = repeatDates(text, drafts, dated);
  const parents = findParents(drafts);
  return drafts.map((draft, i) => {
    const { start, end, kind, outer, parts, boilerplate, polarity } = draft;
    const parent = parents[i] as number;
    return {
      id: `q${i + 1}`,
      ...textSpan(text, start, end),
      kind,
      outer,
      parts,
      boilerplate,
      parent: parent < 0 ? null : `q${parent + 1}`,
      attribution: attributionFor(draft, entities.get(draft) ?? []),
      date: dates[i] ?? null,
      polarity,
    };
  });
}

/** A headline quotes what the story quotes again, with its date. */
function repeatDates(
  text: string,
  drafts: readonly Draft[],
  dates: readonly (UtteranceDate | null)[],
): (UtteranceDate | null)[] {
  const keyOf = (draft: Draft) => text.slice(draft.start, draft.start + longestKey).toLowerCase();
  const byWords = new Map<string, UtteranceDate>();
  drafts.forEach((draft, i) => {
    const date = dates[i];
    if (date && draft.kind !== 'scare') byWords.set(keyOf(draft), { ...date, rule: 'same-words' });
  });
  return drafts.map((draft, i) => {
    const own = dates[i];
    if (own || draft.kind === 'scare' || draft.attribution?.cue?.lemma !== ':') return own ?? null;
    return byWords.get(keyOf(draft)) ?? null;
  });
}

function attributionFor({ attribution }: Draft, entities: readonly string[]): Attribution | null {
  if (!attribution) return null;
  const { speaker, cue, rule, confidence } = attribution;
  return { speaker, entities, cue, rule, confidence };
}

/** Index of the quotation around each one, or -1; the drafts are sorted by start, the longer first. */
function findParents(drafts: readonly Draft[]): number[] {
  const around: number[] = [];
  return drafts.map((draft, i) => {
    while (around.length > 0 && !contains((drafts[around.at(-1) as number] as Draft).outer, draft))
      around.pop();
    const parent = around.at(-1) ?? -1;
    around.push(i);
    return parent;
  });
}
