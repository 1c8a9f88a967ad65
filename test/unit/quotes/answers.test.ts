import { describeDrawn } from './draw.ts';

describeDrawn('answers of an interview without labels', {
  'whoever was heard before the question answers it, whatever they quote':
    'Zoé Blin : « {d La mer monte = Zoé Blin} »\n\nElle quitte Sète.\n\nCombien de plaintes ?\n\n« {d Mille. Un client m’a écrit : “{d Adieu. = un client}” = Zoé Blin} »\n\nLe ministre se félicite.\n\n« {d Il rêve. = Zoé Blin} »',
  'whom the introduction is about':
    'Zoé Blin, médiatrice du rail, quitte ses fonctions.\n\nEst-ce un regret ?\n\n« {d Oui, beaucoup. = Zoé Blin} »',
  'of turns behind dashes every other one':
    'La poète Zoé Blin : « {d La mer monte = Zoé Blin} »\n\n— {d Pourquoi écrire en innu ?}\n\n— {d Parce que chaque mot me parle. = Zoé Blin}\n\n— {d Vous citez votre tante.}\n\n— {d Elle riait, et moi aussi ! = Zoé Blin}',
  'a statement between two voices is no question':
    '« {d Tout va bien = Jo Blin} », dit Jo Blin.\n\nLes prix ont monté.\n\n« {d Nous verrons cela demain.} »',
});

describeDrawn('an interview that tells questions and answers apart by nothing', {
  'but the questions, where it says that somebody is questioned':
    'Zoé Blin, luthière : « {d Le bois parle = Zoé Blin} »\n\nElle a 30 ans de métier.\n\n{d Comment choisissez-vous un arbre ?}\n\n{d Par hasard. Un bûcheron m’a dit : « {d Prenez celui-là. = un bûcheron} » = Zoé Blin}\n\n{d Vous avez des regrets…}\n\n{d J’aurais dû partir. = Zoé Blin}\n\n{d Ma fille reprend l’atelier. = Zoé Blin}\n\n{d Et demain ?}\n\n{d Je dors. = Zoé Blin}\n\nPropos recueillis par Jo Lam',
  'be it led by somebody, who asks':
    'Zoé Blin, luthière. Interview menée par Jo Lam et Eve Roy\n\n{d Comment choisissez-vous un arbre ?}\n\n{d Au son que rend le bois. = Zoé Blin}\n\n{d Avez-vous des regrets ?}\n\n{d J’aurais dû partir. = Zoé Blin}',
  'not in a story that asks and answers itself':
    'Entretien des ponts : nos réponses\n\nQue faire ?\n\nLa mairie cherche.\n\nQui paiera ?\n\nLe préfet se tait.',
});

describeDrawn('answers to a question that the article quotes', {
  'whoever spoke before it, not the one who asks':
    '« {d J’avais peur = Marc Weber} », répond Marc Weber. « {d De qui ? = la juge} », insiste la juge. « {d De mon père. = Marc Weber} »',
  'in turn, without a word of the reporter’s':
    '« {d Où ? = la juge} », demande la juge. « {d Ici = Marc Weber} », répond Marc Weber. « {d Seul ? = la juge} » « {d Oui. = Marc Weber} » « {d Vous mentez. = la juge} »',
  'asked back by whoever spoke before':
    'L’employé soupire : « {d Il manque un papier. = l’employé} » La cliente insiste : « {d J’ai tout. = la cliente} » « {d Depuis quand ? = l’employé} » « {d Hier. = la cliente} »',
  'whoever asks, where nobody else has spoken':
    '« {d Qui paiera ? = la juge} », insiste la juge. « {d La ville. = la juge} »',
});

