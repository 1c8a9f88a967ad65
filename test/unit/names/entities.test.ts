import assert from 'node:assert/strict';
import type { Entity } from '../../../src/core/names/entities.ts';
import {
  englishTranscription,
  frenchTranscription,
  soundKey,
} from '../../../src/core/names/transliteration.ts';
import { read } from './drawn.ts';

function entityOf(text: string, words: string): Entity {
  const { mentions, entities } = read(text);
  const mention = mentions.find((one) => one.text === words);
  const entity = entities.find(({ id }) => id === mention?.entity);
  assert.ok(entity, `«${words}» in «${text}»`);
  return entity;
}

describe('entities', () => {
  it('take a second name for that of whom it is, by the name that stands first', () => {
    const cases = [
      ['Mado Roy est morte. Née Huguette Blin à Metz, elle débute en 1950.', 'Huguette Blin', 'Mado Roy'],
      ['Née Huguette Blin, Mado Roy débute en 1950.', 'Huguette Blin', 'Mado Roy'],
      ['Le rappeur Kal Noir, de son vrai nom Luc Blin, chante.', 'Luc Blin', 'Kal Noir'],
      ['Dalva, née Denise Alvarez, est là. Denise Alvarez chante.', 'Denise Alvarez', 'Dalva'],
      ['Zep Roy, Paul Blin à l’état civil, dessine.', 'Paul Blin', 'Zep Roy'],
      ['Mado Roy est morte. Luc Blin est né à Metz.', 'Luc Blin', 'Luc Blin'],
    ] as const;
    for (const [text, words, name] of cases) assert.equal(entityOf(text, words).name, name);
  });

  it('gather the short and the full names of a person', () => {
    const text = 'Awa Diop est élue. « Merci », a dit Mme Diop. Diop a 44 ans.';
    const entity = entityOf(text, 'Diop');
    assert.deepEqual(
      [entity.name, entity.mentions, entity.aliases, entity.agreement],
      ['Awa Diop', 3, ['Diop'], 'f'],
    );
  });

  it('find a surname before the full name', () => {
    assert.equal(
      entityOf('Vasseur s’en va.\n\nLa députée Aline Vasseur quitte son siège.', 'Vasseur').name,
      'Aline Vasseur',
    );
  });

  it('keep two persons of one name apart by their first names', () => {
    const { entities } = read('Paul Keller et Anne Keller se sont mariés à Colmar.');
    assert.deepEqual(
      entities.filter(({ type }) => type === 'PER').map(({ name }) => name),
      ['Paul Keller', 'Anne Keller'],
    );
  });

  it('join an acronym to what it stands for', () => {
    const text = 'L’Association des pêcheurs de Gao (APG) se réunit. L’APG élira son président.';
    assert.equal(entityOf(text, 'APG').name, 'Association des pêcheurs de Gao');
  });

  it('join an acronym that is said as a word', () => {
    const text = 'Le Collectif autonome des médecins internes (Cami) proteste. Le Cami a réagi à Caen.';
    assert.equal(entityOf(text, 'Cami').name, 'Collectif autonome des médecins internes');
    const other = 'Le Collectif autonome des médecins internes (Caen) proteste.';
    assert.equal(entityOf(other, 'Caen').name, 'Caen');
  });

  it('join an acronym whose letters are those of another language, of a town or of syllables', () => {
    const cases: readonly (readonly [text: string, short: string, full: string])[] = [
      ['La Banque nationale tchèque (CNB) attend. La CNB vote en mai.', 'CNB', 'Banque nationale tchèque'],
      ["L'Office des forages ruraux (Ofor) a fermé. L'Ofor se tait.", 'Ofor', 'Office des forages ruraux'],
      [
        "L'Institut d'écologie de Nantes (CNRS) recrute.",
        'CNRS',
        'Centre national de la recherche scientifique',
      ],
    ];
    for (const [text, short, full] of cases) assert.equal(entityOf(text, short).name, full);
  });

  it('take of two places with one name the territory where the text speaks of it as one', () => {
    const cases: readonly (readonly [text: string, name: string, english: string])[] = [
      ['Un homme a été arrêté à Coutances (Manche).', 'Manche', 'Manche'],
      ['Il a disparu dans la Manche, au large de Douvres.', 'Manche', 'English Channel'],
      ['Les élus de la Vienne ont dit non.', 'Vienne', 'Vienne'],
      ["À Vienne, l'accord a été signé par les diplomates de l'université de Vienne.", 'Vienne', 'Vienna'],
      ['Le sénateur Luc Roy (LR, Nord) proteste.', 'Nord', 'Nord'],
      ['La préfecture du Nord enquête.', 'préfecture du Nord', 'Nord Prefecture'],
      ["L'université de Lorraine publie.", 'université de Lorraine', 'University of Lorraine'],
      ['Le Tigre a débordé à Bagdad et à Bassora, en Irak.', 'Tigre', 'Tigris'],
    ];
    for (const [text, name, english] of cases) assert.equal(entityOf(text, name).english, english, text);
  });

  it('take a town that plays for the club of it that the article names', () => {
    const match =
      'Les rugbymen ont perdu le match de Pro D2. Le Stade aurillacois renverse Pau. Aurillac exulte.';
    assert.equal(entityOf(match, 'Aurillac').name, 'Stade aurillacois');
    assert.equal(entityOf(match, 'Pau').name, 'Section paloise');
  });

  it('take it for the only club of it that plays the game of the article', () => {
    const basket = 'En basket, Cholet a battu Nanterre (81-77). Le match de Cholet a plu aux joueurs.';
    assert.equal(entityOf(basket, 'Cholet').name, 'Cholet Basket');
    assert.equal(
      entityOf('Le football attend. Lens a gagné le match (2-0). Les joueurs rient.', 'Lens').name,
      'Racing Club de Lens (RC Lens)',
    );
    assert.equal(
      entityOf('Lens a gagné le match (2-0). Les joueurs et les supporters rient.', 'Lens').name,
      'Lens',
    );
  });

  it('join what is said in short to the only full name that begins so', () => {
    const club =
      "Hier, les joueurs de l'Avenir de Morlaix ont gagné. Le président de l'Avenir, Lucien Moreau, exulte.";
    assert.equal(entityOf(club, 'Avenir').name, 'Avenir de Morlaix');
    const body = 'La Fédération malienne de football se tait. « Rien », dit-on à la Fédération de football.';
    assert.equal(entityOf(body, 'Fédération de football').name, 'Fédération malienne de football');
    const listed = 'Le Monde des livres a vingt ans. Selon Le Monde, il reste.';
    assert.equal(entityOf(listed, 'Le Monde').name, 'Le Monde');
  });

  it('gather initials with the person who has them', () => {
    const text = 'Rencontre avec Paule Ornano.\n\nP. O. : Je pars demain.';
    assert.equal(entityOf(text, 'P. O.').name, 'Paule Ornano');
  });

  it('gather initials that no colon follows', () => {
    const text = 'Rencontre avec Paule Ornano.\n\nP. O. – Je pars demain.\n\nOù ?\n\nP. O. – En mer.';
    assert.equal(entityOf(text, 'P. O.').name, 'Paule Ornano');
  });

  it('call a body as the article does when it says its name in full', () => {
    const text = 'La Fédération gabonaise de football se tait.';
    assert.equal(entityOf(text, 'Fédération gabonaise de football').name, 'Fédération gabonaise de football');
  });

  it('take accents and case as one', () => {
    const text = 'Les Etats-Unis et l’Otan négocient. Les États-Unis hésitent, l’OTAN aussi.';
    assert.equal(entityOf(text, 'Etats-Unis').name, 'États-Unis');
    assert.equal(entityOf(text, 'Otan').name, "Organisation du traité de l'Atlantique nord (OTAN)");
  });

  it('take of two bodies with one name that of the country the article is about', () => {
    const told = 'a rapporté l’APS.';
    assert.match(entityOf(`À Thiès et à Dakar, la pluie tombe, ${told}`, 'APS').name, /sénégalaise/u);
    assert.match(entityOf(`À Sétif et à Alger, la pluie tombe, ${told}`, 'APS').name, /^Algérie/u);
  });

  it('take of two bodies of one country with one name that of the town in the article', () => {
    assert.match(entityOf('À Marseille, la RTM répond.', 'RTM').name, /^Régie/u);
    assert.match(entityOf('En Isère, la RTM répond.', 'RTM').name, /^Restauration/u);
  });

  it('keep the role that the article gives', () => {
    assert.equal(entityOf('La maire de Sète, Eve Lam, a parlé.', 'Eve Lam').role, 'maire de Sète');
    assert.equal(entityOf('Eve Lam, directrice du port, a parlé.', 'Eve Lam').role, 'directrice du port');
  });

  it('have an English form by rule where one exists', () => {
    const cases: readonly (readonly [text: string, name: string, english: string])[] = [
      ['Le ministère de la Santé conseille la prudence.', 'ministère de la Santé', 'Ministry of Health'],
      ['Il a étudié à l’université de Thiès.', 'université de Thiès', 'University of Thiès'],
      [
        'Le tribunal correctionnel de Lille l’a condamné.',
        'tribunal correctionnel de Lille',
        'Lille Criminal Court',
      ],
      [
        'La Fédération malienne de football proteste.',
        'Fédération malienne de football',
        'Malian Football Federation',
      ],
      [
        'L’Union nationale des éleveurs tchadiens proteste.',
        'Union nationale des éleveurs tchadiens',
        'National Union of Chadian Breeders',
      ],
      [
        'La Fédération royale marocaine d’escrime proteste.',
        'Fédération royale marocaine d’escrime',
        'Royal Moroccan Fencing Federation',
      ],
      ['Le Centre géologique béninois recrute.', 'Centre géologique béninois', 'Beninese Geological Centre'],
      [
        'Le ministère de la Culture du Québec répond.',
        'ministère de la Culture du Québec',
        'Quebec Ministry of Culture',
      ],
      [
        'L’Association des victimes de l’amiante s’indigne.',
        'Association des victimes de l’amiante',
        'Association des victimes de l’amiante',
      ],
      ['Elle a lu le roman « Sept ponts » à Lille.', 'Sept ponts', 'Sept ponts'],
      ['Le lycée Victor-Hugo rouvre lundi.', 'lycée Victor-Hugo', 'Victor Hugo High School'],
      ['Elle enseigne à l’université Blaise-Pascal.', 'université Blaise-Pascal', 'Blaise Pascal University'],
      [
        'Le ministère du Travail, de la Santé et des Solidarités répond.',
        'ministère du Travail, de la Santé et des Solidarités',
        'Ministry of Labour, Health and Solidarity',
      ],
      ['Le Réseau de santé Horizon recrute.', 'Réseau de santé Horizon', 'Horizon Health Network'],
      [
        'Le Conseil national de la jeunesse vote.',
        'Conseil national de la jeunesse',
        'National Council for Youth',
      ],
      [
        'L’Institut national des médias (IMD) recrute.',
        'Institut national des médias',
        'National Institute of Media',
      ],
      ['Le Musée national du Bénin rouvre.', 'Musée national du Bénin', 'National Museum of Benin'],
    ];
    for (const [text, name, english] of cases) assert.equal(entityOf(text, name).english, english);
  });

  it('are not the body of the lists that has their letters and other words', () => {
    const text = "L'Union nationale des supporteurs associés (Unsa) attend. L'Unsa espère.";
    const { name, english, description } = entityOf(text, 'Unsa');
    assert.equal(name, 'Union nationale des supporteurs associés');
    assert.doesNotMatch(`${english}`, /Trade/u);
    assert.equal(description, null);
    assert.match(entityOf("L'Unsa espère.", 'Unsa').name, /syndicats autonomes \(Unsa\)$/u);
    const variant = 'Le Syndicat national des enseignements du second degré (Snes) attend. Le Snes espère.';
    assert.match(entityOf(variant, 'Snes').name, /\(Snes-FSU\)$/u);
  });

  it('have the full name of the lists where the article has the letters alone', () => {
    const cases: readonly (readonly [text: string, short: string, name: string])[] = [
      ['Au Sénégal, la Sones répond.', 'Sones', 'Société nationale des eaux du Sénégal (Sones)'],
      [
        'Le SNUipp appelle à la grève.',
        'SNUipp',
        'Syndicat national unitaire des instituteurs et professeurs des écoles (SNUipp-FSU)',
      ],
      ['À Zurich et à Berne, la SNB agit.', 'SNB', 'Banque nationale suisse (BNS)'],
      [
        'À Paris, la CFDT et le SNB appellent à la grève.',
        'SNB',
        'Syndicat national de la banque et du crédit (SNB)',
      ],
      [
        'Le CISSS de Laval répond. Le CISSS attend.',
        'CISSS',
        'Centre intégré de santé et de services sociaux de Laval (CISSS)',
      ],
    ];
    for (const [text, short, name] of cases) assert.equal(entityOf(text, short).name, name);
  });

  it('keep in English a street, and a body with a word that we have no English for', () => {
    const cases: readonly (readonly [text: string, name: string])[] = [
      ['Un arbre barre la rue des Lilas.', 'rue des Lilas'],
      ['Le ministère de la Refondation répond.', 'ministère de la Refondation'],
    ];
    for (const [text, name] of cases) assert.equal(entityOf(text, name).english, name);
  });
});

