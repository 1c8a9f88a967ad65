import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze.ts';
import { openTestResources } from '../resources.ts';

const resources = openTestResources();

/** Every quotation, drawn: `{…}` each part that is said, `{i …}` a reported clause; what stands outside the braces is nobody's words. */
function check(drawn: string): void {
  const text = drawn.replace(/\{(?:i )?|\}/gu, '');
  const { quotes } = analyze(
    { text, language: 'fra', published: { value: '2022-05-12', how: 'option' } },
    resources,
  );
  const opens = new Map<number, string>();
  const closes = new Map<number, string>();
  for (const { kind, parts } of quotes)
    for (const { start, end } of parts) {
      opens.set(start, kind === 'indirect' ? '{i ' : '{');
      closes.set(end, '}');
    }
  let found = '';
  for (let i = 0; i <= text.length; i++)
    found += (closes.get(i) ?? '') + (opens.get(i) ?? '') + (text[i] ?? '');
  assert.equal(found, drawn);
}

const cases: Record<string, readonly string[]> = {
  'an incise takes what is said of its speaker with it': [
    '« {C’est un beau travail}, salue le géographe lyonnais Paul Roy, qui n’a rien signé. {Tout se confirme.} »',
    '« {La ménagerie}, a déclaré jeudi Léa Morvan, directrice du zoo, {n’est plus fermée.} »',
    '« {On roule depuis cinq heures}, a raconté la chauffeuse, 44 ans, mère de deux enfants. {Personne ne s’arrête.} »',
    '« {La nappe remonte}, explique Paul Sentis, de l’université de Toulouse, {et nous ignorons pourquoi.} »',
    '« {La carrière ferme}, a regretté Ana Duval, qui préside le comité, {parce que personne n’a signé.} »',
    '« {On attend}, ironise Nadia Schmitt, frontalière, 46 ans. {Le train, lui, dort.} »',
    '« {On verra}, lâche un ouvrier, le casque sur les genoux. {Moi, j’attends.} »',
    '« {C’est un choix}, a reconnu, visiblement ému, Jo Blin. {Je l’assume.} »',
    '« {Jo a vendu sa moto, moi mes bijoux}, raconte Lynda Roy, 28 ans. {C’est fini.} »',
    '« {On ne nourrit pas une ville avec des promesses, fussent-elles belles}, a-t-il dit, {mais avec du pain.} »',
  ],
  'an incise takes along where and how it was said': [
    '« {Le marché a trois ans de retard}, a reconnu le directeur, Jo Blin, lors d’une réunion à Belfort. {Nous préférons attendre.} »',
    '« {Je suis fier}, a réagi Jo Blin, le sélectionneur, au micro de TF1, quelques minutes après le match. {On ira au bout.} »',
    '« {Les loups sont là}, rappelle Jo Blin, garde-faune, dans son bureau de Martigny. {Les moutons le savent.} »',
    '« {Je l’ai fait}, a plaidé l’accusé, la voix basse, les yeux rivés au sol. {Pour ma mère.} »',
    '« {C’est un coup de poignard}, s’est emporté le maire, visiblement ému. {Nous nous battrons.} »',
    '« {La fusion attendra}, a tranché mardi, devant une centaine d’élus, la présidente, Ana Duval. {Rien ne presse.} »',
    '« {Le vote est truqué}, affirme dans une vidéo diffusée hier l’opposant Jo Blin. {Nous irons au tribunal.} »',
  ],
  'but what goes on behind it is said': [
    '« {Je travaille}, explique Ana Duval, {dans une banque de Dakar. Mon mari attend.} »',
    '« {C’est une honte}, tonne le maire, Jo Blin, {pour toute la région. Nous le dirons.} »',
    '« {C’est dur}, confie Jo Blin, {très dur. On serre les dents.} »',
    '« {On a joué à l’envers}, peste l’entraîneur, {depuis le début. C’est long.} »',
  ],
  'a quotation re-opened in the next paragraph has a part in each': [
    '« {Nous avons tenu bon.}\n\n« {Merci aux soigneurs du parc} », a-t-elle ajouté.',
    'Léa Morvan raconte : « {La nuit a été longue.}\n\n« {Personne n’a dormi avant l’aube, et le jour est venu.} »',
  ],
  'a reported clause ends where the reporter goes on': [
    'Le maire affirme que {i le chantier sera fini à Pâques} et que {i le budget est tenu}.',
    'La ministre a promis, dimanche sur les ondes de Radio Sud, qu’{i aucune opération ne serait annulée}.',
    'Le préfet a déclaré que {i la sécurité n’était pas négociable}, sans préciser la date de l’enquête.',
    'Pour Paul Sentis, de l’université de Toulouse, {i l’hypothèse ne tient pas}.',
    'Selon les termes de l’accord, que nous avons pu consulter, {i chaque soudeur recevra deux paires de gants}.',
    'Aux yeux de plusieurs humanitaires, {i les deux camps disent vrai}.',
    'Le ministre dément l’agence Aïr, selon laquelle {i deux millions de dollars auraient changé de mains}.',
    'L’organisateur ne cache pas que {i l’affiche perd sa tête}.',
  ],
};

describe('what is said, to the letter', () => {
  for (const [topic, examples] of Object.entries(cases)) {
    describe(topic, () => {
      for (const drawn of examples) it(drawn.replace(/\n/gu, '¶'), () => check(drawn));
    });
  }
});
