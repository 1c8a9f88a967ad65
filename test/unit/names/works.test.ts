import { checkNames } from './drawn.ts';

/** Works and ships that no list knows and no marks set off, told by what stands around them. */
const drawings: Readonly<Record<string, readonly string[]>> = {
  'a book by what is printed behind it': [
    "L'économiste publie {MISC Le Poids des choses} (éd. du {ORG Seuil}), dit {PER Eve Lam}.",
    'Elle avait publié en 2019 {MISC Une ville en colère} ({ORG Gallimard}, 21 €), qui a été lu.',
    "On lui doit aussi {MISC Triste louve} ({ORG P.O.L}), qui l'a fait connaître au public.",
  ],
  'a work by what it is': [
    "Elle est revenue hier avec {MISC Marée basse}, son premier roman, et n'a rien perdu de sa verve.",
    "Longs applaudissements pour {MISC Les Salins}, premier long métrage d'une cinéaste de trente ans.",
    "L'assistant vocal {MISC Plumeau} prenait des notes. Depuis mardi, {MISC Plumeau} est un problème.",
    'Au cinéma mercredi, {MISC La Part des bêtes}, le nouveau film de la cinéaste, divise le public.',
    'Son prochain essai, {MISC Terres mêlées}, paraîtra en mai et fera parler, on le sait déjà.',
  ],
  'or by who makes it': [
    "L'auteur de {MISC La Saison des pluies} revient à son enfance. On relit {MISC La Saison des pluies} avec plaisir.",
    'Dans ce petit théâtre, la troupe joue {MISC Le Retour des oies}, et le public applaudit longtemps.',
    'On retrouve dans {MISC Les herbes folles} la même colère, et la même tendresse pour les siens.',
  ],
  'a ship by what only ships have': [
    "Le patron du {MISC Petit Goéland}, {PER Yann Le Corre}, a jeté ses filets. L'épave du {MISC Santa-Nera} gît au large.",
    'Dans la timonerie du {MISC Petit Marvor}, il fait froid.',
  ],
};

describe('works and ships', () => {
  for (const [what, texts] of Object.entries(drawings)) {
    describe(what, () => {
      for (const text of texts) it(text, () => checkNames(text));
    });
  }
});
