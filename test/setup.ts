import fc from 'fast-check'

/** Property tests try the same inputs in every run, so that a failure is news about the code. */
fc.configureGlobal({ seed: 20_251_120 })
