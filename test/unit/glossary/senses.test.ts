import assert from 'node:assert/strict';
import { check, gloss, lexiconOf, read } from './glossed.ts';

const lexicon = lexiconOf([
  'lever / VERB /  / B1 / lift {obj=sanction,embargo} | raise {obj=fonds,argent} | get up {refl} | raise, lift',
  'tenir / VERB /  / A2 / hold | take place {refl} | be keen to {prep=à}',
  'prêt / ADJ /  / A2 / ready',
  'prêt / NOUN / m / A2 / loan',
  'livre / NOUN / m / A1 / book',
  'livre / NOUN / f / A2 / pound',
  'ancien / ADJ /  / A2 / former {before} | ancient {after}',
  'affaire / NOUN / f / A2 / affair | business {plur}',
  'savoir / VERB /  / A1 / know | know how to {inf}',
  'but / NOUN / m / A2 / goal {dom=sport} | aim',
  'gardien / NOUN / m / B1 / goalkeeper {dom=sport}',
  'match / NOUN / m / A1 / match {dom=sport}',
  'accord / NOUN / m / A1 / agreement',
  'toucher / VERB /  / A2 / affect | receive {obj=@money} | hit {obj=@name}',
  'direction / NOUN / f / A2 / management | direction {with=est,nord}',
  'parquet / NOUN / m / B1 / prosecutor’s office | floor {with=@house}',
]);

describe('senses in context', () => {
  it('are chosen by the object, also of a passive', () => {
    check('L’Union a {levé|lift} ses sanctions.', lexicon);
    check('La jeune pousse a {levé|raise} des fonds.', lexicon);
    check('Les sanctions {levées|lift} hier étaient anciennes.', lexicon);
    check('L’enfant a {levé|raise, lift} la main.', lexicon);
  });

  it('of a construction with a preposition are harder than their verb: «tenir à»', () => {
    const levelsIn = (text: string): readonly string[] =>
      gloss(read(text), lexicon)
        .glosses.filter(({ lemma }) => lemma === 'tenir')
        .map(({ gloss: english, level }) => `${english} ${level}`);
    assert.deepEqual(levelsIn('Je tiens à souligner ce point.'), ['be keen to B2']);
    assert.deepEqual(levelsIn('Je tiens une lampe.'), ['hold A2']);
  });

  it('are chosen by the construction', () => {
    check('Elle se {lève|get up} tôt.', lexicon);
    check('La réunion s’est {tenue|take place} à Dakar.', lexicon);
    check('Je {tiens|be keen to} à le dire.', lexicon);
    check('Il {tient|hold} une tasse.', lexicon);
    check('Elle {sait|know how to} bien nager et {sait|know} tout.', lexicon);
  });

  it('are chosen by place, number and gender', () => {
    check('L’{ancien|former} ministre visite un temple {ancien|ancient}.', lexicon);
    check('Le monde des {affaires|business} suit cette {affaire|affair}.', lexicon);
    check('Ce {livre|book} coûte une {livre|pound}.', lexicon);
  });

  it('are chosen by what kind of noun stands near', () => {
    check('Il {touche|receive} une pension.', lexicon);
    check('Une balle a {touché|hit} Kevin.', lexicon);
    check('La grêle {touche|affect} la plaine.', lexicon);
    check('Le {parquet|floor} de la chambre craque.', lexicon);
  });

  it('are not chosen by little words that look like the ones wanted', () => {
    check('La {direction|management} est absente.', lexicon);
    check('Le vent souffle en {direction|direction} du nord.', lexicon);
  });

  it('are given for the noun that a name opens with', () => {
    const { glosses, coverage } = gloss(read('Le parquet de Lille enquête.', ['parquet de Lille']), lexicon);
    assert.deepEqual(
      glosses.map((item) => item.gloss),
      ['prosecutor’s office'],
    );
    assert.equal(coverage.content, 1, 'a name does not count for the coverage');
  });

  it('are chosen by part of speech', () => {
    check('La banque accorde un {prêt|loan} à un client {prêt|ready} à investir.', lexicon);
  });

  it('follow the topic of the article', () => {
    check('Le gardien du match a vu le {but|goal}.', lexicon);
    check('L’accord a pour {but|aim} la paix.', lexicon);
  });

  it('show all senses in the order of the lexicon', () => {
    const { glosses } = gloss(read('Elle se lève.'), lexicon);
    assert.deepEqual(glosses.find((item) => item.lemma === 'lever')?.senses, [
      'lift',
      'raise',
      'get up',
      'raise, lift',
    ]);
  });
});

describe('senses of the shipped glossary', () => {
  it('decide between everyday meanings', () => {
    check('Le pays a {levé|lift} l’embargo et veut {lever|raise} de nouveaux fonds.');
    check('La ministre {porte|wear} un masque.');
    check('L’enquête {portera|concern, be about} sur trois dossiers.');
    check('Le tribunal l’a {condamné|sentence} à deux ans de prison.');
    check('La {tour|tower} penche, chaque {tour|round} du scrutin compte.');
    check('Le gouvernement veut {engager|start, enter into} un dialogue avec les syndicats.');
  });

  it('warn of false friends', () => {
    const { glosses } = gloss(
      read('Le pont est actuellement fermé.'),
      lexiconOf(['actuellement / ADV /  / A1 / currently / not "actually"']),
    );
    assert.equal(glosses[0]?.trap, 'not "actually"');
  });
});
