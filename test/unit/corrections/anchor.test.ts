import { equal } from 'node:assert/strict';
import { anchorOf, placeAnchor } from '../../../src/core/corrections/anchor.ts';

/** The words between braces, as an anchor of the text without them. */
function anchored(drawn: string) {
  const start = drawn.indexOf('{');
  const text = drawn.replace(/[{}]/gu, '');
  return { text, anchor: anchorOf(text, { start, end: drawn.indexOf('}') - 1 }) };
}

/** Where the words of the first drawing are found in an edited text: the second drawing, or nowhere where it has no braces. */
function check(first: string, edited: string): void {
  const { anchor } = anchored(first);
  const text = edited.replace(/[{}]/gu, '');
  const place = placeAnchor(text, anchor);
  const drawn = place
    ? `${text.slice(0, place.start)}{${text.slice(place.start, place.end)}}${text.slice(place.end)}`
    : text;
  equal(drawn, edited);
}

describe('placeAnchor', () => {
  it('finds the words where they were', () => {
    check('La maire dit « {oui} » à tous.', 'La maire dit « {oui} » à tous.');
  });

  it('follows them when text is put before or taken away', () => {
    check(
      'Le port ferme. « {Nous perdons tout} », dit Léa Roy.',
      'Lorient. Le port de pêche ferme ce soir. « {Nous perdons tout} », dit Léa Roy.',
    );
    check('Il pleut. Le port ferme, {Léa Roy} part.', 'Le port ferme, {Léa Roy} part.');
  });

  it('tells equal words by what stands around them', () => {
    check(
      'Luc Bâ entre et {il} parle fort. Plus tard il sort.',
      'Ce matin, Luc Bâ entre et {il} parle fort. Plus tard il sort.',
    );
    check('Il rit. {Il} se lève ensuite.', 'Il pleure. Il rit. Elle aussi. {Il} se lève ensuite.');
  });

  it('finds them with a few letters changed', () => {
    check(
      '« {La réforme sera votée avant l’été} », promet-elle.',
      '« {La réforme sera votée avant l’éte} », promet-elle.',
    );
    check(
      'Elle dit : « {Nous fermerons trois écoles} ».',
      'Hier, elle dit : « {Nous fermerons quatre écoles} ».',
    );
  });

  it('does not guess: words that are gone, short words without their surroundings', () => {
    check('Le juge a {tranché} hier.', 'Le juge a parlé hier.');
    check('Le juge dit qu’{il} part.', 'Tout autre chose : où va-t-il donc ?');
    check('« {La réforme sera votée avant l’été} », promet-elle.', 'Le marché a rouvert ses portes à Dakar.');
  });

  it('takes time in proportion to the text', () => {
    const { anchor } = anchored('Elle dit que « {tout ira bien demain} » pour nous.');
    equal(placeAnchor('tout ira bien demain '.repeat(20_000), anchor)?.start !== undefined, true);
    equal(placeAnchor('aucun mot de cela ici. '.repeat(20_000), anchor), null);
  });
});
