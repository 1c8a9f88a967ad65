import { type ParsedSidecar, parseSidecar, sidecarVersion } from '../core/sidecar.ts';

/** What a person may change; `null` takes the field away, an absent one stays as it is. */
export interface SidecarChange {
  readonly published?: string | null;
  readonly language?: string | null;
}

/**
 * The text of the sidecar after the change, all else kept, keys of other programs too; `null` when `json` is broken or of a
 * later version and must not be written over; `''` when nothing worth a file is left.
 */
export function editSidecar(json: string | null, change: SidecarChange): string | null {
  const before = json === null ? { version: sidecarVersion } : keptFields(parseSidecar(json));
  if (!before) return null;
  const after: Record<string, unknown> = { ...before };
  if (change.published !== undefined) {
    put(after, 'published', change.published && { value: change.published, how: 'sidecar' });
  }
  if (change.language !== undefined) put(after, 'language', change.language);
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
