/** The part of WebAssembly's interface that is used here: the library of the language alone does not know it. */
declare const WebAssembly: {
  readonly Module: new (code: Uint8Array) => WebAssemblyModule
  readonly Memory: new (size: { readonly initial: number }) => WebAssemblyMemory
  readonly Instance: new (
    module: WebAssemblyModule,
    imports: { readonly env: { readonly memory: WebAssemblyMemory } },
  ) => { readonly exports: object }
}

interface WebAssemblyModule {
  readonly [Symbol.toStringTag]: 'WebAssembly.Module'
}

interface WebAssemblyMemory {
  readonly buffer: ArrayBuffer
}
