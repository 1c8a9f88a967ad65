import type { BilingualName, QuoteCard } from '../render/card.ts';
import type { Wording } from '../render/wording.ts';
import { linkButton } from './buttons.ts';
import { element } from './element.ts';

export interface FactActions {
  readonly setDate: () => void;
  readonly revealParent: (id: string) => void;
}

/** When it was said, how the reader knows who says it, and the quotation around it. */
export function facts(card: QuoteCard, { card: words }: Wording, actions: FactActions): HTMLElement | null {
  const { date, cue, why, via, addressee, parent, note } = card;
  const entries = [
    ...(card.kind === 'scare'
      ? []
      : fact(
          words.date,
          element('span', { class: date?.iso ? 'value' : 'value unknown' }, date?.label ?? words.noDate),
          date?.how ? element('span', { class: 'quiet' }, date.how) : null,
          date?.needsPublished ? linkButton(words.setDate, actions.setDate) : null,
        )),
    ...(why ? fact(words.cue, why) : []),
    ...(cue && !why?.includes(cue) ? fact('', element('span', { lang: 'fr' }, `«\u00a0${cue}\u00a0»`)) : []),
    ...(via ? fact(words.via, element('span', { lang: 'fr' }, via)) : []),
    ...(addressee ? fact(words.addressee, element('span', { lang: 'fr' }, addressee)) : []),
    ...(note ? fact(words.note, element('span', { class: 'note' }, note)) : []),
    ...(parent ? fact(words.insideOf, parentLink(parent, actions)) : []),
  ];
  return entries.length > 0 ? element('dl', { class: 'facts' }, ...entries) : null;
}

/** What stands around the quotation: its names in English, and when the article appeared. */
export function background(card: QuoteCard, wording: Wording, actions: FactActions): HTMLElement {
  const { labels, card: words } = wording;
  const { names, published, date } = card;
  const setDate = published || date?.needsPublished ? null : linkButton(words.setDate, actions.setDate);
  return element(
    'dl',
    { class: 'facts' },
    ...(names.length > 0 ? fact(labels.names, ...names.map(bilingual)) : []),
    ...fact(labels.article, published ?? labels.publicationUnknown, setDate),
  );
}

function fact(name: string, ...values: readonly (Node | string | null)[]): readonly HTMLElement[] {
  return [element('dt', {}, name), element('dd', {}, ...values)];
}

function bilingual({ text, english }: BilingualName): HTMLElement {
  return element(
    'span',
    {},
    element('span', { lang: 'fr' }, text),
    ' = ',
    element('span', { lang: 'en' }, english),
  );
}

function parentLink({ id, words }: { id: string; words: string }, actions: FactActions): HTMLElement {
  const link = linkButton(`«\u00a0${words}\u00a0»`, () => actions.revealParent(id));
  link.lang = 'fr';
  return link;
}
