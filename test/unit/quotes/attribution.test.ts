import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze.ts';
import type { QuotationKind } from '../../../src/core/quotes/quotations.ts';
import { openTestResources } from '../resources.ts';

const resources = openTestResources();

/**
 * One quotation, drawn: `[s …]` its speaker's words, `[c …]` its cue, `{…}` what is said (without the marks); no brackets where there
 * is none. Other quotations of the text are left alone.
 */
function check(drawn: string, kind: QuotationKind): void {
  // a cue may hold its speaker: «[c Réponse de [s la maire] :]»
  const cued = drawn.replace(/\[s ([^\]]*)\]/gu, '$1');
  const plain = cued.replace(/\[c ([^\]]*)\]/gu, '$1');
  const text = plain.replace(/[{}]/gu, '');
  const { quotes } = analyze(
    { text, language: 'fra', published: { value: '2022-05-12', how: 'option' } },
    resources,
  );
  const said = /\{([^}]*)\}/u.exec(plain)?.[1] ?? '';
  const quote = quotes.find((q) => q.text === said);
  assert.ok(quote, `no quotation «${said}» among ${JSON.stringify(quotes.map((q) => q.text))}`);
  const bracket = (letter: string) =>
    new RegExp(`\\[${letter} ([^\\]]*)\\]`, 'u').exec(letter === 'c' ? cued : drawn)?.[1] ?? null;
  const { attribution } = quote;
  assert.deepEqual(
    { kind: quote.kind, speaker: attribution?.speaker?.text ?? null, cue: attribution?.cue?.text ?? null },
    { kind, speaker: bracket('s'), cue: bracket('c') },
  );
}

