/** The whole English lexicon: every topic's needs. */
import type { Need } from '../need.ts';
import { abuse } from './en/abuse.ts';
import { addiction } from './en/addiction.ts';
import { alone } from './en/alone.ts';
import { animals } from './en/animals.ts';
import { arts } from './en/arts.ts';
import { benefitsLife } from './en/benefits-life.ts';
import { benefitsWorkingAge } from './en/benefits-working-age.ts';
import { communities } from './en/communities.ts';
import { community } from './en/community.ts';
import { communityLife } from './en/community-life.ts';
import { conditions } from './en/conditions.ts';
import { councilServices } from './en/council-services.ts';
import { councilTaxWaste } from './en/council-tax-waste.ts';
import { cultureHobbies } from './en/culture-hobbies.ts';
import { disability } from './en/disability.ts';
import { distress } from './en/distress.ts';
import { doctors } from './en/doctors.ts';
import { energyHomeBills } from './en/energy-home-bills.ts';
import { families } from './en/families.ts';
import { familychange } from './en/familychange.ts';
import { fitness } from './en/fitness.ts';
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
import { outdoorFitness } from './en/outdoor-fitness.ts';
import { publicServices } from './en/public-services.ts';
import { rehab } from './en/rehab.ts';
import { rentingRights } from './en/renting-rights.ts';
import { safety } from './en/safety.ts';
import { schools } from './en/schools.ts';
import { send } from './en/send.ts';
import { sexual } from './en/sexual.ts';
import { sportActive } from './en/sport-active.ts';
import { sportClubs } from './en/sport-clubs.ts';
import { sportTeams } from './en/sport-teams.ts';
import { trainingVolunteering } from './en/training-volunteering.ts';
import { transport } from './en/transport.ts';
import { work } from './en/work.ts';
import { youth } from './en/youth.ts';

const NEEDS: Need[] = [
  ...abuse,
  ...addiction,
  ...animals,
  ...arts,
  ...benefitsLife,
  ...benefitsWorkingAge,
  ...communities,
  ...communityLife,
  ...community,
  ...conditions,
  ...councilServices,
  ...councilTaxWaste,
  ...cultureHobbies,
  ...disability,
  ...distress,
  ...doctors,
  ...energyHomeBills,
  ...families,
  ...familychange,
  ...fitness,
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
  ...outdoorFitness,
  ...publicServices,
  ...rehab,
  ...rentingRights,
  ...safety,
  ...schools,
  ...send,
  ...sexual,
  ...sportActive,
  ...sportClubs,
  ...sportTeams,
  ...trainingVolunteering,
  ...transport,
  ...work,
  ...youth,
];

/** Of each need, the texts that mean it alone, and its place among what they mean. */
const aloneBy = new Map<string, { [text: string]: number }>();
for (const [text, ids] of alone)
  for (const [place, id] of ids.entries()) {
    const own = aloneBy.get(id) ?? {};
    own[text] = place;
    aloneBy.set(id, own);
  }

/** All needs, in no meaningful order. */
export const ENGLISH: Need[] = NEEDS.map((need) => ({ ...need, alone: aloneBy.get(need.id) ?? {} }));
