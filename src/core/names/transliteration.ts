import { remembering } from '../memory.ts';
import { keyOf } from './phraseIndex.ts';

type Rule = readonly [RegExp, string];

/** Spellings of one sound in French, English and German transcriptions of Slavic and Arabic names. */
const sounds: readonly Rule[] = [
  [/chtch|shch|schtsch|tsch|tch|sch|sh|ch/gu, 'S'],
  [/kh/gu, 'k'],
  [/gh|gu(?=[eiy])/gu, 'g'],
  [/dj|zh/gu, 'j'],
  [/ph/gu, 'f'],
  [/q|ck|c(?=[aou]|$)/gu, 'k'],
  [/w/gu, 'v'],
  [/th/gu, 't'],
  [/dh/gu, 'd'],
  [/^(?:io|yo|jo)u/gu, 'iu'],
  [/ou|oo/gu, 'u'],
  [/^(?:ye|je|ie)/gu, 'e'],
  [/y|j(?=[aeou])/gu, 'i'],
  [/in[e]?$/gu, 'in'],
  [/i+$/gu, 'i'],
  [/(.)(?<=\1{2})/gu, ''],
  [/o/gu, 'u'],
  [/ei|ai/gu, 'ai'],
  [/e/gu, 'a'],
  [/ia+/gu, 'ia'],
];

/** A key that transcriptions of one name share: «Ouchakov» and «Ushakov», «Riabkov» and «Ryabkov», «Mohamed» and «Muhammad». */
export const soundKey = remembering((name) =>
  keyOf(name)
    .split(/[\s\-‐‑'’.]+/u)
    .map((word) => transcribe(word, sounds))
    .join(' '),
);

const slavic = /(?:[oe]v|[oe]va|sk(?:i|y|aya|aïa|oï|oy)|enko|tchouk|chuk|itch|vili|dze)$/u;

/** True for a name whose last word looks like a transcription from a Slavic or neighbouring language. */
function isTranscribed(name: string): boolean {
  return slavic.test(name.toLowerCase());
}

const toFrench: readonly Rule[] = [
  [/shch/gu, 'chtch'],
  [/(?<![tcs])ch(?!t)/gu, 'tch'],
  [/sh/gu, 'ch'],
  [/zh/gu, 'j'],
  [/^yu/gu, 'iou'],
  [/^ye/gu, 'e'],
  [/^ya/gu, 'ia'],
  [/(?<=[bcdfghjklmnpqrstvwxz])y(?=[aeou])/gu, 'i'],
  [/u(?!e|i)/gu, 'ou'],
  [/oou|ouou/gu, 'ou'],
  [/g(?=[ei])/gu, 'gu'],
  [/(?<=[aeo])[iy]/gu, 'ï'],
  [/y$/gu, 'i'],
];

/** Marks of an English transcription that French never writes in these names; «u» alone is that of «Gulnara» or «Rufat» as well. */
const english = /sh|zh|[^aeiou]y[aeou]|^y[aeu]|y$/u;

/** «Yuri Ushakov» → «Iouri Ouchakov»; a name that is not transcribed the English way stays. */
export function frenchTranscription(name: string): string {
  if (!isTranscribed(name)) return name;
  return eachWord(name, (word) => (english.test(word) ? transcribe(word, toFrench) : word));
}

const toEnglish: readonly Rule[] = [
  [/chtch/gu, 'shch'],
  [/(?<!t)ch/gu, 'sh'],
  [/tch/gu, 'ch'],
  [/tsh/gu, 'ch'],
  [/^iou/gu, 'yu'],
  [/ou/gu, 'u'],
  [/gu(?=[eiï])/gu, 'g'],
  [/i(?=[aeu])/gu, 'y'],
  [/ï$/gu, 'i'],
  [/ï/gu, 'i'],
  [/sk[i]$/gu, 'sky'],
];

/** First names that are no French ones: «Sergueï», «Iouri», «Evgueni»; «Michel» stays. */
const foreign = /ï|^iou|gueni|tch/u;

/** «Iouri Ouchakov» → «Yuri Ushakov»; a name that is not transcribed stays. */
export function englishTranscription(name: string): string {
  if (!isTranscribed(name) || !/ou|ch|ï|gu[ei]/u.test(name.toLowerCase())) return name;
  const last = name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
  return eachWord(name, (word) => (word === last || foreign.test(word) ? transcribe(word, toEnglish) : word));
}

function transcribe(word: string, rules: readonly Rule[]): string {
  return rules.reduce((text, [pattern, to]) => text.replace(pattern, to), word);
}

function eachWord(name: string, change: (word: string) => string): string {
  return name.replace(/[\p{L}\p{M}]+/gu, (word) => {
    const lower = word.toLowerCase();
    const changed = change(lower);
    return changed === lower ? word : changed.charAt(0).toUpperCase() + changed.slice(1);
  });
}
