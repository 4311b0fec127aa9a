// From what people write to what is compared: letters folded, words parted, endings and small words away.

/** Letters as people also write them: æ and ae, ø and oe, å and aa are the same, and accents make no difference. */
export function foldedLetters(text: string): string {
  return text
    .toLowerCase()
    .replace(/æ|ä/g, 'ae')
    .replaceAll('ø', 'o')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ae|aa/g, 'a')
    .replaceAll('oe', 'o');
}

/** Words that stand in every question and say nothing of what it is about. */
const small = new Set(
  foldedLetters(
    'jeg mig min mit mine du dig din dit dine man det den de der dem en et er var bliver blive som på af at og eller om til fra ' +
      'i for med har have ikke kan skal vil må hvad hvor hvordan hvorfor hvornår hvilken hvilket hvilke hvem gør gøre når så ' +
      'også med ved ud ind op ned noget nogen få får fik betyder hos sig sin ' +
      'ik ikk alt alle over under bare lige jo da nu kom komme kommer skulle kunne ville man vi os vores jer jeres ' +
      'a an the i my me you your we it its is are be was do does did to of in on at for from with and or not can should will ' +
      'what where how why when which who that this there have has had get got any so as by mean means ' +
      'cant dont im all everything over just please they them our us but',
  ).split(' '),
);

/** The words of a text as they are compared. A word with a hyphen is also one without. */
export function wordsOf(text: string): string[] {
  return foldedLetters(text)
    .replace(/(\p{L})['’](\p{L})/gu, '$1$2')
    .split(/[^\p{L}\p{N}-]+/u)
    .flatMap((word) => {
      const parts = word.split('-').filter((part) => part !== '');
      return parts.length > 1 ? [...parts, parts.join('')] : parts;
    })
    .map(stem);
}

/** The words of a question that say what it is about; all of them where none does. */
export function tellingWords(text: string): string[] {
  const telling = foldedLetters(text)
    .split(/\s+/)
    .filter((word) => !small.has(word.replace(/[^\p{L}\p{N}-]/gu, '')));
  const words = wordsOf(telling.join(' '));
  return [...new Set(words.length > 0 ? words : wordsOf(text))];
}

const endings = [
  ['ernes', 'enes', 'erne', 'ende', 'ens', 'ets', 'ers', 'ing', 'ene', 'ede'],
  ['es', 'er', 'en', 'et', 'ed'],
  ['e', 's'],
].flat();

/** A word without its commonest Danish or English ending, as long as enough of it is left. */
export function stem(word: string): string {
  if (/\d/.test(word)) return word;
  const ending = endings.find((each) => word.endsWith(each) && word.length - each.length >= 3);
  const left = ending === undefined ? word : word.slice(0, -ending.length);
  return /([bdfgklmnprt])\1$/.test(left) && left.length > 3 ? left.slice(0, -1) : left;
}
