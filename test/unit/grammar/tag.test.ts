import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { grammarFiles, openGrammar, tagSentence } from '../../../src/core/grammar/tag.ts';
import { tokenize } from '../../../src/core/text/tokens.ts';

const grammar = openGrammar(new Map(grammarFiles.map((file) => [file, new Uint8Array(readFileSync(file))])));

/** The expectation is drawn into the text: «Le|DET maire|NOUN/maire explique|VERB/expliquer». Words without a bar may be anything. */
function check(drawn: string): void {
  it(drawn, () => {
    const expected: (readonly [word: string, tag: string])[] = [];
    const text = drawn.replace(/([^\s|]+)\|([\p{L}/']+)/gu, (_, word: string, tag: string) => {
      expected.push([word, tag]);
      return word;
    });
    const words = tagSentence(tokenize(text, { start: 0, end: text.length }), grammar);
    let from = 0;
    for (const [text, tag] of expected) {
      const at = words.findIndex((word, i) => i >= from && word.text === text);
      const word = words[at];
      assert.ok(word, `no token ${text}`);
      from = at + 1;
      const { gender = '', number = '' } = word.morphology;
      const found = [word.pos, word.lemma, gender, number].join('/');
      const [pos, ...rest] = tag.split('/');
      assert.equal(word.pos, pos, `${text}: ${found}`);
      for (const part of rest) assert.ok(found.split('/').includes(part), `${text}: ${found}`);
    }
  });
}

describe('tagSentence', () => {
  describe('reporting verbs and their subjects', () => {
    check(
      '« Nous|PRON viendrons|VERB/venir », a|AUX/avoir expliqué|VERB/expliquer le|DET maire|NOUN/maire de|ADP Lyon|PROPN.',
    );
    check(
      '« La route est|AUX/être longue|ADJ/long/Fem », explique|VERB/expliquer la|DET porte-parole|NOUN du|ADP/de ministère|NOUN.',
    );
    check("« C'est une victoire », a|AUX-t-il|PRON dit|VERB/dire.");
    check(
      'Selon|ADP Mme|NOUN/madame Diallo|PROPN, les|DET/le négociations|NOUN/négociation/Fem/Plur reprendront|VERB/reprendre lundi|NOUN.',
    );
    check("Le|DET Kremlin|PROPN n'|ADV/ne a|AUX pas|ADV confirmé|VERB cette|DET/ce information|NOUN.");
    check(
      'Interrogée|VERB/interroger/Fem par|ADP la radio, la ministre|NOUN/ministre s’est dite|VERB/dire prête|ADJ/prêt à|ADP négocier|VERB.',
    );
    check("La|DET porte|NOUN/porte de|ADP l'|DET/le immeuble|NOUN était|AUX/être ouverte.");
  });

  describe('reporting verbs that look like something else', () => {
    check(
      "Interrogée par l'AFP, la maire|NOUN Eve|PROPN Lam|PROPN, 44 ans, juge|VERB/juger que|SCONJ « rien n'est joué|VERB ».",
    );
    check('Le rapport|NOUN note|VERB/noter que les prix baissent|VERB/baisser.');
    check('Dans le box, l’accusé fixe|VERB/fixer le sol.');
    check('La question des restitutions plane|VERB/planer sur la séance.');
    check('La présidente, Ana Roy, entre|VERB/entrer dans le vif.');
    check('La juge Ana Roy entre|VERB/entrer.');
    check('Un accord entre|ADP eux et la direction.');
    check('La conseillère écologiste réclame|VERB/réclamer « une indemnisation ».');
    check('La maraîchère redoute|VERB/redouter surtout les loyers.');
    check('À la dernière minute|NOUN. Une mer calme|ADJ. Un bus plein la veille|NOUN.');
    check('Grève : le syndicat annonce|VERB/annoncer une « marche|NOUN »');
    check('« Le club a perdu son âme », lance|VERB/lancer un supporteur|NOUN.');
    check('« On attend la pluie », confie|VERB/confier Moussa|PROPN Diallo|PROPN.');
    check('L’usine fermera, relève|VERB/relever le journal|NOUN.');
    check('Le président|NOUN demande|VERB/demander une enquête|NOUN.');
  });

  describe('words of two classes', () => {
    check(
      'Les sanctions qui|PRON visent|VERB/viser le pays ont|AUX été|AUX/être levées|VERB/lever/Fem/Plur.',
    );
    check('Ils|PRON pensent|VERB que|SCONJ la grève|NOUN va|VERB/aller durer|VERB.');
    check("Il faut|VERB/falloir que|SCONJ l'|DET Etat|NOUN/état paie|VERB/payer ses|DET/son dettes|NOUN.");
    check('Les fils|NOUN/fils du président|NOUN/président vivent|VERB/vivre à|ADP Genève|PROPN.');
    check('La commune|NOUN/commune a voté|VERB une|DET/un hausse|NOUN des|ADP impôts|NOUN/impôt.');
    check('Des|DET/un voisins|NOUN ont|AUX entendu|VERB/entendre des|DET/un cris|NOUN/cri.');
    check("L'|DET équipe|NOUN leur|PRON a|AUX offert|VERB leurs|DET/leur maillots|NOUN.");
  });

  describe('capitals', () => {
    check('Le|DET Président|NOUN Annonce|VERB Des|DET Mesures|NOUN/mesure/Plur Contre|ADP La Crise|NOUN');
    check('A|ADP Dakar|PROPN, les|DET pêcheurs|NOUN/pêcheur manifestent|VERB.');
    check('Pierre|PROPN et|CCONJ Aminata|PROPN habitent|VERB à Saint-Denis|PROPN.');
  });

  it('answers with a word for each token of any text', () => {
    for (const text of ['', ' ', '«', '?!…', '\u0000', 'xqzt', '😀 😀', 'A'.repeat(500), '— – -', '1 2 3']) {
      const tokens = tokenize(text, { start: 0, end: text.length });
      assert.equal(tagSentence(tokens, grammar).length, tokens.length);
    }
  });

  it('works without its assets', () => {
    const tokens = tokenize('Le chat dort.', { start: 0, end: 13 });
    assert.equal(tagSentence(tokens, openGrammar(new Map())).length, 4);
  });
});