describeDrawn('an interview that tells its sides apart by', {
  'questions without labels between the answers of one voice, and who «il» is by the question':
    'Titre de la page\n\nZoé Blin : « {d La mer monte = Zoé Blin} »\n\nLe Matin : {d Pourquoi partir ? = Le Matin}\n\nZoé Blin : {d Par lassitude. = Zoé Blin}\n\n{d Votre entraîneur vous a-t-il comprise ? = Le Matin}\n\nZ. B. : {d Pas du tout. Il m’a dit : « {d Repose-toi. = votre entraîneur} » = Zoé Blin}\n\n{d Un critique parle d’un livre « {p noyé de chagrin = un critique} ». = Le Matin}\n\nZ. B. : {d Je l’ai lu. = Zoé Blin}',
  'questions behind dashes after the first pair, and answers without':
    'Titre de la page\n\nZoé Blin : « {d La mer monte = Zoé Blin} »\n\nLe Matin : {d Pourquoi partir ? = Le Matin}\n\nZoé Blin : {d J’ai fait mon temps. = Zoé Blin}\n\n– {d Le ministre parle d’un « {p devoir = le ministre} »… = Le Matin}\n\n{d Lequel ? Mon père disait : « {d Va. = mon père} » = Zoé Blin}\n\n– {d Et demain ? = Le Matin}\n\n{d Moins qu’hier. = Zoé Blin}\n\nPropos recueillis par Jo Lam',
  'questions and answers without labels after the first pair, until the reporter speaks':
    'Titre de la page\n\nLE MATIN : {d Le ministre peut-il tenir ? = Le Matin}\n\nZOÉ BLIN : {d Tout dépend du Sénat. = Zoé Blin}\n\n{d Pourtant, sa majorité se fissure. = Le Matin}\n\n{d Oui, elle hésite. = Zoé Blin}\n\n{d Vous y croyez ? = Le Matin}\n\n{d Je compte les voix. = Zoé Blin}\n\nElle range ses papiers.',
  'labels, whatever heading stands between two answers':
    'Titre de la page\n\nLe Matin : {d Pourquoi partir ? = Le Matin}\n\nZoé Blin : {d J’ai fait mon temps. = Zoé Blin}\n\n{d La ville vous a adoptée. = Le Matin}\n\nUne enfance à Sète\n\nZ. B. : {d J’y suis née. = Zoé Blin}',
  'letters alone':
    'Titre de la page\n\nZoé Blin, maire de Sète, défend son plan.\n\nQ. {d Pourquoi fermer le pont ?}\n\nR. {d Parce que personne n’y passait. = Zoé Blin}\n\nQ. {d Les commerçants se plaignent.}\n\nR. {d Certains. = Zoé Blin}',
  'a label with a stage direction, and another behind it':
    'Titre de la page\n\nZoé Blin : « {d La mer monte = Zoé Blin} »\n\nLe Matin : {d Pourquoi partir ? = Le Matin}\n\nZoé Blin (après un silence) : (Rires.) « {d Par lassitude. = Zoé Blin} »\n\nLe Matin : {d Rien d’autre ? = Le Matin}\n\nZ. B. : [Elle rit.] {d J’ai menti. = Zoé Blin}',
  'marks around the answers alone, so that whatever has none asks':
    'Titre de la page\n\nZoé Blin, goal de Sète. Interview menée par Jo Lam\n\n{d Comment va votre genou ?}\n\n« {d Bien, je cours. = Zoé Blin} »\n\n{d Le coach parle d’un retour « {p en janvier = le coach} ».}\n\n« {d Moi, je dirais février. = Zoé Blin} »\n\n{d Et après ?}\n\n« {d Rien. = Zoé Blin} »\n\nElle sourit.',
  'questions alone, the first answered by whom the headline quotes, be it told behind by another':
    'Zoé Blin, dramaturge : « {d La mer monte = Zoé Blin} »\n\nJo Roy, son éditeur, la décrit comme « {p têtue = Jo Roy} ».\n\n{d D’où vient ce livre ?}\n\n{d D’un fait divers. Je l’ai lu ici. = Zoé Blin}\n\n{d Vous écrivez sans plan…}\n\n{d À deux, en réalité. = Zoé Blin}\n\n{d Une suite viendra-t-elle ?}\n\n{d Non. = Zoé Blin}\n\nPropos recueillis par Jo Lam',
  'questions alone, until the reporter speaks again':
    'Zoé Blin : « {d La mer monte = Zoé Blin} »\n\nElle a longuement savouré.\n\n{d Vous étiez menée. Que s’est-il passé ?}\n\n{d J’ai couru. = Zoé Blin}\n\n{d Vous croiserez la favorite. Une montagne ?}\n\n{d Je dors ici. = Zoé Blin}\n\nUn peu plus tard, Jo Roy a confirmé que {i la gagnante avait eu mal = Jo Roy}.',
  'nothing but two questions to «vous» and two answers by «je»':
    'Titre de la page\n\nLa juge Zoé Blin quitte Sète.\n\n{d Quel bilan tirez-vous ?}\n\n{d Je suis fière. = Zoé Blin}\n\n{d Que direz-vous à la suivante ?}\n\n{d De dormir, comme moi. = Zoé Blin}',
});

