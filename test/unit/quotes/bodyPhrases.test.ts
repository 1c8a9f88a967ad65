import { describeDrawn } from './draw.ts';

describeDrawn('bodies called by their kind', {
  'a company by its town, and the pronoun by its noun':
    'L’opérateur Kolibo a perdu des données. L’entreprise de Sète assure que « {d tout va bien = Kolibo} ». Elle parle d’un « {p incident = Kolibo} ».',
  'another body of the same town':
    'Norvanta ferme son usine. Le syndicat de Sète parle d’un « {p gâchis = le syndicat de Sète} ».',
  'another body of its kind':
    'La CGT a signé. Le syndicat des pilotes parle d’un « {p gâchis = le syndicat des pilotes} ».',
  'a company by what it leads in':
    'Amazon supprime des postes. Le géant américain du commerce en ligne parle d’une « {p étape = Amazon} ».',
  'no company of another country':
    'Amazon supprime des postes. Le géant chinois parle d’une « {p étape = le géant chinois} ».',
  'an authority by what it watches over':
    'L’Arcom a ouvert une enquête. Le gendarme de l’audiovisuel parle d’un « {p abus = Autorité de régulation de la communication audiovisuelle et numérique (Arcom)} ».',
  'of two bodies the one described so':
    'Le Medef et la CFDT se sont vus. L’organisation patronale salue « {p un échange franc = Mouvement des entreprises de France (Medef)} ».',
  'one form for both numbers': 'Greenpeace est inquiète. L’ONG réclame « {p un plan = Greenpeace} ».',
  'the body whose officer has just spoken':
    '« {d On coule = Jo Blin} », tacle Jo Blin, président de Rives claires. L’association réclame « {p un moratoire = Rives claires} ».',
  'a central bank':
    'La Banque centrale européenne a relevé ses taux. L’institution de Francfort se dit « {p confiante = Banque centrale européenne} ».',
  'the only company named, by whose it is':
    'La Commission européenne a puni Meta. Le groupe de Mark Zuckerberg parle d’un « {p abus = Meta} ». « {d On ira en justice = Meta} », ajoute le réseau social. L’exécutif européen se dit « {p serein = Commission européenne} ».',
});
