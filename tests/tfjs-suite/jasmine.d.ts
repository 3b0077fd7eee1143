/* The few parts of jasmine-core 4.2 and tfjs-core's test folder that entry.ts touches; neither publishes types for them. */
interface JasmineEnv {
  configure(options: { random: boolean }): void
  addReporter(reporter: { specDone(result: { status: string; fullName: string }): void }): void
  execute(): Promise<void>
}

interface JasmineCore {
  getEnv(): JasmineEnv
}

declare const jasmine: JasmineCore

declare module 'jasmine-core/lib/jasmine-core/jasmine.js' {
  const jasmineRequire: {
    core(require: unknown): JasmineCore
    interface(core: JasmineCore, env: JasmineEnv): object
  }
  export default jasmineRequire
}

declare module '@tensorflow/tfjs-core/dist/tests'
declare module '@tensorflow/tfjs-core/dist/ops/*_test'
declare module '@tensorflow/tfjs-core/dist/public/chained_ops/register_all_chained_ops'
declare module '@tensorflow/tfjs-core/dist/jasmine_util' {
  export function setTestEnvs(
    envs: { name: string; backendName: string; flags: Record<string, boolean>; isDataSync: boolean }[],
  ): void
}
