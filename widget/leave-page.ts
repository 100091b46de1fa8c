/** A page that tells nobody anything. */
const ELSEWHERE = 'https://www.bbc.co.uk/weather';

/** Blanks the page at once and puts another in its place, so that Back does not lead here. */
export function leavePage({ document, location, top }: Pick<Window, 'document' | 'location' | 'top'>): void {
  document.documentElement.replaceChildren();
  try {
    (top?.location ?? location).replace(ELSEWHERE);
  } catch {
    // A frame that may not move the page that it is in.
    location.replace(ELSEWHERE);
  }
}
