import type { Domain } from './domains.ts';
import type { Finding } from './findEntry.ts';

/**
 * The fields that an article belongs to, told by its own words: every lemma with a sense in a field is evidence for it, a whole
 * one when it has no other sense. Two whole ones are needed, and no field with under half of the strongest counts.
 */
export function findTopics(findings: readonly (Finding | undefined)[]): ReadonlySet<Domain> {
  const evidence = new Map<Domain, number>();
  const entries = new Set(findings.flatMap((finding) => (finding ? [finding.entry] : [])));
  for (const { senses } of entries) {
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
