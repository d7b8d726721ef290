import fc from 'fast-check';

// The same cases in every run, so that a failing property fails again when it is investigated.
fc.configureGlobal({ seed: 20_180_404 });
