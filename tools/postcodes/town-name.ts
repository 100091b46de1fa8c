/** Tells a town's or village's name from the other lines of an address, and writes it as people do. */

const SMALL = new Set(['and', 'by', 'cum', 'de', 'en', 'in', 'juxta', 'la', 'le', 'next', 'of', 'on', 'the', 'under', 'upon', 'with']);

/** Words that end the name of a street or a building. */
const ENDS = new Set(
  `alley annexe approach arcade ave avenue bank block boulevard broadway building buildings bypass causeway chambers circus close complex
  corner cottage cottages court crescent crossing ctr cres dr drive drove esplanade estate farm flats floor gardens gate grange grove hall
  house ind industrial junction lane lodge ln mall manor mews mount north parade pavement place plaza plc precinct promenade rd rise road
  roundabout row site sq square st station street suite terrace tower towers turnpike unit units view villas walk way wharf wynd yard east
  south west ward quay gdns ter pde hse pl centre center`.split(/\s+/),
);

/** Words that no settlement's name holds, in lists of practices, pharmacies and libraries. */
const FOREIGN =
  /\b(?:surgery|surgeries|centre|center|health|healthcare|medical|medicine|clinic|pharmacy|pharmacies|chemist|chemists|hospital|practice|practise|group|nhs|trust|ltd|limited|plc|superstore|supermarket|store|stores|shop|shops|shopping|retail|business|industrial|science|trading|park and ride|asda|tesco|sainsbury|sainsburys|morrisons?|boots|lloyds|lloydspharmacy|superdrug|coop|co op|cooperative|waitrose|aldi|lidl|wilko|poundland|community|library|libraries|church|school|college|university|campus|infirmary|council|civic|town hall|leisure|polyclinic|primary care|treatment|walk|wing|inside|within|opposite|near|next door|former|rear|adjacent|unknown|central|main|former|mobile|prison|hmp|hostel|post office|medi|services?|office|offices|care|dept|department|outpatients?|resource|hub|plaza|c o|nr|hosp|med|ctr|icc|phcc|pcc|lift|icentre|stables|hollies|galleries|foundations)\b/;

const COUNTIES = new Set(
  `avon,bedfordshire,beds,berkshire,berks,buckinghamshire,bucks,cambridgeshire,cambs,cheshire,cleveland,cornwall,cumberland,cumbria,
  derbyshire,devon,devonshire,dorset,durham county,county durham,co durham,east sussex,west sussex,sussex,east riding,east riding of yorkshire,
  east yorkshire,essex,gloucestershire,glos,greater london,greater manchester,hampshire,hants,hereford and worcester,herefordshire,
  hertfordshire,herts,humberside,isle of wight,kent,lancashire,lancs,leicestershire,leics,lincolnshire,lincs,merseyside,middlesex,middx,
  norfolk,north humberside,north lincolnshire,north yorkshire,northamptonshire,northants,northumberland,north tyneside,nottinghamshire,
  notts,oxfordshire,oxon,rutland,shropshire,salop,somerset,south gloucestershire,south humberside,south yorkshire,staffordshire,staffs,
  suffolk,surrey,tyne and wear,warwickshire,west midlands,west yorkshire,westmorland,wiltshire,wilts,worcestershire,worcs,yorkshire,
  england,uk,united kingdom,scotland,wales,gb,great britain,gwent,dyfed,powys,clwyd,gwynedd,mid glamorgan,south glamorgan,west glamorgan,
  fife,lothian,north somerset,south tyneside,n yorkshire,w yorkshire,s yorkshire,e sussex,w sussex,w midlands,south london,north london,
  east london,west london,south east london,south west london,north west london`.split(/,\s*/),
);

/**
 * The name written as people do (`Stoke-on-Trent`, `Leigh Park`), or undefined when the line is no settlement's name.
 * `sure` says that the line stands in a column for towns.
 */
export function townName(line: string, sure: boolean): string | undefined {
  const tidy = line
    .replace(/\(.*?\)/g, ' ')
    .replace(/[.,;:]+$/g, '')
    .replace(/[`´]/g, '’')
    .replace(/\s+/g, ' ')
    .trim();
  if (tidy.length < 3 || tidy.length > 32 || /[0-9,/@:;"&+]/.test(tidy) || !/^[A-Za-z]/.test(tidy)) return undefined;
  const words = tidy.toLowerCase().replace(/\./g, ' ').trim().split(/[ -]+/);
  if (words.length > 5 || endsInCounty(words)) return undefined;
  if (FOREIGN.test(words.join(' ').replace(/['’]/g, ''))) return undefined;
  const last = words.at(-1) ?? '';
  if (words.some((word) => !/[aeiouy]/.test(word) && word !== 'st') || /[a-z]\.[a-z]/i.test(tidy.replace(/\bst\./i, ''))) return undefined;
  if (!sure && (words[0] === 'the' || ENDS.has(last))) return undefined;
  return written(tidy);
}

/** `Essex` and `Leeds West Yorkshire`: a county alone, or behind a town. */
function endsInCounty(words: string[]): boolean {
  return words.some((_, index) => COUNTIES.has(words.slice(index).join(' ')));
}

/** Capital first letters, small words small, whatever the list did. */
export function written(name: string): string {
  return name
    .toLowerCase()
    .replace(/\bst\.\s?/g, 'st ')
    .split(/([ -])/)
    .map((word, index) => (index > 0 && SMALL.has(word) ? word : capital(word)))
    .join('')
    .replace(/'/g, '’');
}

function capital(word: string): string {
  if (/^mc[a-z]/.test(word)) return `Mc${capital(word.slice(2))}`;
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
