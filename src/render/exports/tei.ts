import type { Analysis } from '../../core/analysis.ts';
import type { Entity } from '../../core/names/entities.ts';
import type { EntityType } from '../../core/names/mentions.ts';
import type { Quotation } from '../../core/quotes/quotations.ts';
import { firstFrom, type Span } from '../../core/span.ts';
import type { Paragraph } from '../../core/text/paragraphs.ts';
import { escapeXml } from '../escape.ts';
import { titleOf } from '../title.ts';
import { type Inline, markUp } from './inlineMarkup.ts';

const nameTags: Readonly<Record<EntityType, string>> = {
  PER: 'persName',
  LOC: 'placeName',
  ORG: 'orgName',
  EVENT: 'name type="event"',
  MISC: 'name type="work"',
};

/**
 * An article as a TEI P5 document (tei-c.org), valid against TEI All: `<said>` with who and whether directly, names with a
 * reference to the lists of persons, places and bodies in `<standOff>`, dates with their value. Characters that XML has no place
 * for are left out.
 */
export function renderTei(analysis: Analysis, file: string): string {
  const inlines = inlinesOf(analysis);
  return `<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="fr">
${header(analysis, file)}
${standOff(analysis)}  <text>
    <body>
${blocks(analysis, inlines)}
    </body>
  </text>
</TEI>
`;
}

function header(analysis: Analysis, file: string): string {
  const { published } = analysis;
  const date = published ? ` <date when="${published.value}">${published.value}</date>` : '';
  return `  <teiHeader>
    <fileDesc>
      <titleStmt><title>${escapeXml(titleOf(analysis))}</title></titleStmt>
      <publicationStmt><p>Annotated by Bilingual Reader.</p></publicationStmt>
      <sourceDesc><p>${escapeXml(file)}${date}</p></sourceDesc>
    </fileDesc>
    <profileDesc><langUsage><language ident="fr">French</language></langUsage></profileDesc>
  </teiHeader>`;
}

/** Whom and what the article speaks of; nothing where it speaks of nobody. */
function standOff({ entities }: Analysis): string {
  const list = (tag: string, type: EntityType, item: (entity: Entity) => string) => {
    const items = entities.filter((entity) => entity.type === type).map((entity) => `      ${item(entity)}`);
    return items.length === 0 ? [] : [`    <${tag}>`, ...items, `    </${tag}>`];
  };
  const lines = [
    ...list('listPerson', 'PER', (entity) => described('person', 'persName', entity)),
    ...list('listPlace', 'LOC', (entity) => described('place', 'placeName', entity)),
    ...list('listOrg', 'ORG', (entity) => described('org', 'orgName', entity)),
    ...list(
      'listEvent',
      'EVENT',
      (entity) => `<event xml:id="${entity.id}"><label>${escapeXml(entity.name)}</label></event>`,
    ),
  ];
  const works = entities.filter(({ type }) => type === 'MISC');
  if (works.length > 0)
    lines.push(
      '    <listBibl>',
      ...works.map(({ id, name }) => `      <bibl xml:id="${id}"><title>${escapeXml(name)}</title></bibl>`),
      '    </listBibl>',
    );
  return lines.length === 0 ? '' : `  <standOff>\n${lines.join('\n')}\n  </standOff>\n`;
}

function described(
  tag: string,
  nameTag: string,
  { id, name, english, wikidata, role, description }: Entity,
): string {
  const about = role ?? description?.fr;
  return [
    `<${tag} xml:id="${id}">`,
    `<${nameTag} xml:lang="fr">${escapeXml(name)}</${nameTag}>`,
    english ? `<${nameTag} xml:lang="en">${escapeXml(english)}</${nameTag}>` : '',
    wikidata ? `<idno type="Wikidata">${wikidata}</idno>` : '',
    about ? `<note>${escapeXml(about)}</note>` : '',
    `</${tag}>`,
  ].join('');
}

