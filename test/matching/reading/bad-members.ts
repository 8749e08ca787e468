import { day, range } from '../../instances/builders.js'

/** A sound file (`everyMember`) with the member at `path` given this value, and the one fault that makes. */
export interface BadMember {
  readonly what: string
  readonly path: string
  readonly value: unknown
  readonly message: string
  /** Where the fault is told, when it is not at `path`. */
  readonly at?: string
}

type Row = readonly [what: string, path: string, value: unknown, message: string, at?: string]

const id = 'must be an id of 1 to 64 of A-Z a-z 0-9 . _ -'
const existingDay = 'must be an existing day written YYYY-MM-DD'
const afterFrom = 'must be after `from` (it is the first day after the range)'
const upTo = (what: string, from: number, to: number): string => `must be ${what} from ${from} to ${to}`
const days = upTo('a whole number', 0, 36_500)
const unknown = 'is not a known member'
const listed = (what: string, given: string): string => `must be the ${what} listed in this file, not "${given}"`
const twice = (given: string): string => `"${given}" stands in the list twice`
const scope = 'must be one of IN_COUNTRY, REGIONAL, INTERNATIONAL'
const tag = 'must be a BCP-47 language tag like "en" or "pt-BR"'
const name = 'must be a name in capitals like LAND_RIGHTS'

/** Wrong kinds of value, at every level. */
const kinds: readonly Row[] = [
  ['a list as a file', '$', [], 'must be an object, not a list'],
  ['nothing as a file', '$', null, 'must be an object, not null'],
  ['a text as a file', '$', 'problem', 'must be an object, not "problem"'],
  ['another format', '$.format', 'leeward-problem/2', 'must be one of leeward-problem/1, not "leeward-problem/2"'],
  ['a number as format', '$.format', 1, 'must be one of leeward-problem/1, not 1'],
  ['a number as a day', '$.from', 20300101, `${existingDay}, not 20300101`],
  ['a time as a day', '$.until', '2030-07-20T00:00:00Z', `${existingDay}, not "2030-07-20T00:00:00Z"`],
  ['a text as grid', '$.arrivalGridDays', '7', `${upTo('a whole number', 1, 366)}, not "7"`],
  ['a list as policy', '$.policy', [], 'must be an object, not a list'],
  ['a number as fit', '$.policy.fit', 1, 'must be an object, not 1'],
  ['an object as list of offers', '$.hosts[0].offers', {}, 'must be a list, not an object'],
  ['null as list of languages', '$.hosts[0].languages', null, 'must be a list, not null'],
  ['a text as exclusion', '$.exclusions[0]', 'C2', 'must be an object, not "C2"'],
  ['a text as list of pins', '$.pins', 'none', 'must be a list, not "none"'],
  ['a number as list of exclusions', '$.exclusions', 0, 'must be a list, not 0'],
  ['a list as budget', '$.budget', [], 'must be an object, not a list'],
  ['a list as travel', '$.budget.travel', [1, 2, 3], 'must be an object, not a list'],
  ['a text as flag', '$.cases[0].woman', 'yes', 'must be true or false, not "yes"'],
  ['a number as flag', '$.places[0].stepFree', 1, 'must be true or false, not 1'],
  ['null as flag', '$.hosts[0].interpreter', null, 'must be true or false, not null'],
  ['a number as id', '$.cases[2].id', 2, `${id}, not 2`],
  ['a number as language', '$.cases[0].languages[0]', 1, `${tag}, not 1`],
  ['a number as region', '$.countries[0].subRegion', 14, 'must be a text, not 14'],
  ['a list as stay', '$.cases[0].stay', [30, 60], 'must be an object, not a list'],
  ['a text as window', '$.places[0].windows[0]', 'May', 'must be an object, not "May"'],
  ['null as scope', '$.cases[0].preferredScope', null, `${scope}, not null`],
]

