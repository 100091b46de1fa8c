/**
 * Languages whose own names are shown in “Narrow down”: code and English name, by name, and other names that directories use.
 * Those most spoken in England and Wales after
 * English by the 2021 Census (ONS, table TS024), with Welsh, Dari, Pashto and British Sign Language.
 */
export const LANGUAGES: [code: string, name: string][] = [
  ['ar', 'Arabic'],
  ['bn', 'Bengali'],
  ['bfi', 'British Sign Language'],
  ['yue', 'Cantonese'],
  ['fa-AF', 'Dari'],
  ['fa', 'Farsi'],
  ['fr', 'French'],
  ['gu', 'Gujarati'],
  ['hi', 'Hindi'],
  ['it', 'Italian'],
  ['ku', 'Kurdish'],
  ['zh', 'Mandarin'],
  ['ne', 'Nepali'],
  ['pa', 'Panjabi'],
  ['ps', 'Pashto'],
  ['fa', 'Persian'],
  ['pl', 'Polish'],
  ['pt', 'Portuguese'],
  ['pa', 'Punjabi'],
  ['ro', 'Romanian'],
  ['ru', 'Russian'],
  ['so', 'Somali'],
  ['es', 'Spanish'],
  ['ta', 'Tamil'],
  ['tr', 'Turkish'],
  ['uk', 'Ukrainian'],
  ['ur', 'Urdu'],
  ['cy', 'Welsh'],
];