describeDrawn('whom an interview questions is', {
  'whom the introduction is about, not whoever judges their book':
    '« {d On ne répare pas une rivière = Zoé Blin} »\n\nPendant vingt ans, Zoé Blin a été juge à Sète. Elle publie un récit que le délégué, Jo Roy, qualifie de « {p leçon = Jo Roy} ». Le Jour l’a rencontrée chez elle.\n\n{d Pourquoi ce titre ?}\n\n{d Parce que tout se passe là. Je l’ai vu. = Zoé Blin}\n\n{d Avez-vous des regrets ?}\n\n{d Oui, un seul. = Zoé Blin}',
  'whom the paper meets, not whoever names them':
    'Titre de la page\n\nLe maire de Sète, Jo Roy, l’a surnommée la reine des pluies. Hydrologue, Zoé Blin étudie la Vesdre. Nous l’avons rencontrée.\n\n{d Comment avez-vous vécu ce mois ?}\n\n{d Mal. J’étais loin. = Zoé Blin}\n\n{d Et demain ?}\n\n{d Je reste. = Zoé Blin}',
  'nobody of whom the questions speak':
    'Titre de la page\n\nZoé Blin publie un roman noir. L’éditrice, Maud Lam, le compare à une fable. Entretien.\n\n{d Est-ce une histoire vraie ?}\n\n{d Tout est faux. Je l’ai rêvé. = Zoé Blin}\n\n{d Maud Lam vous a-t-elle aidée ?}\n\n{d Elle m’a lue. = Zoé Blin}',
  'a role without a name that tells its story, not the judge who has one':
    'Titre de la page\n\nIl y a un an, le juge Jo Roy condamnait la commune. Depuis, rien. Une mère de famille a accepté de nous raconter son attente.\n\n{d Où vivez-vous ?}\n\n{d Dans ma caravane. = une mère de famille}\n\n{d Et demain ?}\n\n{d Je pars. = une mère de famille}',
  'whom the first question calls by name, behind the label of the paper alone':
    'Titre de la page\n\nLe gouverneur défend sa politique. Au Sénat, Jo Roy l’accuse de dormir.\n\nLe Matin : {d Zoé Blin, vous avez relevé les taux. Pourquoi ? = Le Matin}\n\n{d Parce que les prix montaient. = Zoé Blin}\n\n{d Jo Roy vous accuse de dormir.}\n\n{d Je dors peu. = Zoé Blin}\n\n{d Et demain ?}\n\n{d Nous verrons. = Zoé Blin}',
  'whom the introduction is about, not somebody whom they met':
    'Entretien. L’historienne Zoé Blin a passé cinq ans dans les archives. Elle y a retrouvé le garde Jo Roy, qui écrivait : « {d Le loup est mort. = Jo Roy} »\n\n{d Qui était-il ?}\n\n{d Un homme qui comptait. = Zoé Blin}\n\n{d Cette phrase vous a frappée ?}\n\n{d Je l’ai lue trois fois. = Zoé Blin}\n\n{d Et lui ?}\n\n{d Il est mort. = Zoé Blin}',
  'whom the reporters go to see, not whoever judges the prize':
    'Elle élève des chèvres. « {d Une voix = Jo Lam} », a tranché le président du jury, Jo Lam. Nous sommes montés voir Zoé Blin.\n\n{d Comment vient un poème ?}\n\n{d Par les pieds. Je marche. = Zoé Blin}\n\n{d Vous lisez beaucoup ?}\n\n{d Peu. = Zoé Blin}\n\n{d La suite ?}\n\n{d Les foins. = Zoé Blin}',
});

