import type { Coreference } from '../names/coreference.ts';
import type { Entity } from '../names/entities.ts';
import type { Mention } from '../names/mentions.ts';
import type { Published } from '../source.ts';
import { contains, type Span, textSpan } from '../span.ts';
import type { Paragraph } from '../text/paragraphs.ts';
import type { Draft } from './drafts.ts';
import type { FoundQuotations } from './findQuotations.ts';
import { echoHeadlines } from './headlines.ts';
import type { Attribution, Quotation } from './quotations.ts';
import type { RoleNouns } from './roleNouns.ts';
import { type Reference, referenceOf } from './speakers.ts';
import { dateUtterances } from './utterances.ts';

/** The quotations as they stay: numbered, nested, their speakers linked to entities, dated. */
export function settleQuotations(
  article: {
    readonly text: string;
    readonly paragraphs: readonly Paragraph[];
    readonly mentions: readonly Mention[];
    readonly entities: readonly Entity[];
    readonly published: Published | null;
  },
  found: Pick<FoundQuotations, 'drafts' | 'readings' | 'guest'>,
  coreferences: readonly Coreference[],
  roleNouns: RoleNouns,
): Quotation[] {
  const { text, mentions, published } = article;
  const { drafts, readings } = found;
  const parents = findParents(drafts);
  const speakers = new Map<Draft, Reference | undefined>();
  const refer = (words: Span) =>
    referenceOf(text, words, mentions, coreferences, article.entities, roleNouns);
  drafts.forEach((draft, i) => {
    const isGuest = draft.attribution?.rule === 'second-person';
    const speaker = isGuest ? found.guest?.speaker : (draft.attribution?.host ?? draft.attribution?.speaker);
    const outer = drafts[parents[i] as number];
    const isOuter = draft.attribution?.rule === 'first-person' && outer;
    const own = speaker && refer(speaker);
    speakers.set(draft, isOuter ? speakers.get(outer) : (own ?? undefined));
  });
  const dates = dateUtterances(
    text,
    drafts,
    (draft) => speakers.get(draft)?.entities ?? [],
    (words) => refer(words).entities,
    readings,
    published?.value,
  );
  const quotes = drafts.map((draft, i): Quotation => {
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
      attribution: attributionFor(draft, speakers.get(draft)),
      date: dates[i] ?? null,
      polarity,
    };
  });
  return echoHeadlines(quotes, article.paragraphs, article.entities);
}

function attributionFor({ attribution }: Draft, reference: Reference | undefined): Attribution | null {
  if (!attribution) return null;
  const { speaker, via, addressee, lead, rule } = attribution;
  const cue = attribution.cue ?? lead ?? null;
  const { entities = [], candidates = [] } = reference ?? {};
  return {
    speaker,
    entities,
    ...(candidates.length > 0 ? { candidates } : {}),
    ...(via ? { via } : {}),
    ...(addressee ? { addressee } : {}),
    cue,
    rule,
    confidence: Math.min(attribution.confidence, reference?.confidence ?? 1),
  };
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