const cases: Record<string, readonly (readonly [string, QuotationKind])[]> = {
  'behind the quotation': [
    ['« {Nous viendrons à Dakar} », [c a déclaré] [s Olaf Reuter].', 'direct'],
    ['"{La route restera fermée tout l’hiver}", [c explique] [s le maire de Bagnes].', 'direct'],
    ['« {Le marché se retourne} », [c a confié] à l’AFP [s la directrice de la banque].', 'direct'],
    ['« {Partez !} », [c a crié] [s un spectateur].', 'direct'],
    ['« {Le virus recule} », [c a assuré] lundi devant la presse [s la ministre de la Santé].', 'direct'],
    ['« {C’est notre plus belle victoire} », [c sourit] [s l’entraîneur].', 'direct'],
    ['« {Jamais de la vie !} », [c tranche] [s Léa Roy].', 'direct'],
    ['« {Il faut tout revoir} », [c s’est emporté] [s le syndicaliste].', 'direct'],
    ['« {Nous avons été entendus} », [c se félicite] [s la présidente du collectif].', 'direct'],
    ['« {L’usine fermera en mars} », [c selon] [s la direction].', 'direct'],
    ['Le projet est « {mort} », [c a lancé] [s Ana Duval].', 'partial'],
    ['Une « {utopie de citadins} », [c pour] [s Paul Roy], qui exploite un bois.', 'partial'],
    ['Le but est refusé, une décision « {absurde} » [c pour] [s l’entraîneur].', 'partial'],
    ['Le club monte en Ligue 1, une victoire « {historique} » pour la ville.', 'scare'],
    ['« {Pardon} », [c a soufflé] [s Jo Blin], avant d’ajouter : « Pardon à tous. »', 'direct'],
    ['« {On aurait pu rire !} » [c ironise] [s l’ex-vice-cheffe Léa Roy].', 'direct'],
  ],
  'before the quotation': [
    ['[s Le ministre] [c a répondu] en souriant : « {On verra.} »', 'direct'],
    ['[s L’avocat général] [c a peint le portrait] d’« {un homme sans remords} ».', 'partial'],
    ['[c Pour] [s le critique du journal], l’ensemble révèle « {une grande coloriste} ».', 'partial'],
    ['Tout en [c prévenant] que la Russie ne serait « {jamais} » seule.', 'partial'],
    ['Poursuivi pour [c avoir qualifié] un élu de « {clown} », [s Jo Blin] est relaxé.', 'partial'],
    ['[s L’exploitant, la société Alba], [c dément] « {tout rejet} ».', 'partial'],
    ['[s Le ministère] « {prend acte de la décision} ».', 'partial'],
    ['[s Le club] « {garde espoir} ».', 'partial'],
    ['[s La mairie], qui a prêté 4 millions, « {veillera au reste} ».', 'partial'],
    ['Il a reçu un prix pour son roman, « {Les Oies} ».', 'scare'],
    ['« {Les Oies} » raconte la traversée de l’Ardenne par deux sœurs.', 'scare'],
    ['Le notaire appelait cela un « {placement dormant} ».', 'scare'],
    ['[s Le notaire] [c a appelé] ses clients « {au calme} ».', 'partial'],
    ['La radio, [c accusée] d’avoir diffusé « {des propos haineux} », est suspendue.', 'partial'],
    ['On dira « {adaptation} », comme toujours.', 'scare'],
    ['Dites-nous seulement « {bonjour} ».', 'scare'],
    ['La présidente [c évoque] une « reprise exemplaire », [s l’opposition] un « {cadeau} ».', 'partial'],
    ['[s L’actrice] [c se souvient] d’un homme « {drôle comme un orage} ».', 'partial'],
    ['Port : Paul Roy gracié, [s Alger] [c salue] « {un geste humanitaire} »', 'partial'],
    ['[s Zoé Roy], 9 ans, championne d’échecs [c :] « {Perdre, ça m’apprend} »', 'direct'],
    ['[s Paul Roy] [c vous accuse] de « {déserter} ».', 'partial'],
    ['Côté français, [s Kévin Vauquelin], septième, [c a savouré] une place « {inespérée} ».', 'partial'],
    ['[s La gardienne], qu’on appelle ici « la maire », [c juge] ses lampes « {trop faibles} ».', 'partial'],
    ['[s L’ONU] « {préoccupée} » par le blocus de Djibo', 'partial'],
    ['Une affiche orne le mur : « {Ici, on vérifie} ».', 'scare'],
    ['Sa dernière pièce, « {Rideau} », restera dans le tiroir.', 'scare'],
    ['[s Le ministre] [c a jugé] « {utiles} » les premières mesures.', 'partial'],
    ['[s La mairie] [c dénonce] une décision « {prise dans le dos des habitants} ».', 'partial'],
    ['[s Ana Duval] [c a déclaré] que « {la saison serait longue} ».', 'direct'],
    [
      '[s Le porte-parole du port, Jo Blin], [c a dit] mardi à la presse : « {Le trafic reprend} ».',
      'direct',
    ],
    ['[s Berne] [c se dit prêt] à « {rouvrir le dossier} ».', 'partial'],
    ['[s Le syndicat] [c a mis en garde] contre une « {catastrophe annoncée} ».', 'partial'],
    ['[s Le gouvernement] [c a fait savoir] que la mesure serait « {provisoire} ».', 'partial'],
    ['[c Selon] [s l’entraîneure], l’équipe était « {très fatiguée} ».', 'partial'],
    ['[c D’après] [s l’hôpital], l’état du blessé est « {stable} ».', 'partial'],
    ['[s Elle] [c a qualifié] l’accord de « {recul historique} ».', 'partial'],
    ['[s Le club], qui jouera dimanche, [c a promis] « {une surprise} ».', 'partial'],
    [
      '[s Ève Lam], 44 ans, maire de Sète depuis 2014, [c juge] que la loi est « {inapplicable} ».',
      'partial',
    ],
    ['[s L’homme], venu seul, [c a lancé] qu’il reviendrait « {avec tout le quartier} ».', 'partial'],
    ['[s Son adjoint à la voirie, Jo Blin], [c promet] « {des trottoirs} ».', 'partial'],
    ['[s La libérale] [c réclame] « {des chiffres} ».', 'partial'],
    ['[s Son adversaire, la Rwandaise Diane Uwase], [c a reconnu] « {une erreur} ».', 'partial'],
    ['[s Son père] [c le coupe] : « {Avec quoi ?} »', 'direct'],
    ['[c Selon] [s un autre], le ministre Paul Keller aurait reçu « {des garanties} ».', 'partial'],
    ['[c Selon] [s un proche du ministre], la Cena « {travaille correctement} ».', 'partial'],
    ['[c D’après] [s le patron du club], Paul Keller « {a choisi de partir} ».', 'partial'],
    ['« {Je n’ai plus de voix} », [c a haleté] [s Dominic Stalder] au micro de la radio.', 'direct'],
    ['[s Elle] [c a ajouté] avoir vu « {une aile se détacher} ».', 'partial'],
    ['[s L’un des prévenus], un Belge de 24 ans, [c a répondu] : « {Je reviendrai.} »', 'direct'],
    ['[s Le juge] a reporté le procès, [c évoquant] des « {raisons de santé} ».', 'partial'],
    ['[s La ministre] [c a appelé] les habitants à « {rester chez eux} ».', 'partial'],
  ],
  'over what is no voice': [
    ['« {Je suis fatiguée} », [c avouait], des années plus tard, [s l’actrice du film].', 'direct'],
    ['« {La mer monte} », [c a répété] deux jours après [s la climatologue].', 'direct'],
    ['[s Le juge] n’a pas dit si la bande avait fui, se bornant à [c citer] « {des indices} ».', 'partial'],
    ['[s Elle] a lu les notes que son frère lui laisse, [c les qualifiant] de « {poèmes} ».', 'partial'],
    ['[c Selon] [s une monitrice], le vrai danger vient du vent : « {Il tourne à midi.} »', 'direct'],
    ['La sanction a surpris [s l’entraîneur] [c :] « {Personne ne nous a entendus.} »', 'direct'],
    ['[s La ministre de la Mer, Rima Abdul], a lu le plan, [c le jugeant] « {timide} ».', 'partial'],
  ],
  'over whom it is said to': [
    ['« {Combien ?} », [c a demandé] à ses collègues [s Ana Duval] (PS).', 'direct'],
    ['« {Combien ?} », [c a demandé] aux frères Duval [s le préfet].', 'direct'],
    ['« {Combien ?} », [c a demandé] à la présidente [s Paul Roche].', 'direct'],
    ['« {Combien ?} », [c lâche] de son côté [s le préfet].', 'direct'],
  ],
  'behind a source': [
    ['[c Pour] [s la commissaire, Fatou Mbaye], il s’agissait d’« {éviter l’incident} ».', 'partial'],
    ['[c Pour] [s l’avocate], tout est joué : « {Le verdict est écrit.} »', 'direct'],
    ['Le maire a vu [s la régie], [c selon] laquelle la panne est « {toute petite} ».', 'partial'],
  ],
  'where «on» speaks for a body': [
    ['À la mairie, [s on] [c assure] que « {tout est prêt} ».', 'direct'],
    ['Au ministère de la Santé, [s on] [c se félicite] d’une « {évolution irréversible} ».', 'partial'],
    ['Du côté de la direction, [s on] [c promet] « {des moyens} ».', 'partial'],
    ['Chez les agriculteurs, [s on] [c réclame] « {un geste} ».', 'partial'],
    ['À la gare, on [c dit] que « {le train viendra} ».', 'direct'],
  ],
  'colons and labels': [
    ['[s L’intéressée] [c en plaisante] : « {Je n’entends plus rien.} »', 'direct'],
    ['[s Il] [c en garde un souvenir amer :] « {On m’a humilié.} »', 'direct'],
    ['[s L’entraîneur] [c s’en agace] : « {On joue trop.} »', 'direct'],
    ['[s Le joueur], en larmes [c :] « {C’est fini.} »', 'direct'],
    ['[s Ana Duval], lundi devant la presse [c :] « {Nous verrons.} »', 'direct'],
    ['Mise en garde : « {On va au mur.} »', 'direct'],
    ['[s Duval] [c :] « {Il faut agir} »', 'direct'],
    ['[s La maire] [c s’emporte] : « {Non, nous ne paierons pas !} »', 'direct'],
    ['Et [s Paul Roche] de [c conclure] : « {La page est tournée.} »', 'direct'],
  ],
  'whose words a phrase names': [
    ['[s La maire] [c ne cache pas sa joie :] « {C’est un grand soir.} »', 'direct'],
    ['[s La maire] [c hausse les épaules :] « {Je ne sais pas.} »', 'direct'],
    ['[s La maire] [c se garde pourtant de parler] de « {crise} ».', 'partial'],
    ['[s La maire] [c a promis de transmettre] « {toutes les doléances} ».', 'partial'],
    ['[s La maire] [c a perdu patience :] « {Assez !} »', 'direct'],
    [
      '[s La maire] a quitté la salle du conseil peu avant minuit, sous les huées du public [c :] « {Assez !} »',
      'direct',
    ],
    ['La réponse de [s la préfecture] est tombée mardi [c :] « {Le col restera fermé.} »', 'direct'],
    ['Le message de [s la ligue] est clair [c :] « {Plus un match sans médecin.} »', 'direct'],
    ['[s Un général] [c a dit] que les navires visaient « {des antennes} ».', 'partial'],
  ],
  'a whole office': [
    ['« {Le col est sûr} », [c a dit] [s le ministre des Eaux et Forêts, Luc Obame].', 'direct'],
    ['« {Tout est prêt} », [c a dit] [s la ministre de l’Économie, des Finances et du Numérique].', 'direct'],
    ['« {Tout est prêt} », [c a dit] [s le maire de Lille] et député.', 'direct'],
    ['[s La ligue] a ouvert une enquête et [c réclame] « {des sanctions} ».', 'partial'],
    ['[s La ligue] a annoncé une enquête et [c réclame] « {des sanctions} ».', 'partial'],
  ],
  'of what a capital does not tell': [
    ['[s Une mère] [c a parlé] d’un « {Noël sans cadeaux} ».', 'partial'],
    ['[s LES LIONNES] [c DÉNONCENT] « {UN MÉPRIS SANS NOM} »', 'partial'],
    ['Le festival prévoyait « {Aube dorée} ».', 'scare'],
    ['Ils prévoient une opération « {école morte} ».', 'scare'],
  ],
  'of bodies and roles with their names': [
    ['« {C’est cher} », [c juge] [s la conseillère municipale PLR Sophie de Weck].', 'direct'],
    ['[s Me Ana Satta], qui défend dix parties civiles, [c a dénoncé] « {un silence} ».', 'partial'],
    ['« {C’est non} », [c a dit] [s le préfet Amaury de Saint-Quentin].', 'direct'],
    ['[s Le bailleur, Val Habitat], [c invoque] une pièce « {introuvable} ».', 'partial'],
    ['« {C’est faux} », [c assure] [s le gestionnaire du réseau, Enedis].', 'direct'],
    ['La mesure est « {juste} », [c selon] [s le rapporteur (LR) de la loi, Jo Blin].', 'partial'],
    ['[s Le ministère] [c a dénoncé] « un choix », prise « {sans un mot} ».', 'partial'],
    ['Réponse au mégaphone de [s Sylvie Comte], qui habite là [c :] « {Rien !} »', 'direct'],
    ['Lunel-Viel : « {On ne veut pas devenir une banlieue} »', 'direct'],
    // a long lead leaves the colon alone
    [
      '[s L’entraîneur] a refusé d’accabler son ouvreur, Jo Blin, auteur de la passe interceptée [c :] « {Qu’on commence par moi.} »',
      'direct',
    ],
    ['À la mairie, [s on] [c accueille] le report avec « {un soulagement prudent} ».', 'partial'],
  ],
  'of what goes by its name, or is the object of a verb': [
    ['Le bailleur a appelé des jeunes du quartier, les « {grooms} ».', 'scare'],
    ['Elle évoque sa tournée, ces « {rondes du facteur} » qui l’amusent.', 'scare'],
    ['[s L’ONG] [c a dénoncé] dans un rapport, mardi, la « {répression} » de l’État.', 'partial'],
    ['[s Le ministre] [c a dit] que le poids des « {concessions} » pèse.', 'partial'],
  ],
  'of who used a word, and of what has another name': [
    ['Sur le mot de « {gabegie} », [c employé] mardi par [s le préfet], elle a souri.', 'partial'],
    ['La « {Vigie} », construite par EDF, ferme.', 'scare'],
    ['Loin des « {quelques tonneaux} » [c évoqués] d’abord par [s la raffinerie].', 'partial'],
    ['[c Selon] [s la marine], « {plus de 7.000 barils se sont répandus} ».', 'direct'],
    ['Le scandale dit des « {sacs verts} » dure.', 'scare'],
    ['Il craint la « {tuta} », le surnom de la mineuse.', 'scare'],
    ['En attendant, le « {gendarme de la baie} » verbalise.', 'scare'],
    ['[s Le maire] est d’accord, « {mais pas à ce prix} ».', 'partial'],
    ['« {On rentre} », [c lance] [s le plus grand] au policier.', 'direct'],
  ],
  'of how somebody does something': [
    ['[s Le maire] quitte le parti, « {sans regret} ».', 'partial'],
    ['[s Le Kremlin] a « {pris acte} » du vote.', 'partial'],
    ['[s Le Kremlin] n’a « {pas exclu} » un vote.', 'partial'],
    ['[s La mairie], par la voix de Jo Blin, « {regrette} » le vote.', 'partial'],
    ['Le Gard a « {cuit à l’étouffée} ».', 'scare'],
    ['La Poste supprime 300 bureaux : [s les maires] « {ulcérés} »', 'partial'],
    ['« {Je suis las} », [c rappelle] [s Sandra]*, infirmière.', 'direct'],
    ['La marque vend une bière, « {sans alcool} ».', 'scare'],
  ],
  'of somebody behind, or of nobody': [
    ['Des propos [c jugés] « {prévisibles} » par [s la maire].', 'partial'],
    ['La réunion aura lieu « {sous huitaine} », [c a-t-on précisé].', 'partial'],
    ['À la mairie, [s on] prend l’étude « {très au sérieux} ».', 'partial'],
    ['[c Réponse de [s la préfecture] :] « {C’est non.} »', 'direct'],
    ['Réponse d’[s un dinandier de Fès], sur le pas de sa porte [c :] « {Nous non plus.} »', 'direct'],
    ['Réplique, tout sourire, de [s la maire] [c :] « {Nous non plus.} »', 'direct'],
    ['Aveu, du bout des lèvres, d’[s un cadre du groupe] [c :] « {On s’est trompés.} »', 'direct'],
    ['Constat, chiffres à l’appui, de [s la Cour des comptes] [c :] « {La dette dérape.} »', 'direct'],
    ['Elle ramasse ce que ses collègues appellent les « {fossiles} ».', 'scare'],
  ],
  'of verbs with a pronoun or a word of their own': [
    ['[s Ana Duval] [c n’oublie pas] « {les vingt minutes ratées} ».', 'partial'],
    ['[c Pour] [s le co-porte-parole du parti], la droite « {a perdu la tête} ».', 'partial'],
    ['[s Le maire] [c s’en prend] à des médias « {aux ordres} ».', 'partial'],
    ['[s Le maire] [c en a appelé] au « {bon sens} ».', 'partial'],
    ['Le maire a reculé devant ce qu’[s il] [c appelle] « {un chantage} ».', 'partial'],
    ['Le maire a reculé devant ce qu’on appelle « {un chantage} ».', 'scare'],
    ['La vente, [c vécue] comme « {un abandon} » par [s les clients], a eu lieu.', 'partial'],
    ['Le texte, [c jugé] « mou » par la droite et « {dur} » par [s la gauche], attend.', 'partial'],
    ['[s La Commission] [c exige] de la Hongrie des gages « {crédibles} ».', 'partial'],
  ],
  'of a verb that looks like a noun, an adjective or a participle': [
    ['[s Le géographe], qui a gelé 40 postes, [c redoute] « {une année blanche} ».', 'partial'],
    ['[s La ligue] a porté plainte contre X et [c critique] « {un retard} ».', 'partial'],
    ['[s Le chef de la CGT, Jo Blin], [c décrit] des membres « {sous le choc} ».', 'partial'],
    ['[s Le chef de la CGT, Jo Blin], [c décrit] « {un naufrage} ».', 'partial'],
    ['[s La maire de Gap, Ana Duval], [c blâme] des agents « {aux ordres} ».', 'partial'],
    ['[s L’Élysée] [c fait valoir] que « {rien n’est arbitré} ».', 'direct'],
    ['[s Le maire] [c mise] sur un « {sursaut} ».', 'partial'],
    ['[s L’élu] [c n’en revient pas :] « {Six mille visiteurs en un mois !} »', 'direct'],
    ['[s Le patron du café] [c craint] « {un trou d’air} » dans sa caisse.', 'partial'],
    ['« {C’est loin} », [c conclut] [s l’enseignant].', 'direct'],
    ['Jo Blin, critique d’art, a vu « {Le Grand Saut} ».', 'scare'],
  ],
  'before a colon': [
    ['« {Il nous ment} » : [s Ana Duval] [c accuse] le préfet', 'direct'],
    ['« {Un gâchis} » : [s les luthiers] [c dénoncent] la réforme', 'direct'],
    ['« {On ne lâchera rien} » : à Lorient, [s les dockers] reconduisent la grève', 'direct'],
    ['« {Pull moche} » : les commerçants protestent', 'scare'],
    ['« {Le Grand Saut} » : la réalisatrice raconte', 'scare'],
  ],
  'going on': [
    ['« C’est vrai », [c a noté] [s Duval]. « {Mais rien ne presse.} »', 'direct'],
    ['« Oui », [c répond] [s Duval], « {mais pas demain} ».', 'partial'],
    ['« {Regardez-moi.} » À la barre, [s Léa Roy] [c ne décolère pas].', 'direct'],
    ['« {Je ne serai pas seul.} » [c La phrase est de] [s Bart Hendrickx].', 'direct'],
    ['[s Léa Roy] [c hésite]. « {Je ne sais pas.} »', 'direct'],
    ['[s Léa Roy] [c finit par prendre la parole]. « {Je pars.} »', 'direct'],
    ['[s Léa Roy] se lève et [c répond] tout bas. « {Je pars.} »', 'direct'],
  ],
  nobody: [
    ['Les « {gilets jaunes} » ont manifesté à Lyon.', 'scare'],
    ['Elle a tourné le film « {La Nuit tombe} » à Bruxelles.', 'scare'],
    ['Ce boxeur, surnommé « {le Roc} », a 20 ans.', 'scare'],
    ['De prétendus « {experts} » ont signé le texte.', 'scare'],
  ],
  'without marks': [
    ['[s La Banque centrale] [c a annoncé] que {les taux monteraient en juin}.', 'indirect'],
    ['[c Selon] [s le parquet], {le suspect a été relâché}.', 'indirect'],
    [
      '[s Le maire] [c a indiqué] jeudi que {le pont rouvrirait en mai}, tandis que les commerçants protestent.',
      'indirect',
    ],
  ],
};

