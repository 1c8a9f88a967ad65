/**
 * The terms of the Web Annotation context (http://www.w3.org/ns/anno.jsonld) that the reader writes, after the vocabulary of the W3C:
 * the network is closed to the tests.
 */
export const annoContext = {
  '@context': {
    oa: 'http://www.w3.org/ns/oa#',
    dc: 'http://purl.org/dc/elements/1.1/',
    rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
    as: 'http://www.w3.org/ns/activitystreams#',
    id: { '@type': '@id', '@id': '@id' },
    type: { '@type': '@id', '@id': '@type' },
    Annotation: 'oa:Annotation',
    AnnotationPage: 'as:OrderedCollectionPage',
    TextualBody: 'oa:TextualBody',
    TextPositionSelector: 'oa:TextPositionSelector',
    TextQuoteSelector: 'oa:TextQuoteSelector',
    identifying: 'oa:identifying',
    classifying: 'oa:classifying',
    linking: 'oa:linking',
    tagging: 'oa:tagging',
    items: { '@type': '@id', '@id': 'as:items', '@container': '@list' },
    body: { '@type': '@id', '@id': 'oa:hasBody' },
    target: { '@type': '@id', '@id': 'oa:hasTarget' },
    source: { '@type': '@id', '@id': 'oa:hasSource' },
    selector: { '@type': '@id', '@id': 'oa:hasSelector' },
    motivation: { '@type': '@vocab', '@id': 'oa:motivatedBy' },
    purpose: { '@type': '@vocab', '@id': 'oa:hasPurpose' },
    start: { '@type': 'http://www.w3.org/2001/XMLSchema#nonNegativeInteger', '@id': 'oa:start' },
    end: { '@type': 'http://www.w3.org/2001/XMLSchema#nonNegativeInteger', '@id': 'oa:end' },
    exact: 'oa:exact',
    prefix: 'oa:prefix',
    suffix: 'oa:suffix',
    value: 'rdf:value',
    format: 'dc:format',
  },
} as const;
