import { describeDrawn } from './draw.ts';

describeDrawn('a sentence without a verb brings up who speaks next', {
  'of whom it tells the same':
    'Les éleveurs ont bloqué la route. Même son de cloche chez Luc Dumas, éleveur à Brive. « {d On nous étrangle. = Luc Dumas} »',
  'whose the feeling is':
    'Le préfet a promis un audit. Colère du maire. « {d On se moque de nous. = le maire} »',
  'a body':
    'Le texte est voté. Soulagement du côté de la CGT. « {d On évite le pire. = Confédération générale du travail (CGT)} »',
  'where somebody is':
    'Au premier rang, un retraité. « {d Je suis venu pour mes petits-enfants. = un retraité} »',
  'like a caption': 'Paul Roy, le 3 mars à Lyon. « {d Je n’ai jamais voulu être maire. = Paul Roy} »',
  'but not one of theirs':
    '« {d Je n’ai rien oublié = Ana Roy} », dit Ana Roy. Une pensée pour son père. « {d Il serait fier. = Ana Roy} »',
});

describeDrawn('sentences about things go on with whom the one before is about', {
  'a roof and windows':
    'Huguette Simard a 92 ans. Sa maison date de 1870. Le plancher craque, les fenêtres ferment mal. « {d Mais c’est chez nous. = Huguette Simard} »',
  'a list':
    'Paul Roy a repris la ferme. Deux chiens, un toit qui fuit. « {d On ne compte pas ses heures. = Paul Roy} »',
  'but not of whom a quotation parts them':
    'Paul Roy attend. « {d C’est long = Eve Lam} », dit Eve Lam. Le train est en retard. « {d On gèle. = Eve Lam} »',
});

describeDrawn('«on» in the sentence before', {
  'speaks for the body that it opens with':
    'Chez Renault, on reste prudent. « {d Le dossier est à l’étude. = Renault} »',
});

describeDrawn('a sentence without a verb gives its words to', {
  'what is heard in it, not to an «il» that tells the hour':
    'Il était près de minuit. Des bravos, et ce cri, venu des gradins : « {d Remboursez ! = ce cri} » Jo Blin a salué.',
  'an unseen voice':
    'La salle se lève. Une voix, au fond : « {d Menteur ! = une voix} » Le maire, Jo Blin, ne bronche pas.',
});

describeDrawn('several of the sentence before', {
  'are spoken of by one alone':
    'Lou Roy ouvre son café à six heures. Les habitués arrivent. « {d Je connais leur commande avant qu’ils parlent. = Lou Roy} »',
  'are those whom one alone sets herself apart from':
    'Lou Roy tient l’épicerie. Les jeunes sont partis. « {d Moi, je reste. = Lou Roy} »',
  'but speak for themselves':
    'La maire, Lou Roy, a coupé l’eau. Les riverains sont furieux. « {d Je n’ai plus d’eau. = les riverains} »',
});

describeDrawn('what the sentence before sets against its first clause', {
  'tells who goes on':
    'Les grossistes ont promis des livraisons, mais le pharmacien Ivo Blin reste sceptique. « {d On me l’a déjà dit. = Ivo Blin} »',
  'behind a semicolon': 'Luc Roy voulait partir ; sa femme a refusé. « {d J’aime cette maison. = sa femme} »',
  'but not of a thing':
    'Le ministre, Luc Roy, a promis un audit, mais la pluie a repris. « {d Il faudra du temps. = Luc Roy} »',
});

describeDrawn('words that the sentence before says somebody reads out', {
  'of whoever wrote them': 'Le prêtre a lu un mot de la veuve. « {d J’aimais la mer. = la veuve} »',
  'of whoever wrote them, in the next paragraph':
    'Paul Roy a lu un texte de Zoé Lam, retrouvé lundi.\n« {d J’avais peur. = Zoé Lam} »',
  'of a parent whose child reads':
    'Nadja Roy est morte à Sète. Sa fille Inès a lu une lettre de sa mère. « {d J’avais peur. = Nadja Roy} »',
  'not where the words have their own verb':
    'Léa Roy a lu la lettre de son patron. « {d J’ai pleuré = Léa Roy} », raconte-t-elle.',
  'nor where they speak of who wrote':
    'Jo Blin a lu tous les livres de Zoé Lam. « {d Elle m’a fait. = Jo Blin} »',
});

describeDrawn('whose view a clause gives', {
  'not that of whom it judges':
    'Jo Blin était à Lens. Le gouvernement a, à ses yeux, « {p menti = Jo Blin} ».',
  'nor behind «est»':
    'Zoé Lam était à Lens. Le ministre est coupable, à ses yeux, d’avoir « {p menti = Zoé Lam} ».',
  'but that of who judges a thing':
    'Le préfet a fermé le bar, coupable à ses yeux d’avoir « {p nourri le trafic = le préfet} ».',
});