describeDrawn('the questions of an interview that tells its sides apart by nothing may be', {
  'statements between two answers':
    'Zoé Blin : « {d La mer monte = Zoé Blin} »\n\nEntretien.\n\n{d Pourquoi ce livre ?}\n\n{d Parce que la guerre a tout changé. Je l’ai vu. = Zoé Blin}\n\n{d Le mil est pourtant plus cher.}\n\n{d C’est vrai, et c’est absurde. = Zoé Blin}\n\n{d Vous avez des appuis ?}\n\n{d Quelques-uns. = Zoé Blin}',
  'a statement, with which the talk opens':
    'Zoé Blin : « {d La mer monte = Zoé Blin} »\n\nElle publie un roman. Entretien.\n\n{d Une maison, c’est un drôle de personnage.}\n\n{d J’écoute la mienne. = Zoé Blin}\n\n{d Un éditeur vous a-t-il lue ?}\n\n{d Une fois. J’ai attendu. = Zoé Blin}\n\n{d Et maintenant ?}\n\n{d Je dors. = Zoé Blin}',
  'a statement right behind the introduction':
    'La ministre Zoé Blin était l’invitée de RTL.\n\n{d Le maire accuse l’État.}\n\n{d Il accuse la pluie. Je préfère travailler. = Zoé Blin}\n\n{d Soutenez-vous son projet ?}\n\n{d Non. = Zoé Blin}\n\n{d Y aura-t-il un vote ?}\n\n{d Ce n’est pas à moi de le dire. = Zoé Blin}',
  'statements as often as questions, where nothing tells of an interview':
    'Titre de la page\n\nLa criminologue Zoé Blin publie une note.\n\n{d Combien de matelas ?}\n\n{d Trois mille. = Zoé Blin}\n\n{d Le ministre promet des places.}\n\n{d Je compte les clés. = Zoé Blin}\n\n{d Que demandez-vous au ministre ?}\n\n{d De venir. = Zoé Blin}',
  'about words in marks':
    'Zoé Blin : « {d La mer monte = Zoé Blin} »\n\nEntretien.\n\n{d Le mot « {s entrepôt} » vous choque-t-il ?}\n\n{d Non, pas moi. = Zoé Blin}\n\n{d Pourquoi parler ?}\n\n{d Parce qu’on me l’a demandé. = Zoé Blin}',
  'to nobody in particular, where the answers say «je»':
    'La sismologue Zoé Blin était de garde.\n\n{d Où est la faille ?}\n\n{d Sous nos pieds. J’ai cherché. = Zoé Blin}\n\n{d A-t-on reconstruit ?}\n\n{d Peu. = Zoé Blin}\n\n{d La suite ?}\n\n{d Je l’ignore. = Zoé Blin}',
});

describeDrawn('no interview is', {
  'an explainer that asks for its readers':
    'Titre de la page\n\nLe calendrier se resserre.\n\nPuis-je louer mon logement ?\n\nOui, si le bail est en cours. Vous ne pourrez rien changer.\n\nQui paie ?\n\nLe propriétaire.\n\nQue risquez-vous ?\n\nUne consignation.',
});

describeDrawn('the headline of an interview', {
  'is said by whom it questions, whoever else is quoted below':
    'ENTRETIEN. « {d La mer monte = Zoé Blin} »\n\nZoé Blin publie une enquête.\n\n{d Comment est née cette recherche ?}\n\nZoé Blin : {d D’une boîte. Je l’ai ouverte. = Zoé Blin}\n\n{d Et aujourd’hui ?}\n\nZ. B. : {d Je recommence. = Zoé Blin}\n\nLe musée expose. « {d Tout est là = Jo Roy} », estime Jo Roy.',
  'only tells where, ahead of its colon':
    'Burkina Faso : « {d On continue = Zoé Blin} »\n\nZoé Blin, agricultrice, a fui. Nous l’avons jointe.\n\n{d Où êtes-vous ?}\n\n{d Chez moi. = Zoé Blin}\n\n{d Et demain ?}\n\n{d Je sème. = Zoé Blin}',
});

