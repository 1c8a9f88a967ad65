import { listOf } from '../tsv.ts';
import { cellReader } from './entry.ts';
import type { EntityType } from './mentions.ts';
import { indexPhrases, type Piece } from './phraseIndex.ts';
import { type Line, readLines } from './tables.ts';

/** What a word tells of the name beside it. */
export type HeadUse =
  /** Opens a name and belongs to it: «université de Genève». */
  | 'whole'
  /** Types the name behind it and stays out: «la société Duval». */
  | 'label'
  /** Does so for a title in quotation marks: «le film «La Nuit»». */
  | 'mark'
  /** Types the capitals it stands among: «Duval Group». */
  | 'inside'
  /** Is a body even when it stands alone with its capital: «Parlement». */
  | 'short'
  /** Has a capital and is no name: «l'État», «TVA». */
  | 'none'
  /** Speaks for what it comes from: «un communiqué du Kremlin». */
  | 'document'
  /** What a ministry or an institute is for: «affaires étrangères». */
  | 'domain'
  /** Narrows a body: «nationale»; for its English form alone. */
  | 'narrows'
  /** The same, and stands first: «royale», «indépendante». */
  | 'crowns'
  /** The same, and stands before what says its kind: «commission électorale {nationale}». */
  | 'reaches'
  /** A noun of bodies, for their English form alone: «éleveurs». */
  | 'term'
  /** Narrows a place: «centrale». */
  | 'region'
  /** Joins the words of a name: «van», «of». */
  | 'particle'
  /** A verb whose «il» stands for nothing. */
  | 'impersonal'
  /** A verb whose object is somebody: «Le juge l'interroge». */
  | 'meets'
  /** A verb by which somebody wants an answer of its object: «La juge lui demande». */
  | 'asks'
  /** Who asks for a living: «journaliste». */
  | 'interviews'
  /** Whom somebody looks after, and speaks of: «patiente», «élève». */
  | 'ward'
  /** A verb by which somebody speaks of its object: «L'entraîneur l'a félicité». */
  | 'judges'
  /** A verb behind which another speaks than before. */
  | 'reply'
  /** A verb or noun by which somebody answers the last speaker: «rétorquer», «l'intéressé». */
  | 'retort'
  /** Who sits somewhere for a place: «député». */
  | 'seat'
  /** The same without a place: «l'élue». */
  | 'elected'
  /** What an expert or a judge writes: «rapport», «conclusions». */
  | 'findings'
  /** Tells behind the title of a book that it is one: «éd.», «p.», a publisher by a word that means something else as well. */
  | 'prints'
  /** Joins two bodies that a hyphen names together: «fusion». */
  | 'merger'
  /** What a ship has, or who sails it: «cale», «patron». */
  | 'afloat'
  /** A verb or noun for making or showing a work, which is named behind: «publier», «tournage de». */
  | 'makes'
  /** Opens what is said of somebody who is asked or called: «joint par téléphone», «appelé à la barre». */
  | 'summoned'
  /** Who did or made what is named behind: «auteur du but». */
  | 'doer'
  /** A noun whose gender is not that of whom it calls: «la victime». */
  | 'fixed'
  /** A body by what it leads in: «le géant du luxe». */
  | 'field'
  /** What a company has, «salariés», «PDG», or a person, «enfance», «avocat». */
  | 'owned'
  /** What only a company has or counts: «son usine», «318 employés». */
  | 'plant'
  /** A verb for what a company does. */
  | 'deed'
  /** A verb for what is done to a company. */
  | 'suffers'
  /** Kin, by the masculine: «père», «fils». */
  | 'parent'
  | 'child'
  | 'spouse'
  | 'sibling'
  | 'grandparent'
  | 'grandchild'
  /** What somebody is to somebody: «rival». */
  | 'peer'
  /** A peer by marriage or birth: «mari». */
  | 'family'
  /** Counts several in the singular: «une dizaine d'élus». */
  | 'amount'
  /** How a reporter met a source: «croisé sur le quai», «joint par téléphone». */
  | 'met'
  /** The noun of an adverbial: «pour l'instant». */
  | 'adverbial'
  /** A noun of sport. */
  | 'game'
  /** A noun of sport whose «de» a club follows. */
  | 'player'
  /** A verb by which the last speaker goes on: «ajouter». */
  | 'continue'
  /** A verb for going to a town. */
  | 'visits'
  /** A verb whose «à» a town follows: «naître», «installer». */
  | 'dwells'
  /** A verb or noun whose «à» somebody follows: «succéder», «hommage». */
  | 'dative'
  /** A verb by whose «à» a club gets something: «offrir». */
  | 'gives'
  /** Leads to a medium: «au micro de». */
  | 'medium'
  /** A verb by which a paper speaks: «titrer». */
  | 'headlines'
  /** A verb for what a journal has printed: «publier», «paraître». */
  | 'publishes'
  /** Is for what stands behind it: «ministre de l'…». */
  | 'minister'
  /** Is measured from a place: «au large de». */
  | 'beside'
  /** Is at the head of a body: «directeur général». */
  | 'chief'
  /** Is at the head of a team, or trains somebody: «directeur sportif». */
  | 'trainer'
  /** Stands behind a place in the name of a body: «Sète {ensemble}». */
  | 'motto'
  /** Stands behind the name of a medium in that of its supplement: «Le Figaro {littéraire}». */
  | 'supplement'
  /** Leads to the network whose name is a letter: «le réseau social X». */
  | 'network';

