/** One figure of the synthetic networks: what it is, its value, and the published figure or the judgement behind it. */
export interface Assumption {
  readonly subject: string
  readonly value: string
  readonly source: string
}

/** Household sizes, 1 to 8 persons, with their weights. */
export const householdSizes: readonly (readonly [size: number, weight: number])[] = [
  [1, 50],
  [2, 20],
  [3, 11],
  [4, 10],
  [5, 5],
  [6, 2],
  [7, 1],
  [8, 1],
]

/** Desired stays in days, with their weights: 3 months, 6 months, 12 months, and others. */
export const desiredStays: readonly (readonly [days: number, weight: number])[] = [
  [90, 35],
  [180, 35],
  [365, 20],
  [30, 5],
  [270, 5],
]

export const shareOfWomen = 0.55
export const shareOfTargetedGroups = 0.75

/** Days for passports and visas before an international arrival: 4 to 16 weeks. */
export const entryDays = { least: 28, most: 112 }

/** Places per host institution, with their weights. */
export const placesPerHost: readonly (readonly [places: number, weight: number])[] = [
  [1, 28],
  [2, 38],
  [3, 22],
  [4, 12],
]

/** Risk levels 1 to 5, with their weights. */
export const riskLevels: readonly (readonly [level: 1 | 2 | 3 | 4 | 5, weight: number])[] = [
  [1, 12],
  [2, 20],
  [3, 32],
  [4, 24],
  [5, 12],
]

/** How much of the longest time until a place is needed a case of each risk level has. */
export const patienceAtRisk = { 1: 1, 2: 1, 3: 0.7, 4: 0.4, 5: 0.2 } as const

/** Every assumption, printed by `npm run seed -- --assumptions` and listed in seeds/README.md. */
export const assumptions: readonly Assumption[] = [
  {
    subject: 'Host institutions',
    value: '60 in 19 sub-regions',
    source:
      'EU Temporary Relocation Platform: more than 100 member entities, more than 50 international initiatives (eutrp.eu, hrdhub.org); split by region is a judgement',
  },
  {
    subject: 'Places per host institution',
    value: '1 to 4, mean about 2.2',
    source: 'guests per host: Scholar Rescue Fund 2.2, Scholars at Risk 1.6, Artists at Risk 2.5',
  },
  {
    subject: 'Household size',
    value: 'half of the cases alone, mean 2.1 persons',
    source:
      'ProtectDefenders.eu 2016: 73 relocations, 150 persons (2.05 a case); tail after a public resettlement data set (45 to 48 % alone, 1 to 3 % of seven or more)',
  },
  {
    subject: 'Women',
    value: '55 %',
    source: 'ProtectDefenders.eu, about 2020: 55 % of supported defenders women or trans and gender-nonconforming',
  },
  {
    subject: 'Targeted groups',
    value: '75 %',
    source: 'ProtectDefenders.eu tally of three years: about 75 % of beneficiaries',
  },
  {
    subject: 'Desired stay',
    value: '3 months 35 %, 6 months 35 %, 12 months 20 %, others 10 %',
    source:
      'derived from the durations that programmes publish (Shelter City 3 months; Basque, Catalan, Marianne 6; Scholar Rescue Fund 12)',
  },
  {
    subject: 'Days for passports and visas',
    value: '28 to 112 for international arrivals',
    source:
      'derived: 4 to 16 weeks international, 1 to 3 weeks in the country and the region; York: at least three months from call to arrival',
  },
  {
    subject: 'Risk level',
    value: '12, 20, 32, 24 and 12 % for levels 1 to 5',
    source: 'judgement; no published distribution was found',
  },
  {
    subject: 'Days until a place is needed',
    value: '7 to 150; at most 105, 60 and 30 at risk level 3, 4 and 5',
    source: 'judgement: the graver the danger, the sooner',
  },
  {
    subject: 'Countries of origin',
    value: 'drawn anew from each seed, by macro-region: Africa 35 %, Asia 32 %, Americas 20 %, Europe 13 %',
    source:
      'judgement; which country stands for danger follows from the seed alone and says nothing about any country. No citizens of EU member states (ProtectDefenders.eu FAQ)',
  },
  {
    subject: 'Scope',
    value: 'regional accepted by 85 %, international by 70 %, in the country by 25 %; regional preferred by most',
    source: 'judgement after the regional-first rule of Shelter Initiatives',
  },
  {
    subject: 'Accompaniment',
    value: 'psychosocial needed by 60 %, medical, legal and others by 10 to 30 %; a third of needs required',
    source: 'judgement; kinds after the union of published programmes',
  },
]
