/* Puts jasmine's `describe`, `it` and `expect` where tfjs's tests look for them. */
import jasmineRequire from 'jasmine-core/lib/jasmine-core/jasmine.js'

const jasmineCore = jasmineRequire.core(jasmineRequire)
Object.assign(globalThis, jasmineRequire.interface(jasmineCore, jasmineCore.getEnv()), {
  jasmine: jasmineCore,
})