/**
 * What a `whole` head takes behind it: adjectives («cour suprême»), a name behind «de» (`of`), only a place there (`place`), a name
 * directly (`name`), only the last name of somebody (`leader`, «commission Delrieu»), a domain (`domain`); `lower` when it may do so in lower case too, `year` a year behind all,
 * `number` a number («projet de loi 48»), `many` none but behind «des» («librairie des Échevins», not «librairie de Sète»), `noun` any
 * noun with an article for its domain («ministère des ressources en eau»).
 */
type Complement =
  | 'adj'
  | 'of'
  | 'place'
  | 'name'
  | 'leader'
  | 'domain'
  | 'lower'
  | 'year'
  | 'number'
  | 'many'
  | 'noun';

/** A row of `nameHeads.tsv`. */
export interface Head {
  readonly head: string;
  readonly use: HeadUse;
  readonly type: EntityType;
  readonly takes: ReadonlySet<Complement>;
  /** English form; «{}» stands for what the head takes («University of {}»). */
  readonly english: string;
  readonly gender: 'm' | 'f' | 'mp' | 'fp' | null;
}

/** Whether what a head opens is a name for certain: an event, or a shop by what stands over its door. */
export function opensForSure({ type, takes }: Head): boolean {
  return type === 'EVENT' || takes.has('many');
}

export interface HeadLexicon {
  /** The longest heads of these uses at `pieces[at]`. */
  at(pieces: readonly Piece[], at: number, uses: readonly HeadUse[]): FoundHead | null;
  /** The same with every homonym: «tour» of a building and of a country. */
  allAt(pieces: readonly Piece[], at: number, uses: readonly HeadUse[]): readonly FoundHead[];
  /** The uses of the heads that begin with a piece of this key. */
  usesBeginning(key: string): ReadonlySet<HeadUse>;
}

export interface FoundHead {
  readonly head: Head;
  /** How many pieces it covers. */
  readonly length: number;
}

const none: readonly FoundHead[] = [];
const noUses: ReadonlySet<HeadUse> = new Set();

/** Reads `head  use  type  takes  gender  english`. */
export function parseHeads(tsv: string): HeadLexicon {
  const index = indexPhrases(
    readLines(tsv)
      .map(readHead)
      .map((head) => [head.head, head] as const),
  );
  const allAt: HeadLexicon['allAt'] = (pieces, at, uses) => {
    const piece = pieces[at];
    const begins = piece?.begins?.heads;
    if (!piece?.first || (begins && !uses.some((use) => begins.has(use)))) return none;
    const found = index.longest(pieces, at, ({ value }) => uses.includes(value.use));
    if (found.length === 0) return none;
    return found.map(({ keys, value }) => ({ head: value, length: keys.length }));
  };
  return {
    allAt,
    at: (pieces, at, uses) => allAt(pieces, at, uses)[0] ?? null,
    usesBeginning(key) {
      const heads = index.beginning(key);
      return heads.length === 0 ? noUses : new Set(heads.map(([, { use }]) => use));
    },
  };
}

function readHead({ columns, line }: Line): Head {
  const cell = cellReader(columns, line);
  return {
    head: cell('head'),
    use: cell('use') as HeadUse,
    type: (cell('type') || 'MISC') as EntityType,
    takes: new Set(listOf(cell('takes')) as Complement[]),
    english: cell('english'),
    gender: (cell('gender') || null) as Head['gender'],
  };
}
