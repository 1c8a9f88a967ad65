import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze.ts';
import { openTestResources } from '../resources.ts';

const resources = openTestResources();

/** Every quotation of a text published on Thursday 12 May 2022, drawn as `{what is said 2022-05-10}`; `?` where nothing tells when. */
function check(drawn: string): void {
  const text = drawn.replace(/\{([^}]*) (?:[\d-]+|\?)\}/gu, '$1');
  const { quotes } = analyze(
    { text, language: 'fra', published: { value: '2022-05-12', how: 'option' } },
    resources,
  );
  let found = text;
  for (const { start, end, date } of [...quotes].reverse())
    found = `${found.slice(0, start)}{${text.slice(start, end)} ${date?.value ?? '?'}}${found.slice(end)}`;
  assert.equal(found, drawn);
}

const cases: Record<string, readonly string[]> = {
  'the clause of the cue tells': [
    '« {Nous partons 2022-05-10} », a déclaré mardi Ana Duval.',
    'Ana Duval a dit mercredi que {la route rouvrirait lundi 2022-05-11}.',
    '« {La route rouvre lundi ?} », explique Ana Duval.',
    '« {On verra 2022-05-10} », confie Ana Duval, jointe mardi par téléphone.',
    'Dans un éditorial du 3 mai dans lequel elle demandait « {des comptes 2022-05-03} », Ana Duval se fâchait.',
  ],
  'the story goes on with the same day': [
    'Le conseil s’est réuni mardi à Sète. « {C’est un bon budget 2022-05-10} », a estimé Ana Duval.',
    'Le procès d’un homme accusé d’avoir volé un vélo s’est ouvert mardi à Sète. « {C’est faux 2022-05-10} », a-t-il crié.',
    'La maire a été convoquée mardi à Paris. Elle a dénoncé « {une mise en scène 2022-05-10} ».',
  ],
  'what had happened before, or is to come, is not the day of the words': [
    'L’homme s’est présenté mardi. Le violon avait disparu le 4 mai. Sa propriétaire a exprimé son « {soulagement 2022-05-10} ».',
    'Mardi soir, la troupe a joué devant le fauteuil de son auteur, mort trois jours plus tôt. « {Il nous manque 2022-05-10} », a dit Ana Duval.',
    'La sœur de l’accusé témoignera jeudi. Elle avait déclaré : « {Il m’a tout raconté. ?} »',
  ],
};

describe('when it was said', () => {
  for (const [topic, examples] of Object.entries(cases)) {
    describe(topic, () => {
      for (const drawn of examples) it(drawn, () => check(drawn));
    });
  }
});
