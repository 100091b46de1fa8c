import { expect } from '@open-wc/testing';
import { allInside, allText, button, inside, names, onPage, until } from './fixtures/finder.ts';

type Ask = Geolocation['getCurrentPosition'];

describe('near me', () => {
  const real = navigator.geolocation.getCurrentPosition;
  let asked: Parameters<Ask>[];

  beforeEach(() => {
    asked = [];
    navigator.geolocation.getCurrentPosition = (...words) => void asked.push(words);
  });
  afterEach(() => {
    navigator.geolocation.getCurrentPosition = real;
  });

  it('asks for the location only on a click, and once', async () => {
    const { finder } = await onPage();
    await finder.searchFor('walking');
    expect(asked).to.have.length(0);
    button(finder, 'Use my location').click();
    await until(() => button(finder, 'Finding where you are…'));
    button(finder, 'Finding where you are…').click();
    expect(asked).to.have.length(1);
  });

  it('sorts by distance from there, sends it nowhere, and can be taken off', async () => {
    const { finder, served } = await onPage();
    button(finder, 'Use my location').click();
    asked[0]![0]({ coords: { latitude: 50.7991, longitude: -1.0901 } } as GeolocationPosition);
    await until(() => names(finder)[0] === 'Coffee and Company');
    expect(served.asked.map(({ url }) => url).join()).not.to.contain('50.7');
    button(finder, 'Take off: Near where you are').click();
    await until(() => allInside(finder, '.chip.read').length === 0);
  });

  it('says what to do when it is refused', async () => {
    const { finder } = await onPage();
    button(finder, 'Use my location').click();
    asked[0]![1]!({} as GeolocationPositionError);
    await until(() => inside(finder, '#place-problem'));
    expect(allText(finder)).to.contain('Type a postcode or town instead.');
  });
});
