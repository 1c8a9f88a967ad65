import assert from 'node:assert/strict';
import { deriveParticiple } from '../../../src/core/glossary/derive.ts';
import { check, gloss, lexiconOf, parseDrawn, read, shipped } from './glossed.ts';

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
    const origins = Object.fromEntries(glosses.map((item) => [item.text, item.origin]));
    assert.equal(origins.ministre, 'lexicon');
    assert.equal(origins.renégocier, 'derived');
  });
});

/** One sentence for each class of word formation; none of the drawn words is in the lexicon as it ships. */
const classes: Readonly<Record<string, readonly string[]>> = {
  '-ment': ['Il tourne {vertigineusement|dizzyingly} et {imprévisiblement|unpredictably}.'],
  're-, ré-': ['Il faut {redéployer|deploy again} les lits et {réétudier|study again} le plan.'],
  'dé-, dés-': ['On veut {débétonner|undo: concrete over} la cour et {désocialiser|undo: socialise} le jeu.'],
  'anti-': ['Une loi {anti-tabac|anti-tobacco} est prête.'],
  'ex-': ["L'{ex-championne|former champion} parle."],
  'non-': ['Une action {non-violente|non-violent} a suivi.'],
  'sous-, sur-': ['Le {sous-équipement|under-equipment} et le {surclassement|outclassing} sont rares.'],
  'co-, inter-': ['La {coprésidence|co-presidency} veut un réseau {interuniversitaire|inter-university}.'],
  '-able': ['Une rue {inondable|that one can flood} et un projet {finançable|that one can finance}.'],
  '-eur, -euse': ['Le {dépollueur|one who cleans up} et l’{emballeuse|wrapper} arrivent.'],
  'feminine job titles': ['La {soudeuse|welder} et la {doreuse|gilder} sont là.'],
  compounds: [
    'Un accord {militaro-technique|military-technical} et un conflit {politico-religieux|political-religious}.',
  ],
  demonyms: ['Une foule {stéphanoise|Saint-Étienne} et une usine {mulhousienne|Mulhouse}.'],
  'participles as adjectives': ['Un geste très {désarmant|disarming} a été vu.'],
};

describe('a class of derived words', () => {
  for (const [name, sentences] of Object.entries(classes)) {
    it(`${name}: each is glossed and marked as derived`, () => {
      for (const drawn of sentences) {
        check(drawn);
        const { text, marks } = parseDrawn(drawn);
        const { glosses } = gloss(read(text), shipped);
        for (const mark of marks)
          assert.equal(glosses.find(({ start }) => start === mark.start)?.origin, 'derived', mark.text);
      }
    });
  }
});

describe('words in the spelling of 1990', () => {
  it('have the entries of the older spelling', () => {
    const { glosses } = gloss(read("Il connait l'entraineur de l'ile et son cout, un évènement."), shipped);
    const lemmas = Object.fromEntries(glosses.map(({ text, lemma }) => [text, lemma]));
    assert.equal(lemmas.connait, 'connaître');
    assert.equal(lemmas.entraineur, 'entraîneur');
    assert.equal(lemmas.ile, 'île');
    assert.match(glosses.find(({ text }) => text === 'cout')?.gloss ?? '', /cost/u);
    assert.match(glosses.find(({ text }) => text === 'évènement')?.gloss ?? '', /event/u);
  });
});

describe('words that look English', () => {
  const guesses = (text: string, names: readonly string[] = []): readonly string[] =>
    gloss(read(text, names), shipped)
      .glosses.filter(({ origin }) => origin === 'guessed')
      .map((item) => `${item.text}: ${item.gloss}`);

  it('are guessed by their endings when nothing else explains them', () => {
    assert.deepEqual(guesses('Elle enseigne la périglaciologie et la zymométrie.'), [
      'périglaciologie: periglaciology',
      'zymométrie: zymometry',
    ]);
    assert.deepEqual(guesses('Un phénomène galvanotropique a été vu.'), ['galvanotropique: galvanotropic']);
  });

  it('are no names, and nothing is guessed that ends like no English word', () => {
    assert.deepEqual(guesses('La Périglaciologie est une revue.'), []);
    assert.deepEqual(guesses('La revue périglaciologie paraît.', ['périglaciologie']), []);
    assert.deepEqual(guesses('Un trufoulard a griboulé la margoulette.'), []);
  });

  it('do not count as glossed', () => {
    const { coverage } = gloss(read('La périglaciologie progresse.'), shipped);
    assert.deepEqual(coverage, { content: 2, glossed: 1 });
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
