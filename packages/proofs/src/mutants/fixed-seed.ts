import fc from 'fast-check';

// Else a mutant could be killed in one run and survive the next.
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env['MUTANTS_SEED']) });
