export type ConfidenceBand = 'sure' | 'probable' | 'uncertain';

/** A confidence of 0…1 in three steps that a person can tell apart. */
export function confidenceBand(confidence: number): ConfidenceBand {
  if (confidence >= 0.85) return 'sure';
  return confidence >= 0.6 ? 'probable' : 'uncertain';
}
