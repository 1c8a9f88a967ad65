/** Outlines on a grid of 16, drawn for this card. */
const paths = {
  previous: 'M10 3.5 5.5 8l4.5 4.5',
  next: 'M6 3.5 10.5 8 6 12.5',
  reveal: 'M2.5 4h7M2.5 8h4M2.5 12h4M9 10.5h4.5M11.5 8.5l2 2-2 2',
  copy: 'M6 5.5h7v8H6zM3.5 10.5h-1v-8h7v1',
  check: 'M3 8.5 6.5 12 13 4.5',
  learn: 'M8 3 14.5 6.2 8 9.4 1.5 6.2zM4 7.6v3.6c2 2.2 6 2.2 8 0V7.6',
  edit: 'M3 13l.8-3L10.5 3.3l2.2 2.2L6 12.2zM9.3 4.5l2.2 2.2',
  warning: 'M8 2.5 14 13.5H2zM8 6.5v3.5M8 11.6v.6',
  sure: 'M3 8.5 6.5 12 13 4.5',
  probable: 'M2.5 9.5c1.8-3 3.7-3 5.5-1.5s3.7 1.5 5.5-1.5',
  uncertain: 'M5.5 5.8C5.7 3.6 10.5 3.4 10.5 6.2 10.5 8 8 8 8 9.8M8 12v.7',
  quote: 'M6.5 4.5C4 5.5 3 7.5 3 11.5h3.5V8h-2M13 4.5c-2.5 1-3.5 3-3.5 7H13V8h-2',
  article: 'M4 2.5h8v11H4zM6 5.5h4M6 8h4M6 10.5h2.5',
} as const;

export type IconName = keyof typeof paths;

const namespace = 'http://www.w3.org/2000/svg';

/** A picture beside words, or in a button that has a label: hidden from screen readers. */
export function icon(name: IconName): SVGSVGElement {
  const picture = document.createElementNS(namespace, 'svg');
  picture.setAttribute('viewBox', '0 0 16 16');
  picture.setAttribute('class', `icon icon-${name}`);
  picture.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(namespace, 'path');
  path.setAttribute('d', paths[name]);
  picture.append(path);
  return picture;
}
