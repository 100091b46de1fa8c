import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stem, wordsOf } from '../search/words.ts';
import { languagesOf } from './language.ts';
import { ENGLISH } from './lexicon/en.ts';
import { phraseTerms } from './phrase-words.ts';

const known = new Set(ENGLISH.flatMap(({ name, says, staff }) => [name, ...says, ...staff].flatMap(phraseTerms)));
const languages = (text: string): string[] => languagesOf(text, wordsOf(text), (word) => known.has(stem(word)));

const QUESTIONS: { [language: string]: string[] } = {
  pl: [
    'nie mam pieniędzy na jedzenie',
    'gdzie jest lekarz mowiacy po polsku',
    'szukam pracy',
    'maz mnie bije',
    'landlord nie naprawia ogrzewania',
    'żłobek',
  ],
  ro: [
    'nu am bani de mâncare',
    'caut de lucru',
    'unde gasesc un medic pentru copilul meu',
    'sotul ma bate',
    'proprietarul ne dă afară din casă',
    'ajutor chirie',
  ],
  uk: [
    'мені потрібна допомога',
    'шукаю роботу',
    'де знайти лікаря',
    'meni potribna dopomoga z zhytlom',
    'shukaiu robotu',
    'pomogite nuzhno zhile',
  ],
  it: [
    'non ho soldi per mangiare',
    'cerco lavoro',
    'dove trovo un medico che parla italiano',
    'mio marito mi picchia',
    "non riesco a pagare l'affitto",
    'ho bisogno di un avvocato',
  ],
  es: [
    'no tengo dinero para comida',
    'busco trabajo',
    'necesito un médico que hable español',
    'mi marido me pega',
    'clases de ingles para mi hijo',
    '¿dónde puedo dormir hoy?',
  ],
  pt: [
    'não tenho dinheiro para comer',
    'procuro trabalho',
    'preciso de um medico que fale portugues',
    'o meu marido bate em mim',
    'nao consigo pagar a renda',
    'aulas de inglês para minha filha',
  ],
  cy: [
    'dim arian i brynu bwyd',
    'dwi angen help gyda rhent',
    'ble mae deintydd',
    'chwilio am waith',
    'mae fy ngŵr yn fy nharo',
    'dwin teimlon unig iawn ac angen cwmni',
  ],
  tr: [
    'yemek için param yok',
    'is ariyorum',
    'türkçe konuşan doktor nerede',
    'kocam beni dovuyor',
    'kirayi odeyemiyorum',
    'cocugum icin kres lazim',
  ],
};

for (const [language, questions] of Object.entries(QUESTIONS))
  test(`hears ${language}`, () => {
    for (const question of questions) assert.ok(languages(question).includes(language), `${question}: ${languages(question)}`);
  });

test('names, slang and typing slips in English are not another language', () => {
  const english = [
    'Ana Kowalski needs a dentist',
    'mums skint and no food in the house',
    'Casa Maria opening times',
    'Como Street surgery',
    'my nan wont eat',
    'wee bairn is cauld at hame',
    'our kids been nicked innit',
    'Siân Jones choir practice',
    'Mario and Mia, are there swimming lessons',
    'non molestation order',
    'i am homeless and on the sofa at a mates',
    'ma boyfriend hit me',
    'plant sale in Ty Gwyn Road',
    'para badminton, wheelchair ok',
    'where do i put my bins out in Leith',
    'St Mary Church of the Sacred Heart mass times',
    'gen z club for teens',
    'con man took my bank card, £50 per week',
    'Dom is off school again, EHCP pls',
    'gonnae no dae that, depresed and cannae sleep',
  ];
  assert.deepEqual(
    english.filter((question) => languages(question).length > 0),
    [],
  );
});
