import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze.ts';
import { openTestResources } from '../resources.ts';
import { describeDates } from './draw.ts';

const resources = openTestResources();

const cases: Record<string, readonly string[]> = {
  'the introduction tells when somebody was interviewed': [
    'Zoé Blin : « {La mer monte ?} » ¶ Son film sort dimanche. Nous avons rencontré la réalisatrice lundi, dans un café de Sète. ¶ {D’où vient cette histoire ? ?} ¶ {D’un voyage. J’y pense encore. 2022-05-09} ¶ {Et après ? ?} ¶ {Je dors. 2022-05-09}',
    'Zoé Blin : « {La mer monte ?} » ¶ Elle sera dimanche à Nice. Mardi, dans un café de Sète, elle nous a reçus. ¶ Le Matin : {Pourquoi partir ? 2022-05-10} ¶ Zoé Blin : {J’ai fait mon temps. 2022-05-10} ¶ « {Elle reviendra ?} », prévient son frère.',
    'Zoé Blin : « {La mer monte ?} » ¶ La skieuse a répondu mercredi à nos questions. ¶ {Pourquoi partir ? ?} ¶ {J’ai fait mon temps. 2022-05-11} ¶ {Vos rivales vous ont-elles écrit ? ?} ¶ {Oui, deux. J’en suis émue. 2022-05-11}',
  ],
  'the day of an interview, not that of what the introduction tells': [
    'Zoé Blin : « {La mer monte ?} » ¶ La maire Zoé Blin a présenté lundi son plan. Elle nous a reçus mardi. ¶ – {Comment va la ville ? ?} ¶ – {Bien. J’y vis. 2022-05-10} ¶ – {Et vous ? ?} ¶ – {Moi aussi. 2022-05-10}',
    'Zoé Blin : « {La mer monte ?} » ¶ Elle est rentrée lundi à Sète ; nous l’avons jointe mardi. ¶ – {Comment allez-vous ? ?} ¶ – {Bien. J’y vis. 2022-05-10}',
  ],
  'what has no verb goes on with the sentence before': [
    'Mardi, la salle s’est levée. Des bravos, et ce cri, venu des gradins : « {Remboursez ! 2022-05-10} »',
  ],
  'a scene goes on over what had come before, until «depuis»': [
    'Il est 22 heures, mardi, quand la salle se lève. La maire s’est enfermée. « {Elle compte 2022-05-10} », rapporte son adjoint. ¶ Au bar, on rit. « {On a perdu 2022-05-10} », glisse un élu. ¶ Depuis, la ville doute. « {On verra ?} », dit un voisin.',
    'Il est 9 heures, mardi, quand la juge entre. Le prévenu s’est assis. « {Je n’ai rien fait 2022-05-10} », souffle-t-il.',
  ],
  'the day that opens a sentence dates both its verbs in the present': [
    'Mardi, le ministre reçoit les élus et juge leur plan « {utile 2022-05-10} ».',
    'Depuis mardi, le ministre reçoit les élus et juge leur plan « {utile ?} ».',
  ],
  'who met the press on a day said it then, whatever happened before': [
    'Le coach, Luc Roy, s’est présenté mardi en conférence de presse. ¶ Sur Jo Blin, touché au genou dimanche à Nice, le coach a été clair : « {Il ne jouera pas. 2022-05-10} » ¶ Son rival promettait lundi « {une balade 2022-05-09} ». Luc Roy a souri. « {Qu’il vienne 2022-05-10} », a-t-il lancé.',
    'Il était 22 heures, mardi, quand Lou Roy s’est assise devant les micros. Sur Jo Blin, touché dimanche, elle a été claire : « {Il ne jouera pas. 2022-05-10} »',
    'Lou Roy a rencontré les journalistes mardi. La grève a commencé dimanche à Laval. « {Elle finira 2022-05-10} », a dit la ministre.',
  ],
  'and not on the day of what happened to somebody spoken of': [
    'Le coach est arrivé mardi. Sur Jo Blin, touché dimanche, il a été net : « {Il ne jouera pas. 2022-05-10} »',
    'La coach est arrivée mardi. Sur sa pivot, Lou Roy, touchée au mollet dimanche, elle a été nette : « {On verra. 2022-05-10} »',
  ],
  'until another day opens, or the story has come to a later one': [
    'La maire Lou Roy a donné lundi une conférence de presse. Mardi, elle était à Lyon. « {Assez 2022-05-10} », a-t-elle dit.',
    'La maire Lou Roy a donné lundi une conférence de presse. Le toit s’est effondré mardi. « {Assez 2022-05-10} », a-t-elle dit.',
  ],
  'what somebody used to say is over where another reacts': [
    'Le conseil a voté mercredi le budget. Mardi, le maire annonçait encore « {un report 2022-05-10} ». L’opposante Zoé Blin a ironisé : « {On avance. 2022-05-11} »',
    'Le conseil a voté mercredi le budget. Mardi, le maire a annoncé « {un report 2022-05-10} ». L’opposante Zoé Blin a ironisé : « {On avance. 2022-05-10} »',
  ],
  'what is said in a document named by «y»': [
    'Le maire est écroué depuis lundi. ¶ Dans un portrait de 2019, une revue saluait « {un homme sûr 2019} ». L’intéressé y livrait sa devise : « {La confiance se vérifie. 2019} »',
  ],
  'what was written is of its day, for who goes on in the present': [
    'La société nous a adressé une réponse écrite mardi. Elle y affirme que « {tout va bien 2022-05-10} ». Elle conteste « {toute fraude 2022-05-10} ». « {Nul n’a eu mal 2022-05-10} », conclut le courrier.',
  ],
  'what was said on a day that a place parts from its relative': [
    'Le maire est visé pour un discours du 22 avril, à Sète, dans lequel il traitait ses voisins de « {sauvages 2022-04-22} ».',
    'Au cœur du dossier : un concert du 2 mai, à Metz, pendant lequel Jo Blin avait traité un policier de « {clown 2022-05-02} ».',
  ],
  'not the day of what happened to whom somebody was asked about': [
    'La ministre Zoé Blin s’est exprimée mardi devant la presse. Interrogée sur son conseiller, Paul Roy, arrêté lundi à Nice, elle a coupé court : « {Rien à dire. 2022-05-10} »',
  ],
  'the clause of the cue tells': [
    'Dans son édition du 3 mai, La Gazette évoquait « {un système opaque 2022-05-03} ».',
    'Ana Duval a dénoncé « {un mensonge ?} », affirmant que la direction avait assuré en mars que Sète n’était « {pas sur la liste 2022-03} ».',
    '« {Nous partons 2022-05-10} », a déclaré mardi Ana Duval.',
    'Dans un avis rendu en novembre dernier, le Haut Conseil avait appelé à « {dormir davantage 2021-11} ».',
    'Ana Duval a dit mercredi que {la route rouvrirait lundi 2022-05-11}.',
    '« {La route rouvre lundi ?} », explique Ana Duval.',
    'Le vote a commencé mardi. Paul Roche, qui avait promis ce vote, n’exclut pas « {un référendum ?} ».',
    '« {On verra 2022-05-10} », confie Ana Duval, jointe mardi par téléphone.',
    '« {Le réseau craque 2022-03} », avertissait Ana Duval dans un rapport paru en mars.',
    'Dans un éditorial du 3 mai dans lequel elle demandait « {des comptes 2022-05-03} », Ana Duval se fâchait.',
  ],
  'before an incise or behind a comma': [
    'En mars, la patronne du port, Ana Duval, vantait « {un quai neuf 2022-03} ».',
    'Venue à Sète le 6 mai, la ministre, Ana Duval, a appelé « {au calme 2022-05-06} ».',
    'Élue en 2008, la maire dit vouloir « {du temps ?} ».',
    'Interrogée en mars, la maire a promis « {du temps 2022-03} ».',
    'Le conseil s’est réuni mardi. Ana Duval a réclamé « {des digues 2022-05-10} », rappelant la crue du port, le 2 mai.',
    'Ana Duval a juré mardi qu’{elle avait payé lundi 2022-05-10}. « {J’ai payé 2022-05-10} », a-t-elle répété.',
    'Le port est fermé, a annoncé mardi le ministère, qui évoque « {une panne 2022-05-10} ».',
    'Le port de Sète, dans le sud, est fermé, a annoncé mardi le ministère, qui évoque « {une panne 2022-05-10} ».',
    'Le ministre a promis mardi une réponse, qui évoque « {une panne ?} ».',
  ],
  'what holds the words was written that day': [
    'Sur son compte Facebook, la maire a publié mardi un long message. Elle y dénonce « {des attaques 2022-05-10} » et appelle « {au calme 2022-05-10} ».',
    'Dans une lettre datée du 3 mai, que Le Monde a pu consulter, la directrice générale de la ville, Ana Duval, somme Jo Blin de « {payer 2022-05-03} ». Faute de quoi, écrit-elle, la ville « {reprendra le terrain 2022-05-03} ».',
    'Jo Blin a parlé mardi. Dans une lettre ouverte adressée mercredi 11 mai au préfet, soixante chefs réclament des moyens. « {Nous coulons 2022-05-11} », écrivent-ils, évoquant « {dix mois d’attente 2022-05-11} ».',
    'Le maire Jo Blin a écrit mercredi au préfet. « {La route est loin 2022-05-11} », y fait-il valoir.',
    'Les bandes, révélées lundi, datent de mars 2021. On y entend Ana Duval dire : « {Tu m’appelles 2021-03} ».',
    'Le conseil a débattu mardi. Ana Duval a parlé d’« {un oubli 2022-05-10} ». Dans une prise de position envoyée lundi, le syndicat réclame des digues. ¶ « {Vous voyez 2022-05-10} », a souri Jo Blin.',
    'La juge a lu mardi un courriel de 2014. La maire y écrivait : « {Ne signe rien. 2014} »',
    'Dans une lettre adressée mardi au préfet, la société se dit prête. « {Nous paierons 2022-05-10} », y écrit sa déléguée, Ana Duval.',
    'Ana Duval a écrit mardi au préfet. Dans sa lettre, elle évoque « {un désastre 2022-05-10} ». « {On coule 2022-05-10} », ajoute-t-elle.',
    'Sur sa page Facebook, mardi soir, la maire a mis fin au suspense. « {C’est assez 2022-05-10} », écrit-elle.',
    'Le conseil a voté lundi. ¶ Dans un avis publié mardi, le Haut Conseil met en garde contre « {une erreur 2022-05-10} ». ¶ « {Tant pis 2022-05-09} », a souri Ana Duval.',
    'Dans son rapport de 2019, la Cour des comptes déplorait « {un chantier sans pilote 2019} ».',
    'Jeudi, la juge a lu une lettre du 3 juin 2020 où la maire Ana Duval écrivait : « {Ne signe rien. 2020-06-03} »',
    '« {Ce mur tiendra 2018} », avait écrit la géologue Ana Duval dans la revue du lycée, en 2018.',
  ],
  'what was written tells its own day': [
    'Ana Duval a publié mardi un communiqué dans lequel elle dénonce « {une provocation 2022-05-10} ».',
    'Les élus ont adopté lundi une résolution qui condamne « {ces attaques 2022-05-09} ».',
    'L’un des audits, daté de mars 2021, évoque « {des fuites 2021-03} ».',
    'Le rapport, publié mardi, pointe « {des fuites 2022-05-10} ».',
    'La juge a lu mardi un courriel adressé par Ana Duval à son gendre en mars 2019 : « {On s’arrangera 2019-03} ».',
    'Dans un communiqué publié lundi, Ana Duval a nié. Les hommes pratiquaient « {une pêche interdite 2022-05-09} », selon ce texte. Le communiqué évoque « {des tirs 2022-05-09} ».',
    'Le procès s’est ouvert mercredi. Dans un SMS du 2 mars 2021, Jo Blin se vantait : « {On y est 2021-03-02} ». Ana Duval a décrit « {une farce 2022-05-11} ».',
    'Dans son homélie de dimanche, Ana Duval a appelé « {au calme 2022-05-08} ».',
  ],
  'the verbs of the words said are not those of the day': [
    'Le préfet, lundi : « {Nous serons là 2022-05-09} ».',
    '« {Nous serons là 2022-05-10} », dixit Ana Duval mardi.',
  ],
  'what happened to what a sentence ends with does not tell': [
    'La piscine reste fermée. En cause, des tuiles fêlées, découvertes lundi. « {Désolée ?} », a dit Ana Duval.',
    'Ana Duval a parlé mercredi. Le préfet l’avait reçue le 3 mai. « {Pardon 2022-05-03} », lui aurait-il glissé.',
    'Réunis mardi, les syndicats ont appelé à la grève. « {Assez 2022-05-10} », écrivent-ils.',
  ],
  'once is no day': [
    'Le maire Jo Blin a parlé dimanche. « {J’ai décidé 2022-05-08} », a-t-il dit. Quelques jours plus tôt, il excluait tout. « {Jamais ?} », confiait-il.',
    'Le maire Jo Blin a promis mardi « {un vote 2022-05-10} ». Il y a quelques semaines, il parlait d’« {une lubie ?} ».',
  ],
  'the sentence before tells when it was asked or recorded': [
    'Interrogée mercredi, Ana Duval affirme le contraire. « {Je le lui ai remis 2022-05-11} », dit-elle.',
    'Les images, tournées dimanche par Ana Duval, ont fait le tour. On y entend Jo Blin crier : « {Il étouffe ! 2022-05-08} »',
    'Ana Duval a signé mardi. Une note de Xerfi, publiée en avril, pointait « {un rendement fragile 2022-04} ».',
    'Le procès s’est ouvert lundi. Mercredi, la juge a lu l’appel qu’il avait passé le 11 juin 2020. « {Venez vite 2020-06-11} », y disait Jo Blin. La veille, Ana Duval avait parlé de coups. « {Il choisissait 2022-05-10} », avait-elle dit.',
  ],
  'then is when the text has said': [
    'Il y a un mois à peine, Ana Duval jurait que « {rien ne changerait 2022-04} ».',
    'Au salon de Sète, le 24 avril, il avait été hué. « {Répondez ! 2022-04-24} », criaient les éleveurs.',
    'Ana Duval a fait savoir, mardi, qu’{elle porterait plainte 2022-05-10}. « {C’est odieux 2022-05-10} », écrit-elle sur Instagram.',
    '« {J’ai peur ?} », a raconté la victime, qui a porté plainte mardi.',
    'En 2014, la banque avait payé. Son président d’alors évoquait « {une page tournée 2014} ».',
    'En 2014, la banque avait payé. « {C’est une page tournée 2014} », assurait à l’époque Ana Duval.',
    'La banque l’a chassée en mai 2020, lui reprochant « {une faute 2020-05} ».',
  ],
  'a scene opens with who had come, or with the hour': [
    'Mardi soir, cent voisins étaient venus l’écouter. Ana Duval a annoncé une hausse. « {C’est cher 2022-05-10} », a grincé Jo Blin.',
    'Il est 9 heures, ce mardi, quand la juge ouvre l’audience. « {Entrez 2022-05-10} », ordonne Ana Duval.',
    'Le préfet a reçu mardi les deux camps. Reçue le matin, Ana Duval avait salué « {un pas 2022-05-10} ».',
  ],
  'an hour or a moment away it is still that day': [
    'Ana Duval et Jo Blin ont débattu mardi soir. Le matin même, le syndicat avait dénoncé « {une farce 2022-05-10} ».',
    'Ana Duval a renoncé mardi. Plus tôt dans la journée, le syndicat avait dénoncé « {une farce 2022-05-10} ».',
    'Sète a perdu lundi. Quelques minutes plus tôt, la gardienne Ana Duval se disait « {invincible 2022-05-09} ».',
    'Lors du conseil du 4 mai, le maire Jo Blin avait quitté la salle. « {Assez 2022-05-04} », avait-il crié.',
  ],
  'a date of somebody or something else does not tell': [
    'Le syndicat, qui avait appelé à la grève le 2 mai, a jugé l’accord « {insuffisant ?} ».',
    'Ana Duval s’est confiée mercredi. Interrogée sur la plainte, déposée la veille par Jo Blin, elle a répondu : « {Je n’ai rien lu. 2022-05-11} »',
    'Interrogée sur la plainte, Ana Duval, jointe mardi par téléphone, a répondu : « {Je n’ai rien lu. 2022-05-10} »',
    'Le conseil a voté mercredi. « {Enfin ! 2022-05-11} », a soufflé Ana Duval, qui avait été élue dimanche.',
    'Lotte Roy s’est imposée mercredi à Sète. Elle a dédié sa victoire à Julie Maes, victime d’une chute dimanche. « {Je pense à elle 2022-05-11} », a-t-elle soufflé.',
    'Ana Duval s’est confiée mercredi. Elle dit avoir reçu le lendemain « {des menaces ?} ».',
    '« {J’ai un permis 2022-05-10} », a plaidé mardi Ana Duval, qui préside le club.',
    'Le champion du monde 2018 refuse de céder : « {On va se qualifier. ?} »',
  ],
  'the day of what a participle tells of a noun does not tell': [
    'La loi votée mardi fait grincer des dents. « {C’est une posture ?} », a estimé Ana Duval.',
    'La maire Ana Duval a jugé « {indécente ?} » la prime versée lundi aux patrons.',
    'Interrogée mercredi, Ana Duval a confirmé le départ annoncé mardi par Le Matin. « {Il s’en va 2022-05-11} », a-t-elle dit.',
    'Ana Duval a parlé d’« {un échec 2022-05-10} » lors d’une veillée tenue mardi soir.',
    'Les élus réunis mardi à Sète ont dénoncé « {un coup de force 2022-05-10} ».',
    'Devant la centaine de voisins venus mardi, Ana Duval a promis « {un mur 2022-05-10} ».',
    'Ana Duval a vu sa demande rejetée mardi. « {Je paierai 2022-05-10} », a-t-elle dit.',
  ],
  'who was asked that day answers that day, in the present too': [
    'La maire, interrogée mardi par Le Matin, dénonce « {un complot 2022-05-10} ».',
    'Son avocat, joint mardi par téléphone, parle d’« {un complot 2022-05-10} ».',
  ],
  'the story goes back, or tells of days': [
    'La ligne a été coupée mardi à Sète. Ana Duval a demandé un audit lundi, après la première panne. « {Tout a ses limites 2022-05-09} », avait-elle écrit.',
    'La semaine passée, le préfet a montré son plan. « {Nous bâtirons 2022-05} », a expliqué Ana Duval. Les communes ont dit non mardi.',
    'En mars, Ana Duval a fait le voyage de Sète. « {Nous bâtirons 2022-03} », a-t-elle promis.',
    'En mars, les prix ont monté. « {C’est trop ?} », a estimé Ana Duval.',
    'Dans un courrier en date du 29 avril, le préfet somme Ana Duval de « {payer 2022-04-29} ».',
    'Dans une prise de position de 2021, le syndicat jugeait le projet « {prématuré 2021} ».',
  ],
  'a day is counted from that of an event': [
    'Au lendemain de l’attaque de dimanche, Ana Duval a dénoncé « {un acte lâche 2022-05-09} ».',
    'Au lendemain du feu qui a ravagé dimanche le port, les pêcheurs étaient sous le choc. « {Tout est parti 2022-05-09} », a confié Ana Duval.',
    'Deux jours après la chute du pont, survenue dimanche, Ana Duval a réclamé « {la vérité 2022-05-10} ».',
    'Quelques heures avant le vote de mardi, Ana Duval hésitait. « {Je n’ai pas dormi 2022-05-10} », a-t-elle glissé.',
    'À trois jours de la grève de samedi, Ana Duval a reçu le préfet. « {Je tends la main 2022-05-11} », a-t-elle dit.',
    'La veille de Noël 2020, Ana Duval avait réuni les ouvriers. « {Je ne vendrai pas 2020-12-24} », avait-elle juré.',
  ],
  'what spans days dates to the month': [
    'Il y a trois semaines, le syndicat de la vallée avait parlé d’« {une honte 2022-04} ».',
    'Ana Duval avait promis ce printemps « {un mur 2022} ».',
    'En 2019, le directeur du chantier du port avait juré : « {Rien ne bougera. 2019} »',
  ],
  'the story goes on with the same day': [
    'Le procès s’est ouvert mardi à Sète. La sœur de la victime a, elle, décrit un voisin « {qui faisait peur à tout le quartier 2022-05-10} ».',
    'Le procès s’est ouvert mardi à Sète. Ana Duval a, de son côté, dit « {sa fatigue 2022-05-10} ».',
    'Le procès s’est ouvert mardi. Ana Duval n’a jamais osé se plaindre : « {Il avait mes papiers dans son tiroir. 2022-05-10} »',
    'Les écoles étaient fermées mardi matin. « {J’ai peur 2022-05-10} », a confié un élève.',
    'Le conseil s’est réuni mardi à Sète. « {C’est un bon budget 2022-05-10} », a estimé Ana Duval.',
    'Le procès d’un homme accusé d’avoir volé un vélo s’est ouvert mardi à Sète. « {C’est faux 2022-05-10} », a-t-il crié.',
    'La maire a été convoquée mardi à Paris. Elle a dénoncé « {une mise en scène 2022-05-10} ».',
    '“{J’ai gagné, a reconnu mardi Ana Duval. Voilà. 2022-05-10}” Le maire a salué “{une fille du pays 2022-05-10}”.',
    'Le conseil s’est réuni mardi. Ana Duval a tenté l’humour : « {Rions un peu. 2022-05-10} »',
    'Le conseil s’est réuni mardi. Ana Duval ne désarme pas : « {Nous reviendrons. ?} »',
    'Le conseil s’est réuni mardi. Ana Duval a parlé d’un budget que l’opposition attendait, ajoutant qu’il était « {juste 2022-05-10} ».',
    'Le conseil s’est réuni mardi. Ana Duval préfère parler d’un « {bon début ?} ».',
    'Le conseil s’est réuni mardi. Ana Duval hausse les épaules. « {Je ne sais pas. ?} »',
  ],
  'another day begins': [
    'Ana Duval a fermé son cabinet vendredi. « {J’ai assez donné ?} », dit-elle. Dehors, les habitants faisaient grise mine, lundi. « {Quel malheur 2022-05-09} », a murmuré Jo Blin.',
    'La querelle dure. Le 26 avril, Ana Duval dévoilait son port. « {Il sera grand 2022-04-26} », a-t-elle dit. ¶ Mardi, Jo Blin a réagi. « {Il sera laid 2022-05-10} », a-t-il dit.',
    'Ana Duval a parlé lundi. « {Quelle joie 2022-05-09} », a-t-elle dit. La skieuse est rentrée mardi à Sète. « {Je n’ai pas dormi 2022-05-10} », a-t-elle dit.',
    'Le club a renoncé lundi. ¶ Mardi, son rival avait déjà suivi. « {Nous arrêtons 2022-05-10} », a écrit Ana Duval.',
    'Mardi, Ana Duval avait fait le voyage de Sète. « {Nous bâtirons 2022-05-10} », a-t-elle promis.',
    'Mardi, un homme avait été arrêté à Sète. « {Nous bâtirons ?} », a promis Ana Duval.',
    'Mardi, le ministre donne trois jours à ses alliés. « {La patience a des limites 2022-05-10} », prévient-il.',
    'Depuis mardi, des pêcheurs bloquent le port. « {On ne partira pas ?} », prévient Jo Blin.',
    'Ana Duval a gagné lundi. « {Quelle joie 2022-05-09} », a-t-elle soufflé. ¶ Mardi matin, la skieuse enchaînait les photos. « {Je n’ai pas dormi 2022-05-10} », a-t-elle dit.',
    'La maire Ana Duval a parlé mardi. « {Quelle joie 2022-05-10} », a-t-elle dit. Des vivres sont partis lundi, a-t-elle ajouté. « {Voilà 2022-05-10} », a-t-elle conclu.',
  ],
  'what is beside the story has no day of its own': [
    'Le groupe a annoncé mardi soir un report. Ce mercredi à l’ouverture, le titre perdait 14 %. « {Le marché a du retard 2022-05-10} », a reconnu Ana Duval.',
    'Ana Duval a répété mardi devant le tribunal, où elle comparaît jusqu’à jeudi, « {Je n’ai rien pris 2022-05-10} ». Un expert a décrit « {un beau vol 2022-05-10} ».',
    'Le salon s’est ouvert mercredi. Le ministre doit s’exprimer jeudi. Ana Duval a appelé à « {ne pas rater le train 2022-05-11} ».',
    'Ana Duval a proposé mercredi « {un vote 2022-05-11} ». ¶ Sur le marché de Sète, mardi, l’idée suscitait des soupirs. « {Encore ? 2022-05-10} », a demandé Jo Blin.',
    'Ana Duval a renoncé mardi. Dimanche soir, elle excluait encore tout retrait. « {Nous irons au bout 2022-05-08} », avait-elle lancé. ¶ Le maire a salué « {un beau geste 2022-05-10} ».',
    'Sète a enregistré mardi son premier cas, un marin arrivé de Gênes le 5 mai. « {Il va bien 2022-05-10} », a dit Ana Duval.',
    'Le groupe a averti mardi soir les marchés. Le titre perdait 17 % mercredi. « {L’hiver sera long 2022-05-10} », a dit Ana Duval.',
    'Brest a gagné mercredi. Seul regret : l’exclusion, la veille, du gardien. « {On savoure 2022-05-11} », a dit Jo Blin.',
    'Procès à Lille mercredi. La veille, défilé à Sète. « {On reviendra 2022-05-10} », a dit Jo Blin.',
    'Les négociations ont repris mercredi. La direction offre 4 %, contre 2 % la veille. « {C’est peu 2022-05-11} », a dit Jo Blin.',
    'Ana Duval a gagné lundi à Sète. Pénalisés pour un faux départ samedi, Jo Blin et son frère ont pris la quatrième place. « {On nous a volés 2022-05-09} », a dit Jo Blin.',
    'Le conseil s’est réuni mercredi. Depuis lundi, des élus se rebiffent. « {Assez 2022-05-11} », a lancé Ana Duval en séance.',
    'Le conseil s’est réuni mardi. Ana Duval aurait lancé : « {Sortez ! 2022-05-10} »',
    'Le conseil s’est réuni mardi. Ana Duval aurait souhaité « {être consultée ?} ».',
  ],
  'a report goes on with the day of the one before': [
    'Ana Duval a déploré mardi « {un oubli 2022-05-10} ». ¶ Réponse de Jo Blin : « {Vous serez payés. 2022-05-10} »',
    'Ana Duval a promis mardi « {un mur 2022-05-10} ». Réponse de Jo Blin, qui habite là depuis trente ans : « {Non ! 2022-05-10} »',
    'La droite est arrivée en tête aux élections de dimanche. « {Nous avons gagné 2022-05-08} », a proclamé Ana Duval. Mardi, on comptait encore.',
    'Le match s’est joué lundi à Sète. « {On a volé 2022-05-09} », rigolait Ana Duval. Un autre se voulait philosophe : « {Tout passe 2022-05-09} ».',
    'Le match s’est joué lundi à Sète. Le président s’est exprimé mardi sur Radio Sète. ¶ En face, on savourait. « {On a volé 2022-05-09} », rigolait Ana Duval. Le gardien a parlé d’« {une étape 2022-05-09} ».',
    'Le conseil s’est réuni mardi. Une heure plus tôt, Ana Duval avait promis « {du calme 2022-05-10} ». « {On verra 2022-05-10} », avait nuancé Jo Blin.',
  ],
  'an occasion has its own day': [
    'La séance de mardi a été houleuse. « {Vous mentez 2022-05-10} », a lancé Jo Blin à la ministre.',
    'Lors de la séance de questions au gouvernement de mardi, Jo Blin a interpellé la ministre. « {Où sont les lits ? 2022-05-10} », a-t-il demandé.',
    'Jo Blin s’était défendu à l’audience du 7 avril. « {Je ramassais 2022-04-07} », avait-il dit.',
    '« {Le dossier est clos 2022-05-10} » : la maire a coupé court, mardi, à toute discussion.',
    '« {J’étais sereine 2022-05-10} », a assuré Ana Duval après l’audience de mardi.',
    '« {On était bien 2022-05-11} », a dit Ana Duval mercredi, après l’audience de mardi.',
    'Sète a perdu lundi. ¶ Ce jeudi, le président a publié une lettre. ¶ « {Ils étaient absents 2022-05-09} », a analysé au coup de sifflet final Lotte Roy.',
    'Sète a perdu lundi. ¶ Ce jeudi, le président a publié une lettre. ¶ « {Ils étaient absents 2022-05-09} », a analysé en marge du match Lotte Roy.',
    '« {Je pars 2022-05-10} » C’est par ces mots que Ana Duval a annoncé, mardi 10 mai, son départ.',
  ],
  'the story goes on over what is neither a day nor its own': [
    'Le débat aura duré deux heures, mardi soir. « {Rien n’est voté 2022-05-10} », a prévenu Ana Duval.',
    'La trêve a été violée mercredi, deux fois depuis dimanche. « {Ils se regroupent 2022-05-11} », a affirmé Ana Duval le même jour.',
    'La nuit de mardi à mercredi a été agitée. « {On n’a pas dormi 2022-05-11} », a confié Ana Duval.',
    'Ana Duval avait parlé la semaine passée d’« {un miracle 2022-05} ». Elle a gagné mercredi. « {Merci 2022-05-11} », a-t-elle dit.',
  ],
  'what opens an article is dated by what follows': [
    '« {Quel beau bateau ! 2022-05-11} », a lancé Ana Duval sur le quai. Le voilier est arrivé mercredi à Sète.',
    '« {Quel beau bateau ! ?} », sourit Ana Duval sur le quai. Le voilier est arrivé mercredi à Sète.',
  ],
  'an imperfect paints the scene, or tells a habit': [
    'Ana Duval a gagné mardi. « {J’ai souffert 2022-05-10} », a-t-elle dit. Ana Duval, elle, pensait déjà à la suite : « {Je dois dormir. 2022-05-10} »',
    'Le conseil s’est réuni mardi à Sète. Dehors, les forains scandaient « {Rendez la place ! 2022-05-10} ».',
    'Le match s’est joué lundi à Sète. Le président s’est exprimé mardi sur Radio Sète. ¶ En face, on savourait. « {On a volé 2022-05-09} », rigolait Ana Duval.',
    'Sète, 12 mai 2022. Le match s’est joué lundi à Sète. ¶ Dehors, la foule scandait « {Encore ! 2022-05-09} ».',
    'Le conseil s’est réuni mardi à Sète. Mon père disait : « {Un conseil ne vaut rien. ?} »',
  ],
  'a scene told in the present has the day that sets it': [
    'Tribunal de Sète, mardi. Ana Duval se lève. « {Je n’ai rien volé 2022-05-10} », répond-elle au juge.',
    'Tribunal de Sète, mardi. Ana Duval se lève. Elle a toujours nié. « {Je n’ai rien volé ?} », dit-elle à qui veut l’entendre.',
    'Jeudi, 8 h 30. Ana Duval se lève. « {Je n’ai rien volé 2022-05-12} », répond-elle au juge.',
    'Sète, mardi. Ana Duval se lève. L’an dernier, on l’avait accusée. « {Je n’ai rien volé ?} », dit-elle.',
    'Sète, ce jeudi. Ana Duval se lève. « {Je n’ai rien volé ?} », répond-elle au juge.',
  ],
  'a word points to the day that was named': [
    '« {Rien ne presse 2022-05-11} », a dit mercredi Ana Duval, après la baisse décidée la semaine dernière. La veille, Jo Blin avait parlé d’un « {rappel 2022-05-10} ».',
    'En 2019, la société avait fermé son usine de Sète. Ana Duval promettait alors de « {sauver le port 2019} ».',
    'Ana Duval a suspendu la séance mardi. « {Un peu de calme 2022-05-10} », avait-elle prévenu une heure plus tôt.',
    'Ana Duval a suspendu la séance mardi. « {Un peu de calme ?} », avait-elle prévenu.',
    'Le feu a pris lundi au port. Au lendemain du sinistre, Ana Duval a dénoncé « {un gâchis 2022-05-10} ».',
    'Ana Duval a parlé mardi. « {Nous avons eu honte 2022-05-10} », a-t-elle soufflé à la veille du match.',
    'Ana Duval avait joué en juin 2001. Au public, elle avait répondu : « {Rentrez chez vous. 2001-06} »',
    'Ana Duval a écrit mardi au préfet. Dans sa lettre, elle évoque « {un désastre 2022-05-10} ».',
    'Dans une lettre de 1951, la peintre demandait « {un peu de bleu 1951} ».',
  ],
  'what a document tells of a meeting was said there': [
    'Les deux présidents se sont parlé mardi. Un communiqué a déclaré que le ministre avait répété « {sa position 2022-05-10} ».',
    'Ana Duval a parlé mardi. Son voisin a raconté que son patron lui avait dit de « {se taire ?} ».',
  ],
  'what had happened before, or is to come, is not the day of the words': [
    'L’homme s’est présenté mardi. Le violon avait disparu le 4 mai. Sa propriétaire a exprimé son « {soulagement 2022-05-10} ».',
    'Mardi soir, la troupe a joué devant le fauteuil de son auteur, mort trois jours plus tôt. « {Il nous manque 2022-05-10} », a dit Ana Duval.',
    'Le conseil s’est réuni mardi. Le syndicat appelle à une grève vendredi. La maire s’est dite « {surprise 2022-05-10} ».',
    'La sœur de l’accusé témoignera jeudi. Elle avait déclaré : « {Il m’a tout raconté. ?} »',
  ],
};

