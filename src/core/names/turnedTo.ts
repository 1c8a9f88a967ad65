import { opensWithHead } from './lemmaHeads.ts';
import type { Progress } from './progress.ts';
import type { RoleReference } from './references.ts';
import { fits, knownClasses } from './roleFitness.ts';
import type { Slot } from './slots.ts';

/**
 * Who is not meant by a trade or an office to which a sentence turns, «Dans son rapport, {l'expert} …», «Appelé à la barre, {le légiste} …»: whoever the
 * article calls something else.
 */
export function passedOver(progress: Progress, reference: RoleReference): (id: string) => boolean {
  const { form, head } = reference.phrase;
  const isHeld = /^(?:office|profession|rank)$/u.test(form.role.class) || progress.lexicons.parts.has(head);
  const turn = isHeld ? turnAt(progress, reference) : null;
  if (!turn) return () => false;
  const isVoice = (id: string) => progress.lastVoice.includes(id);
  // the last speaker is not called now; of those whom the article knows only the last speaker is the source of a new paragraph
  const isNoneOfIt = (id: string) =>
    (turn === 'summons' && isVoice(id)) || (turn === 'source' && !isVoice(id));
  return (id) => (knownClasses(progress, id).length > 0 || isNoneOfIt(id)) && !fits(progress, id, head);
}

/** Whether a sentence turns to whom a role means by asking or calling them: «Contacté, {le promoteur} …». */
export function isSummons(progress: Progress, reference: RoleReference): boolean {
  return turnAt(progress, reference) === 'summons';
}

/** How the words before a role turn to somebody. */
type Turn = 'summons' | 'findings' | 'source';

function turnAt(progress: Progress, { sentence, from }: RoleReference): Turn | null {
  const slots = progress.input.names.sentences[sentence]?.reading.slots ?? [];
  if (slots[from - 1]?.word.text === ',') {
    const lead = slots.slice(0, from - 1);
    if (isSummoned(progress, lead)) return 'summons';
    return bringsFindings(progress, lead, sentence) ? 'findings' : null;
  }
  // «…», plaide l'élue. ¶ Selon {l'architecte}, …
  return isSource(slots.slice(0, from)) && opensParagraph(progress, sentence) ? 'source' : null;
}

/** «Entendue par la cour, …», «Joint par téléphone, …», not «Interrogé sur ses pertes, …», which the last speaker may be. */
function isSummoned({ lexicons }: Progress, lead: readonly Slot[]): boolean {
  const [first = '', ...others] = lead.map(({ word }) => word.text);
  const words = [first.replace(/(?<=[éut])e$/u, ''), ...others].join(' ');
  return opensWithHead(lexicons.heads, words, ['summoned']) && !lead.some(({ key }) => key === 'sur');
}

/** «Dans {ses conclusions}, …», unless the sentence before speaks of a report. */
function bringsFindings({ input, lexicons }: Progress, lead: readonly Slot[], sentence: number): boolean {
  const isFinding = ({ word }: Slot) => opensWithHead(lexicons.heads, word.lemma, ['findings']);
  const before = input.names.sentences[sentence - 1]?.reading.slots ?? [];
  const isOwn = (slot: Slot, i: number) =>
    /^(?:son|sa|ses)$/u.test(lead[i - 1]?.key ?? '') && isFinding(slot);
  return lead.some(isOwn) && !before.some(isFinding);
}

function isSource(lead: readonly Slot[]): boolean {
  return /^(?:selon|pour|d['’] ?apres)$/u.test(lead.map(({ key }) => key).join(' '));
}

function opensParagraph({ input }: Progress, sentence: number): boolean {
  const paragraph = (at: number) => input.names.sentences[at]?.reading.sentence.paragraph;
  return paragraph(sentence) !== paragraph(sentence - 1);
}
