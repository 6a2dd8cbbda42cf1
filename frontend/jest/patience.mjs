import { configure } from '@testing-library/react';

// A page appears when its requests have come back; on a busy machine that takes longer than the second waited for by default.
configure({ asyncUtilTimeout: 20_000 });