describe('transcriptions', () => {
  it('share a key', () => {
    for (const [a, b] of [
      ['Ouchakov', 'Ushakov'],
      ['Riabkov', 'Ryabkov'],
      ['Sergueï', 'Sergei'],
      ['Iouri', 'Yuri'],
      ['Mohamed', 'Muhammad'],
      ['Loukachenko', 'Lukashenko'],
    ] as const)
      assert.equal(soundKey(a), soundKey(b), `${a} ${b}`);
    assert.notEqual(soundKey('Duval'), soundKey('Dubois'));
  });

  it('turn French', () => {
    assert.equal(frenchTranscription('Yuri Ushakov'), 'Iouri Ouchakov');
    assert.equal(frenchTranscription('Sergueï Ryabkov'), 'Sergueï Riabkov');
    assert.equal(frenchTranscription('Ana Duval'), 'Ana Duval');
    assert.equal(frenchTranscription('Gulnara Aliguliyeva'), 'Gulnara Aliguliyeva');
  });

  it('leave a name as the article spells it, unless it has the French form too', () => {
    const cases = [
      ['Marek Dvorsky a marqué. Dvorsky a souri.', 'Marek Dvorsky'],
      ['Andrey Kovalenko signe à Nice. Kovalenko est ravi.', 'Andrey Kovalenko'],
      ['Yuri Dushkov a parlé lundi. Mardi, Iouri Douchkov a démenti.', 'Iouri Douchkov'],
    ] as const;
    for (const [text, name] of cases) assert.equal(entityOf(text, name).name, name);
  });

  it('turn English', () => {
    assert.equal(englishTranscription('Iouri Ouchakov'), 'Yuri Ushakov');
    assert.equal(englishTranscription('Sergueï Riabkov'), 'Sergei Ryabkov');
    assert.equal(englishTranscription('Michel Choukov'), 'Michel Shukov');
    assert.equal(englishTranscription('Louis Martin'), 'Louis Martin');
  });
});
