import { expect } from 'chai'
import { projectRoot } from '../support/paths.js'
import { ruleNames, violations } from './arrows.js'
import { importsOf, sourceFiles } from './source-file.js'

const FORBIDDEN: readonly [from: string, to: string, rule: string][] = [
  ['server/cases/case.service.ts', 'test/support/clock.ts', 'nobody imports test/'],
  ['seeds/main.ts', 'test/support/clock.ts', 'nobody imports test/'],
  ['server/compose.ts', 'seeds/main.ts', 'nobody imports seeds/'],
  ['server/seeding.ts', 'seeds/main.ts', 'nobody imports seeds/'],
  ['seeds/main.ts', 'matching/index.ts', 'seeds go through'],
  ['matching/solve.ts', 'server/shared/stay.ts', 'matching/ imports nothing'],
  ['matching/solve.ts', 'node:fs', 'matching/ imports nothing'],
  ['matching/solve.ts', 'zod', 'matching/ imports nothing'],
  ['matching/index.ts', 'matching/worker/pool.ts', 'matching/ imports nothing'],
  ['matching/worker/pool.ts', 'server/shared/stay.ts', 'matching/worker/ knows'],
  ['matching/worker/pool.ts', 'matching/search/field.ts', 'matching/worker/ knows'],
  ['server/match-runs/problem.mapper.ts', 'matching/problem.ts', 'matching/index.ts is the one door'],
  ['server/proposals/proposal.service.ts', 'matching/index.ts', 'matching/index.ts is the one door'],
  ['client/app/main.tsx', 'matching/index.ts', 'matching/index.ts is the one door'],
  ['server/match-runs/match-run.service.ts', 'matching/worker/pool.ts', 'compose.ts alone'],
  ['client/lib/days.ts', 'server/shared/stay.ts', 'client/ knows only itself'],
  ['client/lib/days.ts', 'node:path', 'client/ knows only itself'],
  ['server/http/page.ts', 'client/lib/days.ts', 'nobody but tests imports client/'],
  ['client/features/cases/list.tsx', 'client/features/hosts/card.tsx', 'client features never'],
  ['client/features/cases/list.tsx', 'client/app/routes.tsx', 'client/app/ composes'],
  ['client/ui/table.tsx', 'client/features/cases/list.tsx', 'client/app/ composes'],
  ['server/shared/stay.ts', 'server/cases/case.ts', 'shared/ imports nothing'],
  ['server/db/migrate.ts', 'server/cases/case.table.ts', 'db/ knows shared/ only'],
  ['server/access/policy.ts', 'server/cases/case.repository.ts', 'access/ knows nouns'],
  ['server/access/policy.ts', 'typeorm', 'access/ knows nouns'],
  ['server/cases/case.resolvers.ts', 'server/graphql/context.ts', 'rooms do not look up'],
  ['server/cases/case.service.ts', 'server/config.ts', 'rooms do not look up'],
  ['server/proposals/proposal.job.ts', 'server/cases/case.service.ts', "rooms do not import each other's"],
  ['server/proposals/proposal.service.ts', 'server/cases/case.repository.ts', "rooms do not import each other's"],
  ['server/proposals/proposal.table.ts', 'server/cases/case.table.ts', "rooms do not import each other's"],
  ['server/cases/case.ts', 'typeorm', 'nouns, lifecycles and errors are pure'],
  ['server/cases/case.lifecycle.ts', 'node:crypto', 'nouns, lifecycles and errors are pure'],
  ['server/cases/case.errors.ts', 'server/cases/case.service.ts', 'nouns, lifecycles and errors are pure'],
  ['server/cases/case.ts', 'server/access/policy.ts', 'nouns, lifecycles and errors are pure'],
  ['server/cases/case.repository.ts', 'server/access/policy.ts', 'tables, repositories and readers'],
  ['server/cases/case.reader.ts', 'server/cases/case.service.ts', 'tables, repositories and readers'],
  ['server/cases/case.repository.ts', 'graphql', 'tables, repositories and readers'],
  ['server/cases/case.service.ts', 'pg', 'services and writers know'],
  ['server/cases/case.service.ts', 'server/cases/case.resolvers.ts', 'services and writers know'],
  ['server/cases/case.resolvers.ts', 'server/cases/case.repository.ts', 'resolvers know their service'],
  ['server/cases/case.resolvers.ts', 'server/db/unit-of-work.ts', 'resolvers know their service'],
]

const ALLOWED: readonly [from: string, to: string][] = [
  ['server/compose.ts', 'matching/worker/pool.ts'],
  ['server/compose.ts', 'server/cases/case.repository.ts'],
  ['server/match-runs/problem.mapper.ts', 'matching/index.ts'],
  ['matching/worker/pool.ts', 'matching/index.ts'],
  ['matching/worker/pool.ts', 'node:worker_threads'],
  ['server/cases/case.ts', 'server/hosts/host.ts'],
  ['server/cases/case.ts', 'server/access/viewer.ts'],
  ['server/cases/case.table.ts', 'typeorm'],
  ['server/cases/case.repository.ts', 'server/db/columns/daterange.ts'],
  ['server/proposals/proposal.service.ts', 'server/cases/case.reader.ts'],
  ['server/proposals/proposal.service.ts', 'server/cases/case.writer.ts'],
  ['server/proposals/proposal.service.ts', 'server/proposals/proposal.repository.ts'],
  ['server/proposals/proposal.service.ts', 'server/access/policy.ts'],
  ['server/proposals/proposal.resolvers.ts', 'server/proposals/proposal.service.ts'],
  ['server/proposals/proposal.resolvers.ts', 'server/graphql/schema.generated.ts'],
  ['client/features/cases/list.tsx', 'client/ui/table.tsx'],
  ['client/app/routes.tsx', 'client/features/cases/list.tsx'],
  ['test/api/flow.test.ts', 'server/cases/case.repository.ts'],
  ['test/matching/solve.test.ts', 'matching/search/field.ts'],
  ['seeds/main.ts', 'server/compose.ts'],
]

describe('import arrows', () => {
  for (const [from, to, rule] of FORBIDDEN) {
    it(`forbid ${from} → ${to}`, () => {
      expect(violations([{ from, to }]).map(found => found.rule)).to.satisfy((rules: string[]) =>
        rules.some(it => it.startsWith(rule)),
      )
    })
  }

  for (const [from, to] of ALLOWED) {
    it(`allow ${from} → ${to}`, () => {
      expect(violations([{ from, to }])).to.deep.equal([])
    })
  }

  it('have a forbidden example for every rule', () => {
    const unseen = ruleNames.filter(name => !FORBIDDEN.some(([, , rule]) => name.startsWith(rule)))

    expect(unseen).to.deep.equal([])
  })

  it('hold in every file of the project', () => {
    const arrows = sourceFiles(projectRoot).flatMap(file => importsOf(file).map(to => ({ from: file.path, to })))

    expect(violations(arrows).map(({ from, to, rule }) => `${from} → ${to}: ${rule}`)).to.deep.equal([])
  })
})
