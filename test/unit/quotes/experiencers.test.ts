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

describeDrawn('whom a sentence without a verb says to be moved speaks next', {
  'by «pas de quoi»':
    'Le club promet un transfert. Pas de quoi rassurer Lou Roy, supportrice. « {d On connaît la chanson. = Lou Roy} »',
  'but not where another acts':
    'De quoi rassurer Lou Roy, supportrice. Luc Petit s’emporte. « {d On connaît la chanson. = Luc Petit} »',
});

describeDrawn('to whom something is done speaks next', {
  'by a thing':
    'Lou Roy a quitté Paris en 2019. Le bruit lui a manqué. « {d On s’habitue à tout. = Lou Roy} »',
  'by a court':
    'Lou Roy, locataire à Genève, n’y croyait plus. Le tribunal lui a donné raison. « {d J’ai pleuré. = Lou Roy} »',
  'by one of theirs, long ago':
    'Luc Roy a grandi dans une ferme. Son père l’emmenait à la foire. « {d Je tenais les veaux. = Luc Roy} »',
  'by the name of another':
    'Luc Roy joue à Lens. La comparaison avec Ivo Blin le fait sourire. « {d J’ai deux pieds gauches. = Luc Roy} »',
  'but not where the other speaks':
    'Luc Roy a refusé. La préfète lui a écrit. « {d La loi est la loi. = la préfète} »',
  'nor in a scene': 'Luc Roy hésite. Sa femme le prend par le bras. « {d Allez, viens. = sa femme} »',
  'nor of a letter': 'Luc Roy a refusé. Une lettre lui annonçait : « {d Vous serez révoqué. = une lettre} »',
});

describeDrawn('an object pronoun and its verb close the sentence', {
  'behind «s’en»':
    'Faut-il partir ? Lou Roy, inspectrice à Sète, s’en garde bien. « {d Je reste. = Lou Roy} »',
  'behind a noun': 'Lou Roy est au café. Son père le coupe. « {d Silence. = son père} »',
  'behind a comma, of the other gender than the noun':
    'La présidente de la cour, Lou Roy, le presse. « {d Vous avez menti ? = Lou Roy} » L’accusé se tait.',
});
