import type { Abbreviation, SentenceLexicon } from '../language-pack.js';
import { phrases, phraseTest, wordTest } from '../word-set.js';

const isTitle = wordTest(
  'mr mrs ms dr prof sen sens rep reps gov gen col lt maj capt cmdr adm sgt cpl pvt st hon rev fr pres messrs mx e.g i.e cf viz v vs',
);
const isBeforeNumber = wordTest('no nos p pp vol art sec ch fig jan feb mar apr jun jul aug sep sept oct nov dec');
/** May end a sentence with the one dot that they have. */
const isClosing = wordTest('jr sr inc ltd co corp etc bros dept est al ave blvd a.m p.m ph.d');

function abbreviation(form: string): Abbreviation | null {
  if (isTitle(form)) return 'title';
  if (isBeforeNumber(form)) return 'before-number';
  if (isClosing(form)) return 'closing';
  if (/^\p{L}(?:\.\p{L})+$/u.test(form)) return 'closing';
  // A single letter is an initial, except the pronoun at a sentence's end.
  return /^\p{L}$/u.test(form) && form !== 'i' ? 'initial' : null;
}

/** Words that begin a sentence where they are written with a capital, and stand in no name. */
const isOpener = wordTest(
  'the a an he she it they we you i this that these those there his her its their our my but and or so if when while after before ' +
    'since because as in on at for from by with to of what who why how where which not no yes well now then however meanwhile although ' +
    "it's he's she's they're we're i'm that's there's don't let thank",
);

const isRemark = wordTest(
  'applause laughter laughs laughing cheers cheering crosstalk booing boos music inaudible unintelligible video begin end clip off-mike ' +
    'off mike bell rings ringing ring singing sings chanting chants commercial break silence whistling pause coughs sighs and cheer audience',
);
const isSureRemark = wordTest(
  'applause laughter laughs laughing cheers cheering crosstalk booing boos music video off-mike bell singing sings ' +
    'chanting chants commercial whistling coughs sighs pause',
);

const isMonth = wordTest(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
);
const isAgency = wordTest(
  'reuters ap afp dpa upi cnn bbc bloomberg xinhua tass efe ani pti associated press agencies news staff',
);

/** Cities that reports are sent from; one in capitals before an agency or a dash needs no list. */
const placeAt = phraseTest(
  phrases(`
Baghdad
Basra
Erbil
Damascus
Aleppo
Beirut
Amman
Jerusalem
Ramallah
Gaza
Tel Aviv
Cairo
Khartoum
Tripoli
Tunis
Algiers
Rabat
Riyadh
Jeddah
Doha
Abu Dhabi
Dubai
Manama
Kuwait City
Muscat
Sanaa
Aden
Tehran
Ankara
Istanbul
Kabul
Islamabad
Karachi
New Delhi
Mumbai
Dhaka
Beijing
Shanghai
Hong Kong
Taipei
Tokyo
Seoul
Manila
Jakarta
Singapore
Bangkok
Hanoi
Sydney
Canberra
Moscow
Kyiv
Kiev
Minsk
London
Cambridge
Oxford
Edinburgh
Dublin
Paris
Brussels
Amsterdam
The Hague
Berlin
Bonn
Munich
Frankfurt
Vienna
Zurich
Geneva
Davos
Rome
Milan
Madrid
Barcelona
Lisbon
Athens
Nicosia
Sofia
Bucharest
Budapest
Prague
Warsaw
Belgrade
Zagreb
Sarajevo
Copenhagen
Stockholm
Oslo
Helsinki
Washington
New York
Boston
Chicago
Los Angeles
San Francisco
Berkeley
Stanford
Princeton
New Haven
Ottawa
Toronto
Mexico City
Havana
Caracas
Bogota
Lima
Santiago
Buenos Aires
Brasilia
Addis Ababa
Nairobi
Kampala
Lagos
Abuja
Accra
Dakar
Pretoria
Johannesburg
Cape Town
`),
);

const isGoverning = wordTest(
  'in from to at of for on by near with and or the around over between through via into outside inside across university new south north east west',
);

export const sentenceWords: SentenceLexicon = {
  abbreviation,
  opensSentence: ({ form, raw }) => /^\p{Lu}/u.test(raw) && isOpener(form),
  isRemark: (forms) => forms.every(isRemark) && forms.some(isSureRemark),
  isMonth,
  isAgency,
  placeAt,
  governsPlace: isGoverning,
};