describe('when it was said', () => {
  const inner: Record<string, readonly [text: string, date: string | null]> = {
    'goes on with a day inside a quotation': [
      '« J’étais à Sète en 2014. Un homme m’a dit : “Le port est une opinion.” Je l’ai noté », dit Ana Duval.',
      '2014',
    ],
    'goes on inside a quotation with the day that was told before it': [
      'Ana Duval a été reçue dimanche par le préfet. « Il m’a dit : “Soyez patiente.” Je le suis », relate-t-elle.',
      '2022-05-08',
    ],
    'goes on inside a quotation with what had happened before': [
      'Le feu a pris lundi. La gardienne Ana Duval avait vu les marcheurs dimanche. « Je leur avais dit : “Rentrez !” Ils riaient », dit-elle.',
      '2022-05-08',
    ],
    'goes on inside a quotation with a night that was told last': [
      'Dimanche, cent voisins ont défilé. Parmi eux, Ana Duval, dont le mari a fait une chute dans la nuit du 2 mai. « Le médecin m’a dit : “Patience !” J’ai prié », dit-elle.',
      '2022-05-02',
    ],
    'leaves open when somebody once said something': [
      'Le conseil a voté mardi. ¶ Ana Duval peint depuis l’enfance. « Ma mère m’a dit : “Vas-y !” J’y suis allée », dit-elle.',
      null,
    ],
  };
  for (const [topic, [drawn, date]] of Object.entries(inner)) {
    it(topic, () => {
      const text = drawn.replaceAll(' ¶ ', '\n\n');
      const { quotes } = analyze(
        { text, language: 'fra', published: { value: '2022-05-12', how: 'option' } },
        resources,
      );
      assert.deepEqual(
        quotes.map(({ parent, date }) => [parent, date?.value ?? null]),
        [
          [null, null],
          ['q1', date],
        ],
      );
    });
  }
  describeDates(cases);
});
