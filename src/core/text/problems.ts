import type { Problem, ProblemCode } from '../problem.ts';

/** A person reads a few of each kind; ten thousand would only bury them. */
const mostOfAKind = 50;
/** Any character but those of nearly every text, among which nothing is odd; by code units, which take an eighth of the time of code points. */
const unusual = /[^\t\n\r -~\u00a0«°»ÀÁÄ-ÿŒœ\u2009–—‘’“”…\u202f]/;
/** Letters of two scripts in one word; a word in capitals and figures («АК47») is no word of two scripts. */
const words =
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]+(?:[-'’][\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]+)*/gu;
const strange = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
const latin = /\p{Script=Latin}/u;
/** «µm», «Ωm»: Greek letters that stand in units and formulas. */
const unit =
  /^[µμΩΔαβγδλσχ]\p{Script=Latin}{0,2}$|^[αβγδλσχω](?:[-'’]\p{Script=Latin}+)$|^\p{Script=Latin}+-[αβγδλσχω]$/u;
/** UTF-8 read as Latin-1 («Ã©», «â€™»), or a letter that was lost. */
const misread = /\ufffd+|[ÃÂ][\u0080-\u00bf]|â€[\u0080-\u00bf\u2018-\u201d\u2122œ™¦"]/gu;
const controls = /(?![\t\n\r])[\p{Cc}\p{Cs}]/gu;
/** Share of control characters from which a file is no text. */
const binaryShare = 0.02;

/** What is odd about the characters of the text: words of mixed script, wrong decoding, control characters, binary data. */
export function findTextProblems(text: string): Problem[] {
  if (!unusual.test(text)) return [];
  const noise =
    [...text.slice(0, 20_000).matchAll(controls)].length / Math.max(1, Math.min(text.length, 20_000));
  if (noise > binaryShare && text.length > 20)
    return [
      problem(
        'binary',
        0,
        Math.min(text.length, 1),
        'This does not look like text: it may be a binary file.',
      ),
    ];
  const problems = [
    // Hardly a text has a letter of another script.
    ...(strange.test(text) ? collect(text, words, 'mixed-script', describeMixed) : []),
    ...collect(
      text,
      misread,
      'replacement-character',
      (found) => `“${found}” was probably decoded with the wrong encoding.`,
    ),
    ...collect(text, controls, 'control-character', (found) => `Control character ${codeOf(found)}.`),
  ];
  return problems.sort((a, b) => a.start - b.start);
}

function collect(
  text: string,
  pattern: RegExp,
  code: ProblemCode,
  describe: (found: string) => string | null,
): Problem[] {
  const problems: Problem[] = [];
  for (const match of text.matchAll(pattern)) {
    if (problems.length === mostOfAKind) break;
    const message = describe(match[0]);
    if (message) problems.push(problem(code, match.index, match.index + match[0].length, message));
  }
  return problems;
}

function describeMixed(word: string): string | null {
  if (!strange.test(word) || !latin.test(word) || unit.test(word)) return null;
  const parts = word.split(/[-'’]/u);
  const odd = [...word].find((letter) => strange.test(letter)) as string;
  const mixed = parts.some((part) => strange.test(part) && latin.test(part)) || /[а-яА-Я]/u.test(odd);
  if (!mixed) return null;
  const script = /\p{Script=Cyrillic}/u.test(odd) ? 'Cyrillic' : 'Greek';
  return `“${word}” mixes Latin letters with ${script} “${odd}” (${codeOf(odd)}).`;
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}`;
}

function problem(code: ProblemCode, start: number, end: number, message: string): Problem {
  return { code, start, end, message };
}
