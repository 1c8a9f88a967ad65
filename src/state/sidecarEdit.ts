import { type Correction, replaces } from '../core/corrections/correction.ts';
import { type ParsedSidecar, parseSidecar, sidecarVersion } from '../core/sidecar.ts';

/** What a person may change; `null` takes the field away, an absent one stays as it is. */
export interface SidecarChange {
  readonly published?: string | null;
  readonly language?: string | null;
  /** Adds corrections, each in place of one that sets the same of the same words. */
  readonly correct?: readonly Correction[];
  /** Takes corrections back. */
  readonly retract?: readonly Correction[];
}

/**
 * The text of the sidecar after the change, all else kept, keys of other programs too; `null` when `json` is broken or of a
 * later version and must not be written over; `''` when nothing worth a file is left. Made a second time, a change changes
 * nothing.
 */
export function editSidecar(json: string | null, change: SidecarChange): string | null {
  const before = json === null ? { version: sidecarVersion } : keptFields(parseSidecar(json));
  if (!before) return null;
  const after: Record<string, unknown> = { ...before };
  if (change.published !== undefined) {
    put(after, 'published', change.published && { value: change.published, how: 'sidecar' });
  }
  if (change.language !== undefined) put(after, 'language', change.language);
  if (change.correct || change.retract) {
    const corrections = editCorrections(Array.isArray(after.corrections) ? after.corrections : [], change);
    put(after, 'corrections', corrections.length > 0 ? corrections : null);
  }
  const isBare = Object.keys(after).every((key) => key === 'version');
  return isBare ? '' : `${JSON.stringify(after, null, 2)}\n`;
}

function keptFields({ fields }: ParsedSidecar): Readonly<Record<string, unknown>> | null {
  if (!fields) return null;
  const version = fields.version ?? sidecarVersion;
  return typeof version === 'number' && version <= sidecarVersion
    ? { ...fields, version: sidecarVersion }
    : null;
}

function put(fields: Record<string, unknown>, key: string, value: unknown): void {
  if (value === null) delete fields[key];
  else fields[key] = value;
}

/** Corrections that this program cannot read stay. */
function editCorrections(
  list: readonly unknown[],
  { correct = [], retract = [] }: SidecarChange,
): readonly unknown[] {
  const kept = list.filter((item) => !retract.some((gone) => isSame(gone, item)));
  for (const correction of correct) {
    const at = kept.findIndex((item) => isSame(correction, item));
    kept.splice(at < 0 ? kept.length : at, 1, correction);
  }
  return kept;
}

function isSame(correction: Correction, item: unknown): boolean {
  const isRecord = (value: unknown): value is object => typeof value === 'object' && value !== null;
  return isRecord(item) && 'set' in item && 'at' in item && isRecord(item.at)
    ? replaces(correction, item as Correction)
    : false;
}