describeDrawn('what an interview quotes', {
  'of whom it questions, as «vous»':
    'Titre de la page\n\nZoé Blin publie un livre. Entretien.\n\n{d Vous parlez de « {p faillite hydraulique = Zoé Blin} ». Est-ce le mot ?}\n\n{d Je le crois. = Zoé Blin}\n\n{d Vous écrivez que « {d la mer a une mémoire = Zoé Blin} ». Laquelle ?}\n\n{d La mienne. = Zoé Blin}',
  'of whom it questions, in a question that a label opens':
    'Titre de la page\n\nLe Matin : {d Vous parlez d’une « {p machine à signaler = Zoé Blin} ». Que voulez-vous dire ? = Le Matin}\n\nZoé Blin : {d J’ai écrit « {p risque faible = Zoé Blin} » sur un papier. = Zoé Blin}\n\nLe Matin : {d Et vous ? = Le Matin}\n\nZoé Blin : {d Oui. = Zoé Blin}',
});

describeDrawn('the labels of an interview may be', {
  'bold, in Markdown':
    'Titre de la page\n\n**Le Matin :** {d Pourquoi partir ? = Le Matin}\n\n**Zoé Blin :** {d Par lassitude. = Zoé Blin}\n\n**Le Matin :** {d Et demain ? = Le Matin}\n\n**Zoé Blin :** {d Rien. = Zoé Blin}',
  'a name that comes back as initials alone, beside another':
    'Zoé Blin et Jo Roy : « {d La mer monte = Zoé Blin + Jo Roy} »\n\nLE MATIN. – {d Faut-il partir ? = Le Matin}\n\nZoé BLIN. – {d Oui, je crois. = Zoé Blin}\n\nJo ROY. – {d J’hésite. = Jo Roy}\n\nLE MATIN. – {d Et demain ? = Le Matin}\n\nZ. B. – {d Rien. = Zoé Blin}\n\nJ. R. – {d Tout. = Jo Roy}',
});

describeDrawn('an interview whose answers alone stand in marks', {
  'asks by statements, where it says that somebody is questioned':
    'Le chef Jo Roy quitte Sète : « {d J’ai fait mon temps = Jo Roy} »\n\nNous l’avons rencontré dans sa cuisine.\n\n{d Vous fermez en pleine gloire.}\n\n« {d Je ne compte plus les couverts. = Jo Roy} »\n\n{d Vos associés parlent d’un caprice.}\n\n« {d Moi, je pars. = Jo Roy} »',
  'goes on though an answer quotes who calls its voice by the first name':
    'Zoé Blin : « {d La mer monte = Zoé Blin} »\n\nElle arrive à pied.\n\n{d Votre mère ment. Et vous ?}\n\n« {d Je mens mal. Un client m’a écrit : “{d Zoé, dors. = un client}” = Zoé Blin} »\n\n{d En janvier, vous avez parlé…}\n\n« {d On m’a dit d’attendre. = Zoé Blin} »\n\n{d Vous partez bientôt à Lisbonne.}\n\n« {d En juin. = Zoé Blin} »',
  'is none where the reporter says who answers':
    'Titre de la page\n\nVous hésitez encore.\n\n« {d Je pars au Maroc = Zoé Blin} », dit Zoé Blin.\n\nVous avez des enfants.\n\n« {d Je prends un club = Jo Roy} », dit Jo Roy.',
});

