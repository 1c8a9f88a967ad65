import { deepEqual, equal } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parseLayout } from '../../../src/core/text/layout.ts';
import { splitParagraphs } from '../../../src/core/text/paragraphs.ts';

const layout = parseLayout(readFileSync('src/data/layout.tsv', 'utf8'));

/** Reads «role: text» lines, one a paragraph; the article is the texts joined by `gap`. */
function check(drawn: string, gap = '\n'): void {
  const rows = drawn
    .trim()
    .split('\n')
    .map((row) => /^\s*(\w+): ?(.*)$/u.exec(row) as RegExpExecArray);
  const paragraphs = splitParagraphs(rows.map((row) => row[2]).join(gap), layout);
  deepEqual(
    paragraphs.map((paragraph) => `${paragraph.role}: ${paragraph.text}`),
    rows.map((row) => `${row[1]}: ${row[2]}`),
  );
}

describe('splitParagraphs', () => {
  it('takes a question to somebody for no call to readers', () =>
    check(`
      title: La ministre répond
      heading: Soutenez-vous la limitation de vitesse ?
      body: Non, pas encore.
      heading: Partagez-vous l'avis du maire ?
      body: Pas davantage.
      boilerplate: Souhaitez-vous recevoir notre newsletter ?`));

  it('reads an agency article with a cookie banner', () =>
    check(`
      title: Pêche : Dakar et Nouakchott signent un accord « historique »
      byline: Par Awa Ndiaye, avec AFP
      dateline: Publié le 3 mai 2021 à 10h30
      caption: Pêche : Dakar et Nouakchott signent un accord « historique » © Jo Blin / Getty Images
      caption: Le port de Kayar, en mars (image d'illustration).
      body: Le Sénégal et la Mauritanie ont signé lundi un accord de pêche.
      heading: «Une victoire pour les pêcheurs»
      body: «Nous partageons la même mer», a déclaré le ministre Oumar Sarr.
      boilerplate: Lire aussi : La grande faim des pirogues
      body: L'accord vaut pour cinq ans.
      boilerplate: Suivez Le Courrier surTelegram
      boilerplate: Nous utilisons des cookies. En cliquant sur «Tout accepter», vous consentez à leur dépôt.
      boilerplate: Ces cookies et traceurs servent nos partenaires.
      boilerplate: OK`));

  it('takes a first line that is a plain sentence for body', () =>
    check(`
      body: La municipalité de Namur a voté jeudi le budget.
      heading: Un vote serré
      body: Le bourgmestre s’en félicite.`));

  it('passes over a kicker and signs with the name below', () =>
    check(
      `
      heading: Économie
      title: Le prix du cacao monte encore, les planteurs n’en voient rien
      byline: Koffi Aka, à Abidjan
      body: À la bourse de Londres, la tonne a pris 12 %.
      heading: « Rien ne change »
      byline: Koffi Aka`,
      '\r\n\r\n',
    ));

  it('reads a page of sport with its crumbs, questions and links', () =>
    check(`
      boilerplate: Accueil > Sport > Hockey
      heading: HOCKEY
      title: Les Dragons de Québec renversent Sherbrooke en prolongation
      byline: Par Lucie Ferrand
      dateline: Publié le 12/03/2023 à 23h05, mis à jour le 13/03/2023
      body: Menés après deux tiers, les Dragons ont marqué trois fois.
      heading: Un match fou
      body: « On n'a jamais douté », a soufflé l'entraîneur Karim Haddad.
      body: Le Soleil : Que manque-t-il encore ?
      body: Karim Haddad : Rien.
      byline: Propos recueillis par Ali Traoré
      caption: Crédits photos : AIB
      boilerplate: À lire aussi
      byline: L. F.
      boilerplate: Commentaires (12)`));

  it('reads Markdown and front matter', () => {
    const text =
      '---\ntitle: Crue\ndate: 2024-02-01\n---\n# La crue\n\n> «L’eau monte.»\n\n## À Saintes\n\n* Le pont est fermé\n';
    deepEqual(
      splitParagraphs(text, layout).map((paragraph) => [paragraph.role, paragraph.text]),
      [
        ['metadata', '---\ntitle: Crue\ndate: 2024-02-01\n---'],
        ['title', 'La crue'],
        ['body', '«L’eau monte.»'],
        ['heading', 'À Saintes'],
        ['body', 'Le pont est fermé'],
      ],
    );
  });

  it('joins wrapped lines and keeps one paragraph a line else', () => {
    const wrapped =
      'Le tribunal de Fribourg a condamné mercredi un ancien\nbanquier à deux ans de prison avec sursis. Il avait\ndétourné les économies de douze clients. La défense\nfait appel.';
    equal(splitParagraphs(wrapped, layout).length, 1);
    equal(splitParagraphs(`${wrapped}\n\n${wrapped}`, layout).length, 2);
    equal(splitParagraphs('Le maire part.\nLa ville attend.\rLe port dort.\r\nFin.', layout).length, 4);
  });

  it('sets paragraphs in another language apart', () =>
    check(`
      body: Le chanteur a publié un message à ses admirateurs.
      foreign: I am so grateful to all of you for the love that you have shown to me and to my family.
      body: Il reviendra en mai.`));

  it('keeps a story about cookies and letters', () =>
    check(`
      body: La CNIL a infligé une amende à un moteur de recherche pour ses cookies déposés sans consentement.
      body: À lire ses lettres, on devine un homme heureux, a raconté son neveu.
      body: Avec trois buts, Nadia Roy a porté son équipe.`));

  it('finds interviews, lists and dialogue to be body', () =>
    check(`
      title: «Je n’ai jamais voulu être maire»
      heading: Pourquoi partez-vous ?
      body: — Je suis fatiguée. Voilà tout.
      body: - Un nouveau pont sur la Loire
      body: - Une école à Sète`));

  it('finds a title behind its town', () =>
    check(`
      title: La Turballe. Casse des bateaux : « On nous paie pour arrêter »
      body: Trois bateaux partiront. La criée s’inquiète.
      body: Sète. La criée s’inquiète.`));

  it('never fails, and covers every word once', () => {
    const odd = '\ufeff\u0000«»\n"\n---\n#\n>\n* \n©\nOK\r\rPar\n-\n\ud800\n**a**\n';
    let last = 0;
    for (const paragraph of splitParagraphs(odd, layout)) {
      equal(paragraph.text, odd.slice(paragraph.start, paragraph.end));
      equal(paragraph.start >= last && paragraph.text.trim() === paragraph.text, true);
      last = paragraph.end;
    }
    deepEqual(splitParagraphs('', layout), []);
  });

  it('comes to an end on long texts of short lines and of one line', () => {
    equal(splitParagraphs('a\n'.repeat(20_000), layout).at(-1)?.end, 39_999);
    equal(splitParagraphs('mot '.repeat(40_000), layout).at(-1)?.end, 159_999);
  });
});
