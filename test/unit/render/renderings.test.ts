import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze.ts';
import { alsoInWords } from '../../../src/render/alsoIn.ts';
import { indexArticle, indexQuote } from '../../../src/render/articleIndex.ts';
import { mayRender, renderingIn, sameIn } from '../../../src/render/renderings.ts';
import { saidQuotes } from '../../../src/render/saidQuotes.ts';
import { englishWording } from '../../../src/render/wordingEnglish.ts';
import { frenchWording } from '../../../src/render/wordingFrench.ts';
import { openTestResources } from '../resources.ts';

const read = (text: string) => analyze({ text, language: 'fra' }, openTestResources());
const asked = (text: string, at = 0) => {
  const analysis = read(text);
  const quote = saidQuotes(analysis)[at];
  ok(quote);
  return indexQuote(analysis, quote, { line: 0, column: 0, endLine: 0, endColumn: 0 });
};

const first = `La digue en question

La maire de Brest, Léa Morvan, s'est emportée jeudi. « Nous demandons que la digue soit maintenant réparée par l'État », a-t-elle dit.
`;
const second = `Brest : la mairie hausse le ton

« La digue doit être réparée par l'État, et vite », a lancé Léa Morvan devant la presse. « Le port attend », a-t-elle ajouté.
`;
const other = second.replace('Léa Morvan', 'Yann Kerjean');

describe('the same quotation in another article', () => {
  it('is the one of the same speaker in close words, with its place and what it words otherwise', () => {
    const found = renderingIn(indexArticle(read(second)), asked(first), 'presse/suite.txt');
    ok(found);
    equal(found.title, 'Brest : la mairie hausse le ton');
    equal(found.speakers, null, 'the same speaker is not told again');
    deepEqual(found.place, { line: 2, column: 2, endLine: 2, endColumn: 48 });
    const only = (where: string) =>
      found.differences.filter((part) => part.in === where).map(({ text }) => text);
    ok(only('first').join(' ').includes('maintenant'));
    deepEqual(only('second').at(-1), 'et vite');
  });

  it('is not that of another speaker, but one that nobody is named for counts', () => {
    equal(renderingIn(indexArticle(read(other)), asked(first), 'suite.txt'), null);
    const untold = indexArticle(
      read('À Brest\n\n« La digue doit être réparée par l’État, maintenant et vite », lit-on sur le port.\n'),
    );
    equal(untold.quotes[0]?.speakers, '');
    equal(sameIn(untold, asked(first)).length, 0, 'five words are too few');
    const long = first.replace('maintenant réparée', 'réparée avant les grandes marées de mars');
    const alike =
      'À Brest\n\n« La digue, réparée avant les grandes marées de mars par l’État ! », lit-on sur le port.\n';
    equal(sameIn(indexArticle(read(alike)), asked(long)).length, 1);
  });

  it('is the fullest where an article has it twice, in its headline and below', () => {
    const twice = second.replace(
      'Brest : la mairie hausse le ton',
      'Léa Morvan : « La digue doit être réparée par l’État »',
    );
    const index = indexArticle(read(twice));
    equal(sameIn(index, asked(first)).length, 2);
    equal(renderingIn(index, asked(first), 'suite.txt')?.place.line, 2);
  });

  it('is looked for only in texts that hold some of its words', () => {
    const mayBe = mayRender(asked(first));
    equal(mayBe(second), true);
    equal(mayBe('Le conseil municipal a voté le budget des écoles.'), false);
  });

  it('is said in a hover with a way there, and never as markup of the article', () => {
    const rendering = renderingIn(indexArticle(read(second)), asked(first), 'presse/*suite*.txt');
    ok(rendering);
    const words = alsoInWords([[rendering, 'file:///a(b)/suite.txt#L3,3']], englishWording);
    match(
      words,
      /^\*Also in\* \[Brest \\: la mairie hausse le ton\]\(file:\/\/\/a%28b%29\/suite\.txt#L3,3\)/u,
    );
    match(words, /presse\\\/\\\*suite\\\*/u);
    match(words, /~~[^~]*maintenant~~/u);
    match(words, /\*\*et vite\*\*$/u);
    const [same] = [renderingIn(indexArticle(read(first)), asked(first), 'double.txt')];
    ok(same);
    match(
      alsoInWords([[same, 'file:///double.txt']], frenchWording),
      /^\*Aussi dans\*.*\n\n\*dans les mêmes mots\*$/u,
    );
    equal(alsoInWords([], englishWording), '');
  });
});
