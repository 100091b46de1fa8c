/** The whole English lexicon: every topic's needs. */
import type { Need } from '../need.ts';
import { abuse } from './en/abuse.ts';
import { addiction } from './en/addiction.ts';
import { benefitsLife } from './en/benefits-life.ts';
import { benefitsWorkingAge } from './en/benefits-working-age.ts';
import { conditions } from './en/conditions.ts';
import { councilServices } from './en/council-services.ts';
import { councilTaxWaste } from './en/council-tax-waste.ts';
import { disability } from './en/disability.ts';
import { distress } from './en/distress.ts';
import { doctors } from './en/doctors.ts';
import { energyHomeBills } from './en/energy-home-bills.ts';
import { families } from './en/families.ts';
import { familychange } from './en/familychange.ts';
import { food } from './en/food.ts';
import { grief } from './en/grief.ts';
import { homecare } from './en/homecare.ts';
import { homelessness } from './en/homelessness.ts';
import { householdGoods } from './en/household-goods.ts';
import { housingHomes } from './en/housing-homes.ts';
import { housingLiving } from './en/housing-living.ts';
import { learning } from './en/learning.ts';
import { legal } from './en/legal.ts';
import { lifestyle } from './en/lifestyle.ts';
import { lonely } from './en/lonely.ts';
import { maternity } from './en/maternity.ts';
import { migration } from './en/migration.ts';
import { mind } from './en/mind.ts';
import { moneyDebt } from './en/money-debt.ts';
import { older } from './en/older.ts';
import { rehab } from './en/rehab.ts';
import { rentingRights } from './en/renting-rights.ts';
import { safety } from './en/safety.ts';
import { schools } from './en/schools.ts';
import { send } from './en/send.ts';
import { sexual } from './en/sexual.ts';
import { trainingVolunteering } from './en/training-volunteering.ts';
import { transport } from './en/transport.ts';
import { work } from './en/work.ts';
import { youth } from './en/youth.ts';

/** All needs, in no meaningful order. */
export const ENGLISH: Need[] = [
  ...abuse,
  ...addiction,
  ...benefitsLife,
  ...benefitsWorkingAge,
  ...conditions,
  ...councilServices,
  ...councilTaxWaste,
  ...disability,
  ...distress,
  ...doctors,
  ...energyHomeBills,
  ...families,
  ...familychange,
  ...food,
  ...grief,
  ...homecare,
  ...homelessness,
  ...householdGoods,
  ...housingHomes,
  ...housingLiving,
  ...learning,
  ...legal,
  ...lifestyle,
  ...lonely,
  ...maternity,
  ...migration,
  ...mind,
  ...moneyDebt,
  ...older,
  ...rehab,
  ...rentingRights,
  ...safety,
  ...schools,
  ...send,
  ...sexual,
  ...trainingVolunteering,
  ...transport,
  ...work,
  ...youth,
];
