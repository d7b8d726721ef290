import fc from 'fast-check';

// The same cases in every run, so that a failing property fails again when it is investigated.
// Set FUZZ_SEED for other cases.
fc.configureGlobal({ seed: Number(process.env['FUZZ_SEED'] ?? 20_180_404) });
