import type { ExportRefusal } from './file-export.js'

/** Why a file is not handed out, and what can be done. */
export function exportRefusalInWords(refusal: ExportRefusal, now: Date): string {
  switch (refusal.kind) {
    case 'TooManyFiles':
      return `You have saved ${refusal.most} files within an hour, which is the most. Try again ${soon(refusal.again, now)}.`
    case 'TooManyRows':
      return refusal.again
        ? `The file has ${refusal.rows} rows. You may save ${refusal.most} rows a day and would have saved more with it. Choose fewer host institutions or days, or try again ${soon(refusal.again, now)}.`
        : `The file has ${refusal.rows} rows, more than the ${refusal.most} that you may save in a day. Choose fewer host institutions or days.`
  }
}

/** Whole seconds until it is worth trying again, at least one. */
export function secondsUntil(again: Date, now: Date): number {
  return Math.max(1, Math.ceil((again.getTime() - now.getTime()) / 1000))
}

function soon(again: Date, now: Date): string {
  const minutes = Math.ceil(secondsUntil(again, now) / 60)
  if (minutes <= 90) return minutes === 1 ? 'in a minute' : `in ${minutes} minutes`
  return `in ${Math.ceil(minutes / 60)} hours`
}
