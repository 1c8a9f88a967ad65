import type { Analysis } from '../../core/analysis.ts';
import { anchorOf } from '../../core/corrections/anchor.ts';
import type { Entity } from '../../core/names/entities.ts';
import type { EntityType } from '../../core/names/mentions.ts';
import type { Quotation } from '../../core/quotes/quotations.ts';
import type { Span } from '../../core/span.ts';
import { entityOf, speakersOf } from '../names.ts';
import { codePointOffsets } from './codePoints.ts';

const types: Readonly<Record<EntityType, string>> = {
  PER: 'schema:Person',
  LOC: 'schema:Place',
  ORG: 'schema:Organization',
  EVENT: 'schema:Event',
  MISC: 'schema:Thing',
};

/**
 * An article's quotations, names, references and dates after the W3C Web Annotation Data Model (2017), as a JSON-LD annotation
 * page; what is said of them is in the terms of schema.org. Positions count Unicode code points, as the model has it.
 */
export function renderWebAnnotation(analysis: Analysis, file: string) {
  const { text, quotes, mentions, coreferences, dates } = analysis;
  const position = codePointOffsets(text);
  const targetOf = (span: Span) => {
    const { start, end } = span;
    const { text: exact, before: prefix, after: suffix } = anchorOf(text, span);
    return {
      source: encodeURI(file),
      selector: [
        { type: 'TextPositionSelector', start: position(start), end: position(end) },
        { type: 'TextQuoteSelector', exact, prefix, suffix },
      ],
    };
  };
  const annotate = (id: string, motivation: string, spans: readonly Span[], body: unknown) => {
    const targets = spans.map(targetOf);
    return {
      id: `#${id}`,
      type: 'Annotation',
      motivation,
      body,
      target: targets.length === 1 ? targets[0] : targets,
    };
  };
  return {
    '@context': ['http://www.w3.org/ns/anno.jsonld', { schema: 'http://schema.org/' }],
    id: `${encodeURI(file)}#annotations`,
    type: 'AnnotationPage',
    items: [
      ...quotes.map((quote) => annotate(quote.id, 'classifying', quote.parts, quoteBodies(analysis, quote))),
      ...mentions.map((mention, i) =>
        annotate(`n${i + 1}`, 'identifying', [mention], entityBody(entityOf(analysis, mention.entity))),
      ),
      ...coreferences.flatMap((phrase, i) =>
        phrase.entities.length === 0
          ? []
          : [
              annotate(
                `r${i + 1}`,
                'linking',
                [phrase],
                phrase.entities.map((id) => entityBody(entityOf(analysis, id))),
              ),
            ],
      ),
      ...dates.flatMap((date, i) =>
        date.value === null
          ? []
          : [annotate(`d${i + 1}`, 'tagging', [date], textBody('tagging', date.value))],
      ),
    ],
  };
}

function textBody(purpose: string, value: string) {
  return { type: 'TextualBody', purpose, format: 'text/plain', value };
}

function quoteBodies(analysis: Analysis, quote: Quotation) {
  const speakers = speakersOf(analysis, quote);
  const kind = textBody('classifying', quote.kind);
  if (quote.kind === 'scare') return [kind];
  return [
    kind,
    {
      type: 'schema:Quotation',
      'schema:inLanguage': 'fr',
      ...(speakers.length > 0 ? { 'schema:creator': speakers.map(entityBody) } : {}),
      ...(quote.date ? { 'schema:dateCreated': quote.date.value } : {}),
      ...(quote.polarity === 'asserted' ? {} : { 'schema:disambiguatingDescription': quote.polarity }),
    },
  ];
}

function entityBody(entity: Entity | undefined) {
  if (!entity) return textBody('identifying', '');
  const { name, english, type, wikidata, role, description } = entity;
  const about = role ?? description?.fr;
  return {
    ...(wikidata ? { id: `http://www.wikidata.org/entity/${wikidata}` } : {}),
    type: types[type],
    'schema:name': name,
    ...(english && english !== name ? { 'schema:alternateName': english } : {}),
    ...(about ? { 'schema:description': about } : {}),
  };
}