describeDrawn('turns behind dashes', {
  'may open with a statement':
    'Zoé Blin nous a reçus à Sète.\n\n– {d Votre livre est sévère.}\n\n– {d Il est juste. J’y ai passé deux ans. = Zoé Blin}\n\n– {d Que répondez-vous au maire ?}\n\n– {d Qu’il me lise. = Zoé Blin}',
  'ask and answer, though a question speaks to nobody':
    'Zoé Blin : « {d Un vaccin, ça se raconte = Zoé Blin} »\n\nEntretien.\n\n– {d D’où vient la peur ?}\n\n– {d De la bonne santé. = Zoé Blin}\n\n– {d On l’a dit.}\n\n– {d Il m’a écrit. = Zoé Blin}',
});

describeDrawn('an interview is told by', {
  'its heading, whatever the answers say of their speaker':
    'Trois questions à Zoé Blin, virologue\n\n{d Le virus reviendra-t-il ?}\n\n{d C’est probable. = Zoé Blin}\n\n{d Et les masques ?}\n\n{d Dans les trains, oui. = Zoé Blin}',
  'who answers «our questions», behind hyphens':
    'Zoé Blin, directrice du festival, répond à nos questions\n\n- {d Comment va le festival ?}\n\n- {d Très bien. = Zoé Blin}\n\n- {d Des surprises ?}\n\n- {d Une seule. = Zoé Blin}',
  'a headline of the one whom the questions ask':
    'Zoé Blin, sociologue : « {d La mer monte = Zoé Blin} »\n\nElle a mené l’enquête à Sète.\n\n{d Votre enquête le montre. Comment l’expliquez-vous ?}\n\n{d Par la pluie, d’abord. = Zoé Blin}\n\n{d Et le vent ?}\n\n{d Il tourne. = Zoé Blin}',
  'statements as much as questions, where it is announced':
    'La mer monte\n\nEntretien. Zoé Blin, juge à Sète, plaide pour les digues.\n\n{d Vous dites que la digue ne sert à rien.}\n\n{d Elle soulage, c’est tout. = Zoé Blin}\n\n{d Les pêcheurs se sentent pourtant seuls…}\n\n{d Ils le sont. = Zoé Blin}',
  'no answers to whoever reads them':
    'Zoé Blin présente sa réforme\n\nQui est concerné ?\n\nTous les actifs.\n\nQuand partirez-vous ?\n\nÀ 64 ans, si vous êtes né en 1968.\n\nEt les autres ?\n\nPlus tôt. Nos calculs le montrent.',
  'no portrait that asks of its subject':
    'Zoé Blin, la voix qui dérange\n\nElle s’est confiée en mars au Matin.\n\nPourquoi tant de haine ?\n\nLa chanteuse se tait.\n\nJusqu’où ira-t-elle ?\n\nPersonne ne le sait.',
  'no heading that counts what a story explains':
    'Le Brexit en trois questions\n\nQue change l’accord ?\n\nLes pêcheurs perdront des quotas.\n\nEt les étudiants ?\n\nIls quittent Erasmus.',
});

describeDrawn('labels of an interview may be', {
  'those of two who answer, also by their letters, to questions without':
    'Faut-il un pont ? La juge Zoé Blin et le maire Jo Roy répondent.\n\n{d Le pont est-il utile ?}\n\nZoé Blin : {d Bien sûr. = Zoé Blin}\n\nJo Roy : {d Il coûte cher. = Jo Roy}\n\n{d Et demain ?}\n\nJ. R. : {d Nous verrons. = Jo Roy}\n\nZ. B. : {d Nous le bâtirons. = Zoé Blin}',
  'letters without stops':
    'Titre de la page\n\nLa maire Émilie Noir fait le point. Propos recueillis par Jo Lam\n\nLe Matin : {d Où en est le marché ? = Le Matin}\n\nEN : {d Il avance bien. = Émilie Noir}\n\nLe Matin : {d Et les prix ? = Le Matin}\n\nEN : {d Ils baissent. = Émilie Noir}',
  'those of the questions alone':
    'Zoé Blin : « {d La mer monte = Zoé Blin} »\n\nElle a répondu à nos questions.\n\nLe Matin : {d Faut-il partir ? = Le Matin}\n\n{d La question est mal posée. = Zoé Blin}\n\nLe Matin : {d Que proposez-vous ? = Le Matin}\n\n{d Une digue. = Zoé Blin}',
});
