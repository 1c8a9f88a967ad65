import { matchPhrases } from '../core/glossary/matchPhrases.ts';
import { parsePattern } from '../core/glossary/patterns.ts';
import { parsePhrases } from '../core/glossary/phrases.ts';
import { keysOf } from '../core/glossary/wordKeys.ts';
import { type Grammar, tagSentence } from '../core/grammar/tag.ts';
import { splitSentences } from '../core/text/sentences.ts';
import { tokenize } from '../core/text/tokens.ts';
import { parseTsv, type Row } from '../core/tsv.ts';
import { checkSenses } from './checkGlossary.ts';

/** What is wrong with the phrases of a file, a line each; `seen` spans the files, `classes` names the classes of nouns. */
export function checkPhrases(
  tsv: string,
  seen: Set<string>,
  grammar: Grammar,
  classes: ReadonlySet<string>,
): readonly string[] {
  const [header = '', ...lines] = tsv
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));
  return parseTsv(tsv).flatMap((row, i) => {
    const problems = [...checkSenses(row.senses ?? '', classes)];
    const pattern = row.pattern ?? '';
    if (seen.has(pattern)) problems.push('is there twice');
    seen.add(pattern);
    if (!/^[A-C][12]$/u.test(row.level ?? '')) problems.push('no level (run with --fix)');
    if (parsePattern(pattern).filter((word) => !word.optional).length < 2)
      problems.push('fewer than two words');
    if (!row.example) problems.push('no example');
    else if (!matches(row, `${header}\n${lines[i]}`, grammar))
      problems.push(`does not match «${row.example}»`);
    return problems.map((problem) => `${pattern}: ${problem}`);
  });
}

/** Whether the pattern, alone in a lexicon, is found in its own example. */
function matches(row: Row, tsv: string, grammar: Grammar): boolean {
  const text = row.example ?? '';
  const index = parsePhrases(tsv);
  return splitSentences(text, tokenize(text, { start: 0, end: text.length })).some((tokens) => {
    const words = tagSentence(tokens, grammar);
    return matchPhrases({ words, keys: keysOf(words, grammar.forms), closed: () => false }, index).length > 0;
  });
}
