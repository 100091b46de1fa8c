/** What is said when it is urgent in Ukrainian, Chinese, Urdu, Arabic, Bengali, Gujarati and Punjabi. How to write phrases: phrase-set.ts. */
import type { UrgentRules } from './urgent.ts';

/** Languages of other scripts, also as typed in Latin letters; Urdu so typed stands with Punjabi. */
export const SCRIPTS: UrgentRules = {
  uk: `
suicide: самогуб*|самоуб*|суїцид*|суицид*|покінчити|покончити|покончить
хочу|хоче|хочеться|хочет|краще|лучше ~ померти|вмерти|умереть|помереть|вмирати|умирать|зникнути|смерті|сдохнуть
вбити|вб'ю|убити|убью|убить|вбиває|повіситися|повіситись|повеситься|порізати себе|сина_себе, повісит*|повешу*
не+хочу|хоче|хочет|можу|могу|бачу ~ жити|жить|живу|існувати
немає|нема|нет|не_бачу|втратила|втратив|вижу сенсу|сенс|смысла|сил жити|жить|життя|далі|жизни, стрибн*|спрыгн*|прыгн* моста|мосту|вікна|окна|поїзд|поезд
без+мене+краще, краще+без+мене;
self-harm: ріжу|ріже|порізал*|режу|режет|різати|калічу|порізи|шкоджу себе|собі|руки|вени|дочка, себе ріже|режет|ранить|калічить|ріжу
самоушкодж*|селфхарм|самопошкодж*, завдає|завдаю собі;
domestic-abuse: чоловік|хлопець|партнер|муж|батько|він|жінка|дружина|тато|син|колишній|отец & б'є|бив|побив|бьет|избил|душ*|погрожує|ґвалтує|знущ*|убить|вб'є|вдарив|угрожает|ударил|бъет|кривдить
мене|меня|нас б'є|бьет|побив|душить|погрожує|избивает|вдарив|вб'є|убьет|бив, б'є|бьет|побив|вдарив мене|меня|нас|дітей, домашн*|семейн*|сімейн*+наси*
боюся|боюсь|страшно ~ чоловіка|мужа|його|него|додому|партнера|хлопця, погрожує|угрожает мені|вбити|мне|убить;
sexual-abuse: зґвалт*|ґвалт*|изнасил*|насилу*, сексуальн* наси*|домаг*|напад*, чіпа*|торка*|мацає|трогает ~ мене|дочк*|меня|інтимн*
дядько|вітчим|отчим|дядя|вчитель & чіпа*|торка*|мацає|трогает|лапає, педофіл*;
child-danger: дитин*|дити|дітей|діти|сина|дочк*|ребен*|детей & зникл*|зник|пропал*|пропав|небезп*|б'є|бить|побит*|синц*|синяк*|знущ*|кривд*|викрал*|опасн*|бьет
тато|мама|батько|батьки|вітчим|папа|отчим б'є|бьет|мене_б'є|чіпає|б'ють|меня_бьет, діти|дітей|дитина|дитину|малі ~ самі|сама|сам|одні ~ вдома|дома|голодн*|день|ніч;
poisoning: передоз*
випи*|проковт*|наковт*|прийня*|ковт*|проглот*|наглот* ~ таблет*|ліки|ліків|пігулк*|хлор*|отрут*|відбілю*|батарей*|отбелив*|снотворн*|лекарств*|хімі*
отруї*|отруєн*|отрав*;
medical: біль|болить|боль|болит|тисне|стискає|давит ~ груд*|серц*|сердц*, грудях болить|біль|тисне, не|важко|трудно|тяжко ~ дих*|дыш*, задих*
інфаркт*|инфаркт*|інсульт*|инсульт*, кров* & сильно|багато|зупин*|йде|кашл*|много|не|сильна|идет|блю*, кровотеч*
непритом*|знепритомн*|свідомість|сознан*, потеря*|втрати*+свідомість, судом*, подавив*|вдавив*|удавився|подавил*
не ~ прокидається|реагує|просыпается|дышит|отвечает, швидк*|скорую|скорая+допомог*|помощь, викли* швидк*, перекосило|обличчя перекос*|лице|оніміло;
homeless-tonight: нема_де|немає_де|негде|ніде|нет_места|немає_куди|не_маю_де|нема_куди ~ йти|ночувати|спати|жити|переночувати|ночевать|спать|жить|де_спати|ночлег
ніде|негде ~ ночувати|спати|жити|переночувати|ночевать|жить|спать, де ~ переночувати, бездомн*|безхатьк*
сплю|спимо|спить|живу|ночую вулиц*|машин*|вокзал*|парк*|улиц*|авто, вигнал*|вигнав|викинул*|виганя*|виселя* ~ дому|вулиц*|хати|квартир*|дома|улицу|мене
ночліг*;
forced-marriage: змуш*|примус*|заставля* ~ заміж|шлюб*|одруж*|замуж, примусов* шлюб*;
slavery: торгівл*|торговл* людьми, забра*|відібра*|отобра* ~ паспорт*|документ*, змуш*|примуш*|заставля* ~ прац*|прости*|работ*, рабств*|раб;
violence: ніж|ножем|нож|пістолет|зброя|сокир* & погрож*|має|напа*|угрож*|хтось|у_нього
порізали|зарізати|пирн*|підстрел*|стріля*|напали|напав|нападе*|побили|избили, хоче|хочуть|хочет ~ вбити|убити|убить
хтось|кто_то ~ ломиться|лізе|переслід*|слідкує|ломится, викра*;
fire: пожеж*|пожар*, горить|палає|горит ~ будинок|квартира|дім|кухня|хата|дом, дим|вогонь квартир*|будинк*|доме|кухні;
gas: газ* & пахне|витік|запах|смердить|утечка|пахнет, чадн*|угарн*;
suicide: samohub*|samogub*, khochu|hochu pomerty|vmerty|umeret, ne+khochu|hochu zhyty|zhit;
domestic-abuse: cholovik|muzh byie|bye|bje|biet|byet|pobyv, mene|menya byie|bye|bje|byet, domashnie|domashne nasylstvo;
homeless-tonight: nide|nemaie|nema ~ nochuvaty|spaty|zhyty, negde nochevat|spat;
medical: bil|bolyt hrudi|hrudyah|hrudiakh|serce, ne dykhaie|dyhaye|dykhaye|dyshit, insult|infarkt;
poisoning: vypyv|vypyla|prokovt* tabletky|tabletok;
sexual-abuse: zgvaltu*|zhvaltu*|iznasilov*;
fire: pozhezha, horyt budynok|dim;
gas: pakhne|zapakh hazom|gazom|hazu|gazu;
child-danger: dytyna znykla|propala, bye|byie dytynu|ditey`,
  zh: `
suicide: 自杀|殺, 想死, 不想活, 活不下去, 不想活着, 轻|輕生, 寻|尋短, 结|結束生命, 结|結束我的生命, 自尽|盡, 跳楼|樓, 跳桥|橋, 跳河, 上吊, 割腕, 没|沒意思 活, 活着没意思, 活着|著 没|沒 意, 没|沒有活, 撑|撐不下去, 死了算, 不如死
去死 想, 我死了, zisha, xiang+si, bu+xiang+huo, buxiang+huo, bu+xiang+huo+le, huo+bu+xia, tiao+lou;
self-harm: 自残|殘, 自伤|傷, 割自己, 伤|傷害自己, 割手, zican, zi+can, ge+shou;
domestic-abuse: 家暴, 家庭暴力, 家庭虐待, 老公|夫|友|爸 打|揍|掐|威 我, 丈夫 打, 男友 打, 男朋友 打|掐|威, 老公 打, 老公 掐, 老婆 打, 妻子 打, 前夫 打|威|骚|跟, 伴侣 打, 他打我, 她打我, 他 打 我, 打我, 被打, 被老公, 掐 脖
杀|殺了我, 杀|殺死我, 被虐待, 害怕 老公, 怕 老公, 怕 丈夫, 怕回家, jia+bao, jiabao, laogong|zhangfu|nanpengyou & da+wo, laogong dawo, da+wo, jiating+baoli;
sexual-abuse: 强|強奸|姦, 性侵, 性虐, 性骚|騷, 猥亵|褻, 非礼|禮, 被 摸, 摸我, 摸 女儿|兒, 迷奸|姦, 叔叔 摸, 继父 摸, 裸照, qiangjian, qiang+jian, xing+qin, mo+wo, xingqin;
child-danger: 虐待 孩|儿|童, 孩子 失踪|蹤, 孩子 不见|見, 孩子 丢|丟, 孩 走失, 孩子 危险|險, 打孩子, 孩子 被打, 孩子 被 虐, 虐童, 爸爸 打 我, 妈|媽妈|媽 打 我, 父母 打 我, 爸 打 我, haizi shizong
haizi bujian|diu|zoudiu, da+haizi, baba|mama da+wo, nuedai haizi|ertong;
poisoning: 吞 药|藥, 吃 很多 药|藥, 吃 太多 药|藥, 吃 过|過量, 服药|藥 过|過量, 药|藥物 过|過量, 过|過量 药|藥, 安眠药|藥 吃, 吃 安眠, 一瓶 药|藥, 喝 漂白, 喝 农|農, 喝 毒, 误|誤食, 误|誤服, 误|誤吞, 吞 电|電, 中毒
chi+le anmianyao|yao, guoliang yao, zhongdu, he+le piaobai*;
medical: 胸痛, 胸口 痛, 胸口 疼, 胸闷|悶, 胸疼, 心脏|臟病发|發, 心脏|臟 停, 心梗, 心绞|絞, 中风|風, 脑|腦 溢|出|梗|卒, 没|沒呼吸, 没|沒有呼吸, 不呼吸, 不能呼吸, 无|無法呼吸, 呼吸 困难|難, 喘不, 停止呼吸, 不会呼吸, 昏迷, 昏倒
晕|暈倒, 晕|暈过, 失去意识|識, 叫不醒, 醒不, 大出血, 流 血, 流血 不止, 出血, 吐血, 咳血, 噎, 窒息, 抽搐, 救护|護车|車, 嘴 歪, 脸|臉 歪, xiong+tong, xiongtong, xiong+kou tong|teng, xiongkou tong|teng
zhongfeng, zhong+feng, xinzangbing, huxi kunnan, bu+neng|hui|meiyou+huxi, buneng huxi, hunmi, liu+xue, liuxue, da+chuxue, jiuhuche, meiyou huxi;
homeless-tonight: 没|沒 地方 睡, 没|沒 地方 住, 没|沒有 住, 无|無处|處, 无|無家可|, 无|無家可归|歸, 无|無家, 露宿, 睡 街, 睡 车|車, 睡 马路, 流落街, 赶|趕出|走, 被 赶|趕, 今晚 住, 今晚 睡, 没|沒 地方 去, 今晚 没|沒
mei+you difang|defang shui|zhu, meiyou difang zhu|shui|qu|guoye, mei difang zhu|shui, wu+jia+ke+gui, wujiakegui, gan+chulai|chuqu|chu
jin+wan|jinwan mei|zhu|shui;
forced-marriage: 逼 婚, 强|強迫 婚, 强|強迫 嫁, 逼 结|結婚, 逼 嫁, 被迫 婚, bi+hun, qiangpo jiehun|hunyin, bi+wo jiehun|jia;
slavery: 人口贩|販, 贩|販卖|賣人, 拐卖|賣, 护|護照 拿|扣|没|收|抢|沒, 扣 护|護照, 拿 护|護照, 强|強迫 工|劳|勞|卖|賣|打工|干活, 逼 卖|賣, 被迫 工|卖|賣, 奴役, 奴隶|隸, huzhao na|kou|koule|nazou|shouzou
nuli, renkou+fanmai, qiangpo gongzuo|maiyin|laodong;
violence: 有 刀, 拿 刀, 持 刀, 刀 威, 被 捅, 捅 刀, 有 枪|槍, 开|開枪|槍, 要杀|殺, 想杀|殺, 要 杀|殺 我, 杀|殺人, 被袭|襲, 被 抢|搶, 抢|搶劫, 绑|綁架, 被 跟踪|蹤, 闯|闖 进|進, 有人 闯|闖, 攻击|擊 我, 被攻击|擊
na+dao|you+dao, sha+wo, yao+sha, bangjia, qiangjie;
fire: 着|著火, 起火, 火灾|災, 失火, 冒烟|煙, 浓|濃烟|煙, zhao+huo, zhaohuo, qi+huo, huozai;
gas: 煤气|氣 漏|泄|味|闻|聞|毒, 闻|聞 煤气|氣, 燃气|氣 味|漏|泄, 瓦斯, 天然气|氣 漏|泄|味, 一氧化碳, meiqi|ranqi lou|xielou|xie|wei|weidao, yiyanghuatan`,
  ur: `
suicide: خودکشی|خود_کشی, مرنا|مر چاہتا|چاہتی|جانا|جاؤں, مرنے دل|خیال|کا_دل, جینا|زندہ|جینے ~ نہیں|نہی, نہیں ~ جینا|رہنا_چاہتا|رہنا_چاہتی
زندگی ~ ختم|تنگ|فائدہ|بیزار, جان ~ لینا|لے_لوں|دے_دوں|دینا, خود ~ مار|ختم, میرے+بغیر ~ بہتر;
self-harm: خود ~ نقصان|زخمی|کاٹ*, ہاتھ|بازو|کلائی ~ کاٹ*;
domestic-abuse: شوہر|خاوند|میاں|سسرال|بیوی|باپ|بھائی|ابو|منگیتر|بیٹا & مار*|پیٹ*|تشدد|دھمک*|گلا|ظلم|زیادتی|قتل, گھریلو|خانگی تشدد|جھگڑا
مجھے|مجھ ~ مار*|پیٹ*|دھمک*|قتل|تشدد, گلا دبا*|گھونٹ*, تشدد, ڈر ~ شوہر|گھر|خاوند, شوہر|خاوند ~ ڈر, غیرت ~ قتل|نام;
sexual-abuse: ریپ|زیادتی|عصمت_دری|زبردستی_کی, جنسی ~ زیادتی|تشدد|ہراس*|حملہ, چھو*|ہاتھ_لگا* & چچا|ماموں|انکل|مجھے|بچی|بیٹی|استاد|سوتیل*, زنا+بالجبر;
child-danger: بچ*|بیٹا|بیٹی & گم|لاپتہ|غائب|مار*|پیٹ*|خطر*|تشدد|زیادتی|اغوا|نظرانداز|چوٹ, ابو|امی|والد|والدین|ماں|باپ|چچا ~ مارتے|مارتا|پیٹ*|چھو*;
poisoning: گولی*|دوا*|نیند_کی & کھا*|زیادہ|ساری|نگل*|پوری|بہت, زہر|بلیچ|تیزاب|فینائل پی|کھا*|نگل*|لیا, نگل ~ لیا|لی|گیا, اوور_ڈوز|اوورڈوز;
medical: سینے|چھاتی|دل ~ درد|جکڑن|دورہ|تکلیف|دباؤ, سانس ~ نہیں|رک|بند|مشکل|پھول|لینے, ہارٹ+اٹیک, فالج|اسٹروک, خون ~ بہ*|بند|نکل*|رک|الٹی|کھانسی
بیہوش*|بے_ہوش|ہوش, دورہ|دورے پڑ*, گلے ~ پھنس*|اٹک*, ایمبولینس, منہ ٹیڑھا|چہرہ;
homeless-tonight: رات|آج|سونے|رہنے|ٹھہرنے & جگہ|ٹھکانہ|کہاں|گھر & نہیں|رہوں|سوؤں|کہیں|نہ, بے+گھر|گھر_ہوں|گھر_ہو, گھر ~ نکال*, سڑک*|گاڑی|پارک ~ سو*|رہ*;
forced-marriage: زبردستی|جبری|زور ~ شادی|نکاح|رشتہ, شادی|نکاح ~ زبردستی|نہیں_کرنا|مرضی_کے_خلاف|مجبور;
slavery: پاسپورٹ|کاغذات ~ لے|چھین*|رکھ|واپس, انسانی سمگلنگ|اسمگلنگ, زبردستی|مجبور ~ کام|مزدوری|دھندا|جسم, غلام*;
violence: چاقو|چھری|بندوق|پستول|تیزاب & مار*|دھمک*|لے|لیے|ہے|حملہ|کسی|گھونپ*, گولی ~ لگ*|مار*, حملہ ~ کیا|ہوا|کر, جان ~ مار|خطر*|سے, قتل ~ کر*|دھمک*|دے
گھس, اغوا;
fire: آگ ~ لگ*|گھر|بھڑک*, دھواں ~ گھر|بھر|آ_رہا;
gas: گیس ~ بو|لیک|رس|خارج|بدبو, کاربن_مونو*`,
  ar: `
suicide: انتحار*|الانتحار|انتحر|ينتحر|تنتحر|سأنتحر|بانتحر|الانتحاريه
اريد|بدي|ابغى|عايز|عاوز|عايزه|نفسي|اتمنى|ودي|ابي|بغيت|يريد|تريد|يتمنى|بدها|بدو ~ اموت|الموت|يموت|تموت|انهي|اقتل_نفسي|انهاء|اختفي|انتحر|اخلص
اقتل|سأقتل|قتل|يقتل|تقتل|بقتل|موت|اموت ~ نفسي|نفسه|نفسها|حالي|روحي
لا|ما|مش|مو|ماعاد|ليس ~ اريد|بدي|عايز|ابغى|ابي|قادر|رغبه|معنى|استطيع|بدها ~ اعيش|العيش|اكمل|الحياه|حياتي|عيش|لحياتي, انهي|انهاء حياتي|حياته|حياتها
تعبت|سئمت|زهقت|مليت|كرهت ~ حياتي|الحياه|العيش|حياة, افضل|احسن ~ بدوني|ميت|من_دوني;
self-harm: اجرح|اؤذي|ايذاء|أذى|يؤذي|تؤذي|تجرح|بجرح|جرح|تقطع|اقطع|يجرح نفسي|نفسه|نفسها|النفس|حالي|ايدي|يدي|ذراعي|بحالها|بحاله;
domestic-abuse: زوجي|جوزي|زوجتي|خطيبي|صديقي|حبيبي|طليقي|ابي|والدي|ابوي|اخي|اخوي|ابني|رجلي|راجلي & يضرب*|بيضرب*|ضرب*|يهدد*|بيهدد*|يخنق*|بيخنق*|خنق*|عنف|عنيف|يعنف*|يقتل*|يعذب*|يؤذي*|يسيء|يحبس*|بيعنفني|يعتدي
يضربني|بيضربني|ضربني|يهددني|بيهددني|يخنقني|بيخنقني|خنقني|يعنفني|تضربني|بتضربني|سيقتلني|يقتلني|حيقتلني|هيقتلني|راح_يقتلني|رح_يقتلني|بيقتلني|ضربوني|يحبسني
عنف ~ منزلي|اسري|اسريه|زوجي|الاسري|المنزلي, خائف*|اخاف|اخشى|بخاف ~ زوجي|جوزي|البيت|منه|طليقي|ابي, جريمه|باسم|جرائم شرف, ملجا|مأوى نساء|للنساء
اهرب|الهروب|هربت ~ زوجي|جوزي|اهلي|البيت|منه, zawji|zawgi|zawj|jawzi|ragli|jozi ~ yad*|yed*|ydr*|yid*|bid*|bed*;
sexual-abuse: اغتصاب|اغتصب*|يغتصب*|تحرش*|يتحرش|متحرش, اعتداء|اعتدى|عنف|استغلال|يعتدي ~ جنسي|جنسيا|علي|عليها|جنسيه
يلمس*|لمس*|بيلمس* & عمي|خالي|ابنتي|بنتي|جسمي|جسدي|المعلم|زوج|ابني|مناطق|عم, يلمسني|بيلمسني|لمسني, يبتز*|ابتزاز|بيبتز* صور*|جنسي;
child-danger: طفل*|ابني|ابنتي|بنتي|اطفال*|ولدي|رضيع*|الاطفال & مفقود*|ضاع*|مخطوف|خطف*|خطر|يضرب*|ضرب|اساءه|اختفى|اختفت|تعذيب|عنف|كدمات|اهمال|معنف|تايه
ابي|امي|بابا|ماما|والدي|ابوي|زوج_امي|عمي|خالي يضربني|تضربني|بيضربني|بتضربني|يلمسني|بيلمسني|يؤذيني, ختان;
poisoning: جرعه+زائد*, بلع*|ابتلع*|شرب*|تناول*|اخذ*|اكل* ~ حبوب|دواء|ادويه|اقراص|كلور|مبيض|سم|منظف*|بطاريه|كلوركس|الحبوب|الدواء|الكلور|المنظف|كثير_من
تسمم*|سمم*;
medical: الم|وجع|ضيق|ضغط|الام|نغزات ~ صدر*|قلب*|الصدر|القلب|بالصدر, صدري ~ يؤلم*|يوجع*|واجعني|بيوجعني
لا|ما|مش|لم|مو ~ يتنفس|تتنفس|اتنفس|التنفس|نفس|يقدر_يتنفس|بيتنفس|بتتنفس, ضيق|صعوب*|توقف ~ تنفس|التنفس|نفس|قلب*
نوبه|ازمه|جلطه|سكته ~ قلب*|دماغ*|القلب|بالقلب|بالدماغ|صدر, جلطه|سكته, ينزف|تنزف|نزيف|انزف|بينزف|بتنزف, دم ~ كثير|كتير|سعال|يتوقف|تقيا|استفراغ|يخرج
اغمي|مغمى|اغماء|غيبوبه|فاقد*|فقد*+الوعي|وعيه|وعيها, لا|ما|مش ~ يستيقظ|تستيقظ|يصحى|يستجيب|بيصحى|بتصحى|يفيق, يختنق|تختنق|اختناق|بيختنق|شرق*
تشنج*|نوبه_صرع, اسعاف|الاسعاف|سياره_اسعاف;
homeless-tonight: ليس|لا|ما|مفيش|ماعندي|معنديش|مافي|بدون|ماكو|ملقيش ~ مكان|مأوى|بيت|وين|فين|سكن|منزل|مطرح ~ انام|ابيت|اروح|للنوم|انامه|النوم|اعيش|اسكن|الليله|لي|اذهب|ننام|للمبيت|ابات
وين|فين|اين انام|ابات|ننام|انامه, بلا|بدون ماوى|سكن|بيت, مشرد*|متشرد*, انام|ننام|نايم|ينام ~ الشارع|شارع|السياره|سياره|الحديقه|العربيه|الشوارع
طرد*|اخرج*|رمو*|رما* ~ بيت|البيت|المنزل|منزل|الشارع|الليله|من|زوجي|صاحب, مكان|مأوى ~ الليله|للنوم|انام;
forced-marriage: زواج|اتزوج|الزواج|يزوج*|تزويج|جواز|اتجوز|اتجوزه|يجوزوني|بيجوزوني ~ قسري|اجبار*|بالقوه|غصب*|القسري|بالغصب|بالاكراه|رغما
يجبر*|اجبر*|بيجبر*|غصب*|اجبار* ~ زواج|اتزوج|الزواج|جواز|اتجوز, قاصر*+زواج;
slavery: اتجار بالبشر|بشر, جواز*|الباسبور|باسبور*|اوراقي ~ اخذ*|ياخذ|سحب*|صادر|محتجز|حجز*|سرق*, اخذ*|سحب*|صادر|يحتجز|حجز|اخد* ~ جواز*|باسبور*|اوراقي
يجبر*|اجبر*|بيجبر*|قسري|اجبار* ~ عمل|العمل|اشتغل|دعاره|شغل|الدعاره|اعمل|الشغل, عبوديه|عبد|استعباد;
violence: سكين|مسدس|سلاح|سكينه|سلاحا|مطوه & يهدد*|معه|بيهدد*|طعن*|حامل|هدد*|شخص|هاجم*|معاه|رجل, طعن*|هاجم*|اطلق*+النار|رصاص*|اعتدوا|اعتدى
سيقتل*|يقتل*|قتلي|يريد*+قتل*|بدو_يقتلني|هيقتل*|تهديد_بالقتل|بالقتل, شخص|حد|احد|واحد ~ يقتحم|يلاحق*|يتبع*|اقتحم|يكسر, خطف*|مخطوف;
fire: حريق|حريقه|يحترق|تحترق|بيحترق, نار|دخان ~ بيت*|منزل*|شقه|المطبخ|البيت|الشقه|مطبخ|المنزل, ولع* البيت|بيت|مطبخ;
gas: غاز ~ رائحه|تسرب|ريحه|تسريب|يتسرب, رائحه|تسرب|ريحه|تسريب|اشم ~ غاز|الغاز, اول_اكسيد;
suicide: intihar|inti7ar|enti7ar, urid|ureed|3ayez|3ayz|3awez|aayez|baddi|bidi|biddi|nfsi|nefsi|abgha|abi an|amoot|amout|amut|mout|mawt
aqtul|aktel|aqtl|a2tel|mawet nafsi|7ali|hali;
domestic-abuse: zawji|zowji|jozi|gozi|jawzi|zoji|gawzi|jouzi & yadrib*|biyedrab*|byidrob*|yedrob*|bedrob*|byedrob*|bidrib*|yadhrib*|bydrob*|yuhaddid*|bihaddid*|byedrabni|drab*|yidrib*
yadribuni|yadrubuni|byidrobni|byedrabni|bidribni|bydrobni|yidribni|yedrobni, unf usari|manzili|asari;
sexual-abuse: ightisab*|eghtisab|ightasab*|eghtasab*|ta7arrosh|taharosh|taharrush;
homeless-tonight: makan|mkan|wein|wen|fein|fen|ma2wa|mawa ~ anam|nawm|lilnawm|ennoum|anaam|abat
mafi|mafeesh|laysa|ma3andi|ma_3andi|maandi|mafish makan|bayt|mkan|beit|mahal;
medical: alam|waja3|waga3|waja|wajaa sadr*|sidri|qalb*|galbi|albi|fi_sadri
la|ma|mish|mesh|mo yatanaffas|yatanafas|atanaffas|yitnaffas|byitnaffas|beyetnafes|betnaffas|atnafas, nazif|nazeef|jalta|galta, is3af|isaaf|es3af;
fire: 7areeq|hariq|hareeq|7ari2|7ariq;
gas: ri7et|ree7et|rihat|ra2i7at|tasarrub|rihet ghaz|gaz;
child-danger: tifl*|ibni|ebni|binti|benti mafqud*|daya3|da3|mafkoud|khatar|dai3|makhtuf*;
poisoning: sharib*|shereb*|bala3*|akhad* hubub|7boub|hboub|klor|samm|7ubub|dawa, jur3a|jor3a zayda|zaida`,
  bn: `
suicide: আত্মহত্যা*|আত্নহত্যা|সুইসাইড*|আত্মঘাতী, মরতে|মরে|মৃত্যু ~ চাই|চায়|ইচ্ছা|যেতে|ইচ্ছে|মন_চায়, বাঁচতে|বেঁচে ~ চাই|ইচ্ছা|চায়|লাভ|থাকতে|না|ইচ্ছে
জীবন ~ শেষ|রাখতে|অর্থ|রাখব|দিতে, নিজেকে ~ মেরে|শেষ|মারতে|হত্যা, আমি+না+থাকলে, গলায়+দড়ি|ফাঁস;
self-harm: নিজেকে|নিজের ~ আঘাত|কাট*|ক্ষতি|আহত|হাত_কাট*, হাত ~ কাটি|কাটছে|কাটছি|কেটে;
domestic-abuse: স্বামী*|জামাই|শ্বশুর*|শাশুড়ি|স্ত্রী|বয়ফ্রেন্ড|বাবা|ছেলে|ভাই & মার*|পেটা*|নির্যাতন|হুমকি|অত্যাচার|গলা|মেরে|খুন|পিট*
আমাকে|আমারে|মাকে ~ মারে|মারধর|মারছে|পেটা*|হুমকি|নির্যাতন|মেরে|মারত|খুন|মারবে, পারিবারিক|গৃহ|ঘরোয়া|গার্হস্থ্য নির্যাতন|সহিংসতা, গলা+টিপে|চেপে
ভয় ~ স্বামী*|বাড়ি, স্বামী*|বাড়ি ~ ভয়, নির্যাতন*;
sexual-abuse: ধর্ষণ*|ধর্ষিত*|ধর্ষক|রেপ, যৌন ~ নির্যাতন|হয়রানি|নিপীড়ন|আক্রমণ|হেনস্তা, শ্লীলতাহানি
স্পর্শ|হাত_দেয়|ছোঁয়|ছুঁয়*|হাত_দিয়েছে & চাচা|মামা|আমাকে|মেয়ে*|শরীর*|শিক্ষক|আমার|গায়ে|কাকা;
child-danger: বাচ্চা*|শিশু*|ছেলে*|মেয়ে*|সন্তান* & হারি*|নিখোঁজ|মার*|নির্যাতন|বিপদ*|পেটা*|খুঁজে|অপহরণ|অবহেলা|পাচ্ছি_না
বাবা|মা|আব্বা|আম্মা|আব্বু|আম্মু|চাচা আমাকে|আমারে|খুব মারে|মারেন|পেটা*|ছোঁয়|মারধর;
poisoning: ওষুধ|ঔষধ|ট্যাবলেট|বড়ি|ঘুমের & খেয়ে*|বেশি|অনেক|গিলে|অতিরিক্ত|সব|খাইছে, বিষ|ব্লিচ|হারপিক|এসিড|কীটনাশক|ব্লীচ ~ খেয়ে*|পান|গিলে|খাই*|খেল*
বিষ*+ক্রিয়া|বিষক্রিয়া, ওভারডোজ, গিলে+ফেলেছে|ফেলছে;
medical: বুক*|হার্ট|হৃদ* ~ ব্যথা|ব্যাথা|চাপ|অ্যাটাক|এটাক|বেথা, শ্বাস*|নিশ্বাস|নিঃশ্বাস|দম ~ নিতে|নিচ্ছে|কষ্ট|বন্ধ|পার*|না|আটকে, শ্বাসকষ্ট, স্ট্রোক*
রক্ত* ~ পড়*|বন্ধ|বমি|যাচ্ছে|বের|কাশি|ঝর*|অনেক|থামছে, রক্তক্ষরণ, অজ্ঞান|বেহুশ|জ্ঞান_হারিয়ে*|অচেতন, খিঁচুনি, গলায় ~ আটক*
অ্যাম্বুলেন্স|এম্বুলেন্স|এ্যাম্বুলেন্স, জ্ঞান+নেই|ফিরছে, মুখ ~ বেঁকে;
homeless-tonight: থাকার|ঘুমানোর|শোবার|থাকতে|ঘুমাবার|রাতে|যাওয়ার ~ জায়গা|ঘর|কোথাও|কোথায়|বাসা ~ নেই|নাই|নেয়, গৃহহীন|বাড়িছাড়া|আশ্রয়হীন
বাড়ি|বাসা|ঘর ~ বের_করে|তাড়ি*|থেকে_বের|বাইর, রাস্তায়|গাড়িতে|পার্কে ~ ঘুমা*|থাকি|আছি|থাকছি|রাত, আজ|রাত|রাতে ~ থাকার|ঘুমা*|কোথায়|থাকব;
forced-marriage: জোর*|জোর_করে|বাধ্য|জবরদস্তি ~ বিয়ে*|বিবাহ, বিয়ে ~ জোর*|বাধ্য, বাল্য+বিবাহ|বাল্যবিবাহ;
slavery: পাসপোর্ট ~ নিয়ে|কেড়ে|আটক*|রেখে|দেয়_না, মানব|নারী|মানুষ ~ পাচার, পাচার, জোর*|বাধ্য ~ কাজ|দেহ*, দাস*|ক্রীতদাস;
violence: ছুরি|চাকু|বন্দুক|দা|পিস্তল|এসিড ~ নিয়ে|মার*|দেখা*|হুমকি|আছে|ধর*, খুন ~ কর*|হুমকি, মেরে ~ ফেল*, আক্রমণ|হামলা ~ কর*|হয়েছি|হয়েছে
ছুরি+মেরেছে|ছুরিকাঘাত, অপহরণ;
fire: আগুন|ধোঁয়া ~ লেগে*|লাগ*|ঘর*|বাসা*|বাড়ি*|ভরে|ধর*;
gas: গ্যাস* ~ গন্ধ|লিক|বের|লিকেজ, কার্বন+মনো*;
suicide: attohotta|atmohotta|attohottya|attohatya|suicid*, morte|more ~ chai|chay|icche|iccha|jabo|jete|mon
bachte|bache|beche|baschte|baste ~ chai|iccha|icche|na|thakte, jibon ~ shesh|ses|rakhbo;
domestic-abuse: shami|swami|sami|jamai|shashuri|baba|stri|bou|chele|husband & mare|mardhor|pitay|humki|nirjaton|marche|khun|marse|marchhe|pitai
amake|amare ~ mare|marse|marche|marbe|marchhe|mere_felbe|pitay|humki|khun|mardhor, nirjaton;
sexual-abuse: dhorshon|dhorson|dorshon|dharshan, amake|amar|gaye|meye* ~ hat_dey|hat_dise|sporsho|choy|haat_dey;
child-danger: bachcha|baccha|bacha|chele|meye ~ haraiya|harie|hariye|khuje|khuja|mare|bipod|nikhoj|pacchi_na|marse|harai;
poisoning: osudh|oshudh|tablet|ghumer|bish|bleach|harpic|ousudh|boti ~ kheye|khaise|khaiche|kheyeche|beshi|onek|giley|khailam|kheyechi|khaichi;
medical: buk|buke|bukey ~ betha|byatha|batha|chap|bytha|bethaa
shash|sash|nishash|niswas|shwash|nissas ~ nite|kosto|koshto|bondho|parche|parchi|nicche|na|nei, rokto ~ pore|porche|bondho|jacche|onek|bomi|portese
oggan|oggyan|agyan|behush;
homeless-tonight: thakar|ghumanor|ghumabar|thakbo|rate|raate|ghumabo|shobar ~ jayga|jaiga|kothao|kothay|ghor|jaega|jaga ~ nai|nei|ney
rastay|garite|rasta ~ ghumai|thaki|achi|ghumachi, basa|bari|ghor ~ ber_kore|ber_koira|tariye|theke_ber;
forced-marriage: jor|jorkore|jor_kore|badhyo|jore ~ biye|biya|bia;
slavery: passport ~ niye|niya|kere|rekhe|atke, pachar;
violence: churi|chaku|chhuri|bonduk|pistol|dao ~ niye|mere|dekhay|ache|marse, mere ~ felbe|felte|felbo;
fire: agun ~ lagche|legeche|lagse|ghor*|dhor*|lagchhe|basay;
gas: gas|gaser|gase ~ gondho|leak|lik|ghondho`,
  gu: `
suicide: આત્મહત્યા*|આપઘાત|આત્મઘાત, મરી|મરવું|મરવા|મરવાનું|મરી_જવું ~ જવું|છે|માંગુ|ઈચ્છું|મન|ગમે|વિચાર|જાઉં
જીવવું|જીવવા|જીવવાનું|જીવી|જીવવાની ~ નથી|ઈચ્છા|મન, જીવન|જિંદગી|જીંદગી ~ સમાપ્ત|અંત|ટૂંકાવ*|પૂરું|કંટાળ*|ખતમ|થાકી, નથી જીવવું, પોતાને|જાતને ~ મારી;
self-harm: મારી_જાતને|પોતાને|જાતને|પોતાની|મારા_હાથ|હાથ ~ ઈજા|કાપ*|નુકસાન|નુકશાન;
domestic-abuse: પતિ|વર|સાસુ|સાસરા*|પત્ની|સાસરિયા|બોયફ્રેન્ડ|પિતા|દીકરો|પપ્પા|ઘરવાળો & માર*|હિંસા|ધમકી*|ત્રાસ|ગળું|પીટે
મને|અમને|મમ્મીને ~ માર*|ધમકી*|પીટે|ત્રાસ, ઘરેલુ|કૌટુંબિક હિંસા, ગળું દબા*, ડર|બીક ~ પતિ*|ઘર*, પતિ*|ઘરે ~ ડર|બીક;
sexual-abuse: બળાત્કાર*|રેપ, જાતીય|યૌન ~ શોષણ|હુમલો|સતામણી|હિંસા, છેડતી, અડ*|સ્પર્શ|હાથ_લગાડે & કાકા|મામા|મને|દીકરી*|અંકલ|શિક્ષક|શરીર;
child-danger: બાળક*|છોકરો|છોકરી|દીકરો|દીકરી & ગુમ|ખોવાઈ*|માર*|ખતરા*|જોખમ*|અત્યાચાર|અપહરણ|મળતો|શોષણ|ખોવાય*, પપ્પા|મમ્મી|પિતા|માતા|કાકા મને ~ માર*|અડ*;
poisoning: ગોળી*|દવા*|ટેબ્લેટ* & ખાધી|ખાઈ|વધારે|ગળી|બધી|ઘણી|પી|લઈ_લીધી|વધુ, ઝેર|બ્લીચ|એસિડ|ફિનાઈલ ~ પીધું|પી|ખાધું|ગળી|ખાઈ, ઓવરડોઝ;
medical: છાતી*|હૃદય* ~ દુખ*|દુઃખ*|દર્દ|દબાણ|હુમલો, શ્વાસ ~ નથી|લેવા*|તકલીફ|બંધ|ચડે|રૂંધા*|લઈ, હાર્ટ+એટેક|અટેક, સ્ટ્રોક|લકવો|પક્ષાઘાત
લોહી ~ નીકળ*|બંધ|વહે|ઉલટી|ઘણું|વહી, બેભાન|બેહોશ, આંચકી|ખેંચ, ગળામાં ~ અટક*|ફસા*, એમ્બ્યુલન્સ, ભાનમાં_નથી;
homeless-tonight: સૂવા*|રહેવા*|ઊંઘવા*|રાત*|સુવા*|જવા* ~ જગ્યા|ક્યાંય|ઘર|ઠેકાણું|ક્યાં ~ નથી|નહીં, બેઘર|ઘરવિહોણા, ઘર* ~ કાઢી*|કાઢ્ય*|બહાર_કાઢ*
રસ્તા*|રોડ|ગાડીમાં|કારમાં|શેરી* ~ સૂ*|ઊંઘ*|સુ*|રહું, આજે|રાત્રે|આજ ~ ક્યાં ~ સૂ*|રહું|જાઉં|રહેવું;
forced-marriage: બળજબરી*|જબરદસ્તી*|પરાણે|દબાણ|ફરજ* ~ લગ્ન|પરણા*|શાદી, લગ્ન ~ જબરદસ્તી*|બળજબરી*|પરાણે;
elder-abuse: કેર|હોમ*|સ્ટાફ|નર્સ|કેરર ~ બા*|દાદા*|દાદી*|નાની*|માતા ~ માર*|મારે;
slavery: પાસપોર્ટ ~ લઈ|છીનવી|રાખ*|લીધો|પાછો, માનવ|માનવી ~ તસ્કરી|વેપાર, તસ્કરી, બળજબરી*|જબરદસ્તી*|ફરજ* ~ કામ|મજૂરી|દેહ*, ગુલામ*;
violence: ચપ્પુ|છરી|બંદૂક|ચાકુ|પિસ્તોલ & ધમકી*|માર*|છે|હુમલો|લઈ|કોઈ, હુમલો ~ કર*|થયો, જાનથી ~ માર*, મારી+નાખ*, ખૂન, અપહરણ, ઘૂસ*;
fire: આગ ~ ઘર*|લાગ*, ધુમાડો ~ ઘર*|બધે|આવે|ભરા*;
gas: ગેસ* ~ વાસ|લીક|ગંધ|લિકેજ|સુગંધ, કાર્બન+મોનો*;
suicide: apghat|aapghat|aapghaat|atmahatya|aatmahatya|atma_hatya|aatamhatya, mari ~ javu|jav|jau|javanu|javun
marvu|marwu|marvun|marva ~ che|chhe|mangu|man, jivvu|jivavu|jeevvu|jivvanu|jivvun|jivva ~ nathi;
domestic-abuse: pati|var|sasu|patni|husband & mare|dhamki|marto|traas|tras|maar, mane ~ mare_che|mare_chhe|maare|marto|mare|dhamki|mari_nakh*
gharelu hinsa;
sexual-abuse: balatkar*, mane|dikri ~ ade|aday|adke|adke_che & kaka|mama|uncle|mane;
child-danger: balak|chokro|chokri|dikro|dikri|chhokro ~ khovai*|gum|mare|jokham|khatra*|khovay*;
poisoning: goli*|dava*|jher|zer|bleach|zher ~ khadhi|khai|pidhu|pi_gayo|gali|vadhare|badhi|khadhu|pidhun|pi_lidhu;
medical: chati*|chhati*|hraday|haday ~ dukh*|dard, shwas|shvas|swas|saas ~ nathi|leva*|taklif|bandh|le_to, lohi ~ nikal*|bandh|vahe|nikle, bebhan|behosh;
homeless-tonight: suva*|rahva*|raheva*|sova|rehva* ~ jagya|kyay|ghar|kyaay|jaga ~ nathi|nthi, ghar* ~ kadhi*|kadhyo|bahar_kadh*|kadhi_muki;
forced-marriage: jabardasti*|baljabri*|parane|parane_lagan ~ lagan|lagna|parnav*|shaadi;
fire: aag ~ lagi|ghar*|lagi_che;
gas: gas|gasni|ges|gesni ~ vas|leak|gandh|vaas;
slavery: passport ~ lai|lidho|rakhyo|lay|laidho`,
  pa: `
suicide: ਖੁਦਕੁਸ਼ੀ|ਆਤਮਹੱਤਿਆ|ਆਤਮ_ਹੱਤਿਆ|ਆਤਮਘਾਤ|ਖੁਦਕਸ਼ੀ, ਮਰਨਾ|ਮਰ|ਮਰਨ ~ ਚਾਹੁੰਦਾ|ਚਾਹੁੰਦੀ|ਜਾਣਾ|ਚਾਹੁੰਦੇ|ਜਾਵਾਂ|ਦਿਲ|ਚਾਹੁੰਨਾ|ਹੈ
ਜੀਣਾ|ਜਿਊਣਾ|ਜਿਉਣਾ|ਜੀਉਣਾ|ਜੀਣ ~ ਨਹੀਂ|ਫਾਇਦਾ, ਨਹੀਂ ~ ਜੀਣਾ|ਜਿਊਣਾ|ਜਿਉਣਾ|ਜੀਉਣਾ, ਜ਼ਿੰਦਗੀ|ਜਾਨ ~ ਖਤਮ|ਤੰਗ|ਲੈ_ਲਵਾਂ|ਦੇਣ|ਅੱਕ, ਆਪਣੇ+ਆਪ ~ ਮਾਰ*|ਖਤਮ;
self-harm: ਆਪਣੇ_ਆਪ|ਖੁਦ|ਬਾਹਾਂ|ਹੱਥ|ਬਾਂਹ|ਗੁੱਟ ~ ਕੱਟ*|ਨੁਕਸਾਨ|ਜ਼ਖਮੀ|ਵੱਢ*;
domestic-abuse: ਪਤੀ|ਘਰਵਾਲਾ|ਸਹੁਰੇ|ਸੱਸ|ਪਤਨੀ|ਘਰਵਾਲੀ|ਪਿਓ|ਪੁੱਤ|ਬੁਆਏਫ੍ਰੈਂਡ|ਆਦਮੀ|ਮੇਰਾ_ਬੰਦਾ & ਮਾਰ*|ਕੁੱਟ*|ਧਮਕ*|ਹਿੰਸਾ|ਗਲਾ
ਮੈਨੂੰ|ਸਾਨੂੰ|ਮੰਮੀ ~ ਮਾਰਦਾ|ਮਾਰਦੇ|ਮਾਰਦੀ|ਕੁੱਟ*|ਧਮਕ*|ਮਾਰੇਗਾ|ਮਾਰ_ਦੇਵੇਗਾ|ਮਾਰ_ਦੇਊ, ਘਰੇਲੂ|ਘਰੇਲ ਹਿੰਸਾ, ਗਲਾ|ਗਲ ਘੁੱਟ*|ਦਬਾ*, ਡਰ* ~ ਪਤੀ|ਘਰ*, ਪਤੀ|ਘਰ ~ ਡਰ*;
sexual-abuse: ਬਲਾਤਕਾਰ*|ਰੇਪ|ਜਬਰ_ਜਨਾਹ|ਜਬਰਜਨਾਹ, ਜਿਨਸੀ|ਯੌਨ|ਲਿੰਗਕ ~ ਸ਼ੋਸ਼ਣ|ਹਮਲਾ|ਹਿੰਸਾ|ਛੇੜ*, ਛੇੜਛਾੜ
ਛੂਹ*|ਹੱਥ_ਲਾ*|ਹੱਥ_ਲਗਾ*|ਛੋਹ* & ਚਾਚਾ|ਮਾਮਾ|ਮੈਨੂੰ|ਧੀ|ਅੰਕਲ|ਬੱਚੀ|ਤਾਇਆ;
child-danger: ਬੱਚ*|ਪੁੱਤ*|ਧੀ|ਮੁੰਡਾ|ਕੁੜੀ|ਬੇਟਾ|ਬੇਟੀ & ਗੁੰਮ|ਲਾਪਤਾ|ਮਾਰ*|ਕੁੱਟ*|ਖ਼ਤਰ*|ਗੁਆਚ*|ਸ਼ੋਸ਼ਣ|ਅਗਵਾ|ਦੁਰਵਿਵਹਾਰ|ਗਵਾਚ*
ਪਾਪਾ|ਡੈਡੀ|ਮੰਮੀ|ਪਿਤਾ|ਮਾਂ|ਪਿਓ|ਚਾਚਾ ਮੈਨੂੰ ~ ਮਾਰ*|ਕੁੱਟ*|ਛੂਹ*|ਛੋਹ*;
poisoning: ਗੋਲੀ*|ਦਵਾਈ* & ਖਾ*|ਜ਼ਿਆਦਾ|ਸਾਰੀਆਂ|ਨਿਗਲ*|ਬਹੁਤ, ਜ਼ਹਿਰ|ਬਲੀਚ|ਤੇਜ਼ਾਬ ~ ਪੀ*|ਖਾ*|ਨਿਗਲ*, ਓਵਰਡੋਜ਼;
medical: ਛਾਤੀ|ਸੀਨੇ|ਦਿਲ ~ ਦਰਦ|ਪੀੜ|ਦੌਰਾ|ਜਕੜ*|ਦਬਾਅ, ਸਾਹ ~ ਨਹੀਂ|ਬੰਦ|ਰੁਕ*|ਲੈ*|ਚੜ੍ਹ*|ਔਖ*, ਹਾਰਟ+ਅਟੈਕ, ਸਟ੍ਰੋਕ|ਲਕਵਾ|ਅਧਰੰਗ
ਖੂਨ|ਲਹੂ ~ ਵਗ*|ਨਿਕਲ*|ਬੰਦ|ਰੁਕ*|ਉਲਟੀ|ਬਹੁਤ|ਵਹ*, ਬੇਹੋਸ਼*, ਦੌਰਾ|ਦੌਰੇ ਪੈ*|ਪਿਆ, ਗਲੇ|ਗਲ ~ ਫਸ*|ਅਟਕ*, ਐਂਬੂਲੈਂਸ|ਐਂਬੁਲੈਂਸ, ਹੋਸ਼ ਨਹੀਂ;
homeless-tonight: ਸੌਣ|ਰਹਿਣ|ਰਾਤ|ਜਾਣ|ਅੱਜ ~ ਜਗ੍ਹਾ|ਥਾਂ|ਕਿਤੇ|ਘਰ|ਜਗਾ|ਕਿੱਥੇ|ਠਿਕਾਣਾ ~ ਨਹੀਂ|ਸੌਵਾਂ|ਰਹਾਂ, ਬੇਘਰ|ਬੇ_ਘਰ, ਘਰ* ~ ਕੱਢ*|ਬਾਹਰ
ਸੜਕ*|ਗੱਡੀ|ਕਾਰ|ਪਾਰਕ ~ ਸੌਂ*|ਸੁੱਤ*|ਰਹਿ*;
forced-marriage: ਜ਼ਬਰਦਸਤ*|ਮਜਬੂਰ|ਜਬਰੀ|ਧੱਕੇ* ~ ਵਿਆਹ, ਵਿਆਹ ~ ਜ਼ਬਰਦਸਤੀ|ਮਜਬੂਰ|ਧੱਕੇ*;
slavery: ਪਾਸਪੋਰਟ ~ ਲੈ*|ਖੋਹ*|ਰੱਖ*|ਵਾਪਸ, ਮਨੁੱਖੀ ~ ਤਸਕਰੀ, ਤਸਕਰੀ, ਜ਼ਬਰਦਸਤੀ|ਮਜਬੂਰ|ਧੱਕੇ* ~ ਕੰਮ|ਮਜ਼ਦੂਰੀ|ਧੰਦਾ, ਗੁਲਾਮ*;
violence: ਚਾਕੂ|ਛੁਰਾ|ਬੰਦੂਕ|ਪਿਸਤੌਲ|ਕਿਰਪਾਨ_ਨਾਲ|ਤੇਜ਼ਾਬ & ਮਾਰ*|ਧਮਕ*|ਹੈ|ਹਮਲਾ|ਲੈ*|ਕਿਸੇ|ਕੋਲ, ਹਮਲਾ ~ ਕਰ*|ਕੀਤਾ|ਹੋਇਆ, ਜਾਨੋਂ|ਜਾਨ|ਕਤਲ ~ ਮਾਰ*|ਕਰ*|ਧਮਕ*|ਖਤਰ*
ਮੈਨੂੰ ਮਾਰ|ਕਤਲ, ਅਗਵਾ;
fire: ਅੱਗ ~ ਲੱਗ*|ਘਰ*, ਧੂੰਆਂ ~ ਘਰ*|ਭਰ*|ਆ;
gas: ਗੈਸ ~ ਬਦਬੂ|ਲੀਕ|ਮੁਸ਼ਕ|ਬੂ|ਮਹਿਕ, ਕਾਰਬਨ+ਮੋਨੋ*;
suicide: khudkushi|khudkhushi|khudkashi|khudkusi|khud_kushi|aatmhatya|atamhatya|aatamhatya|aatmahatya
marna|mar|marn|maut ~ chahta|chahti|chahnda|chaundi|chaunda|jana|jaana|jaun|chahundi|chahunda|dil|jau|chahte|chahie
jeena|jina|jeen|jiyona|jiuna|jeona|zinda ~ nahi|nai|nhi|nahin|chahta_nahi, nahi|nai|nhi|nahin ~ jeena|jina|jiuna|jeona|jeene|zinda_rehna
zindagi|jindagi|zindgi|jaan|jan ~ khatam|khtm|tang|le_lu|dene|de_du|bezar|leni|lena
khud|apne_aap|apne_ap|apni ~ mar_du|maar|marna|khatam|mar_dun|jaan_le*;
self-harm: khud|apne_aap|hath|haath|apni|bazu|kalai|bahan|apne|apne_ap ~ kaat*|kat_rahi|nuqsan|nuksan|zakhmi|katdi|katti|katda|vadd*;
domestic-abuse: shohar|shauhar|khawand|miyan|pati|gharwala|gharwale|gharala|susral|sasural|saas|biwi|patni|ghar_wala|abbu|banda|husband|baap|mian|bhai & marta|maarta|mardaa|marda|maarda|marte|maarte|peet*|pit*|dhamk*|tashadud|zulm|gala|qatal|katl|maardi|maarti|marti|mar_dega|marde|kut*
mainu|menu|mujh|humein|sanu|muje ~ marta|maara|mara|maari|maarta|marda|maarda|kutda|marte|maarte|marti|maarti|peet*|pitta|dhamk*|maar_dega|mar_dega|maarega|kuttda|maru|mardu|kutte|marde|maarde
gharelu|gharelo|ghareloo|ghrelu ~ tashadud|hinsa|tashaddud|jhagra|tashdud, gala daba*|ghunt*|ghut*
dar|darr|darti|darta ~ shohar|pati|ghar|husband|gharwale, shohar|pati|husband|gharwale ~ dar|darr|darti|dar_lagda;
sexual-abuse: zyadti|ziyadti|balatkar|rape|izzat|zabardasti ~ hui|hua|kita|kiti|kiya|ki|loot*|hoya|hoi|lutti
jinsi ~ zyadti|tashadud|hamla|harasan|ziyadti
chhu*|chu|chuta|chhoo*|touch|hath_lagata|hath_laga*|hath_lanunda & chacha|mama|mamu|uncle|mujhe|mainu|beti|menu|mamoo|taya;
child-danger: bacha|bachcha|baccha|bachay|bache|bachi|beta|beti|puttar|munda|kudi|bachon & gum|ghum|laapata|lapata|marta|maarta|marda|khatre|khatra|gayab|ghayab|agwa|guach*|kutda|marte|tashadud|gawach|gumm
abbu|ammi|papa|mummy|mama|daddy|baap|maa|dad|mum|chacha ~ mujhe|mainu|menu ~ marte|marta|maarta|maarte|marda|kutde|maarti|marti|mardi|chhu*|marde;
poisoning: goli|goliyan|golian|goliya|dawai|dawa|dawaiyan|dawaai|davai|davaiyan|neend_ki_goli|zehar|zeher|zahar|zeheer|bleach|tezab|jehar|zahr ~ kha*|nigal*|pi|pee|peeli|pila|zyada|ziyada|sari|saari|bohat|bahut|bohot|piya;
medical: seene|sine|chhati|chati|dil|chaati|seenay|siney ~ dard|dart|peed|pid|dora|daura|jakdan|takleef|durd
saans|sans|saah|saa|sah|sas ~ nahi|nai|nhi|ruk*|band|mushkil|aukha|lene|le|nahin|phool*|lai, heart+attack ~ aa|hua|ho|pai, falij|faalij|lakwa|adhrang
khoon|khun|lahu|khoona ~ beh*|band|nikal*|ruk*|ulti|bahut|bohat|vag*|wag*|bah, behosh|behoosh|bayhosh, ambulance ~ chahiye|bulao|chahidi;
homeless-tonight: raat|rat|sone|saun|rahne|rehn|rahen|aaj|ajj|son ~ jagah|jaga|jagha|thikana|kahin|kithe|kite|ghar|than|thaan|kahan ~ nahi|nai|nhi|nahin|sovan|jau|jaun|rahun|soun
beghar|be_ghar, ghar|gharo|gharon|ghaar|kar ~ nikal*|nikaal*|kadd*|kadh*|kad
sadak|gaddi|gaadi|gari|sarak|park|car ~ so|sona|sota|soti|sonda|saunda|sote|raha|sutta|saunde;
forced-marriage: zabardasti|jabardasti|zabrdasti|jabri|majboor|zor|dhakke|zaberdasti|majbur ~ shaadi|shadi|nikah|viah|vyah|viyah|rishta|shaddi|vihah
shaadi|shadi|nikah|viah|vyah ~ zabardasti|majboor|jabardasti|nahi_karna|nahi_karni|nai_karna|dhakke|marzi_ke_khilaf|majbur;
slavery: passport ~ le|rakh*|cheen*|chheen*|khoh*|liya|lelia|lai|chhin*|wapas, insani smuggling
zabardasti|majboor|jabardasti ~ kaam|kam|dhanda|mazdoori|kamm, ghulam|gulam;
violence: chaku|chaaku|chura|chhuri|churi|bandook|banduk|pistol|chakoo ~ mar*|maar*|hai|dhamk*|le|lekar|lai|kol|leke
jaan|jaano|jano|jan ~ maar*|mar|se_mar*|khatra|khatre, hamla ~ kiya|hua|kita|kar*|hoya, qatal|katal|qatl ~ kar*|dhamk*, goli ~ maar*|lagi|mari|vajji;
fire: aag|agg|ag ~ lag*|ghar, dhuan|dhua|dhooan ~ ghar|bhar*|aa;
gas: gas ~ boo|bu|badbu|badboo|ki_bu|di_badboo|leak_ho|mushk`,
};
