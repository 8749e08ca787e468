/*
 * Where the fields of the records are, in bytes from where a record begins; `../records.ts` writes those of cases.
 */

// Large runs wait for memory more than for anything else, so records are small. Of a case, one line of the processor's memory: numbers for days, whole numbers of four bytes, days.
export const caseBytes: usize = 64
export const early: usize = 0
export const late: usize = 8
export const slope: usize = 16
export const origin: usize = 24
export const macroRegion: usize = 28
export const earliest: usize = 32
export const latest: usize = 34
export const minDays: usize = 36
export const desiredDays: usize = 38
export const neededBy: usize = 40
export const size: usize = 42
// By scope, three.
export const entryDays: usize = 44

export const detailBytes: usize = 40
export const shortStay: usize = 0
export const dayRate: usize = 8
export const desired: usize = 16
export const languages: usize = 20
export const regions: usize = 24
export const accompaniment: usize = 28
export const preferredScope: usize = 32

// Of a slot: what arriving brings, as in the record of its case, and whether it has an offer.
export const gainBytes: usize = 32
export const neededIn: usize = 24
export const sizeIn: usize = 26
export const hasOffer: usize = 28

// What the fit brings, with the longest and the shortest stay and what neither can surpass; spare beds not yet counted.
export const offerBytes: usize = 32
export const fitting: usize = 0
export const long: usize = 8
export const short: usize = 16
export const cut: usize = 24
