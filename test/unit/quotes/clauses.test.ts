import { describeDrawn } from './draw.ts';

describeDrawn('who speaks across the clauses of a sentence', {
  'the third of three verbs, over the objects of the others':
    'Ana Duval a salué le vote, a promis des moyens et a jugé « {p indigne = Ana Duval} » le silence de la région.',
  'behind a clause that commas set off':
    '« {d Nous perdons pied = Ana Duval} », a déploré sur une radio locale, où elle était invitée, la bâtonnière Ana Duval.',
  'behind a clause of time':
    '« {d Nous perdons pied = Jo Blin} », a soufflé, alors qu’il quittait l’hémicycle, le député Jo Blin.',
  'a verb that may be a noun, where «et» joins another to it':
    'La Confédération paysanne réclame des aides « {p payées avant l’été = Confédération paysanne} » et prévient que sa patience a « {p des limites = Confédération paysanne} ».',
  'a wish behind its complements':
    'Le président Jo Blin a souhaité dans ses vœux à la presse un scrutin « {p apaisé = Jo Blin} ».',
  'a label with an age and a trade':
    'Nadia, 42 ans, aide-soignante à l’hôpital de Lens : « {d On tient avec du café. = Nadia} »',
  'a label with a party and an office':
    'Marie Vandevelde (PS), échevine d’Ixelles depuis 2018 : « {d Le tram passera. = Marie Vandevelde} »',
  'what somebody is, not a verb':
    '« {d Rien ne tombe seul = Lola Villar} », a lancé au Sénat Lola Villar, élue de gauche, en accusant le chef de l’État d’avoir « {p tout su = Lola Villar} ».',
});
