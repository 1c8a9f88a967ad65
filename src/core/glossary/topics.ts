import type { Domain } from './domains.ts';
import type { Entry } from './lexicon.ts';
import type { ReadSentence } from './readSentences.ts';

/**
 * The fields that an article belongs to, told by its own words: every lemma with a sense in a field is evidence for it, a whole
 * one when it has no other sense. Two whole ones are needed, and no field with under half of the strongest counts.
 */
export function findTopics(sentences: readonly ReadSentence[]): ReadonlySet<Domain> {
  const evidence = new Map<Domain, number>();
  for (const { senses } of entriesOf(sentences)) {
    for (const { conditions } of senses) {
      for (const domain of conditions.dom ?? []) {
        evidence.set(domain, (evidence.get(domain) ?? 0) + 1 / senses.length);
      }
    }
  }
  const strongest = Math.max(0, ...evidence.values());
  const enough = Math.max(2, strongest / 2);
  return new Set([...evidence].filter(([, weight]) => weight >= enough).map(([domain]) => domain));
}

function entriesOf(sentences: readonly ReadSentence[]): ReadonlySet<Entry> {
  const entries = new Set<Entry>();
  for (const sentence of sentences) {
    if (!sentence.counted) continue;
    for (const finding of sentence.findings) if (finding) entries.add(finding.entry);
  }
  return entries;
}
