import { describeDrawn } from './draw.ts';

describeDrawn('voices inside what somebody says', {
  'a name in the same words, not the article’s':
    'Sonia se tait. « {d Judith ne voulait pas de larmes. Elle disait : “{d C’est fini = Judith}” = Lina Roy} », raconte Lina Roy.',
  'somebody unnamed in the same words':
    'Lou Roy : {d J’ai appelé une agente du port. Elle a ri : « {d Jamais ! = une agente du port} » = Lou Roy}\n\nLe Soir : {d Et puis ? = Le Soir}\n\nLou Roy : {d Je suis partie. = Lou Roy}',
  'somebody by a role in the same words':
    '« {d La directrice pleurait. Elle m’a dit : “{d Rentrez. = la directrice}” = Zoé Blin} », raconte Zoé Blin. « {d J’ai vu le maire au marché. Il a crié : “{d Partez ! = le maire au marché}” = Zoé Blin} », dit-elle.',
  'not whoever says it all': '« {d Elle m’a dit : “{d Pars !}” = Zoé Blin} », raconte Zoé Blin.',
  'whom the article spoke of before':
    'Sa mère tenait une ferme. « {d Elle m’a dit : “{d Pars ! = sa mère}” = Zoé Blin} », raconte Zoé Blin.',
  'who plays a part':
    'Sonia, que joue l’excellente Lina Roy, se tait. Anne Blin dirige le film. « {d On a ri = Lina Roy} », raconte l’actrice.',
  'who enters right before the words':
    'Le projet est né d’une rencontre avec un juge des enfants. « {d Il m’a dit : “{d Venez ! = un juge des enfants}” = Lou Roy} », se souvient Lou Roy.',
  'whom the speaker has had come':
    'Quincaillier à Laval, Jo Blin a fait venir un fournisseur. « {d Il m’a dit : “{d C’est cher. = un fournisseur}” = Jo Blin} », raconte-t-il.',
  'whom she consulted, though both are women':
    'Lou Roy a consulté une avocate. « {d Elle m’a dit : “{d Patience. = une avocate}” = Lou Roy} », dit-elle.',
  'who tells what somebody unnamed has said to them':
    'Marcel Roy a réparé des moissonneuses. Puis un jeune commercial s’est assis à sa table. « {d Il m’a dit que “{d tout était gratuit = un jeune commercial}” = Marcel Roy} », raconte-t-il.',
  'an officer of whom the sentence before tells':
    'Anne Akhter doute. « {d On attend = Anne Akhter} », dit-elle. Elle a été reçue par le ministre du travail. « {d Il m’a dit : “{d Patience. = le ministre du travail}” = Anne Akhter} », relate-t-elle.',
  'another of whom the paragraph has spoken, where the sentence before brings in who says it all':
    'Le gamin rit. « {d Je joue = le gamin} », dit-il. Son éducateur, Ali Roux, sourit. « {d L’an dernier, il me disait : “{d Je veux nager = le gamin}” = Ali Roux} », glisse-t-il.',
  'whoever is heard, be it again and again':
    '« {d J’entends encore ma tante crier : “{d Fermez ! = ma tante}” = Lou Roy} », se souvient Lou Roy.',
  'of nobody whom the words name': '« {d On m’a dit : “{d Pars !}”, j’ai ri = Lou Roy} », raconte Lou Roy.',
});

describeDrawn('words that somebody recalls', {
  'of whose they are':
    'Jo Blin se rappelle la phrase de son instituteur : « {d Tu écriras. = son instituteur} » Il se souvient du mot de sa mère : « {d Mange. = sa mère} »',
  'of whoever spoke in a clause before the subject, who goes on':
    'Quand sa fille lui a annoncé « {d je pars = sa fille} », Lou Roy n’a pas pleuré. « {d Je l’attends = Lou Roy} », raconte-t-elle.',
  'of whoever speaks beside a participle, while the sentence is about another':
    'Ana Roy défend son texte, jugé « {p mou = Eve Lam} » par la sénatrice Eve Lam. « {d Il passera = Ana Roy} », assure-t-elle.',
  'or in a relative clause on what the sentence is about':
    'Jo Blin défend son plan, que le maire Ivo Lam juge « {p mou = Ivo Lam} ». « {d Il passera = Jo Blin} », assure-t-il.',
  'but of whoever speaks in the main clause':
    'Jo Blin a été traité de « {p menteur = Ivo Lam} » par Ivo Lam. « {d Il ment = Ivo Lam} », a-t-il ajouté.',
});

describeDrawn('kin who tell what was said are kin of', {
  'whom the article is about':
    'Gaston Roy est mort à Sète. « {d Mon père disait : “{d Rien ne se perd = Gaston Roy}” = Annie Roy} », raconte sa fille, Annie Roy.',
  'whom a pronoun inside means':
    'Lou Roy a 83 ans. « {d Ma mère ne se plaint pas. Elle a dit : “{d On rentre = Lou Roy}” = son fils} », raconte son fils.',
  'of whom the same paragraph names, though she is no subject':
    'Zoé Blin est maire. « {d Tant mieux = Zoé Blin} », dit-elle.\n\nLa dame de la photo s’appelle Lou Roy. « {d Ma mère a dit : “{d On rentre = Lou Roy}” = son fils} », raconte son fils.',
  'not of somebody whose kin do not speak':
    'Jo Roy préside le club. « {d Mon père disait : “{d Marche ! = mon père}” = Ivo Blin} », raconte son adjoint, Ivo Blin.',
});
