/** How an English word sounds, roughly: people who do not know how a word is written write it as they hear it (“weels”, “fotograf”). */

const SPELLINGS: [RegExp, string][] = [
  [/^(?:kn|gn|pn)/, 'n'],
  [/^wr/, 'r'],
  [/wh/g, 'w'],
  [/ph/g, 'f'],
  [/gh(?=t)|(?<=[ai])gh$/g, ''],
  [/(?:ti|si|ci)(?=on|al|ous|en)/g, 'sh'],
  [/sc(?=[eiy])|c(?=[eiy])/g, 's'],
  [/ck|ch(?=[rlo])|c(?!h)|qu?/g, 'k'],
  [/(?:ea|ee|ie|ei|ey|y$)/g, 'i'],
  [/(?:ai|ay|eigh)/g, 'a'],
  [/(?:oa|ow|ou|oo|ew|ue)/g, 'u'],
  [/z/g, 's'],
  [/(?<=[mn])b$/g, ''],
  [/(?<=.)e$/g, ''],
];

/** The same for words that may be heard alike: `weel` and `wheel` are `wil`. Takes small letters. */
export function soundOf(word: string): string {
  return SPELLINGS.reduce((sound, [spelled, heard]) => sound.replace(spelled, heard), word).replace(/(.)\1+/g, '$1');
}
