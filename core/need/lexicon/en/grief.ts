import type { Need } from '../../need.ts';

// biome-ignore format: word lists in rows
export const grief: Need[] = [
  {
    id: 'bereavement',
    name: 'Grief after a death',
    advice:
      'There is no right way or time to grieve. Hospices, churches and charities such as Cruse offer free talks, groups and cafés, for any death and however long ago. If you feel you cannot live without them, call Samaritans on 116 123, or see your GP.',
    says: [
      'grief', 'grieving', 'my husband died', 'mum died', 'lost my wife', 'bereavement counselling', 'bereaved', 'missing my mum', 'widow',
      'widower', 'dad passed away', 'lost my partner', 'cant get over death', 'my friend died', 'lost my dad',
      'first christmas without him', 'lost my son', 'cant stop crying since funeral', 'death of my brother', 'since she died im lost',
      'losing someone close', 'house too quiet', 'too quiet since he', 'empty chair', 'his side of bed', 'cant clear his clothes',
      'clothes still in wardrobe', 'set the table for two', 'set two cups', 'still make two', 'talk to his photo', 'since he passed',
      'since dad passed i cant', 'lost him in march', 'buried him last', 'funeral was last week', 'people avoid me since',
      'keep expecting him to walk in', 'first birthday without', 'anniversary of his death', 'mam died i feel', 'sat at the grave',
      'cant sleep since she died', 'not the same without her', 'my lad died', 'brother died', 'dropped dead', 'taken too soon',
      'cant believe shes gone', 'gran passed', 'hubby passed', 'feel guilty wasnt there when he died', 'lost my best friend',
      'lost my dog and dad',
    ],
    staff: ['Cruse', 'PGD', 'prolonged grief', 'TCF', 'CRUSE BC', 'bereavement cafe'],
    offers: [
      'bereavement support', 'grief', 'bereaved', 'cruse', 'bereavement cafe', 'loss and grief', 'widowed and young',
      'bereavement counselling', 'coping with loss', 'sue ryder grief', 'bereavement group', 'walk and talk for bereaved',
      'death of a loved one', 'widows', 'compassionate friends', 'memory garden', 'life after loss', 'way up', 'journey through grief',
      'tea and support for those who have lost', 'lost a loved one', 'grief kind', 'mourn', 'grieve', 'time to remember', 'after a death',
      'tea and sympathy', 'bereaved people meet', 'journey of grief',
    ],
    not: [
      'lost my job', 'lost my keys', 'lost my wallet', 'lost property', 'lost dog', 'weight loss', 'hair loss', 'sight loss',
      'hearing loss', 'memory loss', 'flat phone died',
    ],
    related: [
      'child-bereavement', 'baby-loss', 'suicide-bereavement', 'bereavement-practical', 'talking-therapies', 'loneliness',
      'bereavement-benefits',
    ],
    terms: ['esdServiceType:328', 'openEligibility:bereavement', 'openEligibility:grieving'],
  },
  {
    id: 'child-bereavement',
    name: 'Children who have lost someone',
    advice:
      "Tell children the truth in simple words, say “died”, and keep routines; it is fine to cry in front of them. Hospices, schools and charities such as Winston's Wish give free advice, counselling and groups where they meet others. You can start before the death if someone is very ill.",
    says: [
      'child lost parent', 'my kids dad died', 'telling children losing someone close', 'grieving child', 'sons best friend died',
      'school friend died', 'my mum is dying kids', 'child bereavement', 'help my kids after death',
      'daughter wont talk about her dad dying', 'grandad died and child upset', 'memory box', 'lost both parents', 'teenager lost mum',
      'brother died child', 'kids asking about death', 'shes seven and her dad died', 'daddy died', 'mummy died',
      'nana died and hes stopped talking', 'wets bed since grandad', 'asks where daddy is', 'asks when daddy coming back',
      'what do i tell kids mum is dying', 'how do i tell a 5 year old', 'take child to funeral', 'should kids go to funeral',
      'his sister died', 'her twin died', 'teacher died class', 'school lost a pupil', 'classmate died', 'best mate died crash 15',
      'angry since mum died', 'kids dad killed', 'my nephew lost mum', 'orphan', 'she draws her dad', 'fathers day no dad',
      'wont talk about mum dead', 'dad dying hospice kids', 'my granddaughter lost her mum', 'step dad died teenager', 'teen grief',
    ],
    staff: ['WW', "Winston's Wish", 'Child Bereavement UK', 'CBN', 'pre-bereavement'],
    offers: [
      'bereaved children', 'child bereavement', 'winstons wish', 'grief encounter', 'bereaved young people',
      'children and young people who have been bereaved', 'memory boxes', 'simons says', 'pre-bereavement', 'bereaved families',
      'death of a parent', 'childhood bereavement', 'nelsons journey', 'jeremiahs journey', 'sibling death', 'teenage grief',
      'grieving children', 'young people grieving', 'loss of a parent', 'memory jars', "children's grief", 'family days bereaved',
    ],
    related: ['bereavement', 'youth-counselling', 'camhs', 'suicide-bereavement', 'baby-loss'],
    terms: ['esdServiceType:328', 'openEligibility:bereavement', 'openEligibility:grieving', 'openEligibility:children'],
  },
  {
    id: 'baby-loss',
    name: 'Losing a baby',
    advice:
      "If you are bleeding or in pain call your early pregnancy unit, 111, or 999 if it is heavy. After a miscarriage, stillbirth, ending for medical reasons or a baby's death, you both deserve care: midwives, counsellors and Sands groups listen. You may have time off work and a certificate; ask.",
    says: [
      'miscarriage', 'lost my baby', 'stillbirth', 'stillborn', 'baby died', 'ectopic', 'baby loss', 'miscarried', 'cot death',
      'neonatal death', 'ended pregnancy because of abnormality', 'lost the baby at 12 weeks', 'pregnant after loss', 'angel baby',
      'molar pregnancy', 'sids', 'baby with no heartbeat', 'recurrent miscarriage', 'buried my baby', 'partner miscarried',
      'rainbow baby worries', 'no heartbeat', 'went for scan no heartbeat', 'scan and it had gone', 'bleeding at 8 weeks',
      'lost it at ten weeks', '20 weeks lost', 'born asleep', 'born sleeping', 'nursery ready no baby', 'empty cot',
      'came home without baby', 'milk came in no baby', 'would have been one today', 'third one lost', 'lost three babies',
      'keeps losing them pregnancies', 'everyone else pregnant', 'cant look at prams', 'baby shower cant face', 'nicu died',
      'hubby wont talk about baby', 'had to end pregnancy', 'baby had condition chose end', 'waters broke 19', 'd&c', 'silent miscarriage',
      'missed miscarriage', 'ectopic tube removed', 'twins lost one', 'premature died', 'sister lost her baby', 'our little boy stillborn',
      'memory photos baby died', 'pregnant again terrified', 'scared pregnant after', 'iufd', 'nnd', 'tfmr',
    ],
    staff: ['TFMR', 'IUD', 'SIDS', 'EPU', 'EPAU', 'NND', 'Sands', 'ARC', 'IVF loss'],
    offers: [
      'baby loss', 'miscarriage', 'stillbirth', 'stillbirth and neonatal death charity', 'pregnancy loss', 'neonatal death',
      'bereavement midwife', 'tommys', 'early pregnancy', 'termination for medical reasons', 'tfmr', 'saying goodbye', 'lullaby trust',
      'rainbow pregnancy', 'loss of a baby', 'aching arms', 'ectopic', 'early pregnancy assessment', 'infant death',
      'miscarriage association', 'bereaved parents', 'babies gone too soon', 'sands', 'born too soon', 'footprints',
      'parents of babies who died', 'little footsteps',
    ],
    related: ['bereavement', 'perinatal-mental-health', 'child-bereavement', 'relationship-counselling', 'pregnancy'],
    terms: ['esdServiceType:322', 'esdServiceType:328', 'openEligibility:bereavement', 'openEligibility:grieving'],
  },
];
