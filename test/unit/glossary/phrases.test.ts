import assert from 'node:assert/strict';
import { glossAt } from '../../../src/core/glossary/gloss.ts';
import { check, gloss, lexiconOf, read } from './glossed.ts';

const lexicon = lexiconOf(
  [
    'mettre / VERB /  / A1 / put',
    'table / NOUN / f / A2 / table',
    'carte / NOUN / f / A2 / card',
    'nouveau / ADJ /  / A1 / new',
    'dire / VERB /  / A1 / say',
    'compte / NOUN / m / A2 / account',
    'rendre / VERB /  / A1 / return',
    'vérité / NOUN / f / A2 / truth',
    'penser / VERB /  / A1 / think',
    'porte / NOUN / f / A2 / door',
  ],
  [
    'mettre … sur la table / VERB / put forward / put on the table / B2 / Il met tout sur la table.',
    'se dire (tout à fait) prêt/disposé à / VERB / say one is ready to /  / B1 / Elle se dit prête à partir.',
    'mise en examen / NOUN / formal charge /  / C1 / Sa mise en examen a surpris.',
    'mettre en examen / VERB / charge /  / C1 / Il est mis en examen.',
    'ne … que / ADV / only /  / A2 / Il ne dit que la vérité.',
    'se rendre compte / VERB / realise /  / B1 / Elle se rend compte de tout.',
    "faire l'objet de / VERB / be the subject of /  / B2 / Il fait l'objet de critiques.",
    'une nouvelle fois / ADV / once again /  / A2 / Il perd une nouvelle fois.',
    'tourner le dos à son camp / VERB / desert one’s side /  / B2 / Il tourne le dos à son camp.',
    "garde d'enfants / NOUN / childcare /  / B1 / La garde d'enfants coûte cher.",
    'porter à / VERB / bring to /  / B2 / Cela porte à six le nombre.',
    'mener une/des perquisition/perquisitions / VERB / carry out a search /  / B2 / On mène une perquisition.',
    'faute de / ADP / for lack of /  / B2 / Il ferme faute de clients.',
    'mettre un terme à / VERB / put an end to /  / B2 / Il met un terme à la fête.',
    'ne … mâcher ses mots / VERB / not mince one’s words /  / B2 / Elle ne mâche pas ses mots.',
  ],
);

