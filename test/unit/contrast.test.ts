import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

type Kind = 'dark' | 'light' | 'highContrast' | 'highContrastLight';

/**
 * Background and text of the editor in every theme that VS Code 1.100 ships: `editor.background` and `editor.foreground` of
 * extensions/theme-*, and where a theme does not set them, the defaults of the workbench.
 */
const themes: readonly (readonly [name: string, kind: Kind, background: string, text: string])[] = [
  ['Dark Modern', 'dark', '#1f1f1f', '#cccccc'],
  ['Dark+', 'dark', '#1e1e1e', '#d4d4d4'],
  ['Dark (Visual Studio)', 'dark', '#1e1e1e', '#d4d4d4'],
  ['Abyss', 'dark', '#000c18', '#6688cc'],
  ['Kimbie Dark', 'dark', '#221a0f', '#d3af86'],
  ['Monokai', 'dark', '#272822', '#f8f8f2'],
  ['Monokai Dimmed', 'dark', '#1e1e1e', '#c5c8c6'],
  ['Red', 'dark', '#390000', '#f8f8f8'],
  ['Solarized Dark', 'dark', '#002b36', '#839496'],
  ['Tomorrow Night Blue', 'dark', '#002451', '#ffffff'],
  ['Light Modern', 'light', '#ffffff', '#3b3b3b'],
  ['Light+', 'light', '#ffffff', '#000000'],
  ['Light (Visual Studio)', 'light', '#ffffff', '#000000'],
  ['Quiet Light', 'light', '#f5f5f5', '#333333'],
  ['Solarized Light', 'light', '#fdf6e3', '#657b83'],
  ['Dark High Contrast', 'highContrast', '#000000', '#ffffff'],
  ['Light High Contrast', 'highContrastLight', '#ffffff', '#292929'],
];

/** What WCAG 2 asks of text at level AA; here of lines too. */
const enough = 4.5;

interface Colour {
  readonly id: string;
  readonly defaults: Readonly<Record<Kind, string>>;
}

const colours: readonly Colour[] = JSON.parse(readFileSync('package.json', 'utf8')).contributes.colors;
const isBackground = ({ id }: Colour) => id.endsWith('Background');
const backgrounds = colours.filter(isBackground);
const lines = colours.filter((colour) => !isBackground(colour));

type Rgb = readonly [number, number, number];

/** A colour #rrggbb or #rrggbbaa as it shows on another one. */
function on(colour: string, below: Rgb): Rgb {
  const channel = (at: number) => Number.parseInt(colour.slice(at, at + 2), 16);
  const opacity = colour.length > 7 ? channel(7) / 255 : 1;
  const mix = (at: number, under: number) => channel(at) * opacity + under * (1 - opacity);
  return [mix(1, below[0]), mix(3, below[1]), mix(5, below[2])];
}

/** Relative luminance and contrast ratio of WCAG 2. */
function luminance(rgb: Rgb): number {
  const [red, green, blue] = rgb.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: Rgb, b: Rgb): number {
  const [low, high] = [luminance(a), luminance(b)].toSorted((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

const black: Rgb = [0, 0, 0];

describe('colours in every theme of VS Code', () => {
  it('are computed as WCAG does', () => {
    assert.equal(contrast(on('#ffffff', black), black), 21);
    assert.equal(contrast(on('#767676', black), on('#ffffff', black)).toFixed(2), '4.54');
  });

  for (const [name, kind, background, text] of themes) {
    const page = on(background, black);
    const grounds = backgrounds.map(({ id, defaults }) => [id, on(defaults[kind], page)] as const);

    it(`${name}: lines and dimmed words stand out, also in a quotation`, () => {
      for (const { id, defaults } of lines)
        for (const [where, ground] of [['the page', page] as const, ...grounds]) {
          const ratio = contrast(on(defaults[kind], ground), ground);
          assert.ok(ratio >= enough, `${id} on ${where}: ${ratio.toFixed(2)}`);
        }
    });

    it(`${name}: the text of a quotation stays as legible as the theme makes it`, () => {
      const own = contrast(on(text, page), page);
      // Solarized Light itself is below what WCAG asks.
      const least = own < enough ? own * 0.9 : enough;
      for (const [id, ground] of grounds) {
        const ratio = contrast(on(text, ground), ground);
        assert.ok(ratio >= least, `text on ${id}: ${ratio.toFixed(2)}`);
      }
    });
  }
});
