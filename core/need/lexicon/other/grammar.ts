/** The grammar of each language: see word-forms.ts for what its parts do, and joining-words.ts for those that are typed in Latin letters. */
import { JOINING_WORDS } from '../../joining-words.ts';
import type { Grammar } from '../../word-forms.ts';

/** How Indian languages are typed in Latin letters: long vowels once or twice, `v` or `w`, `f` or `ph`. */
const INDIAN = `aa>a ee>i ii>i oo>u uu>u ay>e ai>e ei>e w>v ph>f z>j q>k x>ks kh>k gh>g chh>c ch>c sh>s th>t dh>d bh>b tt>t dd>d nn>n ll>l kk>k
  pp>p mm>m ss>s jj>j bb>b gg>g rr>r`;

const native: { [language: string]: string } = {
  ar: `أنا انا أنت هو هي نحن احنا هم في من إلى الى على عن مع أن ان إن التي الذي اللي هذا هذه هاي هاد هذي ما هو و أو او ثم قد كان كانت يكون كيف أين اين وين فين
    متى من هل أريد اريد بدي بدنا عايز عايزة أبغى أبي ابي أحتاج احتاج محتاج محتاجة نحتاج أبحث ابحث أدور ادور عندي عندنا لدي لي لنا ممكن يمكن أقدر اقدر أستطيع
    مساعدة المساعدة ساعدوني بمساعدة لو سمحت أرجو جدا كثير كتير صار صارت كل شي شيء أحد احد حد الآن هنا هناك يا به بها له لها لهم`,
  ur: `کا کے کی کو سے میں پر پہ تک لیے لئے ہے ہیں ہوں ہو تھا تھی تھے مجھے میرا میری میرے ہم ہمیں ہمارا ہماری ہمارے آپ وہ یہ اس ان نے اور یا بھی ہی کیا کہاں کیسے کب کون
    کس گیا گئی گئے کر کرنا کرنی کرتا کرتی کرتے کریں کروں رہا رہی رہے رہتا رہتی چاہیے چاہئے چاہتا چاہتی چاہتے سکتا سکتی سکتے مدد کوئی کچھ اپنا اپنی اپنے بہت والا والی
    والے ملتا ملتی ملے اب جو جب ہوا ہوئی ہوتا ہوتی دیا دی دیں لینا جاتا جاتی`,
  pa: `ਦਾ ਦੇ ਦੀ ਦੀਆਂ ਨੂੰ ਨੇ ਨਾਲ ਤੋਂ ਤੇ ਵਿੱਚ ਵਿਚ ਉੱਤੇ ਲਈ ਹੈ ਹਨ ਹਾਂ ਸੀ ਸਨ ਮੈਂ ਮੈਨੂੰ ਮੇਰਾ ਮੇਰੀ ਮੇਰੇ ਅਸੀਂ ਸਾਨੂੰ ਸਾਡਾ ਸਾਡੀ ਸਾਡੇ ਤੁਸੀਂ ਉਹ ਇਹ ਉਸ ਇਸ ਕੀ ਕਿ ਕਿੱਥੇ ਕਿਥੇ ਕਿਵੇਂ ਕਦੋਂ
    ਕੌਣ ਅਤੇ ਜਾਂ ਵੀ ਹੀ ਹੋ ਗਿਆ ਗਈ ਗਏ ਕਰ ਕਰਨਾ ਕਰਦਾ ਕਰਦੀ ਕਰਦੇ ਚਾਹੀਦਾ ਚਾਹੀਦੀ ਚਾਹੀਦੇ ਲੱਭ ਲੱਭਣਾ ਮਦਦ ਕਰੋ ਦਿਓ ਜੀ ਕੋਈ ਕੁਝ ਸਕਦਾ ਸਕਦੀ ਸਕਦੇ ਰਿਹਾ ਰਹੀ ਰਹੇ ਹੁੰਦਾ ਹੁੰਦੀ ਬਹੁਤ
    ਹੁਣ ਮਿਲ ਮਿਲਦਾ ਮਿਲੇ ਵਾਲਾ ਵਾਲੇ ਵਾਲੀ ਆਪਣੇ ਆਪਣਾ ਆਪਣੀ`,
  bn: `আমি আমার আমাকে আমরা আমাদের আপনি আপনার তুমি সে তার তাকে তাদের ও এবং আর বা কি কী কে কোথায় কই কিভাবে কীভাবে কেমনে কখন কোন এই ওই সেই এটা যে জন্য দিয়ে
    সাথে থেকে আছে আছি হয় হবে হয়ে হচ্ছে হয়েছে হলো গেছে গেছেন করে করতে করি করব করবো করার চাই চায় লাগবে দরকার প্রয়োজন সাহায্য খুঁজছি পাব পাবো পাই পারি পারে
    পারছি পারেন দিতে দিন একটা একটি একজন খুব অনেক কিছু এখন যাবো যাব যেতে`,
  gu: `અને કે માં થી ને નો ની નું ના માટે પર ઉપર સાથે છે છું છો હતો હતી હતું હું મને મારી મારું મારો મારા મારે અમે અમને અમારું અમારી અમારા તમે તમને તે આ એ ક્યાં ક્યારે કેમ
    કેવી કેવી રીતે કોણ શું જોઈએ જોઇએ મદદ કરો કરવું કરવી કરવા કરે કરી થાય થયું થઈ ગયું ગયા ગયો ગઈ મળે મળશે મળવું કોઈ કંઈ બહુ ખૂબ પણ હજી હવે હોય આપો શકું શકતો
    શકતી શકતા શકતું`,
  uk: `і й та а або але в у з зі із на до для про по за від під при через як де куди коли хто що чи я ти він вона воно ми ви вони мені мене мною нам нас її йому
    його їй їм їх мій моя моє мої моєї моєму мого моїх свій свою це цей ця той та тут там вже ще дуже тепер можу можна можемо хочу хочемо хотів хотіла б
    потрібно потрібна потрібен потрібні треба шукаю шукаємо знайти допоможіть допомога допомогу допомоги допомогти будь ласка маю має маємо є був була було
    бути хтось когось кимось щось десь який яка яке які такий все и как где это мне меня мой у нас нужно нужна нужен помогите помощь ищу очень`,
  zh: `我 我的 我想 我要 我们 我們 你 他 她 的 了 吗 嗎 呢 想 要 需要 我需 请 請 请问 請問 哪里 哪裡 在哪 里有 裡有 哪儿 怎么 怎麼 么办 麼辦 怎样 怎樣 如何 什么 什麼 可以 能不 不能 帮助 幫助 帮忙
    幫忙 帮我 幫我 求助 寻找 尋找 找到 想找 想要 要找 一个 一個 因为 因為 但是 现在 現在 的人 谁能 誰能 应该 應該 你好 这里 這裡 那里 最近`,
};