describe('phrases of the glossary', () => {
  it('are found with a gap, whose words keep their own glosses', () => {
    check('Le syndicat a {mis|put forward} ses {cartes|card} {+sur la table}.', lexicon);
    check(
      'Les négociateurs {mettront|put forward} de {nouvelles|new} {cartes|card} {+sur la table}.',
      lexicon,
    );
  });

  it('do not reach over five words or a full stop', () => {
    check('Elle a {mis|put} trois grandes assiettes bien propres et vides sur la {table|table}.', lexicon);
    check('Elle a {mis|put} sa veste ; sur la {table|table}, rien.', lexicon);
  });

  it('are inflected, with optional words, alternatives, adverbs and auxiliaries between', () => {
    check('La maire {se dit prête à|say one is ready to} partir.', lexicon);
    check('Les joueuses {se|say one is ready to} sont {+dites disposées à} rester.', lexicon);
    check('Nous {nous disons tout à fait prêts à|say one is ready to} signer.', lexicon);
    check('Le groupe {s’|say one is ready to}est toujours {+dit prêt à} vendre.', lexicon);
  });

  it('let adverbial phrases and floating «tous» stand where adverbs may', () => {
    check('Le texte {fait|be the subject of} une nouvelle fois {+l’objet d’}un recours.', lexicon);
    check('Ces plaintes {font|be the subject of} toutes {+l’objet d’}une enquête.', lexicon);
    check('Le texte fait un mois {l’objet d’|}un recours.', lexicon);
  });

  it('let adjuncts of time stand there too', () => {
    check('Le suspect a été {mis|charge} mercredi {+en examen}.', lexicon);
    check('Il est {mis|charge} depuis trois mois {+en examen}.', lexicon);
    check('Il est {mis|put} par son voisin en examen.', lexicon);
  });

  it('open with a noun only where no determiner makes it one', () => {
    check('Il ferme {faute de|for lack of} clients.', lexicon);
    check('C’est la {faute|} de son voisin.', lexicon);
  });

  it('may hold a negation: «ne mâche pas ses mots»', () => {
    check('Elle {ne mâche|not mince one’s words} pas {+ses mots}.', lexicon);
    check('Il {n’|not mince one’s words}a jamais {+mâché} hier {+ses mots}.', lexicon);
  });

  it('are turned round by a passive: «une perquisition a été menée»', () => {
    check('Une {perquisition|carry out a search} a ensuite été {+menée} hier.', lexicon);
    check('Un {terme|put an end to} lui a été {+mis}.', lexicon);
    check('Un {terme|} a mis fin à tout.', lexicon);
    check('Un {terme|} dont il est ici parlé a été mis.', lexicon);
  });

  it('stand with any possessive', () => {
    check('Vous {tournez le dos à votre camp|desert one’s side}, dit-il.', lexicon);
    check('Ils {tournent le dos à leur camp|desert one’s side}.', lexicon);
  });

  it('know elided and contracted words', () => {
    check('Le texte {fait l’objet d’|be the subject of}un recours.', lexicon);
    check('Le port {fait l’objet des|be the subject of} critiques.', lexicon);
  });

  it('take a personal pronoun as reflexive only when the verb agrees', () => {
    check('Nous {nous rendons compte|realise} du danger.', lexicon);
    check('Il nous {rend|return} {compte|account} de sa visite.', lexicon);
  });

  it('read «ne … que» but not across another negation', () => {
    check('Il {ne|only} {dit|say} {+que} la {vérité|truth}.', lexicon);
    check('Il ne {pense|think} pas que la {vérité|truth} blesse.', lexicon);
  });

  it('believe the tagger about a short one: «la porte à» is a door', () => {
    check('La {porte|door} à droite est fermée.', lexicon);
  });

  it('win over their words and span from the first to the last', () => {
    const text = 'Elle a mis ses cartes sur la table.';
    const { glosses } = gloss(read(text), lexicon);
    const phrase = glosses.find((item) => item.phrase);
    assert.equal(phrase?.text, 'mis ses cartes sur la table');
    assert.equal(phrase?.literal, 'put on the table');
    assert.equal(glosses.filter((item) => item.lemma === 'table').length, 0);
    assert.equal(glossAt(glosses, text.indexOf('cartes') + 2)?.gloss, 'card');
    assert.equal(glossAt(glosses, text.indexOf('sur la'))?.gloss, 'put forward');
    assert.equal(glossAt(glosses, text.indexOf(' ses')), phrase, 'the caret stands after «mis»');
    assert.equal(glossAt(glosses, text.indexOf('.') + 1), undefined);
  });

  it('are named by their first alternatives, without what is optional', () => {
    const { glosses } = gloss(read('Elle se dit disposée à signer.'), lexicon);
    assert.equal(glosses.find((item) => item.phrase)?.lemma, 'se dire prêt à');
  });

  it('leave the words of a name alone', () => {
    const { glosses } = gloss(read('Il lit «Mise en examen», le roman.', ['Mise en examen']), lexicon);
    assert.deepEqual(glosses, []);
  });

  it('reach into the small words of a name', () => {
    const text = 'Il porte à Bruxelles la vérité.';
    const { glosses } = gloss(read(text, ['à Bruxelles']), lexicon);
    assert.equal(glosses.find((item) => item.phrase)?.gloss, 'bring to');
  });

  it('do not take «des» for the «de» inside a pattern', () => {
    check('Une {garde d’enfants|childcare} à domicile.', lexicon);
    check('La {garde|} des enfants.', lexicon);
  });
});
