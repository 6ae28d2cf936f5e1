/** Words that stand in names, settings and messages rather than in secrets: when a value is made of such words, it is a name. */
const COMMON = new Set(
  'about access account action active add address admin agent alert all allow and android any api app apple application apply archive array article asset assets async attribute auth authentication author authorization auto available avatar aws azure back background backend backup badge bar base basic batch bearer bit block board body book bot bottom box branch bridge browser bucket buffer build bundle bus button cache call callback cancel card case cat category center change channel chat check child choice class clean clear cli click client clone close cloud cluster code collection color column command comment commit common community company compare complete component config configuration confirm connect connection console const container content context control controller cookie copy core count country create creation credential credentials cron cross current custom customer daily data database date day debug default delete demo deploy deployment desc description design desktop detail details dev device dialog dict digest dir directory disable disabled disk display doc docker docs document domain down download draft drive driver duration edge edit editor element email empty enable enabled encryption end endpoint engine enter entity entry env environment error event example exchange execute exist expire export expression extension external factory fail failed failure false feature feed field file files filter final find first fixed flag flow folder font footer for force form format forward frame free from front full function gateway general generate generic get github gitlab global google graph grid group guest guide handle handler hash head header health height hello help hidden hide history home hook host hour html http https icon id identity image import in index info information init initial inline input insert install instance int integration interface internal invalid invite is issue item job join json key keys kind kube label language last layer layout left length level library license limit line link list listener load loader local locale location lock log logger login logo logout long mail main manage manager map mark master match max media member memory menu merge message meta metadata method metric min mobile mock modal mode model module monitor month move multi my mysql name native nav new next no node none normal not note notification null number oauth object of off offset old on one online only open operation operator option options or order org organization origin other output overlay overview owner package page pair panel param parameter params parent parse part partner pass passphrase password patch path pattern payload payment pending permission person phone pipeline plain plan platform plugin point policy pool port position post postgres pre prefix preview price primary private process product production profile program project prompt property protocol provider proxy public publish pull push query queue quick random range rate raw read reader ready real record recovery redirect redis ref reference refresh region register registry release remote remove render repeat replace reply repo report repository request required reset resource response rest result retry return review right role root route router row rule rules run runtime safe sample save scan schedule schema scope score screen script search second secret secrets section secure security select selector send sequence serial server service services session set setting settings setup shared shell short show side sign signature simple single site size skip slack slot small smtp social sort source space special spec ssh ssl staging standard start state static status step stop storage store stream string style sub subject submit subscription success sum super support switch sync system tab table tag target task team template temp term test testing text theme third thread time timeout title to today toggle token tokens tool top total trace tracking trans transaction transfer transform tree trigger true twitter type uid unique unit unknown unlock update upload url usage use user username users util valid validate validation value values variable vault verify version view virtual visible volume wait warning watch web webhook week whitelist widget width window with word work worker workflow wrapper write year your zone'.split(
    ' ',
  ),
);

/** Words of one and two letters that stand in names. */
const SHORT = new Set(
  'a an as at be by db do eu fn go gt id if in io ip is it js lt me my no of ok on op or os pk pw py qa rb rc s3 so sh tf to ts tv ui uk up us v vm vs we x y'.split(
    ' ',
  ),
);

/** Whether a lower-cased word is one that names things. */
export function isCommonWord(word: string): boolean {
  return COMMON.has(word.toLowerCase());
}

/**
 * Whether a value is a name of something in the program, or a few plain words: `DB_PASSWORD`, `user.password`,
 * `reset-password`, `passwordInput`, `my-secret-name`. Such names have words of letters; secrets do not.
 */
export function looksNamed(given: string): boolean {
  const value = given.replace(/^_{1,2}/, '');
  // What parts the words of a name; anything else is no name.
  if (!/^[A-Za-z][A-Za-z0-9]*(?:[_.:/-][A-Za-z0-9]+)*$/.test(value)) return false;
  const words = value
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .split(/[_.:/ -]+/)
    .filter((word) => word !== '');
  // `gss_krb5_rfc1964_data`: in names of one case whose words are parted, a word may be one of letters and digits.
  const oneCase = /[_.-]/.test(value) && (value === value.toLowerCase() || value === value.toUpperCase());
  if (words.length === 1) return isCommonWord(words[0]?.replace(/\d{1,2}$/, '') ?? '');
  const plain = words.filter((word) => isWord(word) || (oneCase && /^[a-z]{2,8}\d{1,4}[a-z]{0,3}$/i.test(word))).length;
  if (plain === words.length) return true;
  // One piece of a name may be a number or a model's; a text without anything that parts its words is none then.
  return /[_.:/-]/.test(value) && plain >= 2 && plain >= words.length - 1 && words.length >= 3 && !/\d{3}/.test(value);
}

/** A common word, or one that can be said: vowels and consonants in turn, in one case, without digits but at its end. */
function isWord(word: string): boolean {
  if (/^\d{1,4}$/.test(word)) return true;
  const bare = word.replace(/\d{1,2}$/, '');
  if (bare.length <= 2) return bare === '' || SHORT.has(bare.toLowerCase());
  if (isCommonWord(bare) || isCommonWord(bare.replace(/s$/, ''))) return true;
  if (!/^(?:[A-Z]?[a-z]+|[A-Z]+)$/.test(bare) || bare.length > 16) return false;
  return !/[^aeiouy]{5}|[aeiouy]{4}/i.test(bare) && /[aeiouy]/i.test(bare);
}
