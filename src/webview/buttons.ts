import { element } from './element.ts';
import { type IconName, icon } from './icons.ts';

/** A button that is a picture; `label` is read out and shown on hover, with the key that does the same anywhere in the card. */
export function iconButton(
  name: IconName,
  label: string,
  press: () => void,
  key?: ArrowKey,
): HTMLButtonElement {
  const title = key ? `${label} (${arrows[key]})` : label;
  const attributes = {
    class: 'action',
    type: 'button',
    title,
    'aria-label': label,
    'aria-keyshortcuts': key ?? null,
  };
  const button = element('button', attributes, icon(name));
  button.addEventListener('click', press);
  return button;
}

const arrows = { ArrowLeft: '←', ArrowRight: '→' } as const;

type ArrowKey = keyof typeof arrows;

/** A button with words: the one thing to do in an empty card. */
export function textButton(label: string, press: () => void): HTMLButtonElement {
  const button = element('button', { class: 'button', type: 'button' }, label);
  button.addEventListener('click', press);
  return button;
}

/** A button that looks like a link inside a line. */
export function linkButton(label: string, press: () => void): HTMLButtonElement {
  const button = element('button', { class: 'link', type: 'button' }, label);
  button.addEventListener('click', press);
  return button;
}