/** The paragraphs; TEI has heads only before the first of them. */
function blocks({ text, paragraphs }: Analysis, inlines: readonly Inline[]): string {
  const told = paragraphs.filter(({ role }) => role !== 'metadata');
  const inside = shareOut(told, inlines);
  const lines = told.map((paragraph, i) => {
    const isHead = i === 0 && paragraph.role === 'title';
    const words = markUp(text, paragraph, inside[i] ?? [], escapeXml);
    if (isHead) return `      <head>${words}</head>`;
    return `      <p${paragraph.role === 'body' ? '' : ` rend="${paragraph.role}"`}>${words}</p>`;
  });
  const hasText = lines.length > (told[0]?.role === 'title' ? 1 : 0);
  return [...lines, ...(hasText ? [] : ['      <p/>'])].join('\n');
}

/** What of the inlines stands in each paragraph; a quotation over two paragraphs is in both. */
function shareOut(
  paragraphs: readonly Paragraph[],
  inlines: readonly Inline[],
): readonly (readonly Inline[])[] {
  const shares = paragraphs.map((): Inline[] => []);
  for (const inline of inlines) {
    let at = Math.max(0, firstFrom(paragraphs, inline.start + 1) - 1);
    for (; at < paragraphs.length; at++) {
      const { start, end } = paragraphs[at] as Paragraph;
      if (start >= inline.end) break;
      if (end <= inline.start) continue;
      shares[at]?.push({ ...inline, start: Math.max(start, inline.start), end: Math.min(end, inline.end) });
    }
  }
  return shares;
}

function inlinesOf(analysis: Analysis): readonly Inline[] {
  const { mentions, coreferences, dates, quantities, quotes } = analysis;
  const tagged = ({ start, end }: Span, tag: string): Inline => ({
    start,
    end,
    open: `<${tag}>`,
    close: `</${tag.split(' ')[0]}>`,
  });
  const phrases = [
    ...quotes
      .filter(({ kind }) => kind === 'scare')
      .flatMap(({ id, parts }) => parts.map((part) => tagged(part, `soCalled n="${id}"`))),
    ...mentions.map((mention) => tagged(mention, `${nameTags[mention.type]} ref="#${mention.entity}"`)),
    ...coreferences
      .filter(({ entities }) => entities.length > 0)
      .map((phrase) => tagged(phrase, `rs ref="${references(phrase.entities)}"`)),
    ...dates.map((date) => tagged(date, `date${dateAttributes(date.value)}`)),
    ...quantities.map((quantity) => tagged(quantity, 'measure')),
  ].sort((a, b) => a.start - b.start);
  const said = quotes
    .filter(({ kind }) => kind !== 'scare')
    .flatMap((quote) => quote.parts.map((part) => saidInline(quote, part, phrases)));
  return [...said, ...phrases];
}

/** Names and phrases hold no speech in TEI unless a `<seg>` is between: «le collectif «Nous restons»». */
function saidInline(
  { id, kind, attribution }: Quotation,
  { start, end }: Span,
  phrases: readonly Inline[],
): Inline {
  const entities = attribution?.entities ?? [];
  const who = entities.length > 0 ? ` who="${references(entities)}"` : '';
  const open = `<said n="${id}"${who} direct="${kind !== 'indirect'}">`;
  const around = phrases[firstFrom(phrases, start) - 1];
  const isInside = around !== undefined && around.end > start;
  return isInside
    ? { start, end, open: `<seg>${open}`, close: '</said></seg>' }
    : { start, end, open, close: '</said>' };
}

function references(entities: readonly string[]): string {
  return entities.map((id) => `#${id}`).join(' ');
}

/** ISO 8601 as the attributes of a date: one day, month or year, or an interval. */
function dateAttributes(value: string | null): string {
  if (value === null) return '';
  const [from, to] = value.split('/');
  return to === undefined ? ` when="${from}"` : ` from="${from}" to="${to}"`;
}
