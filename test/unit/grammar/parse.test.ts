import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parseSentence } from '../../../src/core/grammar/parse.ts';
import { grammarFiles, openGrammar, tagSentence } from '../../../src/core/grammar/tag.ts';
import { tokenize } from '../../../src/core/text/tokens.ts';

const grammar = openGrammar(new Map(grammarFiles.map((file) => [file, new Uint8Array(readFileSync(file))])));

function parse(text: string) {
  const words = tagSentence(tokenize(text, { start: 0, end: text.length }), grammar);
  return { words, ...parseSentence(words, grammar) };
}

/** The reporting verb is marked V, the head of its subject S: «…, a {V expliqué} la {S maire}.» */
const reporting = `
  « Nous viendrons », a {V expliqué} le {S maire} de Lyon.
  « La route est longue », {V explique} la {S porte-parole} du ministère.
  « C'est une victoire », a{S -t-il} {V dit}.
  « Nous avons perdu du temps », {V regrette}{S -t-elle}.
  « Le match était serré », a {V reconnu} jeudi {S Marc} Lefort, l'entraîneur du club.
  « On ne lâche rien », a {V lancé} à la foule la {S présidente} de l'association.
  "Les prix vont encore monter", {V prévient} l'{S économiste} Fatou Keller.
  « La récolte sera mauvaise », {V soupire} un {S agriculteur} de la plaine.
  « Le virus circule toujours », a {V rappelé} hier soir le {S ministre} de la Santé.
  « L'exposition fermera en mai », {V précise} le {S musée} dans un communiqué.
  Le {S Kremlin} a {V démenti} mercredi avoir envoyé des troupes.
  La {S ministre}, interrogée par la radio, a {V affirmé} que la réforme serait votée.
  Les {S syndicats} {V dénoncent} une « provocation » et appellent à la grève.
  {S Olaf} Scholz a {V estimé} que la situation restait « grave ».
  {S Il} a {V ajouté} que les négociations reprendraient lundi.
  {S Elle} {V assure} ne rien savoir de l'affaire.
  Le {S procureur} de Dakar {V indique} que trois suspects ont été arrêtés.
  Un {S responsable} américain, qui a requis l'anonymat, a {V confirmé} la visite.
  Les {S autorités} locales ont {V annoncé} la fermeture des écoles.
  Selon le rapport, les {S chercheurs} {V pensent} que la fonte s'accélère.
  Le {S chef} de l'État a {V promis} une aide aux sinistrés.
  {S Moscou} {V accuse} Kiev de préparer une offensive.
  La {S police} {V affirme} avoir saisi deux tonnes de drogue.
  {S Washington} et Bruxelles ont {V condamné} l'attaque.
  « Je reviendrai », {V promet} le {S champion} du monde.
  « Tout est à refaire », {V juge} le {S rapport} de la commission.
  « Nos stocks sont vides », {V témoigne} la {S directrice} d'une pharmacie de Genève.
  « Il faut agir », {V martèle} {S Aïcha} Benali, députée de la région.
  « La ville change », {V constate} {S M.} Tremblay.
  « Nous y croyons encore », ont {V déclaré} les {S joueurs} après la rencontre.
  « Personne n'a été blessé », a fait {V savoir} la {S compagnie} aérienne.
  « C'est une première mondiale », se {V félicite} le {S professeur} Rochat.
  « On nous a oubliés », s'{V indigne} une {S habitante} du quartier.
  « Le texte est clair », {V insiste}{S -t-on} à Matignon.
  Le Premier {S ministre} a {V répondu} aux députés que le budget serait tenu.
  L'{S entraîneur} a {V refusé} de commenter l'arbitrage.
  Le {S film} {V raconte} l'histoire d'un pêcheur de Saint-Louis.
  Les {S habitants} {V craignent} que l'usine ne ferme.
  La {S Commission} européenne {V propose} de réduire les quotas.
  {S Nadia} Haddad, directrice de l'institut, {V souligne} que les données manquent.
  La {S Banque} centrale a {V relevé} ses taux, invoquant l'inflation.
  Ce {S dernier} a {V nié} toute implication.
  {S Celui-ci} {V explique} avoir agi seul.
  Le {S groupe} {V dit} vouloir investir cent millions d'euros.
  Dans un entretien au journal, la {S romancière} {V confie} écrire la nuit.
  Jeudi, le {S tribunal} a {V ordonné} la libération du journaliste.
  À Montréal, des {S milliers} de manifestants ont {V réclamé} justice.
  Le {S porte-parole} du gouvernement, Karim Diop, a {V jugé} ces propos « inacceptables ».
  D'après lui, la {S défense} n'a rien {V prouvé}.
  Les {S enquêteurs} {V estiment} que le feu est parti de la cuisine.
  Comme l'a {V expliqué} le {S capitaine} des pompiers, le vent a tourné.
  Ce que {V demandent} les {S infirmières}, c'est du repos.
  Les mesures qu'a {V annoncées} le {S gouvernement} ne suffisent pas.
  L'accord, {V estime} le {S négociateur}, peut encore être sauvé.
  La vigne, {V explique}{S -t-il}, souffre de la sécheresse.
  « Voilà dix ans que j'attends », {V dit} en souriant la {S violoniste}.
  « Le barrage tiendra », ont {V assuré} dimanche les {S ingénieurs} du site.
  Le {S Conseil} fédéral a {V présenté} son projet, annonce la chancellerie.
  L'{S ONU} {V exhorte} les parties à cesser le feu.
  Les deux {S dirigeants} se sont {V entretenus} par téléphone.`
  .trim()
  .split('\n')
  .map((line) => line.trim());

/** Whether the word marked S is the subject of the word marked V. */
function findsSubject(drawn: string): boolean {
  const at = { S: -1, V: -1 };
  let text = '';
  for (const [, plain = '', mark, word = ''] of drawn.matchAll(/([^{]*)(?:\{(\w+) ([^}]*)\})?/gu)) {
    text += plain;
    if (mark === 'S' || mark === 'V') at[mark] = text.length;
    text += word;
  }
  const { words, heads, relations } = parse(text);
  const subject = words.findIndex(({ start }) => start === at.S);
  const verb = words.findIndex(({ start }) => start === at.V);
  return heads[subject] === verb && (relations[subject] ?? '').startsWith('nsubj');
}

describe('parseSentence', () => {
  it(`finds the subject of nine reporting verbs in ten`, () => {
    const missed = reporting.filter((drawn) => !findsSubject(drawn));
    assert.ok(missed.length <= reporting.length / 10, `${missed.length} missed:\n${missed.join('\n')}`);
  });

  it('draws a tree on any text: one root, no cycle', () => {
    const texts = [
      '',
      '«',
      '. , !',
      'a',
      'x y z',
      '? non « » (',
      '😀 😀',
      reporting.join(' '),
      'que '.repeat(300),
    ];
    for (const text of texts) {
      const { words, heads } = parse(text);
      assert.equal(heads.length, words.length);
      assert.equal(heads.filter((head) => head < 0).length, Math.min(1, words.length), text.slice(0, 40));
      for (let word = 0; word < heads.length; word++) {
        let steps = 0;
        for (let at = word; at >= 0; at = heads[at] as number) assert.ok(steps++ <= heads.length, 'a cycle');
      }
    }
  });
});