/** Values of the right kind that cannot be. */
const values: readonly Row[] = [
  ['an empty id', '$.cases[2].id', '', `${id}, not ""`],
  ['an id with a space', '$.cases[2].id', 'C 3', `${id}, not "C 3"`],
  ['an id of 65 characters', '$.cases[2].id', 'y'.repeat(65), `${id}, not "${'y'.repeat(40)}…"`],
  ['an id with a letter of another script', '$.cases[2].id', 'Ç1', `${id}, not "Ç1"`],
  ['an id that ends in a line end', '$.cases[2].id', 'C2\n', `${id}, not "C2\\n"`],
  ['29 February of a common year', '$.cases[0].latest', '2031-02-29', `${existingDay}, not "2031-02-29"`],
  ['30 February', '$.cases[0].latest', '2030-02-30', `${existingDay}, not "2030-02-30"`],
  ['a month 13', '$.cases[0].earliest', '2030-13-01', `${existingDay}, not "2030-13-01"`],
  ['a day of another notation', '$.cases[0].neededBy', '01.02.2030', `${existingDay}, not "01.02.2030"`],
  ['an empty day', '$.places[0].windows[0].from', '', `${existingDay}, not ""`],
  ['a grid of no days', '$.arrivalGridDays', 0, `${upTo('a whole number', 1, 366)}, not 0`],
  ['a grid of half a day', '$.arrivalGridDays', 0.5, `${upTo('a whole number', 1, 366)}, not 0.5`],
  ['a grid past a year', '$.arrivalGridDays', 367, `${upTo('a whole number', 1, 366)}, not 367`],
  ['risk 0', '$.cases[0].risk', 0, 'must be a risk level from 1 to 5, not 0'],
  ['risk 6', '$.cases[0].risk', 6, 'must be a risk level from 1 to 5, not 6'],
  ['risk between levels', '$.cases[0].risk', 2.5, 'must be a risk level from 1 to 5, not 2.5'],
  ['a household of nobody', '$.cases[0].householdSize', 0, `${upTo('a whole number', 1, 1000)}, not 0`],
  ['a household of half', '$.cases[0].householdSize', 1.5, `${upTo('a whole number', 1, 1000)}, not 1.5`],
  ['a place for nobody', '$.places[0].sleeps', 0, `${upTo('a whole number', 1, 1000)}, not 0`],
  ['a stay of no days', '$.cases[0].stay.minDays', 0, `${upTo('a whole number', 1, 36_500)}, not 0`],
  ['a negative entry', '$.cases[0].entryDays', -1, `${days}, not -1`],
  ['a negative lead', '$.hosts[0].leadDays', -1, `${days}, not -1`],
  ['a lead past a century', '$.hosts[0].leadDays', 36_501, `${days}, not 36501`],
  ['a negative turnover', '$.places[0].turnoverDays', -1, `${upTo('a whole number', 0, 3650)}, not -1`],
  ['half a household', '$.hosts[0].maxHouseholds', 0.5, `${upTo('a whole number', 0, 10_000)}, not 0.5`],
  ['a negative offer', '$.hosts[0].offers[0].households', -1, `${upTo('a whole number', 0, 10_000)}, not -1`],
  ['negative arrivals', '$.hosts[0].yearlyQuota[0].arrivals', -1, `${upTo('a whole number', 0, 10_000)}, not -1`],
  ['no number (NaN)', '$.hosts[0].leadDays', NaN, `${days}, not NaN`],
  ['infinity', '$.budget.amount', Infinity, `${upTo('a number', 0, 1e12)}, not Infinity`],
  ['minus infinity', '$.policy.late', -Infinity, `${upTo('a number', 0, 10)}, not -Infinity`],
  ['no number as share', '$.policy.waiting', NaN, `${upTo('a number', 0, 10)}, not NaN`],
  ['a huge number', '$.policy.riskBase[4]', 1e308, `${upTo('a number', 0, 1e6)}, not 1e+308`],
  ['an unsafe whole number', '$.hosts[0].leadDays', 2 ** 53 + 2, `${days}, not 9007199254740994`],
  ['a negative amount', '$.budget.amount', -1, `${upTo('a number', 0, 1e12)}, not -1`],
  ['negative travel', '$.budget.travel.REGIONAL', -1, `${upTo('a number', 0, 1e12)}, not -1`],
  ['a negative coefficient', '$.policy.fit.offset', -1, `${upTo('a whole number', 0, 1e6)}, not -1`],
  ['half a point', '$.policy.fit.region', 0.5, `${upTo('a whole number', 0, 1e6)}, not 0.5`],
  ['four risk bases', '$.policy.riskBase', [1, 2, 3, 4], 'must hold five numbers, for risk 1 to 5, not 4'],
  ['six risk bases', '$.policy.riskBase', [1, 2, 3, 4, 5, 6], 'must hold five numbers, for risk 1 to 5, not 6'],
  ['a country of small letters', '$.countries[3].code', 'xc', 'must be a country code of two capitals, not "xc"'],
  ['a group of small letters', '$.cases[0].group', 'lawyer', `${name}, not "lawyer"`],
  ['an accompaniment of digits', '$.cases[0].desired[0]', '1A', `${name}, not "1A"`],
  ['a language that is no tag', '$.hosts[0].languages[0]', 'english!', `${tag}, not "english!"`],
  ['an unknown scope', '$.cases[0].scopes[0]', 'NEARBY', `${scope}, not "NEARBY"`],
]

