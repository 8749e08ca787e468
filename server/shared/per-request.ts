/** One value per request, made when first asked for and forgotten with the request: how data loaders batch without leaking. */
export function perRequest<Request extends object, Value>(
  make: (request: Request) => Value,
): (request: Request) => Value {
  const values = new WeakMap<Request, Value>()
  return request => {
    const known = values.get(request)
    if (known !== undefined) return known
    const made = make(request)
    values.set(request, made)
    return made
  }
}
