/** The rules of all languages but English: fetched apart, since they are as large as the English ones. */

import { INDIC } from './rules-indic.ts';
import { LATIN } from './rules-latin.ts';
import { ROMANCE } from './rules-romance.ts';
import { SCRIPTS } from './rules-scripts.ts';
import type { UrgentRules } from './urgent.ts';

/** By language; `context` is said in any of them: study, stories, groups, mourning, prevention. */
export const OTHER_LANGUAGES: UrgentRules = {
  context: `
work: kurs|kursu|kursy|curso|corso|corsi|cwrs|cursuri|szkolen*|formacion|formacao|formazione|egitim|egitimi|hyfforddi*|tababar|tababarka|film|filmy|pelicula|filmi|książk*|livro|libro|kitap|llyfr|gwirfoddol*|wolontari*|voluntari*|volontari*|gonullu|курс*|навчан*|тренінг*|фільм*|книг*|волонтер*|دورة_تدريب*|دورة_اسعاف*|دورة_في|دورة_عن|دورة_للعامل*|دورات|تدريب|فيلم|كتاب|متطوع*|کورس|تربیت|فلم|প্রশিক্ষণ*|কোর্স|তালিম|તાલીમ|ફિલ્મ|ਸਿਖਲਾਈ|ਕੋਰਸ|ਫਿਲਮ|siminar|seminar|seminario|szkola|taller|talleres|workshop|warsztat*|oficina|tabaruc*|mutadawac*|التطوع|تطوع|رضاكار*|ਵਲੰਟੀਅਰ*|স্বেচ্ছাসেব*|સ્વયંસેવ*|donar|donare|doneaza|donez|darowac|пожертв*|تبرع*|عطيه|દાન|ਦਾਨ, doar+roupa|roupas|comida|alimentos|dinheiro|brinquedos,
培训, 课程, 电影, 電影, 讲座, 志愿, 义工, 捐;
aside: ginnastica|gimnasia|gimnastyka|ejercicios|exercicios|cwiczenia|exercitii|egzersiz*|jimicsi|ymarfer*|вправ*|гімнастик*|تمارين|ورزش|ব্যায়াম|কাউন্সেলিং|কাউন্সিলিং|স্বজন|শোক*|কসরত|કસરત|ਕਸਰਤ|deratiz*|soareci|sobolani|szczur*|ratones|ratti|topi|llygod*|щур*|мишей|فئران|چوہوں|ইঁদুর*|ઉંદર*|ਚੂਹ*|zbiórk*|colecta|recogida|raccolta|recolha|casglu|збір|збира*|зібра*|সংগ্রহ|grupa|grupy|grup|grupu|grupo|gruppo|grwp|kooxda|lutto|duelo|luto|zalob*|doliu|yas|galar|profilaktyk*|prewencj*|prevenir|prevenc*|prevenz*|preventie|onleme|atal|po_udarze|rehabilit*|reabilit*|riabilit*|recuper*|груп*|втрат*|профілакт*|реабіліт*|مجموعة|الوقاية|حداد|گروپ|সমিতি|গ্রুপ|গ্রুপে|જૂથ|ગ્રુપ|ਗਰੁੱਪ|ਸਮੂਹ|بچاؤ|সহায়তা_দল|ਰੋਕਥਾਮ|પ્રતિરોધ|প্রতিরোধ|galar|galaru|osierocon*, perso|perduto|perdido|perdi|pierdut|strat* ~ suicid*|samob*, po samob* ~ bliskiej|bliskich|rodzin*
小组, 互助, 康复, 预防, 哀伤, 丧亲`,
  ...LATIN,
  ...ROMANCE,
  ...SCRIPTS,
  ...INDIC,
};