/** Parts that contradict each other. */
const contradictions: readonly Row[] = [
  ['a horizon that ends before it begins', '$.until', day(-1), 'must be after `from`'],
  ['a horizon of no days', '$.until', day(0), 'must be after `from`'],
  ['a horizon of 21 years', '$.until', '2051-01-01', 'must be at most 7320 days after `from`'],
  ['a day before the horizon', '$.cases[0].earliest', '2029-12-31', '"2029-12-31" is outside the horizon'],
  ['a needed-by day after the horizon', '$.cases[0].neededBy', day(201), `"${day(201)}" is outside the horizon`],
  ['a latest arrival after the horizon', '$.cases[0].latest', day(400), `"${day(400)}" is outside the horizon`],
  ['a window before the horizon', '$.places[0].windows[0].from', day(-1), `"${day(-1)}" is outside the horizon`],
  ['a window past the horizon', '$.places[0].windows[1].until', day(201), `"${day(201)}" is outside the horizon`],
  ['a pin past the horizon', '$.pins[0].until', day(201), `"${day(201)}" is outside the horizon`],
  ['a latest arrival before the earliest', '$.cases[0].latest', day(9), 'must not be before `earliest`'],
  ['an empty window', '$.places[0].windows[0]', range(5, 5), afterFrom, '$.places[0].windows[0].until'],
  ['a reversed window', '$.places[0].windows[0].until', day(0), afterFrom],
  ['a reversed taken range', '$.places[0].taken[0].until', day(-6), afterFrom],
  ['a reversed quota', '$.hosts[0].yearlyQuota[0].until', day(-51), afterFrom],
  ['a reversed pin', '$.pins[0].until', day(20), afterFrom],
  [
    'overlapping windows',
    '$.places[0].windows[1].from',
    day(49),
    'overlaps window 0 of the same place',
    '$.places[0].windows[1]',
  ],
  [
    'the same window twice',
    '$.places[0].windows',
    [range(0, 5), range(0, 5)],
    'overlaps window 0 of the same place',
    '$.places[0].windows[1]',
  ],
  ['a desired stay below the shortest', '$.cases[0].stay.desiredDays', 29, 'must not be less than minDays (30)'],
  ['a longest stay below the shortest', '$.hosts[0].maxStayDays', 9, 'must not be less than minStayDays (10)'],
  ['a case listed twice', '$.cases[2].id', 'C1', '"C1" is also the id of entry 0'],
  ['a country listed twice', '$.countries[3].code', 'XA', '"XA" is also the code of entry 0'],
  ['a type offered twice', '$.hosts[0].offers[1].type', 'LEGAL', '"LEGAL" is offered twice'],
  ['a language spoken twice', '$.cases[0].languages[1]', 'en', twice('en')],
  ['a scope named twice', '$.cases[0].scopes[2]', 'REGIONAL', twice('REGIONAL')],
  ['a group received twice', '$.hosts[0].groups', ['LAWYER', 'LAWYER'], twice('LAWYER'), '$.hosts[0].groups[1]'],
  [
    'an accompaniment required twice',
    '$.cases[0].required',
    ['LEGAL', 'LEGAL'],
    twice('LEGAL'),
    '$.cases[0].required[1]',
  ],
  [
    'a country excluded twice',
    '$.cases[0].excludedCountries',
    ['XC', 'XC'],
    twice('XC'),
    '$.cases[0].excludedCountries[1]',
  ],
  ['an unknown country of origin', '$.cases[0].origin', 'ZZ', listed('code of a country', 'ZZ')],
  ['an unknown excluded country', '$.cases[0].excludedCountries[0]', 'ZZ', listed('code of a country', 'ZZ')],
  ['an unknown country of a host', '$.hosts[0].country', 'ZZ', listed('code of a country', 'ZZ')],
  ['an unknown host', '$.places[0].host', 'H9', listed('id of a host', 'H9')],
  ['a pin of an unknown case', '$.pins[0].case', 'C9', listed('id of a case', 'C9')],
  ['a pin at an unknown place', '$.pins[0].place', 'H1', listed('id of a place', 'H1')],
  ['an exclusion of an unknown case', '$.exclusions[0].case', '__proto__', listed('id of a case', '__proto__')],
  ['an exclusion from an unknown place', '$.exclusions[0].place', 'P9', listed('id of a place', 'P9')],
  ['an exclusion from an unknown host', '$.exclusions[1].host', 'P1', listed('id of a host', 'P1')],
]

