import type { QuoteCard, Speaker } from '../render/card.ts';
import type { Wording } from '../render/wording.ts';
import { element } from './element.ts';

/** Who says it: name, English name, role, and the words of the text that stand for the name. */
export function speakerLine(card: QuoteCard, wording: Wording): HTMLElement {
  if (card.kind === 'scare') return element('p', { class: 'speaker' }, wording.kindHints.scare);
  const nobody = element('span', { class: 'name unknown' }, wording.labels.unknownSpeaker);
  const mention = card.mention
    ? element(
        'p',
        { class: 'quiet' },
        ...around(wording.inTheText('\u0000'), element('span', { lang: 'fr' }, card.mention)),
      )
    : null;
  return element(
    'div',
    { class: 'speaker' },
    ...(card.speakers.length > 0 ? card.speakers.map(speaker) : [element('p', {}, nobody)]),
    mention,
  );
}

function speaker({ name, english, role }: Speaker): HTMLElement {
  return element(
    'p',
    {},
    element('strong', { class: 'name', lang: 'fr' }, name),
    english ? element('span', { class: 'english', lang: 'en' }, english) : null,
    role ? element('span', { class: 'role', lang: 'fr' }, role) : null,
  );
}

/** A sentence of the wording with an element in the place of U+0000. */
function around(sentence: string, inner: Node): readonly (Node | string)[] {
  const [before = '', after = ''] = sentence.split('\u0000');
  return [before, inner, after];
}
