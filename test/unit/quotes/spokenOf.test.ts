import { describeDrawn } from './draw.ts';

describeDrawn('whoever spoke before tells of another', {
  'of somebody of theirs':
    '« {d C’est pour lui = Ali Roy} », a dit Ali Roy. Son père conduisait un taxi. « {d Il roulait la nuit. = Ali Roy} »',
  'what was said to them':
    'Le rappeur Kodo sourit. « {d J’ai écrit ça = Kodo} », dit Kodo. Sa mère trouvait ses textes « {p trop durs = sa mère} ». « {d Elle me disait non. = Kodo} »',
  'what was not done for them':
    '« {d On nous vole = Luc Roy} », dit Luc Roy. La préfète parle d’« {p un malentendu = la préfète} ». « {d Elle ne m’a pas rappelé. = Luc Roy} »',
  'but not of what is no person’s':
    '« {d On nous vole = Luc Roy} », dit Luc Roy. La préfète parle d’« {p un malentendu = la préfète} ». « {d Elle sera fermée. = la préfète} »',
});