describe('how sure it is', () => {
  const attributionIn = (text: string) =>
    analyze({ text, language: 'fra', published: { value: '2022-05-12', how: 'option' } }, resources).quotes[0]
      ?.attribution;

  it('is certain of a name, less so of a role that nobody is named for', () => {
    assert.ok((attributionIn('« Nous irons », a déclaré Ana Duval.')?.confidence ?? 0) >= 0.9);
    assert.ok((attributionIn('« Nous irons », a déclaré un habitant.')?.confidence ?? 0) >= 0.9);
    assert.ok((attributionIn('« Nous irons », a déclaré le procureur.')?.confidence ?? 1) < 0.9);
  });

  it('names nobody where two fit alike, and says which two', () => {
    const text = 'Awa Diop et Ana Duval se sont parlé. Elle a dit : « Nous irons. »';
    const { quotes, entities } = analyze({ text, language: 'fra' }, resources);
    const [quote] = quotes;
    const names = quote?.attribution?.candidates?.map((id) => entities.find((e) => e.id === id)?.name);
    assert.deepEqual([quote?.attribution?.entities, names?.sort()], [[], ['Ana Duval', 'Awa Diop']]);
  });
});

describe('who says it', () => {
  for (const [name, examples] of Object.entries(cases)) {
    describe(name, () => {
      for (const [drawn, kind] of examples) it(drawn, () => check(drawn, kind));
    });
  }
});
