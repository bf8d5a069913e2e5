import fc from 'fast-check';

/** On a busy machine a property is tried less often, rather than the test running out of time. */
fc.configureGlobal({ interruptAfterTimeLimit: 2500, markInterruptAsFailure: false });

export { default } from 'fast-check';
