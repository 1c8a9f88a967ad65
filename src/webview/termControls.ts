import { type TermOrder, termOrders } from '../render/arrangeTerms.ts';
import type { Wording } from '../render/wording.ts';
import { element } from './element.ts';

/** How the rows are arranged, and what is called when the person arranges them otherwise. */
export interface Arrangement {
  readonly order: TermOrder;
  readonly filter: string;
  readonly arrange: (order: TermOrder, filter: string) => void;
}

/** A field that filters the rows and a list that orders them. */
export function termControls({ order, filter, arrange }: Arrangement, { card }: Wording): HTMLElement {
  const field = element('input', {
    type: 'search',
    'aria-label': card.filterTerms,
    placeholder: card.filterTerms,
    'data-focus': 'filter',
  });
  field.value = filter;
  field.addEventListener('input', () => arrange(order, field.value));
  const options = termOrders.map((name) => element('option', { value: name }, card.termOrders[name]));
  const list = element('select', { 'aria-label': card.orderTerms, 'data-focus': 'order' }, ...options);
  list.value = order;
  list.addEventListener('change', () => arrange(list.value as TermOrder, filter));
  return element('div', { class: 'controls' }, field, list);
}
