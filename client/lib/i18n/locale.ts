/** The language of the one catalogue there is; days and numbers are written its way. */
export const locale = 'en-GB'
