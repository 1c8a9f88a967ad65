import type { PartOfSpeech } from '../core/grammar/tag.ts';

/** Sequoia and GSD give one lemma to all forms of a personal pronoun or possessive; the reader shows the word one would look up. */
const pronouns: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['moi', "je j' me m' moi -je -moi"],
    ['toi', "tu te t' toi -tu -toi"],
    ['lui', "il elle lui le la l' l -il -elle -lui -le -la -t-il -t-elle"],
    ['eux', 'ils elles eux les leur -ils -elles -les -leur -t-ils -t-elles'],
    ['soi', "se s' soi"],
    ['nous', 'nous -nous'],
    ['vous', 'vous -vous'],
    ['on', "on l'on -on -t-on"],
    ['ce', "ce c' -ce"],
  ].flatMap(([lemma, forms]) => (forms ?? '').split(' ').map((form) => [form, lemma as string])),
);
const possessives = new Set('mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs'.split(' '));

/** The lemma by which a word is scored, so that «il» counts the same whether a treebank calls it «il» or «lui», the reader «il». */
export function treebankLemma({
  text,
  lemma,
  pos,
}: {
  text: string;
  lemma: string;
  pos: PartOfSpeech;
}): string {
  const form = text.toLowerCase().replace(/[’ʼ]/gu, "'");
  if (pos === 'PRON') return pronouns[form] ?? lemma;
  if (pos === 'DET' && possessives.has(form)) return 'son';
  return lemma;
}
