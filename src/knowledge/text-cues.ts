/**
 * How words around a phrase change what it says. Machine-drafted; no clinician has signed it.
 *
 * Used where a row has no known code, and for narrative: names of conditions, procedures, family history and allergies, reasons
 * of encounters, conclusions of reports and results that are words.
 *  1. Normalise: NFKC, lower case, accents removed, apostrophes dropped, every other run of characters that are neither letters
 *     nor digits becomes one blank. `. ; : ?` and line breaks end a clause; a comma ends nothing.
 *  2. A phrase matches as whole words (with Chinese characters: as a substring), `=phrase` only as the whole clause between
 *     commas or clause ends. Longest first.
 *  3. A `notText` phrase vetoes its set inside the same comma part and wherever it overlaps the phrase; it also vetoes a code
 *     whose own text contains it, because a code can be broader than the idea.
 *  4. The cues below act inside one clause.
 *  5. Where code and text disagree, a written negation or history wins over the bare code; otherwise the code wins and the
 *     disagreement is shown.
 *  6. Words never yield a number. What is read from a film, marrow or imaging report is shown with its sentence; it may support a
 *     cause or fire an alert, and never opposes one.
 */
export const textCues = {
  /**
   * A hit after one of these is negative, up to the clause end or a word of `contrast`; a comma followed by a word of `affirm`
   * ends it too.
   */
  negationBefore: [
    'no',
    'not',
    'without',
    'denies',
    'denied',
    'negative for',
    'no evidence of',
    'absence of',
    'absent',
    'rule out',
    'ruled out',
    'r o',
    'to exclude',
    'excluded',
    'exclude',
    'unlikely',
    'never',
    'free of',
    'nor',
    'neither',
    '否认',
    '无',
    '未见',
    '未发现',
    '排除',
    '没有',
  ],
  /** Negative when one of these follows within `reachWords`. */
  negationAfter: [
    'ruled out',
    'excluded',
    'unlikely',
    'absent',
    'negative',
    'not seen',
    'not detected',
    'not present',
    'not found',
    'was negative',
    'were negative',
    'none',
    '未见',
    '阴性',
    '除外',
  ],
  contrast: ['but', 'however', 'although', 'except', 'apart from', 'yet', 'with', '但'],
  affirm: ['present', 'seen', 'noted', 'positive', 'found', 'shows', 'showing', 'there is', 'there are'],
  /** The hit belongs to a relative. */
  familyBefore: [
    'family history of',
    'family history',
    'fh of',
    'fhx',
    'fh',
    'mother had',
    'father had',
    'mother with',
    'father with',
    'sibling with',
    'brother with',
    'sister with',
    'maternal history of',
    '家族史',
  ],
  /** Past: satisfies only windows of a year or more, except for sets whose history counts. */
  history: [
    'history of',
    'h o',
    'hx of',
    'past history of',
    'past medical history of',
    'previous',
    'previously',
    'prior',
    'past',
    'resolved',
    'former',
    'status post',
    's p',
    'in remission',
    'cured',
    'healed',
    'history',
    '既往',
    '病史',
  ],
  /** Screening, vaccines, risk, contact: no hit within `reachWords` after it, except for sets whose exposure counts. */
  notPatientEvent: [
    'screening for',
    'screen for',
    'risk of',
    'at risk for',
    'at risk of',
    'exposure to',
    'contact with',
    'vaccination for',
    'vaccination against',
    'vaccine',
    'immunization against',
    'immunisation against',
    'prophylaxis for',
    'prophylaxis against',
    'prevention of',
    'concern about',
    'fear of',
    'worried about',
    'education about',
    'counselling about',
    'counseling about',
  ],
  /** Supports one weight step lower, as "recorded as possible". */
  uncertain: [
    'possible',
    'possibly',
    'probable',
    'probably',
    'suspected',
    'suspect',
    'query',
    '?',
    'likely',
    'suggestive of',
    'concern for',
    'concerning for',
    'suspicious for',
    'suspicion of',
    'suspicion for',
    'worrisome for',
    'presumed',
    'presumptive',
    'provisional',
    'could represent',
    'may represent',
    'not excluded',
    'cannot be excluded',
    'evaluate for',
    'evaluation for',
    'workup for',
    'work up for',
    'cannot exclude',
    'differential includes',
    'versus',
    '疑似',
    '可疑',
    '可能',
  ],
} as const;

/** How many words a cue behind a phrase, or before an event that is not the patient's, reaches. */
export const REACH_WORDS = 4;

/**
 * Chinese cues negate the phrase that they touch or, at the start of a word group, the whole list up to the comma (无发热、咳嗽);
 * in these words 无 is part of the finding.
 */
export const CHINESE_NOT_NEGATED = ['无力', '无痛', '无菌'] as const;

/**
 * The name of a country or region is an exposure only where the row speaks of travel, residence or birth (`words`); what is no
 * place (`notPlaces`) stands without them.
 */
export const placeCues = {
  words: [
    'travel',
    'travels',
    'travelled',
    'traveled',
    'travelling',
    'traveling',
    'traveller',
    'traveler',
    'visit',
    'visits',
    'visited',
    'visiting',
    'return',
    'returned',
    'returning',
    'from',
    'live',
    'lives',
    'lived',
    'living',
    'resident',
    'resides',
    'residing',
    'residence',
    'stay',
    'stayed',
    'staying',
    'moved',
    'born',
    'birth',
    'birthplace',
    'grew up',
    'raised in',
    'native of',
    'origin',
    'immigrant',
    'immigrated',
    'emigrated',
    'migrated',
    'migrant',
    'migration',
    'refugee',
    'asylum seeker',
    'trip',
    'holiday',
    'holidays',
    'vacation',
    'honeymoon',
    'safari',
    'backpacking',
    'worked in',
    'working in',
    'deployed',
    'deployment',
    'expatriate',
    'arrived',
    'pilgrimage',
  ],
  notPlaces: [
    'refugee',
    'asylum seeker',
    'endemic area',
    'sand fly',
    'sandfly',
    'sand flies',
    'dog with leishmaniasis',
    'bat cave',
    'caves',
    'caving',
    'spelunking',
    'bird droppings',
    'bat droppings',
    'chicken coop',
    'demolition work',
    'pigeon',
  ],
} as const;
