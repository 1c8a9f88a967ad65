import { describeDrawn } from './draw.ts';

describeDrawn('a role to which a sentence turns', {
  'by findings of an expert':
    'Le maire, Paul Roy, nie tout. Dans son rapport, l’architecte évoque « {p un défaut de conception = l’architecte} ».',
  'but not where the sentence before tells whose they are':
    'Le député Paul Roy a remis un rapport. Dans ses conclusions, l’agriculteur demande « {p un moratoire = Paul Roy} ».',
  'nor by a former trade':
    'La sénatrice Ana Roy se tait. Dans son avis, l’ancienne magistrate demande « {p une loi = Ana Roy} ».',
  'by who is called':
    'L’ancien chef d’entreprise, Luc Roy, nie tout. Appelé à la barre, le médecin légiste a décrit « {p des coups = le médecin légiste} ».',
  'by who is asked':
    'La directrice, Ana Roy, se réjouit. Sollicitée, l’inspectrice du travail confirme « {p une enquête = l’inspectrice du travail} ».',
  'but not on a matter':
    'Le maire de Blaye, Paul Roy, sourit. Interrogé sur son avenir, le viticulteur a parlé d’« {p une page = Paul Roy} ».',
  'by a source in a new paragraph':
    'L’adjointe au commerce, Ana Roy, insiste.\n\nSelon l’architecte, le chantier « {p attendra = l’architecte} ».',
  'but not in the same':
    'La présidente du club, Ana Roy, insiste. Selon la syndicaliste, le chantier « {p attendra = Ana Roy} ».',
});

describeDrawn('a mandate that somebody has besides', {
  'in a council of a town':
    '« {d Quatre sur dix nous ont suivis = Ana Roy} », relève la coprésidente du comité, Ana Roy. La conseillère communale du Locle promet « {p un texte ciblé = Ana Roy} ».',
  'of whatever kind':
    '« {d Rien n’est caché = Ana Roy} », a dit la responsable des finances, Ana Roy. L’élue répondait à l’opposition. « {d Tout est public = Ana Roy} », a-t-elle dit.',
});

describeDrawn('what tells no trade', {
  'who did something':
    '« {d Je touche le ballon = Luc Roy} », pestait le capitaine, Luc Roy.\n\nAuteur de l’égalisation, Jo Blin savourait. « {d J’ai tiré = Jo Blin} », a souri l’attaquant de 19 ans.',
  'an age behind a role':
    'Un homme de 31 ans a été arrêté. Le suspect dit agir « {p sous la contrainte = un homme de 31 ans} ».',
});

describeDrawn('whom a verb makes a part of a scene', {
  'by whom it is done to':
    'Un jury a acquitté Luc Roy. Selon le procureur, le verdict est « {p surprenant = le procureur} ».',
  'whom a court judges':
    'La cour d’assises juge Luc Roy. « {d Je suis innocent = Luc Roy} », a dit l’accusé.',
  'who is no doctor of their own':
    'Luc Roy est mort à l’hôpital. Le chirurgien évoque « {p une complication = le chirurgien} ».',
  'who heads a club':
    'Jo Blin a signé à Lens. Le président du club, Luc Roy, salue « {p un leader = Luc Roy} ». « {d Je jouerai = Jo Blin} », a promis l’attaquant.',
});

describeDrawn('somebody from another country than that of their town', {
  'by their trade':
    'L’entraîneur lensois Marco Roy a parlé de son capitaine, Jo Blin. « {d Il jouera = Marco Roy} », a dit l’Italien.',
});

describeDrawn('who plays another part', {
  'on the field':
    'Buteur hier, Jo Blin savourait. « {d C’est beau = Jo Blin} », a dit le buteur. Le gardien lillois a dénoncé « {p un vol = le gardien lillois} ».',
  'at table':
    'Le chef Luc Roy ouvre une table. « {d Je cuisine le lac = Luc Roy} », dit-il. Le critique du Temps parle d’une « {p révélation = le critique du Temps} ».',
});

describeDrawn('what somebody was', {
  'by any role':
    'La journaliste Ana Roy se défend. La patronne du site, Lou Blin, s’est tue. L’ex-rédactrice en chef réclame « {p un dédommagement = Ana Roy} ».',
  'of a council':
    'Le chef de l’opposition, Jo Blin, hausse le ton. « {d Elle improvise = Jo Blin} », a ironisé le conseiller.',
});

describeDrawn('whoever is contacted is', {
  'the only one whom others have just named':
    '« {d Paul Roche m’a insultée = Zoé Blin} », accuse Zoé Blin. Contacté, le promoteur dément « {p- tout propos = Paul Roche} ».',
  'be it above the paragraph':
    '« {d J’ai tourné avec Eve Lam = Zoé Blin} », dit Zoé Blin.\n\nJointe au téléphone, la cinéaste portugaise décrit « {p une partenaire rare = Eve Lam} ».',
  'not where it is an office, which anybody may have':
    '« {d Paul Roche m’a insultée = Zoé Blin} », accuse Zoé Blin. Contacté, le préfet parle d’une « {p affaire privée = le préfet} ».',
  'nor where a complement tells whose':
    '« {d Paul Roche m’a insultée = Zoé Blin} », accuse Zoé Blin. Contacté, l’avocat du prévenu parle d’une « {p affaire privée = l’avocat du prévenu} ».',
});

describeDrawn('whom «lui», «elle» sets against the one before', {
  'is the other one of the sentence before':
    'La maire, Ana Roy, a reproché à son adjointe, Eve Blin, d’avoir signé. L’accusée, elle, ne regrette rien. « {d Je recommencerais = Eve Blin} », a-t-elle lancé.',
  'be it by a word that no list knows, in the next paragraph':
    'L’entraîneur Luc Roy a refusé d’accabler son ouvreur, Jo Blin, auteur de la passe.\n\nLe fautif, lui, s’est présenté. « {d Elle était bonne = Jo Blin} », a-t-il glissé.',
  'not where the word is an office, which anybody may have':
    'Le maire, Paul Roy, accuse son adjoint, Jo Blin. Le procureur, lui, reste prudent. « {d Rien n’est établi = le procureur} », a-t-il dit.',
});
