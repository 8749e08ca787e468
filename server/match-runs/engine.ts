/**
 * The engine in this process, which reads and reviews; what takes long is computed on threads of its own. It is loaded
 * when it is first needed, for it is the fourth part of all files a start would read, and nobody is served before.
 */
export const loadEngine = () => import('../../matching/index.js')

export type Engine = Awaited<ReturnType<typeof loadEngine>>
