/*
 * Entries of arrays, by where the array begins. Days take two bytes.
 */

export function i32At(array: usize, index: i32): i32 {
  return load<i32>(array + ((<usize>index) << 2))
}

export function f64At(array: usize, index: i32): f64 {
  return load<f64>(array + ((<usize>index) << 3))
}

export function daysAt(array: usize, index: i32): i32 {
  return <i32>load<i16>(array + ((<usize>index) << 1))
}

export function putDays(array: usize, index: i32, days: i32): void {
  store<i16>(array + ((<usize>index) << 1), <i16>days)
}
