import { equal } from 'node:assert/strict';
import { detectLanguage } from '../../../src/core/text/language.ts';

const examples: readonly (readonly [string, string])[] = [
  [
    'La maire de Bobo-Dioulasso a inauguré mardi le nouveau marché couvert, après trois ans de travaux.',
    'fra',
  ],
  ['Le port est fermé.', 'fra'],
  ['L’attaquant a marqué deux fois.', 'fra'],
  ['Elle assure n’avoir jamais rencontré cet homme.', 'fra'],
  ['L’attaccante ha segnato due volte.', 'ita'],
  ['NOUVELLE GRÈVE DES BUS À LIÈGE : LES SYNDICATS EN APPELLENT AU MINISTRE', 'fra'],
  ['Les chercheurs de l’EPFL ont publié leurs résultats dans la revue Nature, selon un communiqué.', 'fra'],
  ['The mayor opened the new covered market on Tuesday, after three years of work.', 'eng'],
  ['El alcalde inauguró el martes el nuevo mercado cubierto, después de tres años de obras.', 'spa'],
  ['Il sindaco ha inaugurato martedì il nuovo mercato coperto, dopo tre anni di lavori.', 'ita'],
  ['Die Bürgermeisterin hat am Dienstag die neue Markthalle nach drei Jahren eröffnet.', 'deu'],
  ['L’alcaldessa va inaugurar dimarts el nou mercat cobert, després de tres anys d’obres.', 'cat'],
  ['O presidente da câmara inaugurou na terça-feira o novo mercado coberto, após três anos de obras.', 'por'],
  ['Мэр города во вторник открыл новый крытый рынок после трёх лет строительных работ.', 'rus'],
  ['Prezidan an te di ke peyi a bezwen lapè ak travay pou tout moun nan peyi nou an.', 'hat'],
  ['', 'und'],
  ['Genève', 'und'],
  ['3 500 – 12 % – 48', 'und'],
  ['lorem ipsum dolor sit amet consectetur adipiscing elit sed do eiusmod tempor incididunt', 'und'],
];

describe('detectLanguage', () => {
  for (const [text, language] of examples)
    it(`${language}: ${text}`, () => equal(detectLanguage(text), language));

  it('goes by the greater part of the lines', () => {
    const french = 'Les pompiers sont intervenus dans la nuit et le feu a été éteint avant midi.\n';
    const english = 'Firefighters were called in the night and the fire was out before noon.\n';
    equal(detectLanguage(french.repeat(3) + english), 'fra');
    equal(detectLanguage(french + english), 'und');
  });

  it('looks at a sample of a huge text only', () => {
    equal(
      detectLanguage('Le prix du riz a encore augmenté dans les villages de la région. '.repeat(20_000)),
      'fra',
    );
  });
});
