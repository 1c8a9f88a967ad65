import assert from 'node:assert/strict';
import { deriveParticiple } from '../../../src/core/glossary/derive.ts';
import { check, gloss, lexiconOf, read } from './glossed.ts';

const lexicon = lexiconOf([
  'constitutionnel / ADJ /  / B1 / constitutional',
  'prudent / ADJ /  / B1 / cautious',
  'négocier / VERB /  / B1 / negotiate',
  'corruption / NOUN / f / A2 / corruption',
  'ministre / NOUN / mf / A1 / minister',
  'technique / ADJ /  / A2 / technical',
  'directeur / NOUN / m / A2 / director',
  'soupçonner / VERB /  / B1 / suspect',
  'menacer / VERB /  / B1 / threaten',
  'abandonner / VERB /  / B1 / give up',
  'militaire / ADJ /  / B1 / military',
]);

describe('derived words', () => {
  it('are adverbs, prefixed words, agents and compounds of known words', () => {
    check(
      'Il a {prudemment|cautiously} jugé la loi {constitutionnellement|constitutionally} solide.',
      lexicon,
    );
    check('Il faut {renégocier|negotiate again} ce bail {négociable|that one can negotiate}.', lexicon);
    check('L’{ex-ministre|former minister} mène la lutte {anticorruption|anti-corruption}.', lexicon);
    check('La {directrice|director} a parlé de moyens {militaro-techniques|military-technical}.', lexicon);
  });

  it('are participles used as adjectives', () => {
    check('Un ton très {menaçant|threatening} a été pris.', lexicon);
    const [verb] = lexicon.entries('abandonner');
    assert.ok(verb);
    const participle = deriveParticiple('abandonné', verb, 'Past', lexicon.derivations);
    assert.equal(participle.senses[0]?.gloss, 'given up');
  });

  it('leave a feminine its gender', () => {
    const { glosses } = gloss(read('Les directrices ont vu le directeur.'), lexicon);
    assert.deepEqual(
      glosses.filter((item) => item.lemma === 'directeur').map((item) => item.gender),
      ['f', 'm'],
    );
  });

  it('are marked, and words of the lexicon are not', () => {
    const { glosses } = gloss(read('Le ministre veut renégocier.'), lexicon);
    const flags = Object.fromEntries(glosses.map((item) => [item.text, item.derived]));
    assert.equal(flags.ministre, false);
    assert.equal(flags.renégocier, true);
  });
});

describe('coverage of the glossary', () => {
  it('counts content words outside names', () => {
    const text = read('Le ministre a négocié à Trifouillis une galipette.', ['Trifouillis']);
    assert.deepEqual(gloss(text, lexicon).coverage, { content: 3, glossed: 2 });
  });

  it('leaves numbers, auxiliaries and boilerplate out', () => {
    assert.deepEqual(gloss(read('Il y a 12 ministres.'), lexicon).coverage, { content: 2, glossed: 1 });
    assert.equal(gloss(read('Le ministre négocie.', [], 'boilerplate'), lexicon).coverage.content, 0);
  });

  it('is whole for an empty text and never fails on an odd one', () => {
    assert.deepEqual(gloss(read(''), lexicon), { glosses: [], coverage: { content: 0, glossed: 0 } });
    for (const odd of ['«»', '-', '\u0000', 'a'.repeat(5000), '’’’', 're-', 'ex-', '-ment'])
      gloss(read(odd), lexicon);
  });
});