/** Members that should not be there, or are not. */
const members: readonly Row[] = [
  ['an unknown member of the file', '$.surprise', 1, unknown],
  ['an unknown member of a case', '$.cases[0].name', 'x', unknown],
  ['an unknown member of a stay', '$.cases[0].stay.maxDays', 9, unknown],
  ['an unknown member of a host', '$.hosts[0].beds', 9, unknown],
  ['an unknown member of a window', '$.places[0].windows[0].note', '', unknown],
  ['an unknown member of the policy', '$.policy.beauty', 1, unknown],
  ['an unknown member of the fit', '$.policy.fit.beauty', 1, unknown],
  ['an unknown scope of travel', '$.budget.travel.SPACE', 1, unknown],
  ['an exclusion of place and host', '$.exclusions[1].place', 'P1', unknown],
  ['a member that every object inherits', '$.cases[0].toString', 1, unknown],
  ['a member whose name is no word', '$["my cases"]', [], unknown],
  ['a file without format', '$.format', undefined, 'is missing'],
  ['a file without exclusions', '$.exclusions', undefined, 'is missing'],
  ['a file that does not speak of a budget', '$.budget', undefined, 'is missing'],
  ['a case without stay', '$.cases[0].stay', undefined, 'is missing'],
  ['a stay without end', '$.pins[0].until', undefined, 'is missing'],
  ['an exclusion from nowhere', '$.exclusions[0].place', undefined, 'is missing'],
  ['a budget without price of a day', '$.budget.perDay', undefined, 'is missing'],
]

const rows: readonly Row[] = [...kinds, ...values, ...contradictions, ...members]

export const badMembers: readonly BadMember[] = rows.map(([what, path, value, message, at]) => ({
  what,
  path,
  value,
  message,
  ...(at === undefined ? {} : { at }),
}))
