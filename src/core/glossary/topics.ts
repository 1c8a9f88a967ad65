import type { Domain } from './domains.ts';
import type { Entry } from './lexicon.ts';
import type { ReadSentence } from './readSentences.ts';

/** The fields that a text belongs to: those of the whole article, and what each word of one sentence says of them. */
export interface Topics {
  readonly article: ReadonlySet<Domain>;
  readonly sentence: SentenceTopics;
}

export interface SentenceTopics {
  /** By the index of the word; absent where a word says nothing. */
  readonly words: readonly (ReadonlyMap<Domain, number> | undefined)[];
  readonly total: ReadonlyMap<Domain, number>;
}

const noEvidence: ReadonlyMap<Domain, number> = new Map();
const remembering = new WeakMap<Entry, ReadonlyMap<Domain, number>>();

/** How much an entry speaks for each field: wholly when all of its senses belong there. */
function evidenceOf(entry: Entry): ReadonlyMap<Domain, number> | undefined {
  let known = remembering.get(entry);
  if (!known) {
    known = weigh(entry) ?? noEvidence;
    remembering.set(entry, known);
  }
  return known === noEvidence ? undefined : known;
}

function weigh({ senses }: Entry): ReadonlyMap<Domain, number> | undefined {
  let evidence: Map<Domain, number> | undefined;
  for (const { conditions } of senses) {
    for (const domain of conditions.dom ?? []) {
      evidence ??= new Map();
      evidence.set(domain, (evidence.get(domain) ?? 0) + 1 / senses.length);
    }
  }
  return evidence;
}

/** What a sentence says of its field, in all and word by word. */
export function topicsOfSentence({ findings }: ReadSentence): SentenceTopics {
  const words = findings.map((finding) => finding && evidenceOf(finding.entry));
  const total = new Map<Domain, number>();
  for (const evidence of words) if (evidence) add(total, evidence);
  return { words, total };
}

function add(total: Map<Domain, number>, evidence: ReadonlyMap<Domain, number>): void {
  for (const [domain, weight] of evidence) total.set(domain, (total.get(domain) ?? 0) + weight);
}

/**
 * The fields of an article, told by its own words: every lemma counts once. Three whole ones are needed and one in forty, and no
 * field with under half of the strongest counts.
 */
export function topicsOfArticle(sentences: readonly ReadSentence[]): Topics['article'] {
  const total = new Map<Domain, number>();
  for (const entry of entriesOf(sentences)) {
    for (const [domain, weight] of evidenceOf(entry) ?? [])
      total.set(domain, (total.get(domain) ?? 0) + weight);
  }
  const enough = Math.max(2, Math.max(0, ...total.values()) / 2);
  return new Set([...total].filter(([, weight]) => weight >= enough).map(([domain]) => domain));
}

function entriesOf(sentences: readonly ReadSentence[]): ReadonlySet<Entry> {
  const entries = new Set<Entry>();
  for (const sentence of sentences) {
    if (!sentence.counted) continue;
    for (const finding of sentence.findings) if (finding) entries.add(finding.entry);
  }
  return entries;
}

/** Whether the words around `first` … `last` speak for a field: «le gardien du [but]» for sport. */
export function isTopicNear(
  { words, total }: SentenceTopics,
  domain: Domain,
  first: number,
  last: number,
): boolean {
  let weight = total.get(domain) ?? 0;
  for (let i = first; i <= last; i++) weight -= words[i]?.get(domain) ?? 0;
  return weight >= 0.999;
}
