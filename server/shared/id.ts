import { randomUUID } from 'node:crypto'

/** A fresh random identifier (UUID version 4): it says nothing about when or in which order things were made. */
export function newId(): string {
  return randomUUID()
}
