import type { WordForm, WordForms } from '../grammar/wordForms.ts';

/** Forms kept: an article has some 400, and they come back in the next. */
const most = 20_000;

const remembering = new WeakMap<WordForms, WordForms>();

/** The same dictionary, which remembers what it was asked. */
export function rememberForms(forms: WordForms): WordForms {
  let known = remembering.get(forms);
  if (!known) {
    known = withMemory(forms);
    remembering.set(forms, known);
  }
  return known;
}

function withMemory(forms: WordForms): WordForms {
  const memory = new Map<string, readonly WordForm[]>();
  return {
    lookup: (word) => {
      let readings = memory.get(word);
      if (!readings) {
        if (memory.size >= most) memory.clear();
        readings = forms.lookup(word);
        memory.set(word, readings);
      }
      return readings;
    },
  };
}
