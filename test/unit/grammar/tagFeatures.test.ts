import { deepEqual } from 'node:assert/strict';
import { edge, inCapitals, lexemeOf } from '../../../src/core/grammar/lexeme.ts';
import {
  addClassFeatures,
  addOwnFeatures,
  addSightFeatures,
  FeatureList,
  noClass,
  sights,
  standingOf,
} from '../../../src/core/grammar/tagFeatures.ts';
import { tokenize } from '../../../src/core/text/tokens.ts';
import { openTestResources } from '../resources.ts';

const valuesOf = ({ values, count }: FeatureList): number[] => [...values.subarray(0, count)];
const sorted = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);

describe('the features of a word', () => {
  it('that see one form alone can be remembered with it: with the others they are all', () => {
    const text = '« Le Kremlin, qui a toujours dit vrai, reviendra-t-il ? », note M. Duval.';
    const { forms } = openTestResources().grammar;
    const lexemes = tokenize(text, { start: 0, end: text.length }).map((token) => lexemeOf(token, forms));
    const classes = Int32Array.from(lexemes, (_, i) => i % noClass);
    const state = { lexemes, classes, capitals: inCapitals(lexemes) };
    lexemes.forEach((word, i) => {
      const [whole, apart, alone] = [
        new FeatureList(),
        new FeatureList(undefined, 'apart'),
        new FeatureList(),
      ];
      addClassFeatures(whole, state, i);
      addClassFeatures(apart, state, i);
      const parts = valuesOf(apart);
      addOwnFeatures(alone, word, standingOf(state, i));
      parts.push(...valuesOf(alone));
      for (const offset of sights) {
        addSightFeatures(alone, lexemes[i + offset] ?? edge, offset);
        parts.push(...valuesOf(alone));
      }
      deepEqual(sorted(parts), sorted(valuesOf(whole)), word.text);
    });
  });
});
