/** What is said when it is urgent in Bengali, Gujarati and Punjabi. How to write phrases: phrase-set.ts. */
import type { UrgentRules } from './urgent.ts';

/** Languages of Indic scripts, also as typed in Latin letters; Urdu so typed stands with Punjabi. */
export const INDIC: UrgentRules = {
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
gas: gas|gaser|gase ~ gondho|leak|lik|ghondho;
self-harm: নিজের|নিজে ~ হাত ~ কাট*|কেটে, নিজেকে|নিজের ~ পোড়া*|পুড়ি*|কাট*|কেটে|আঁচড়*, ব্লেড & হাত|কাট*|মেয়ে*|ছেলে*, nijer|nije|nijeke|nijeri ~ kat*|kete|kati|ket*|aghat|pura*|pora*, blade & haat|hat|kate|kete;
child-danger: !বাচ্চা*|শিশু*|সন্তান* ~ একা|একলা|তালা|আটকে|না_খেয়ে & বাড়ি*|বাসা*|ঘরে|রাত*|রেখে|প্রতিবেশী*|পাশের, !baccha*|bachcha*|shishu ~ eka|ekla|tala|atke & bari*|basa*|ghore|rat*|rekhe;
poisoning: পুরো|এক|সব ~ পাতা|বোতল|শিশি|প্যাকেট ~ ওষুধ|ঘুমের|ট্যাবলেট|বড়ি, ঘুমের+ওষুধ|বড়ি ~ খেয়ে*|খাই*, হেরোইন|ইয়াবা|নেশা & বেশি|নীল|অজ্ঞান|শ্বাস;
domestic-abuse: গায়ে|গায়ে+হাত ~ তোল*|তুল*|তোলে, gaye|gae+hat|haat ~ tol*|tul*, মেরে_ফেল*|খুন|হত্যা ~ হুমকি;
medical: মুখ ~ বাঁকা|বেঁকে|বেঁকা;
suicide: বাঁচতে|বেঁচে+থাকতে+চাই|ইচ্ছা|ভালো, জীবন+শেষ;
suicide: চিঠি|নোট|মেসেজ ~ বিদায়|আত্মহত্যা*, বিদায় & ফোন|সবাইকে|নিখোঁজ;
domestic-abuse: আমাকে|আমারে|আমাদের ~ আটকে|বন্দি|তালা|বন্ধ & ঘর*|বাসা*|বাড়ি*|স্বামী*|রুমে, বের|বাইরে ~ হতে|যেতে ~ দেয়, ফোন|মোবাইল|টাকা|চাবি ~ কেড়ে|নিয়ে & স্বামী*|জামাই|সে, amake|amare ~ atke|bondi|tala|bondho & ghore|basay|shami|swami`,
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
slavery: passport ~ lai|lidho|rakhyo|lay|laidho;
self-harm: જાતને|પોતાને|હાથ* ~ બાળ*|દઝાડ*|કાપ*|ઉઝરડ*, બ્લેડ & હાથ*|કાપ*|દીકરી|દીકરો, hath|haath|jaat|potane ~ kap*|bale|dazade;
child-danger: !બાળક*|છોકરા*|બચ્ચા* ~ એકલ*|પૂરી*|તાળુ*|તાળા*|બંધ|ભૂખ્ય* & ઘર*|રાત*|પાડોશી*|જતા|મૂકી*|જાય, !balak*|chokra* ~ ekl*|puri* & ghar*|rat*;
poisoning: આખી|આખું|બધી ~ શીશી|બોટલ|પત્તું|પેકેટ|ગોળી*, ઊંઘની+ગોળી* & ખા*|લીધી|ગળી;
domestic-abuse: હાથ+ઉપાડ*|ઉગામ* & પતિ|મને|મારા, hath|haath+upad*, જાનથી|મારી_નાખ* ~ ધમકી*;
medical: મોં|મોઢું|મોઢુ ~ વાંકું|વાંકુ, heart|hart|haart+attack|atack|etek ~ aavyo|avyo|aavi|avi|avyu|aave|lage, lakvo|lakwo|stroke ~ aavyo|thayo|lagyo;
suicide: jivvu|jeevvu|jivan ~ nathi|khatam, મરી+જવું;
suicide: ચિઠ્ઠી|નોંધ|પત્ર ~ આપઘાત*|આત્મહત્યા*|વિદાય|લખી & દીકરા*|દીકરી*|ફોન|ગુમ|આપઘાત*, આપઘાત*|આત્મહત્યા* ~ ચિઠ્ઠી|નોંધ;
domestic-abuse: મને|અમને ~ પૂરી|બંધ|કેદ|તાળું & ઘર*|રૂમ*|પતિ*|ઓરડ*, બહાર ~ જવા|નીકળવા ~ નથી, ફોન|ચાવી|પૈસા ~ લઈ|છીનવી|ઝૂંટવી & પતિ*|વર`,
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
gas: gas ~ boo|bu|badbu|badboo|ki_bu|di_badboo|leak_ho|mushk;
self-harm: ਖੁਦ|ਆਪਣੇ_ਆਪ|ਬਾਹਾਂ|ਬਾਂਹ ~ ਸਾੜ*|ਕੱਟ*|ਵੱਢ*, ਬਲੇਡ & ਹੱਥ|ਬਾਂਹ|ਕੱਟ*|ਧੀ, khud|apne_aap|apne|apni ~ jala*|saar*|saad*|kaat*|noch*, blade & hath|haath|bazu|kalai|bahan|kaat*;
child-danger: !ਬੱਚ*|ਨਿਆਣ*|ਜਵਾਕ* ~ ਇਕੱਲ*|ਕੱਲ*|ਬੰਦ|ਜਿੰਦਰ*|ਭੁੱਖ* & ਘਰ*|ਰਾਤ*|ਗੁਆਂਢੀ*|ਛੱਡ*|ਕਮਰ*, !bach*|bacch* ~ akel*|ikal*|kall*|band|bhukh* & ghar*|raat|chor*|chhor*|chhad*|kamr*;
poisoning: ਪੂਰੀ|ਸਾਰੀ|ਪੂਰਾ ~ ਸ਼ੀਸ਼ੀ|ਪੱਤਾ|ਬੋਤਲ|ਡੱਬੀ, poori|puri|saari|sari|pura ~ shishi|patta|bottle|botal|dabbi ~ kha*|pi|goli*|dawai, ਚਿੱਟਾ|ਹੈਰੋਇਨ|ਨਸ਼ਾ & ਜ਼ਿਆਦਾ|ਨੀਲ*|ਬੇਹੋਸ਼*|ਸਾਹ, chitta|heroin|nasha & zyada|neel*|behosh|saans;
domestic-abuse: ਹੱਥ ~ ਚੁੱਕ*|ਚੱਕ* & ਪਤੀ|ਮੈਨੂੰ|ਮੇਰੇ|ਘਰਵਾਲਾ, hath|haath|hathh+uthat*|utha*|chuk*|chak* & shohar|pati|husband|mujh*|mere|mainu, jaan|maar|qatal|katal ~ dhamki*|dhamkian;
medical: ਮੂੰਹ ~ ਟੇਢ*|ਵਿੰਗ*, muh|moonh|munh|mu ~ teda|tedha|terha|tera|vinga;
suicide: ਜੀਣ|ਜਿਊਣ ~ ਦਿਲ|ਮਨ ~ ਨਹੀਂ, jeene|jine ~ dil|man ~ nahi|nai;
suicide: ਚਿੱਠੀ|ਨੋਟ|ਸੁਨੇਹਾ ~ ਖੁਦਕੁਸ਼ੀ|ਅਲਵਿਦਾ|ਆਖਰੀ, ਖੁਦਕੁਸ਼ੀ|ਅਲਵਿਦਾ ~ ਚਿੱਠੀ|ਨੋਟ;
domestic-abuse: ਮੈਨੂੰ|ਸਾਨੂੰ ~ ਬੰਦ|ਕੈਦ|ਤਾਲਾ|ਜਿੰਦਰਾ & ਘਰ*|ਕਮਰ*|ਪਤੀ|ਘਰਵਾਲ*, ਬਾਹਰ ~ ਨਹੀਂ ~ ਜਾਣ|ਨਿਕਲਣ, ਫੋਨ|ਚਾਬੀ|ਪੈਸੇ ~ ਖੋਹ*|ਲੈ_ਲਿਆ & ਪਤੀ|ਘਰਵਾਲ*, mujhe|mainu|menu ~ band|qaid|kaid|tala & ghar|kamr*|shohar|pati, bahar ~ nahi|nai|nhi ~ jane|jaan|nikalne`,
};
