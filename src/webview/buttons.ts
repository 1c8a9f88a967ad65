import { element } from './element.ts';
import { type IconName, icon } from './icons.ts';

/** A button that is a picture; `label` is read out and shown on hover. */
export function iconButton(name: IconName, label: string, press: () => void): HTMLButtonElement {
  const button = element(
    'button',
    { class: 'action', type: 'button', title: label, 'aria-label': label },
    icon(name),
  );
  button.addEventListener('click', press);
  return button;
}

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
