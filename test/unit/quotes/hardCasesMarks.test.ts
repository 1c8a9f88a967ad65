import { describeDrawn } from './draw.ts';

describeDrawn('hard cases: marks, incises, paragraphs', {
  '1. incise inversion': 'Le gardien Léo Blin sourit. « {d On verra = Léo Blin} », a-t-il dit.',
  '2. split by an incise inside the marks':
    '« {d La route}, a déclaré Ana Duval, {d est longue. = Ana Duval} »',
  '3. split outside the marks':
    '« {d Oui = Ana Duval} », répond Ana Duval, « {p mais pas demain = Ana Duval} ».',
  '4. second sentence':
    '« {d Ce but compte = Jo Blin} », a noté l’entraîneur Jo Blin. « {d Les autres aussi. = Jo Blin} »',
  '5. paragraphs re-opened':
    '« {d Nous restons dans ce théâtre.}\n\n« {d Nous ne partirons pas = Ana Duval} », dit Ana Duval.',
  '6. never closed': '« {d Nous restons, tout le monde le sait.}\n\nLe maire est parti.',
  '7. odd straight mark':
    'Le club "{d tremble et le public le sait.}\n\nLe capitaine parle d’un "{p petit match = le capitaine}".',
  '8. nested same marks': '« {d Il m’a dit «{d viens}», puis rien = Lou Roy} », raconte Lou Roy.',
  '9. nested other marks': '« {d Son "{s plan}" est mort = Lou Roy} », lâche Lou Roy.',
  '10. stop before the closing mark':
    '"{d Le vaccin sera prêt. = Ana Duval}", a expliqué la chercheuse Ana Duval.',
  '11. spaces of all kinds':
    '«{d Nous votons = Ana Duval}», dit Ana Duval. « {d Non = Jo Blin} », dit Jo Blin. « {d Oui = Lou Roy}», dit Lou Roy.',
  '12. headline and story':
    'Ana Duval : « {d Il faut agir vite = Ana Duval} »\n\n« {d Il faut agir vite = Ana Duval} », a dit Ana Duval devant le juge.',
  '20. brackets': 'Elle a dormi « {p sur le pas de [sa] porte = Ana Duval} », raconte la bénévole Ana Duval.',
  '21. insertions stay raw':
    '« {d Ils savent (tous) ce que [les élus] cachent = Ana Duval} », dit Ana Duval.',
  '46. dialogue': '— {d Vous partez ?}\n— {d Oui = Lou Roy}, dit la fermière Lou Roy.',
  '47. signature': '« {d Tout change au village. = Ève Lam} » – Ève Lam, maire',
  '56. not marks': `Un écran de 5" et 12' de jeu : l'"{s effet}" est là.`,
  '57. mixed marks': `Il parle d’un « {p autre monde}" au port. <<{d Non = Jo Blin}>>, dit Jo Blin. „{d Oui = Lou Brun}“, dit Lou Brun. ‹{d Rien = Ana Duval}›, dit Ana Duval. ''{d Bof = Ève Lam}'', dit Ève Lam.`,
  '59. furniture of the page':
    'Le vote est passé à Dakar.\n\nLire aussi : « {s Le vote en trois questions} »\n\nAvec AFP',
  '62. look-alikes':
    '« {d Est-сe le calme ? = Jo Blin} » dit Jo Blin. «  » L´accord est « {p mort = Lou Brun} », dit Lou Brun.',
});
