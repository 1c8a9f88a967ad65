import type { BilingualName, QuoteCard } from '../render/card.ts';
import type { Wording } from '../render/wording.ts';
import { linkButton } from './buttons.ts';
import { element } from './element.ts';

export interface FactActions {
  readonly setDate: () => void;
  readonly revealParent: (id: string) => void;
}

/** When it was said, how the reader knows who says it, and the quotation around it. */
export function facts(card: QuoteCard, wording: Wording, actions: FactActions): HTMLElement {
  const { labels, card: words } = wording;
  const { date, cue, why, parent } = card;
  const setDate = () => linkButton(words.setDate, actions.setDate);
  return element(
    'dl',
    { class: 'facts' },
    ...(card.kind === 'scare'
      ? []
      : fact(
          words.date,
          element('span', { class: date?.iso ? 'value' : 'value unknown' }, date?.label ?? words.noDate),
          date?.how ? element('span', { class: 'quiet' }, date.how) : null,
          date?.needsPublished ? setDate() : null,
        )),
    ...(why ? fact(words.cue, why) : []),
    ...(cue && !why?.includes(cue) ? fact('', element('span', { lang: 'fr' }, `«\u00a0${cue}\u00a0»`)) : []),
    ...(card.names.length > 0 ? fact(labels.names, ...card.names.map(bilingual)) : []),
    ...(parent ? fact(words.insideOf, parentLink(parent, actions)) : []),
    ...fact(
      labels.article,
      card.published ?? labels.publicationUnknown,
      card.published || date?.needsPublished ? null : setDate(),
    ),
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
