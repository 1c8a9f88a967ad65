import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { openWordForms, type WordForm } from '../../../src/core/grammar/wordForms.ts';
import { parseConllu } from '../../../src/train/conllu.ts';
import { readingsOf } from '../../../src/train/formTags.ts';
import { goldSentence } from '../../../src/train/goldSentence.ts';
import { goldTree } from '../../../src/train/goldTree.ts';
import { readDictionary } from '../../../src/train/hunspell.ts';
import { packNet } from '../../../src/train/net/packNet.ts';
import { plan, trainNet } from '../../../src/train/net/trainNet.ts';
import { trainTagger } from '../../../src/train/tagger.ts';
import { packWordForms } from '../../../src/train/wordFormsAsset.ts';

const aff = `
SFX S. Y 2
SFX S. 0 0/L'D'Q' [^sxz] is:sg
SFX S. 0 s/D'Q' [^sxz] is:pl
SFX p+ Y 2
SFX p+ er é/L'D'Q' er po:ppas po:adj is:mas is:sg
SFX p+ er ée/L'D'Q' er po:ppas po:adj is:fem is:sg
`;
const dic = `4
chat/S.() po:nom is:mas
chanter/p+() po:v1_it_q_zz
Dakar/L'D' po:nom is:mas is:inv
anti/-- po:pfx`;

function formsOf(): Map<string, WordForm[]> {
  const forms = new Map<string, WordForm[]>();
  for (const entry of readDictionary(aff, dic)) {
    for (const [form, reading] of readingsOf(entry)) forms.set(form, [...(forms.get(form) ?? []), reading]);
  }
  return forms;
}

const treebank = `# text = Le chat du voisin dort.
1	Le	le	DET	_	Definite=Def|Gender=Masc|Number=Sing	2	det	_	_
2	chat	chat	NOUN	_	Gender=Masc|Number=Sing	6	nsubj	_	_
3-4	du	_	_	_	_	_	_	_	_
3	de	de	ADP	_	_	5	case	_	_
4	le	le	DET	_	Definite=Def|Gender=Masc|Number=Sing	5	det	_	_
5	voisin	voisin	NOUN	_	Gender=Masc|Number=Sing	2	nmod	_	_
6	dort	dormir	VERB	_	Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin	0	root	_	SpaceAfter=No
7	.	.	PUNCT	_	_	6	punct	_	_

`;

const trainingKernel = new Uint8Array(readFileSync('out/kernels/training.wasm'));
const smallPlan = {
  ...plan,
  columns: [8, 8, 8, 8, 8],
  size: 8,
  arc: 8,
  relation: 8,
  rounds: 3,
  batch: 20,
};

describe('training', () => {
  it('expands a dictionary into readings', () => {
    const forms = formsOf();
    assert.deepEqual([...forms.keys()].sort(), ['Dakar', 'chanté', 'chantée', 'chat', 'chats']);
    assert.deepEqual(forms.get('chats'), [
      { lemma: 'chat', pos: 'NOUN', morphology: { gender: 'Masc', number: 'Plur' } },
    ]);
    assert.deepEqual(
      forms.get('chantée')?.map(({ lemma, pos }) => `${lemma} ${pos}`),
      ['chanter VERB', 'chanté ADJ'],
    );
    assert.equal(forms.get('Dakar')?.[0]?.pos, 'PROPN');
  });

  it('packs forms into bytes that read back, the same each time', () => {
    const bytes = packWordForms(formsOf());
    assert.deepEqual(packWordForms(formsOf()), bytes);
    const { lookup } = openWordForms(bytes);
    for (const [form, readings] of formsOf()) assert.deepEqual(lookup(form), readings, form);
    assert.deepEqual(lookup('chien'), []);
  });

  it('takes contractions as one token', () => {
    const [sentence] = parseConllu(treebank);
    assert.ok(sentence);
    const words = goldSentence(sentence);
    assert.equal(
      words.map(({ token, pos }) => `${token.text}/${pos}`).join(' '),
      'Le/DET chat/NOUN du/ADP voisin/NOUN dort/VERB ./PUNCT',
    );
    assert.deepEqual(goldTree(sentence).heads, [1, 4, 3, 1, -1, 4]);
  });

  it('trains the same models from the same data', () => {
    const sentences = parseConllu(treebank.repeat(9));
    const gold = sentences.map(goldSentence);
    const forms = openWordForms(packWordForms(formsOf()));
    const train = () => trainTagger({ gold, made: [], forms, dictionary: formsOf(), newsLemmas: '' });
    assert.deepEqual(train(), train());
    const examples = sentences.map((sentence, i) => ({
      words: (gold[i] ?? []).map(({ token, ...word }) => ({ ...token, ...word })),
      tree: goldTree(sentence),
    }));
    const net = () =>
      packNet(trainNet({ treebanks: examples, made: [] }, trainingKernel, { plan: smallPlan }));
    assert.deepEqual(net(), net());
  });
});
