import type { Wording } from '../render/wording.ts';
import { iconButton } from './buttons.ts';
import { element } from './element.ts';
import { icon } from './icons.ts';

export interface ToolbarActions {
  readonly step: (direction: 'previous' | 'next') => void;
  readonly reveal: () => void;
  readonly copy: () => Promise<void>;
  readonly correct: () => void;
}

/** Previous, where we are, next; reveal and copy. It stays while the card below it changes, so the focus stays too. */
export interface Toolbar {
  readonly root: HTMLElement;
  /** `null` when no quotation is shown; the index is `null` for one that nobody says. */
  readonly update: (place: { index: number | null; count: number } | null) => void;
}

export function toolbar({ card }: Wording, actions: ToolbarActions): Toolbar {
  const place = element('span', { class: 'place' });
  const status = element('span', { class: 'hidden', role: 'status' });
  const reveal = iconButton('reveal', card.reveal, actions.reveal);
  const copy = iconButton('copy', card.copy, async () => {
    await actions.copy();
    status.textContent = card.copied;
    copy.replaceChildren(icon('check'));
    setTimeout(() => {
      status.textContent = '';
      copy.replaceChildren(icon('copy'));
    }, 1500);
  });
  const root = element(
    'header',
    { class: 'toolbar' },
    iconButton('previous', card.previous, () => actions.step('previous'), 'ArrowLeft'),
    place,
    iconButton('next', card.next, () => actions.step('next'), 'ArrowRight'),
    element('span', { class: 'space' }),
    iconButton('edit', card.correct, actions.correct),
    reveal,
    copy,
    status,
  );
  return {
    root,
    update(at) {
      root.hidden = at === null;
      place.textContent = at?.index ? card.position(at.index, at.count) : '';
    },
  };
}
