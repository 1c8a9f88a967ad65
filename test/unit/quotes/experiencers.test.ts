import { describeDrawn } from './draw.ts';

describeDrawn('whom a thing moves speaks next', {
  'a pronoun before a colon':
    'L’architecte Lou Roy publie un livre. L’étiquette l’agace : « {d Je ne suis pas une star. = Lou Roy} »',
  'a pronoun before a causative':
    'Lou Roy a été opposante. Le mot la fait sourire. « {d Je n’aime pas ce mot. = Lou Roy} »',
  'a pronoun before a verb that looks like a noun':
    'Lou Roy est coiffeuse à Bamako. Ça la révolte : « {d On nous ment. = Lou Roy} »',
  'a participle': 'Luc Roy a été sifflé à Lens. Cela l’a touché : « {d J’ai pleuré. = Luc Roy} »',
  'an object with its name':
    'La décision a surpris l’avocat de la famille, Karim Roy. « {d On n’attendait pas ça. = Karim Roy} »',
});

describeDrawn('an object pronoun and its verb close the sentence', {
  'behind «s’en»':
    'Faut-il partir ? Lou Roy, inspectrice à Sète, s’en garde bien. « {d Je reste. = Lou Roy} »',
  'behind a noun': 'Lou Roy est au café. Son père le coupe. « {d Silence. = son père} »',
  'behind a comma, of the other gender than the noun':
    'La présidente de la cour, Lou Roy, le presse. « {d Vous avez menti ? = Lou Roy} » L’accusé se tait.',
});
