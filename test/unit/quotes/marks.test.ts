import assert from 'node:assert/strict';
import { pairMarks } from '../../../src/core/quotes/marks.ts';
import { nestSpans } from '../../../src/core/quotes/nesting.ts';
import type { Paragraph } from '../../../src/core/text/paragraphs.ts';

/** Paragraphs are parted by «¶»; each pair's inside is drawn in braces, an unclosed one ends in «~». */
function check(drawn: string, problems = 0) {
  const clean = drawn.replace(/[{}~]/gu, '');
  const paragraphs: Paragraph[] = [];
  let start = 0;
  for (const line of clean.split('¶')) {
    paragraphs.push({ start, end: start + line.length, text: line, role: 'body' });
    start += line.length + 1;
  }
  const { spans: enclosed, problems: reported } = pairMarks(clean, paragraphs);
  const found = { spans: nestSpans(clean, enclosed), problems: reported };
  let out = '';
  for (let i = 0; i <= clean.length; i++) {
    for (const s of found.spans) if (s.end === i) out += s.closed ? '}' : '~}';
    for (const s of found.spans) if (s.start === i) out += '{';
    out += clean[i] ?? '';
  }
  assert.equal(out, drawn);
  assert.equal(found.problems.length, problems, JSON.stringify(found.problems));
}

describe('quotation marks', () => {
  const cases: Record<string, [string, number?]> = {
    'guillemets with spaces of every kind': [
      'Elle dit « {oui} », il dit «\u00a0{non}\u00a0», ils disent «{peut-être}».',
    ],
    'straight marks': ['"{La pluie}", dit-il, "{va durer}".'],
    'straight marks behind an elision': ['Il parle d\'"{urgence}" et de l’"{effet}" produit.'],
    'curly marks': ['Elle a parlé d’“{un tournant}”.'],
    'German marks': ['Le ministre parle d’„{un tournant}“ et de „{progrès}“.'],
    'single guillemets inside': ['«{Il a dit ‹{stop}› hier}»'],
    'nested guillemets': ['«{Il m’a dit «{viens}», puis rien}», raconte Lou.'],
    'straight marks inside guillemets': ['« {Son "{plan}" est mort} », lâche Lou.'],
    'angle brackets': ['Le club a dit <<{on continue}>> hier.'],
    'doubled apostrophes': ["Le maire parle de ''{miracle}''."],
    'two single marks on either side': ['Le maire parle de ‘‘{miracle}’’.'],
    'two closing single marks on either side': ['Un ’’{miracle}’’, dit-il.'],
    'single marks that quote': ["Le terme '{réforme}' fâche, ‘{le calme}’ aussi."],
    'apostrophes are not marks': ["L'eau d'hier n'est pas l’eau d’aujourd’hui, qu'on se le dise."],
    'inches are not marks': ['Un écran de 27" et un autre de 24" en solde.'],
    'minutes are not marks': ["But à la 12' puis à la 45' pour Liège."],
    'an empty pair': ['Rien : « » dit la page.'],
    'a mark that is never closed': ['Elle dit : « {Nous partons.~}¶La suite.', 1],
    'a mark that was never opened': ['Nous partons », dit-elle.¶«{Oui}», dit-il.', 1],
    'mixed marks': ['«{Nous partons}", dit-elle.'],
    'a paragraph that re-opens the quotation': ['«{Nous partons.¶«Demain, peut-être.}», dit-elle.'],
    'a quotation closed in the next paragraph': [
      'Elle écrit : «{Nous partons.¶Demain, peut-être.}» Puis rien.',
    ],
    'a bullet is no mark': ['» Premier point¶» Second point'],
    'an odd straight mark stays in its paragraph': ['Un "{mot et la suite.~}¶Un "{autre}" mot.', 1],
  };
  for (const [name, [drawn, problems]] of Object.entries(cases)) {
    it(name, () => {
      check(drawn as string, problems as number | undefined);
    });
  }
});