type Forms = Omit<Grammar, 'joining'>;
const FORMS: { [language: string]: Forms } = {
  pl: {
    endings: `a e i o u y em om am ach ami owi ow ie iem iego iej im ich imi emu ego ej ych ym ymi iu io ia ial iala ala al ac ic yc ec owac
      uje ujemy uja uje am amy asz isz ysz imy aja ila il ily iec any ana ane eni ona ony one nie`,
    turns: 'dz>g cz>k c>k sz>ch zc>zk',
  },
  ro: {
    endings: `a e i u ul ului lui ele elor ilor ile le ea ei eaua ii iile iilor ului ie iei ia iul uri urile urilor ind and at ata ate ati ez eaza
      esc este easc esti ire are eri ari it ita ite iti am em im`,
  },
  es: {
    endings: `a e o as es os is an en on ar er ir ado ada ados adas ido ida idos idas ando iendo aba ia ian amos emos imos arme erme irme arse erse irse
      arlo arla ito ita itos itas aron ieron era eria ion iones`,
  },
  pt: {
    spelling: 'lh>ll nh>nn ph>f',
    endings: `a e o as es os is am em ar er ir ado ada ados adas ido ida idos idas ando endo indo ava ia iam amos emos imos arme se lo la inho inha ou eu iu
      ei aram eram iram ao oes aes cao coes ca`,
  },
  it: {
    beginnings: `la>a le>e li>i lo>o lu>u della>a delle>e delli>i dello>o dellu>u alla>a alle>e alli>i allo>o allu>u nella>a nelle>e nelli>i nello>o
      una>a une>e uni>i uno>o`,
    endings: `a e i o u are ere ire arsi ersi irsi ato ata ati ate uto uta uti ute ito ita iti ite ando endo ano ono iamo ava eva iva avo evo ivo armi ermi
      irmi arlo arla ino ina ini ine mi lo la li le`,
    turns: 'ch>c gh>g',
  },
  tr: {
    endings: `a e i u ya ye yi yu da de ta te dan den tan ten in un nin nun im um m n yla yle lar ler lari leri larin lerin larim lerim larimi
      lerimi larimin lerimin larimiz lerimiz larda lerde lardan lerden lara lere si su sini sina sinda sindan sinin imi umu ima ime umun imin imda imde umda
      imiz umuz imizi umuzu imize miz muz mi mu ma me mda mde ini unu ine una inda inde unda iyor uyor iyorum uyorum iyoruz uyoruz iyorlar miyor muyor
      miyorum muyorum emiyorum amiyorum emiyor amiyor mek mak meye maya mem mam memiz mamiz di du ti tu dim dum tim tum dik duk mis mus ecek acak
      ecegim acagim ebilirim abilirim eyim ayim siz suz ci cu lik luk ligi lugu yor yorum yapan`,
    turns: 'b>p d>t g>k',
  },
  so: {
    spelling: 'aa>a ee>e ii>i oo>o uu>u dd>d bb>b gg>g ll>l mm>m nn>n rr>r kh>q',
    endings: `a e i o u ka ga ta da ha sha ada aha adii adayda ki gi ti di hi ku gu tu du hu kayga gayga hayga tayda dayda hayga kaygu gaygu haygu kaygi gaygi taydu tayga
      kega gega hega keyga geyga heyga teyda deyda kaga gaga taga daga haga kisa gisa kiisa gisi kisi keda teda deda shayda
      yal yaal yada yasha yasho ayal oyin oyinka ooyin iyo yo yaha dayda day tay yay nay aya ayo inaya inay ayso aysa naya aso isa aha ihi uhu`,
  },
  cy: {
    beginnings: `mh>p ph>p b>p ngh>c ng>c g>c ch>c nh>t th>t d>t dd>t f>p m>p rh>r ll>l n>t`,
    endings: `au iau ion on oedd ydd wyr ol og u o io i wn wyd odd ais ed en es yn a e n r ai wch af`,
    spelling: 'y>i',
  },
  pa: {
    spelling: `${INDIAN} ਣ>ਨ ਂ> ੰ> ੱ>`,
    endings: `a e i o u an on ian iyan ia iya na ne ni da de di nu ਾ ੀ ੇ ੋ ਿਆ ਾਂ ੀਆ ੀਆਂ ਨ ਨਾ ਨੀ ਨੇ ਦਾ ਦੇ ਦੀ ਆ ਈ ਏ ਉਨਾ ਉਨ ਉਂਦਾ ਉਂਦੀ ਿਆਂ`,
  },
  ur: {
    spelling: `${INDIAN} آ>ا ؤ>و ئ>ی ہ>ه ھ>ه ے>ی ں> ٹ>ت ڈ>د ڑ>ر`,
    endings: `a e i o u on en an ian iyan iyon ion na ne ni ta te ti y h ا ی و وں یں یاں یوں نا نی نے تا تی ه ات ان`,
  },
  bn: {
    spelling: `${INDIAN} j>z f>p v>b w>b o>a ূ>ু ী>ি ণ>ন ঁ> শ>স ষ>স`,
    endings: `a e i o r er re ar ra ta ti te ke der dar gulo gula se sen si lam be ba bo te che chi cha ca ci ce ite ate ের রে র এর কে তে টা টি য় রা দের গুলো ে া ি ো
      েন ছে ছি ছেন ছেনা তেছে ইতে য়ে য়া ানো`,
  },
  gu: {
    spelling: `${INDIAN} ી>િ ૂ>ુ ં> ણ>ન ળ>લ`,
    endings: `a e i o u o un vu vi va vo to ti te tu nu ni no na ne mat man ma thi ઓ ે ો િ ી ું ુ ા માં મા ને ની નો નુ ના થી વુ વિ વા વો તો તિ તા તુ ઈ એ ાઓ િયો યો`,
  },
  ar: {
    spelling: `3> 2> 7>h ou>u oo>u ee>i aa>a ii>i uu>u dh>d th>t gh>g kh>k ss>s dd>d tt>t ll>l rr>r nn>n bb>b ء> ئ>ي ؤ>و`,
    beginnings: 'ال> وال> بال> فال> كال> لل> و> ب> ل> ف> al> el> il> bil> bel> lil> w> wal> wil>',
    endings: 'ي ه ها نا ك كم هم ات ين ون ني يا ا i y ha na ni k hum at in een ti ty a e u',
  },
  uk: {
    spelling: 'ы>и э>е ё>е ъ> ь> ї>і yi>i ii>i iy>i ij>i iu>u yu>u ya>a ia>a ye>e ie>e kh>h y>i g>h shch>sc sch>sc zh>z ts>c',
    endings: `а я о е є и і у ю й ам ям ом ем ям ах ях ами ями ою ею єю ові еві ів їв ий ій ого ої ому им их ими ими ая ую ає яє ує ить еть уть ють ять ав
      ала али ило ив ила или іла ів ться тися ся єш еш емо єте ення ання ові ешь ет ют ил ать ять еть ить ого его ой ый ое ые
      a i o e u am om em ah ami ou iv ui ii oho oi omu im ih ati iti ae ue it at ut av ala ali iv ila ili sa tsa cca`,
    turns: 'з>г ц>к ч>к с>х ж>г щ>ст шч>ск z>h c>k ch>k',
  },
  zh: {
    spelling: `學>学 習>习 語>语 醫>医 藥>药 錢>钱 費>费 電>电 氣>气 賬>账 帳>账 單>单 債>债 務>务 貸>贷 還>还 樓>楼 東>东 趕>赶 廳>厅 廁>厕 間>间 處>处 證>证 護>护 簽>签 籤>签
      難>难 國>国 華>华 園>园 兒>儿 嬰>婴 媽>妈 爺>爷 親>亲 婦>妇 產>产 懷>怀 養>养 餵>喂 員>员 業>业 職>职 勞>劳 資>资 報>报 幫>帮 請>请 問>问 題>题 視>视 聽>听 說>说
      話>话 講>讲 讀>读 書>书 寫>写 譯>译 壓>压 憂>忧 鬱>郁 慮>虑 獨>独 殺>杀 傷>伤 療>疗 診>诊 檢>检 驗>验 術>术 腦>脑 癡>痴 齒>齿 聾>聋 殘>残 礙>碍 輪>轮 車>车 駕>驾
      駛>驶 運>运 動>动 場>场 館>馆 圖>图 樂>乐 會>会 體>体 緊>紧 無>无 沒>没 個>个 給>给 買>买 賣>卖 飯>饭 餓>饿 舊>旧 傢>家 褲>裤 凍>冻 熱>热 濕>湿 黴>霉 蟲>虫 壞>坏
      離>离 結>结 選>选 舉>举 師>师 訟>讼 騙>骗 詐>诈 賭>赌 煙>烟 歲>岁 長>长 輕>轻 負>负 責>责 搶>抢 盜>盗 強>强 姦>奸 脅>胁 嚇>吓 禮>礼 屍>尸 遺>遗 囑>嘱 稅>税 補>补
      貼>贴 優>优 廢>废 墊>垫 櫃>柜 機>机 網>网 課>课 輔>辅 導>导 遊>游 戲>戏 麼>么 裡>里 這>这 們>们 開>开 關>关 門>门 發>发 燒>烧 頭>头 癢>痒 鄰>邻 聲>声 銀>银 戶>户
      記>记 憶>忆 顧>顾 談>谈 誰>谁 應>应 該>该 現>现 時>时 從>从 後>后 來>来 過>过 與>与 為>为 對>对 將>将 訴>诉 裝>装 壽>寿 齡>龄 樣>样`,
  },
};

/** What is known of a language's grammar. */
export const grammarOf = (language: string): Grammar => ({
  joining: `${JOINING_WORDS[language] ?? ''} ${native[language] ?? ''}`,
  ...FORMS[language],
});
