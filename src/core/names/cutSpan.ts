import type { Scene } from './nameFeatures.ts';
import { opensDomain } from './portfolio.ts';
import { roleAt } from './roles.ts';
import type { NameLexicons, Segment } from './segments.ts';
import type { Slot } from './slots.ts';

/** Slots of a sentence, `to` exclusive. */
export type Span = readonly [from: number, to: number];

/** What of the words that the recogniser marks is one name, by the names that the rules see inside. */
export function cutSpan(marked: Span, scene: Scene, lexicons: NameLexicons): Span {
  // «{Me} Ana Duval»
  if (marked[1] > marked[0] + 1 && isTitle(marked[0], scene, lexicons)) return [marked[0] + 1, marked[1]];
  const span = workOf(behindLabel(behindRole(marked, scene, lexicons), scene, lexicons), scene);
  const inside = segmentsIn(scene, span[0] + 1, span[1]);
  return inside.length === 0 ? span : firstOf(withoutPlace(span, inside, scene, lexicons), inside, scene);
}

/** «Me {de} Lussac»: where a name begins that the title of its person stands before. */
export function startBehindTitle(from: number, scene: Scene, lexicons: NameLexicons): number {
  const particle = scene.reading.slots[from - 1]?.key ?? '';
  if (!/^(?:de|du|d['’])$/u.test(particle) || !isTitle(from - 2, scene, lexicons)) return from;
  // «M. de {Villepin}» is known without it
  const isListed = segmentFrom(scene, from)?.entries.some(({ type }) => type === 'PER');
  return isListed ? from : from - 1;
}

/** «Me», «Mme». */
export function isTitle(at: number, { reading: { slots, pieces } }: Scene, { roles }: NameLexicons): boolean {
  const slot = slots[at];
  const role = slot?.capital ? roleAt(roles, pieces, slot.piece)?.role : undefined;
  // «{Saint} Louis» keeps his
  return role?.class === 'title' && ((slot?.key.length ?? 0) < 5 || role.masculine === role.feminine);
}

/** «Responsable départementale de l'{Apr}, Awa Sy a dit»: a role that opens its sentence is no part of the body behind it. */
function behindRole([from, to]: Span, scene: Scene, { roles }: NameLexicons): Span {
  const { slots, pieces } = scene.reading;
  const first = slots[from];
  if (!first?.opening || slots[from + 1]?.capital || !roleAt(roles, pieces, first.piece)) return [from, to];
  const body = segmentsIn(scene, from + 1, to).at(-1);
  return body?.to === to ? [body.from, to] : [from, to];
}

/** «l'agence {SANA}», «le patron de {La Belle Étoile}»: a noun without a capital is no part of the name that it introduces. */
function behindLabel([from, to]: Span, { reading: { slots, pieces } }: Scene, lexicons: NameLexicons): Span {
  const first = slots[from];
  if (!first || first.capital) return [from, to];
  const { heads, roles } = lexicons;
  if (heads.allAt(pieces, first.piece, ['whole']).some(({ head }) => head.takes.has('lower')))
    return [from, to];
  const endOf = (found: { length: number }) => (pieces[first.piece + found.length - 1]?.token ?? from) + 1;
  const label = heads.at(pieces, first.piece, ['label']);
  const role = label ? null : roleAt(roles, pieces, first.piece);
  const end = label ? endOf(label) : role && isOf(slots[endOf(role)]) ? endOf(role) + 1 : to;
  return end < to && slots[end]?.capital ? [end, to] : [from, to];
}

/** «{La Matinale} de la RTS»: a work that the lists know, without whose it is. */
function workOf([from, to]: Span, scene: Scene): Span {
  const work = segmentFrom(scene, from);
  const isWork = work?.entries.length && work.entries.every(({ type }) => type === 'MISC');
  return isWork && work.to < to && isOf(scene.reading.slots[work.to]) ? [from, work.to] : [from, to];
}

function isOf(slot: Slot | undefined): boolean {
  return /^(?:de|du|d['’])$/u.test(slot?.key ?? '');
}

/** «ministre de l'{Éducation} du Québec»: what a minister is for, without the place behind it. */
function withoutPlace(
  [from, to]: Span,
  inside: readonly Segment[],
  { reading }: Scene,
  lexicons: NameLexicons,
): Span {
  const last = inside.at(-1);
  if (last?.to !== to || !last.entries.some(({ type }) => type === 'LOC')) return [from, to];
  return opensDomain(reading, from, lexicons) ? [from, last.from] : [from, to];
}

/** «le {ministère de la Défense} et le ministère de la Culture»: the first of two bodies, each with its article. */
function firstOf([from, to]: Span, inside: readonly Segment[], { reading: { slots } }: Scene): Span {
  const second = inside.find(
    (segment) =>
      (segment.head?.type ?? segment.entries[0]?.type) === 'ORG' &&
      slots[segment.from - 1]?.word.pos === 'DET' &&
      slots[segment.from - 2]?.key === 'et',
  );
  return second ? [from, Math.min(to, second.from - 2)] : [from, to];
}

/** The segments of the rules that lie in a stretch. */
export function segmentsIn(scene: Scene, from: number, to: number): readonly Segment[] {
  const segments: Segment[] = [];
  for (let at = from; at < to; at++) {
    const segment = segmentFrom(scene, at);
    if (segment && segment.to <= to) segments.push(segment);
  }
  return segments;
}

/** The segment of the rules that begins at a token. */
export function segmentFrom({ segmentAt }: Scene, at: number): Segment | undefined {
  const segment = segmentAt[at]?.segment;
  return segment?.from === at ? segment : undefined;
}
