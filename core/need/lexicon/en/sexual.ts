import type { Need } from '../../need.ts';

// biome-ignore format: word lists in rows
export const sexual: Need[] = [
  {
    id: 'sexual-health',
    name: 'Sexual health and STI tests',
    advice:
      'Tests and treatment for infections passed on by sex are free and private at sexual health clinics, and your GP is not told unless you agree. Many areas post free home test kits. You can go at any age, with or without symptoms.',
    says: [
      'std', 'sti', 'chlamydia', 'clap', 'gonorrhoea', 'syphilis', 'herpes', 'genital warts', 'gum clinic', 'itchy down there',
      'smelly discharge', 'test kit', 'condom split', 'unprotected sex', 'sexual health', 'hurts when i pee', 'check i havent got anything',
      'sex clinic', 'free condoms', 'crabs', 'burning when i wee', 'one night stand worried', 'willy sore', 'slept around test',
    ],
    staff: ['GUM', 'STI', 'SRH', 'GUM clinic', 'C-Card', 'NCSP', 'ISH', 'ISHS'],
    offers: [
      'sexual health clinic', 'integrated sexual health', 'genitourinary medicine', 'sti testing', 'sti screening', 'home testing kit',
      'chlamydia screening', 'condom distribution', 'c-card scheme', 'partner notification', 'sexual and reproductive health',
      'confidential sexual health', 'young peoples sexual health clinic', 'relationships and sex education', 'outreach testing',
      'men who have sex with men', 'psychosexual',
    ],
    not: ['sexual assault', 'sexual abuse', 'hearing aid test'],
    related: ['contraception', 'hiv', 'sexual-assault', 'abortion', 'lgbt'],
    terms: ['openEligibility:sex-education'],
  },
  {
    id: 'contraception',
    name: 'Contraception and the morning-after pill',
    advice:
      'Contraception is free on the NHS from GPs, sexual health clinics and many pharmacies. The emergency pill is free from most pharmacies and works best the sooner you take it; a coil fitted within five days works best of all. Under 16s can get it in private too.',
    says: [
      'morning after pill', 'the pill', 'contraception', 'coil', 'implant', 'condoms', 'emergency contraception', 'birth control',
      'dont want to get pregnant', 'forgot my pill', 'depo', 'coil fitting', 'condom broke', 'split condom', 'coil out', 'vasectomy',
      'the snip', 'sterilised', 'plan b', 'mini pill', 'jag contraceptive', 'contraceptive injection', 'family planning',
    ],
    staff: ['EHC', 'LARC', 'IUD', 'IUS', 'FP', 'SRH', 'C-Card', 'CASH'],
    offers: [
      'contraception', 'emergency hormonal contraception', 'long acting reversible contraception', 'coil fitting', 'implant removal',
      'family planning', 'contraceptive clinic', 'iud', 'ius', 'free condoms', 'c-card', 'contraceptive pill', 'vasectomy service',
      'pregnancy testing', 'reproductive health', 'pharmacy contraception service',
    ],
    not: ['pill box', 'dental implant', 'cochlear implant', 'coil spring'],
    related: ['sexual-health', 'abortion', 'pharmacy', 'gp', 'pregnancy'],
    terms: ['esdServiceType:1749', 'openEligibility:birth-control', 'openEligibility:family-planning'],
  },
  {
    id: 'hiv',
    name: 'HIV testing, PrEP and living with HIV',
    advice:
      'If you may have been at risk in the last 72 hours, go to a sexual health clinic or A&E at once and ask for PEP. Free HIV tests come by post or at a clinic, and PrEP tablets to prevent HIV are free on the NHS. People on treatment live full lives and cannot pass it on through sex once the virus cannot be found in the blood.',
    says: [
      'hiv', 'aids', 'prep', 'pep', 'hiv test', 'tested positive', 'hiv positive', 'exposed to hiv', 'hiv support group', 'undetectable',
      'partner has hiv', 'needle stick', 'hep c', 'hepatitis c', 'hiv medication', 'scared ive got hiv', 'hiv stigma', 'living with hiv',
    ],
    staff: ['PrEP', 'PEP', 'PEPSE', 'U=U', 'ART', 'POCT', 'BBV', 'HCV'],
    offers: [
      'living with hiv', 'hiv testing', 'point of care testing', 'pre-exposure prophylaxis', 'prep clinic', 'post-exposure',
      'hiv peer support', 'hiv prevention', 'antiretroviral', 'blood borne virus', 'hiv specialist nurse', 'hiv social care',
      'positive voices', 'hiv clinic', 'hepatitis testing', 'hiv stigma', 'sexual health promotion',
    ],
    not: ['hearing aids', 'walking aids', 'school prep', 'meal prep', 'pep talk', 'prep school'],
    related: ['sexual-health', 'lgbt', 'needle-exchange', 'gp'],
    terms: ['esdServiceType:202', 'esdServiceType:246', 'openEligibility:hiv-treatment'],
  },
  {
    id: 'abortion',
    name: 'Abortion and unplanned pregnancy',
    advice:
      'Abortion is free on the NHS in England, and you can refer yourself without seeing a GP. Early on, pills can often be sent by post after a phone call. Nobody should push you either way; you can talk it through with a counsellor first, whatever your age.',
    says: [
      'abortion', 'termination', 'dont want this baby', 'unplanned pregnancy', 'pregnant and cant keep it', 'abortion pill',
      'pregnancy choices', 'pregnant by accident', 'not ready for a baby', 'get rid of pregnancy', 'pregnant and scared', 'pregnant at 15',
      'keep it or not', 'terminate pregnancy', 'how many weeks abortion', 'abortion counselling', 'abortion clinic',
      'parents cant know im pregnant',
    ],
    staff: ['TOP', 'EMA', 'BPAS', 'MSI', 'NUPAS', 'termination of pregnancy'],
    offers: [
      'abortion care', 'termination of pregnancy', 'pregnancy choices', 'unplanned pregnancy', 'pregnancy advisory',
      'early medical abortion', 'pills by post', 'post-abortion counselling', 'pregnancy options counselling', 'abortion service',
      'abortion clinic', 'pregnancy decision', 'unintended pregnancy', 'non-judgemental pregnancy',
    ],
    not: ['termination of tenancy', 'contract termination', 'terminated from job'],
    related: ['contraception', 'sexual-health', 'pregnancy', 'young-parents', 'baby-loss'],
    terms: ['openEligibility:family-planning'],
  },
];
