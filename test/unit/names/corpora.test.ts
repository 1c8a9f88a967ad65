import assert from 'node:assert/strict';
import { joinSentence, parseBio } from '../../../src/train/bio.ts';
import { parseFrSemCor } from '../../../src/train/frSemCor.ts';
import { readOwnSentences } from '../../../src/train/nameCorpora.ts';
import { type NamedSentence, parseNamedSentences } from '../../../src/train/namedSentences.ts';
import { documentsOf, scoreNames } from '../../../src/train/nameScore.ts';

/** «[PER Awa Diop] a parlé.» */
function draw({ text, names }: NamedSentence): string {
  let drawn = '';
  let at = 0;
  for (const { start, end, type } of names) {
    drawn += `${text.slice(at, start)}[${type} ${text.slice(start, end)}]`;
    at = end;
  }
  return drawn + text.slice(at);
}

describe('sentences with their names marked', () => {
  it('are read line by line, comments and empty lines left out', () => {
    const source =
      "# Politique\n\n[PER Awa Diop], maire de [LOC Thiès], a démissionné.\nRien n'est décidé.\n";
    const sentences = parseNamedSentences(source, 'a.txt');
    assert.deepEqual(
      sentences.map(({ text }) => text),
      ['Awa Diop, maire de Thiès, a démissionné.', "Rien n'est décidé."],
    );
    assert.deepEqual(sentences.map(draw), source.split('\n').slice(2, 4));
  });

  it('tell file and line where one is malformed', () => {
    const faults = [
      ['Le maire [PER Awa Diop a parlé.', 'bracket'],
      ['Le maire Awa Diop] a parlé.', 'bracket'],
      ['Le maire [PERS Awa Diop] a parlé.', 'bracket'],
      ['Le [ORG maire de [LOC Thiès]] a parlé.', 'bracket'],
      ['La [ORG ] a parlé.', 'bracket'],
      ['Le maire [PER Awa Diop ] a parlé.', 'bracket'],
      ['Le maire  [PER Awa Diop] a parlé.', 'two spaces'],
      [' Le maire a parlé.', 'edge'],
    ] as const;
    for (const [line, fault] of faults) {
      assert.throws(
        () => parseNamedSentences(`# ici\nJuste.\n${line}`, 'sport.txt'),
        ({ message }: Error) => message.startsWith('sport.txt:3: ') && message.includes(fault),
        line,
      );
    }
  });

  it('are three thousand and more, all well formed, a name in most of them', () => {
    const sentences = readOwnSentences();
    assert.ok(sentences.length >= 3000, `${sentences.length}`);
    const named = sentences.filter(({ names }) => names.length > 0);
    assert.ok(named.length > sentences.length * 0.6, `${named.length} of ${sentences.length}`);
    for (const type of ['PER', 'LOC', 'ORG', 'MISC'])
      assert.ok(
        sentences.some(({ names }) => names.some((name) => name.type === type)),
        type,
      );
  });
});

describe('a corpus in columns', () => {
  const columns = [
    ...['Le\tO', 'chef\tO', 'de\tO', "l'\tO", 'Otan\tB-ORG', ',\tO', 'Jens\tB-PER', 'Stoltenberg\tI-PER'],
    ...['a\tO', '-t-il\tO', 'dit\tO', '«\tO', 'Oui\tO', '!\tO', '»\tO', '\tO', ''],
    ...['Paris\tI-LOC', 'Nantes\tB-LOC', 'Duval\tI-PER', ''],
  ].join('\n');

  it('is set as French is, its names by their tags', () => {
    assert.deepEqual(
      parseBio(columns).map(({ tokens }) => draw(joinSentence(tokens))),
      [
        "Le chef de l'[ORG Otan], [PER Jens Stoltenberg] a-t-il dit « Oui ! »",
        '[LOC Paris] [LOC Nantes] [PER Duval]',
      ],
    );
  });

  it('is one document unless it says where another begins', () => {
    const sentence = 'Duval\tB-PER\n\n';
    const sizes = (bio: string) => documentsOf(parseBio(bio)).map((document) => document.length);
    assert.deepEqual(sizes(sentence.repeat(3)), [3]);
    assert.deepEqual(
      sizes(`${sentence}-DOCSTART- O\n\n${sentence}# newdoc id = 2\n${sentence}${sentence}`),
      [1, 1, 2],
    );
  });

  it('counts a name as found only whole and with its type', () => {
    const [document = []] = documentsOf(parseBio(columns));
    const { scores, errors } = scoreNames([document], () => [
      [
        { start: 13, end: 17, type: 'ORG' },
        { start: 19, end: 23, type: 'PER' },
      ],
      [{ start: 0, end: 5, type: 'ORG' }],
    ]);
    assert.equal(scores.all.gold, 5);
    assert.ok(Math.abs(scores.all.precision - 100 / 3) < 0.01);
    assert.ok(Math.abs(scores.all.recall - 20) < 0.01);
    assert.equal(scores.ORG.recall, 100);
    assert.equal(errors.length, 6);
  });
});

describe('FrSemCor', () => {
  it('gives names of persons, places, bodies and works', () => {
    const source = [
      '# sent_id = annodis.er_1',
      "# text = Guy Duval, de l'UNC, vit à Sète et lit La Croix du Gard.",
      ...[
        '1\tGuy\t_\tNPP\t_\t1:Person',
        '2\tDuval\t_\tNPP\t_\t1',
        '3\t,\t_\tPONCT\t_\t*',
        '4\tde\t_\tP\t_\t*',
      ],
      ...[
        "5\tl'\t_\tDET\t_\t*",
        '6\tUNC\t_\tNPP\t_\tInstitution',
        '7\t,\t_\tPONCT\t_\t*',
        '8\tvit\t_\tV\t_\t*',
      ],
      ...[
        '9\tà\t_\tP\t_\t*',
        '10\tSète\t_\tNPP\t_\tInstitution',
        '11\tet\t_\tCC\t_\t*',
        '12\tlit\t_\tV\t_\t*',
      ],
      ...[
        '13\tLa\t_\tDET\t_\t2:Cognition',
        '14\tCroix\t_\tNC\t_\t2',
        '15\tdu\t_\tP+D\t_\t*',
        '16\tGard\t_\tNPP\t_\tInstitution',
      ],
    ].join('\n');
    assert.deepEqual(parseFrSemCor(source, (name) => name === 'Gard').map(draw), [
      "[PER Guy Duval], de l'[ORG UNC], vit à [LOC Sète] et lit [MISC La Croix] du [LOC Gard].",
    ]);
  });
});
