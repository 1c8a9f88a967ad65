import { firstFrom, type Span } from '../span.ts';
import { agesOf, rolesOfAge } from './ages.ts';
import type { Apposition } from './appositions.ts';
import { birthplacesOf } from './birthplaces.ts';
import { labelsOf } from './bodyLabels.ts';
import { nameKey } from './clues.ts';
import { membersOf } from './members.ts';
import { addFact, impliedRole, learnGender, openHolder, type Progress } from './progress.ts';
import type { CoreferenceInput, CoreferenceLexicons } from './resolveCoreferences.ts';
import { roleKey } from './rolePhrases.ts';
import { factOf, type RoleFact } from './roleReference.ts';
import { roleAt } from './roles.ts';
import { rolesByVerbs, rolesOfKeeper } from './roleVerbs.ts';
import { startOfLabel } from './subjects.ts';

/** What is known before the reading starts: the named entities and what the article calls them. */
export function startProgress(
  input: CoreferenceInput,
  direct: readonly Span[],
  lexicons: CoreferenceLexicons,
): Progress {
  const { entities, appositions } = input.names;
  const named = entities.map((entity) =>
    openHolder(entity, lexicons.gazetteer.entryNamed(entity.name, entity.type), lexicons.roles),
  );
  const holders = new Map(named.map((holder) => [holder.entity.id, holder]));
  for (const { entity, fact } of factsOf(input, lexicons)) {
    const holder = holders.get(entity);
    if (holder) addFact(holder, fact);
  }
  for (const { entity, age } of agesOf(input.names)) {
    const holder = holders.get(entity);
    if (!holder) continue;
    holder.age = age;
    for (const role of rolesOfAge(age, lexicons.ages)) addFact(holder, impliedRole(role));
  }
  const progress: Progress = {
    input,
    direct,
    steps: countSteps(input, direct),
    lexicons,
    labels: labelsOf(input, lexicons.bodyKinds),
    holders,
    named,
    owned: new Set(appositions.filter(isOwned).map(({ entity }) => entity)),
    members: membersOf(input, lexicons.gazetteer),
    // of two, «{La mère}, c'est Djamila, femme de ménage», the one before the name
    apposed: new Map(
      [...appositions]
        .sort((a, b) => b.phrase.start - a.phrase.start)
        .map(({ name, phrase }) => [name.start, phrase]),
    ),
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    occurrences: [],
    joinable: [],
    lastSpeaker: -1,
    lastVoice: [],
    found: [],
    introduced: [],
    sources: [],
  };
  learnLabels(progress);
  return progress;
}

function isOwned({ phrase: { introduction, form } }: Apposition): boolean {
  return introduction === 'possessive' && form.role.masculine !== 'avocat';
}

/** What the article calls those whom it names. */
function factsOf(
  input: CoreferenceInput,
  lexicons: CoreferenceLexicons,
): readonly { readonly entity: string; readonly fact: RoleFact }[] {
  const { text, names } = input;
  return [
    ...names.appositions.flatMap(({ entity, phrase }) => {
      const fact = factOf(text, phrase, lexicons);
      const trades = rolesOfKeeper(fact.role, fact.words, lexicons.roleVerbs);
      return [fact, ...trades.map(impliedRole)].map((told) => ({ entity, fact: told }));
    }),
    ...titlesOf(input, lexicons).map(({ entity, role }) => ({
      entity,
      fact: { role, places: [], words: [] },
    })),
    ...[...originsOf(input, lexicons), ...birthplacesOf(names, lexicons.gazetteer)].map(
      ({ entity, place }) => ({
        entity,
        fact: { role: '', places: [place], words: [], implied: true },
      }),
    ),
    ...rolesByVerbs(names, lexicons.roleVerbs).map(({ entity, role }) => ({
      entity,
      fact: impliedRole(role),
    })),
  ];
}

/** The titles before names that tell what somebody is: «Me» of a lawyer, not «M.». */
function titlesOf({ names }: CoreferenceInput, { roles, kin }: CoreferenceLexicons) {
  return names.names.flatMap(({ entity, sentence, from }) => {
    const reading = names.sentences[sentence]?.reading;
    const before = reading?.slots[from - 1];
    const found = reading && before ? roleAt(roles, reading.pieces, before.piece) : null;
    const role = found?.role.class === 'title' ? roleKey(found.role.masculine) : '';
    return kin.has(role) ? [{ entity, role }] : [];
  });
}

/** «l'{Américain} Brandon Hale»: where somebody is from, by name key. */
function originsOf({ names }: CoreferenceInput, { gazetteer }: CoreferenceLexicons) {
  return names.names.flatMap(({ entity, sentence, from, type }) => {
    const before = names.sentences[sentence]?.reading.slots[from - 1];
    const demonym = type === 'PER' && before?.capital ? gazetteer.demonym(before.key) : null;
    return demonym
      ? [{ entity, place: nameKey(gazetteer.entryNamed(demonym.place, 'LOC')?.name ?? demonym.place) }]
      : [];
  });
}

/** «{La} start-up ivoirienne Sikapay», «{le} fonds londonien Baobab»: the article before its label tells the gender of a body. */
function learnLabels(progress: Progress): void {
  const { names, sentences } = progress.input.names;
  for (const { entity, type, sentence, from } of names) {
    if (type !== 'ORG' || !progress.labels.has(entity)) continue;
    const slots = sentences[sentence]?.reading.slots ?? [];
    const determiner = slots[startOfLabel(slots, from) - 1]?.key ?? '';
    if (/^(?:la|une|cette)$/u.test(determiner)) learnGender(progress, entity, 'f');
    else if (/^(?:le|un|ce|du|au)$/u.test(determiner)) learnGender(progress, entity, 'm');
  }
}

/** Counts the sentences that somebody's direct speech does not take up whole. */
function countSteps({ names }: CoreferenceInput, direct: readonly Span[]): readonly number[] {
  let step = 0;
  return names.sentences.map(({ reading }) => {
    const { start, end } = reading.sentence;
    const around = direct[firstFrom(direct, start + 3) - 1];
    if (!around || around.end < end - 2) step++;
    return step;
  });
}
