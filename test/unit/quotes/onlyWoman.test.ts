import { describeDrawn } from './draw.ts';

describeDrawn('the only one of whom the article has spoken', {
  'the only woman so far, by a bare trade or office':
    'Zoé Blin et Marc Roy se sont affrontés. « {d Vous punissez les ruraux = Zoé Blin} », a attaqué la première. « {d Faux = Marc Roy} », a répliqué le second.\n\nLa candidate a ressorti une vidéo. « {d Vous disiez l’inverse ! = Zoé Blin} »',
  'whatever she was before she was elected':
    'Le comité donne Zoé Blin en tête. « {d Attendons = Zoé Blin} », prévient l’ancienne sage-femme, candidate sans étiquette.\n\nJo Roy s’est enfermé. « {d J’ai appelé Zoé = Jo Roy} », dit-il.\n\nÀ Sète, on danse.\n\nLa nouvelle élue, elle, promet de siéger « {p au fond = Zoé Blin} ».',
  'not where a complement tells her apart':
    'Zoé Blin a écrit au conseil. « {d Rien ne va = Zoé Blin} », dit-elle.\n\nLe quai est vide. La pluie tombe.\n\nLa présidente du jury salue « {p une langue neuve = la présidente du jury} ».',
  'nor a man, who may be any officer':
    'Jo Roy a tout perdu. « {d La dune recule = Jo Roy} », dit-il.\n\nLa commune a voté. Le plan est prêt.\n\nLe maire le dit « {p juste = le maire} ».',
  'several whom only a pronoun brings back':
    'Un accord est signé. Les ONG sont plus réservées. Elles pointent « {p des trous béants = les ONG} » dans le texte.',
  'two persons of one sentence, by their order':
    'On y voit le ministre Pap Blin attablé avec le banquier Bob Roy. « {d Un dîner privé = Pap Blin} », s’est défendu le premier.',
  'nobody of whom only the relative was named':
    'La sœur d’Adama Roy a parlé en premier. Le gendarme mis en cause a fixé le sol. Interrogé à son tour, il a évoqué « {p un réflexe = le gendarme} ».',
});

describeDrawn('a member of parliament', {
  'is whom the article counts to a camp':
    'Au congrès des écologistes, Ana Roy et Paul Blin se quittent\n\nSamedi, Ana Roy et Paul Blin sont montés à la tribune. Aucune motion ne gagne.\n\n« {d Je tends la main = Ana Roy} », a prévenu l’eurodéputée.',
});
