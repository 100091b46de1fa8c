/** The rules of all languages but English: fetched apart, since they are as large as the English ones. */
import { LATIN } from './rules-latin.ts';
import { SCRIPTS } from './rules-scripts.ts';
import type { UrgentRules } from './urgent.ts';

/** By language; `context` is said in any of them: study, stories, groups, mourning, prevention. */
export const OTHER_LANGUAGES: UrgentRules = {
  context: `
work: kurs|kursu|kursy|curso|corso|corsi|cwrs|cursuri|szkolen*|formacion|formacao|formazione|egitim|egitimi|hyfforddi*|tababar|tababarka|film|filmy|pelicula|filmi|książk*|livro|libro|kitap|llyfr|gwirfoddol*|wolontari*|voluntari*|volontari*|gonullu|курс*|навчан*|тренінг*|фільм*|книг*|волонтер*|دورة|دورات|تدريب|فيلم|كتاب|متطوع*|کورس|تربیت|فلم|培训|课程|電影|电影|课|書|প্রশিক্ষণ|কোর্স|তালিম|તાલીમ|ફિલ્મ|ਸਿਖਲਾਈ|ਕੋਰਸ|ਫਿਲਮ|siminar|seminar|seminario|szkola,
培训, 课程, 电影, 志愿|义工;
aside: grupa|grupy|grup|grupu|grupo|gruppo|grwp|kooxda|lutto|duelo|luto|zalob*|doliu|yas|galar|profilaktyk*|prewencj*|prevenir|prevenc*|prevenz*|preventie|onleme|atal|po_udarze|rehabilit*|reabilit*|riabilit*|recuper*|груп*|втрат*|профілакт*|реабіліт*|مجموعة|الوقاية|حداد|گروپ|সমিতি|গ্রুপ|গ্রুপে|જૂથ|ગ્રુપ|ਗਰੁੱਪ|ਸਮੂਹ|小组|互助|康复|预防|哀伤
小组, 互助, 康复, 预防, 哀伤`,
  ...LATIN,
  ...SCRIPTS,
};
