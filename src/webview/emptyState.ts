import type { Wording } from '../render/wording.ts';
import { textButton } from './buttons.ts';
import { element } from './element.ts';
import { icon } from './icons.ts';
import type { CardContent, Request } from './protocol.ts';

export interface EmptyActions {
  readonly goToNext: () => void;
  readonly request: (what: Request) => void;
}

type EmptyContent = Exclude<CardContent, { is: 'quote' }>;

/** What to do when there is no quotation to show. */
export function emptyState(content: EmptyContent, wording: Wording, actions: EmptyActions): HTMLElement {
  const { card, count } = wording;
  const ask = (label: string, what: Request) => textButton(label, () => actions.request(what));
  switch (content.is) {
    case 'loading':
      return content.isLong
        ? message(progress(), card.loading, card.loadingHint, ask(card.stopReading, 'stopReading'))
        : message(progress(), card.loading, '', null);
    case 'failed':
      return message(icon('warning'), card.failed, card.failedHint, null);
    case 'between':
      return content.count > 0
        ? message(
            icon('quote'),
            card.between,
            card.betweenHint,
            textButton(card.goToNext, actions.goToNext),
            count('quote', content.count),
          )
        : message(icon('quote'), card.noQuotes, card.noQuotesHint, null);
    case 'tooLong':
      return message(
        icon('article'),
        card.tooLong,
        card.tooLongHint,
        ask(card.analyzeAnyway, 'analyzeAnyway'),
      );
    case 'otherDocument':
      return message(
        icon('article'),
        card.otherDocument,
        card.otherDocumentHint,
        ask(card.setLanguage, 'setLanguage'),
      );
    case 'noDocument':
      return message(
        icon('article'),
        card.noDocument,
        card.noDocumentHint,
        ask(card.openArticle, 'openArticle'),
      );
  }
}

const progress = () => element('div', { class: 'progress' });

function message(
  picture: Element,
  title: string,
  hint: string,
  action: Element | null,
  note = '',
): HTMLElement {
  return element(
    'section',
    { class: 'empty' },
    picture,
    element('h2', {}, title),
    hint ? element('p', {}, hint) : null,
    action,
    note ? element('p', { class: 'quiet' }, note) : null,
  );
}
