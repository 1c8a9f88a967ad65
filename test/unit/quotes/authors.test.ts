import { describeDrawn } from './draw.ts';

describeDrawn('whose words they are', {
  'told by the next sentence, whoever comes before':
    'Le collectif a gagné. « {d Une page se tourne. = Hugo Pons} » L’aveu vient du capitaine, Hugo Pons.',
  'told behind a colon':
    '« {d Rien ne sera plus comme avant = Idriss Fall} » : l’avertissement est du gouverneur, Idriss Fall.',
  'told by a passive':
    '« {d Je n’ai pas volé. = Luc Favre} » La phrase a été prononcée par Luc Favre à la barre.',
  'told by a signature': '« {d La route sera longue. = Ana Duval} » C’est signé Ana Duval.',
  'not told by where a thing comes from':
    'Paul Morel sourit. « {d On a gagné. = Paul Morel} » L’espoir vient du centre de formation.',
  'not the thing behind an infinitive':
    'Ana Duval parle d’« {p un coup de rabot = Ana Duval} ». Et d’enfoncer le clou : « {d Ils paieront. = Ana Duval} »',
  'told before two roles':
    'Pas de quoi rassurer Jo Blin, éleveur à Nant et père de trois enfants : « {d On nous ment. = Jo Blin} »',
  'told by whose message another reads or has':
    'Marie Lopez lit à la barre le dernier message de son client, Paul Henry : « {d Je pars ce soir. = Paul Henry} »',
  'or gets':
    'La libraire a reçu mardi un courrier de la préfète : « {d Votre demande est rejetée. = la préfète} »',
  'told by whose message says it': 'Le SMS de Jo Blin disait : « {d J’arrive. = Jo Blin} »',
  'told by the surname that a spouse shares':
    'L’associé, Laurent Chabaneix, est mort. Vient la veuve, Corinne Chabaneix. Elle lit le dernier message de son mari : « {d Je rentre. = Laurent Chabaneix} »',
});
