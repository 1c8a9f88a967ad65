import { deepEqual, equal } from 'node:assert/strict';
import { isPlainPath, linkedPlace, linkQuery, readLink } from '../../../src/render/link.ts';
import { article, spanOf } from './article.ts';

const text = 'Elle a dit : « Le lac baisse & l’été vient » à Genève.';
const words = 'Le lac baisse & l’été vient';

describe('a link', () => {
  it('leads to an article and the words of a quotation, also after the article was edited', () => {
    const target = readLink(linkQuery('file:///a/lac%20d%27Annecy.txt', article(text), spanOf(text, words)));
    deepEqual(target, { article: 'file:///a/lac%20d%27Annecy.txt', words, start: text.indexOf(words) });
    const edited = `Hier. ${text}`;
    deepEqual(linkedPlace(edited, target as NonNullable<typeof target>), {
      start: edited.indexOf(words),
      end: edited.indexOf(words) + words.length,
    });
  });

  it('leads to the article alone where there is no quotation, or it is gone', () => {
    const target = readLink(linkQuery('file:///a.txt', article(text), undefined));
    deepEqual(target, { article: 'file:///a.txt', words: '', start: 0 });
    equal(linkedPlace(text, { article: '', words: 'Rien de tout cela', start: 3 }), null);
  });

  it('that says nothing sensible leads nowhere', () => {
    for (const query of ['', 'words=x', 'article=']) equal(readLink(query), null, query);
    deepEqual(readLink('article=a&at=-5'), { article: 'a', words: '', start: 0 });
    deepEqual(readLink('article=a&at=x'), { article: 'a', words: '', start: 0 });
  });

  it('may not climb out of a folder', () => {
    for (const path of ['/a/../b', '/a/./b', '/..', '/a\\..\\b', '/a/..'])
      equal(isPlainPath(path), false, path);
    for (const path of ['/a/b.txt', '/a..b/c…txt', '/a/...txt']) equal(isPlainPath(path), true, path);
  });
});
