import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze.ts';
import { openTestResources } from '../resources.ts';
import { describeDates } from './draw.ts';

const resources = openTestResources();

const cases: Record<string, readonly string[]> = {
  'who was reached on a day goes on in the next sentence': [
    'Joint mardi, l’avocat Luc Roy dénonce « {un scandale 2022-05-10} ». « {Nous irons en appel 2022-05-10} », promet-il.',
    'Rencontré lundi à son bureau, le maire ne décolère pas. « {On nous oublie 2022-05-09} », tonne-t-il.',
    'Le cinéaste Luc Roy sort un film. Nous l’avons rencontré mardi, à Lens. « {J’ai mis dix ans 2022-05-10} », raconte-t-il. « {Dix ans ! 2022-05-10} », répète-t-il.',
    'La présidente, Zoé Blin, a rencontré le patron mardi. « {Je l’ai cru ?} », dit-elle.',
    'Joint mardi, l’avocat Luc Roy dénonce « {un scandale 2022-05-10} ». Sa mère pleure. « {On verra ?} », promet-il.',
  ],
  'what somebody else says is not of the day on which the first was reached': [
    '« {J’ai froid ?} », raconte Zoé Blin. Le bailleur, joint lundi, promet « {une visite 2022-05-09} ». « {On nous dit ça ?} », rit-elle.',
  ],
  'the eve that a sentence opens with goes on, and so does the same day': [
    'Le président a démenti lundi. La veille, des voisins avaient brûlé un drapeau. « {Dehors ! 2022-05-08} », criaient-ils.',
    'La ministre Zoé Blin s’est défendue mardi. « {C’est faux 2022-05-10} », a-t-elle dit. Elle avait parlé plus tôt d’« {un malentendu 2022-05-10} ».',
  ],
  'what was said where people had met before is of that day': [
    'Le syndicat avait invité mardi la presse à la Bourse. Sa secrétaire, Zoé Blin, y a dénoncé « {un mépris total 2022-05-10} ». « {En juin, vous disiez l’inverse ! 2022-05-10} » a lancé une habitante.',
    'L’usine avait fermé mardi. Le syndicat y a vu « {un gâchis ?} ».',
    'Une lettre avait circulé mardi. Zoé Blin y aurait exigé « {un vote ?} ».',
  ],
  'what was written on a day is read in the present, by whatever name': [
    'L’usine nous a adressé une réponse écrite lundi. Elle y reconnaît « {des retards 2022-05-09} ». « {Nul n’est malade 2022-05-09} », conclut le courrier.',
    'Le groupe a publié lundi un communiqué. « {Nous regrettons 2022-05-09} », peut-on y lire.',
    'Dans Le Parisien, paru dimanche, l’élu accusait son parti de « {trahison 2022-05-08} ».',
    'Dans Libération de lundi, quarante élus signent une tribune. « {L’heure est grave 2022-05-09} », écrivent-ils.',
    'L’otage Luc Roy a atterri lundi. « {Je vis 2022-05-09} », a-t-il dit. Il avait parlé dans une vidéo. « {Aidez-moi ?} », y demandait-il.',
    'Une note du 3 mai, lue par la juge, évoque « {un accident 2022-05-03} ».',
    'En cause : un discours du 3 mai, à Lens, dans lequel il appelait à « {ouvrir la grille 2022-05-03} ».',
  ],
  'the story begins with what was published or preached': [
    'La ville a trop payé, révèle un rapport de l’auditeur déposé lundi soir au conseil. ¶ « {On a payé pour rien 2022-05-09} », a laissé tomber en séance la conseillère Zoé Blin.',
    'La grève a commencé mardi. ¶ L’imam Luc Roy avait consacré son sermon de vendredi à la paix. « {La rue brûle 2022-05-06} », a-t-il martelé.',
  ],
  'what happened to somebody is not when the words were said': [
    'Le conseil s’est réuni mardi. Interrogée sur sa voisine, Zoé Blin, touchée au bras lundi à Lens, la maire a répondu : « {Je ne suis pas médecin. 2022-05-10} »',
    '« {Je ne comprends pas ?} », lâche Luc Roy, licencié vendredi.',
    '« {Je ne comprends pas 2022-05-06} », lâche Luc Roy, rencontré vendredi.',
  ],
  'nor is what was written or lodged before somebody spoke of it': [
    'Le maire a répondu mardi au rapport publié lundi par la Cour. « {Nous agirons 2022-05-10} », a-t-il dit.',
    'Le conseil s’est réuni mardi. Il a lu un rapport publié vendredi. « {Il faut voter 2022-05-10} », a dit le maire.',
  ],
  'nor is what is to come': [
    'Le conseil s’est réuni mardi. Le maire lui a promis « {un ponton 2022-05-10} » dès le 15 avril.',
    'Lens a gagné mardi. Le club reste cinquième avant de défier Brest vendredi. « {On verra 2022-05-10} », a éludé le coach.',
  ],
  'who spoke before goes on another day': [
    'Jeudi dernier, le préfet Luc Roy avait été rassurant. « {L’eau est bonne 2022-05-05} », avait-il affirmé. Lundi, changement de ton : « {Ne la buvez plus. 2022-05-09} »',
  ],
  'that day is that of what had happened': [
    'Le vol avait eu lieu le 12 février 2020. Hier, la salle s’est figée. L’homme lui avait glissé ce jour-là : « {Comptez bien. 2020-02-12} »',
  ],
  'today is nowadays, but in an incise': [
    'La maire Zoé Blin décrit aujourd’hui un plan « {incomplet ?} ».',
    'Le feu a pris lundi. « {J’ai eu peur 2022-05-12} », confie aujourd’hui Zoé Blin.',
  ],
  'a month before the verb is when, since when is not': [
    'Zoé Blin a renoncé dimanche. Dans un entretien, en janvier, elle avouait sa fatigue. « {Je dors peu 2022-01} », disait-elle.',
    'Luc Roy était détenu depuis janvier. « {Je me tais ?} », avait-il lancé.',
  ],
  'last week is in the month of most of its days': [
    'La semaine dernière, le maire Luc Roy assurait que « {tout va bien 2022-05} ».',
  ],
};

describe('on which day words were said', () => {
  it('what somebody was told once sets no day for who told it', () => {
    const text =
      'Lens a gagné mercredi. Jo Blin était arrivé lundi. « Le coach Luc Roy m’a dit : “Shoote” », a-t-il ri.\n\n« On verra », a éludé Luc Roy.';
    const { quotes } = analyze(
      { text, language: 'fra', published: { value: '2022-05-12', how: 'option' } },
      resources,
    );
    assert.equal(quotes.at(-1)?.date?.value, '2022-05-11');
  });
  describeDates(cases);
});
