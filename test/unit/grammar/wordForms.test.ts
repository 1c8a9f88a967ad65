import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { openWordForms, type WordForm } from '../../../src/core/grammar/wordForms.ts';

const forms = openWordForms(new Uint8Array(readFileSync('media/models/word-forms.bin')));

function drawn({ lemma, pos, morphology }: WordForm): string {
  const { gender = '', number = '', person = '', mood = '', tense = '', verbForm = '' } = morphology;
  const cells = [lemma, pos, gender, number, person, mood, tense, verbForm === 'Fin' ? '' : verbForm];
  return cells.filter((cell) => cell !== '').join(' ');
}

/** Each line: a form as it stands in a text = one of its readings. */
function check(table: string): void {
  for (const line of table.trim().split('\n')) {
    const [form = '', expected = ''] = line.split(' = ').map((cell) => cell.trim());
    it(line.trim(), () => {
      const readings = forms.lookup(form).map(drawn);
      assert.ok(readings.includes(expected), `${form}: ${readings.join('; ') || 'unknown'}`);
    });
  }
}

describe('word forms', () => {
  describe('nouns', () =>
    check(`
      chevaux = cheval NOUN Masc Plur
      journal = journal NOUN Masc Sing
      journaux = journal NOUN Masc Plur
      travaux = travail NOUN Masc Plur
      yeux = œil NOUN Masc Plur
      gâteaux = gâteau NOUN Masc Plur
      voix = voix NOUN Fem
      souris = souris NOUN Fem
      présidente = président NOUN Fem Sing
      directrices = directeur NOUN Fem Plur
      chercheuses = chercheur NOUN Fem Plur
      mairesse = mairesse NOUN Fem Sing
      ministres = ministre NOUN Plur
      porte-parole = porte-parole NOUN
      arc-en-ciel = arc-en-ciel NOUN Masc Sing
      aujourd’hui = aujourd'hui ADV
      oeuvre = œuvre NOUN Sing
      soeurs = sœur NOUN Fem Plur
      COEUR = cœur NOUN Masc Sing
      cégep = cégep NOUN Masc Sing
      caribous = caribou NOUN Masc Plur
      km = km NOUN Masc`));

  describe('adjectives', () =>
    check(`
      belle = beau ADJ Fem Sing
      bel = beau ADJ Masc Sing
      vieilles = vieux ADJ Fem Plur
      nationaux = national ADJ Masc Plur
      heureuses = heureux ADJ Fem Plur
      actives = actif ADJ Fem Plur
      publique = public ADJ Fem Sing
      grecque = grec ADJ Fem Sing
      ivoirienne = ivoirien ADJ Fem Sing
      québécois = québécois ADJ Masc
      inattendue = inattendu ADJ Fem Sing
      connues = connu ADJ Fem Plur
      dues = dû ADJ Fem Plur
      premières = premier ADJ Fem Plur
      2e = 2e ADJ Sing`));

  describe('verbs', () =>
    check(`
      a = avoir AUX Sing 3 Ind Pres
      a = avoir VERB Sing 3 Ind Pres
      sont = être AUX Plur 3 Ind Pres
      sera = être VERB Sing 3 Ind Fut
      été = être AUX Masc Sing Past Part
      eussent = avoir AUX Plur 3 Sub Imp
      étant = être AUX Pres Part
      déclare = déclarer VERB Sing 3 Ind Pres
      déclaré = déclarer VERB Masc Sing Past Part
      déclarait = déclarer VERB Sing 3 Ind Imp
      déclara = déclarer VERB Sing 3 Ind Past
      déclarerait = déclarer VERB Sing 3 Cnd Pres
      déclarons = déclarer VERB Plur 1 Imp Pres
      dit = dire VERB Sing 3 Ind Pres
      dit = dire VERB Sing 3 Ind Past
      dit = dire VERB Masc Sing Past Part
      dites = dire VERB Plur 2 Ind Pres
      veut = vouloir VERB Sing 3 Ind Pres
      veuillez = vouloir VERB Plur 2 Imp Pres
      pourront = pouvoir VERB Plur 3 Ind Fut
      puisse = pouvoir VERB Sing 3 Sub Pres
      doivent = devoir VERB Plur 3 Ind Pres
      dues = devoir VERB Fem Plur Past Part
      sachant = savoir VERB Pres Part
      iront = aller VERB Plur 3 Ind Fut
      aille = aller VERB Sing 3 Sub Pres
      vinrent = venir VERB Plur 3 Ind Past
      tenues = tenir VERB Fem Plur Past Part
      prendre = prendre VERB Inf
      pris = prendre VERB Masc Past Part
      craint = craindre VERB Sing 3 Ind Pres
      résolue = résoudre VERB Fem Sing Past Part
      acquiert = acquérir VERB Sing 3 Ind Pres
      appelle = appeler VERB Sing 3 Ind Pres
      achètent = acheter VERB Plur 3 Ind Pres
      mangeait = manger VERB Sing 3 Ind Imp
      plaçons = placer VERB Plur 1 Ind Pres
      essuie = essuyer VERB Sing 3 Ind Pres
      finissent = finir VERB Plur 3 Sub Pres
      suffi = suffire VERB Masc Sing Past Part
      vaincu = vaincre VERB Masc Sing Past Part
      conclut = conclure VERB Sing 3 Ind Pres
      voilà = voilà VERB`));

  describe('closed classes', () =>
    check(`
      l’ = le DET Sing
      l' = le PRON Sing 3
      des = un DET Plur
      des = de ADP
      du = de ADP
      aux = à ADP
      qu’ = que SCONJ
      jusqu' = jusque ADP
      s' = si SCONJ
      s' = se PRON 3
      -t-il = il PRON Masc Sing 3
      -elles = elle PRON Fem Plur 3
      -ce = ce PRON Sing 3
      -là = là ADV
      leur = leur DET Sing
      leur = lui PRON Plur 3
      nos = notre DET Plur
      celles-ci = celui-ci PRON Fem Plur 3
      auxquelles = lequel PRON Fem Plur
      quelqu'un = quelqu'un PRON Masc Sing
      dont = dont PRON
      selon = selon ADP
      mais = mais CCONJ
      Mme = madame NOUN Fem Sing
      M. = monsieur NOUN Masc Sing
      deux = deux NUM Plur`));

  describe('names and capitals', () =>
    check(`
      Sénégal = Sénégal PROPN Masc
      Paris = Paris PROPN
      Aïcha = Aïcha PROPN Fem
      OTAN = Otan PROPN Fem
      Etat = état NOUN Masc Sing
      ETATS = état NOUN Masc Plur
      Ecole = école NOUN Fem Sing
      Elysée = Élysée PROPN Masc Sing
      A = à ADP
      Ca = ça PRON Sing 3
      Présidente = président NOUN Fem Sing
      EVENEMENT = événement NOUN Masc Sing`));

  it('knows nothing of what is no word', () => {
    for (const word of ['', ' ', '-', "'", 'xqzt', '«', '\u0000', '12,5', '-t-', 'É'.repeat(3000), '😀']) {
      assert.deepEqual(forms.lookup(word), [], word.slice(0, 10));
    }
  });

  it('reads no past participle in the inverted «aimé-je»', () => {
    assert.ok(!forms.lookup('aimé').some(({ morphology }) => morphology.person === 1));
  });
});
