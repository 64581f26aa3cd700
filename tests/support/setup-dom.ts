import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, vi } from 'vitest';

// jsdom draws nothing, so it has nowhere to scroll to.
vi.stubGlobal('scrollTo', () => {});
Element.prototype.scrollIntoView = () => {};

// A page is waited for, not timed: on a busy machine the usual second passes before anything is wrong.
configure({ asyncUtilTimeout: 15_000 });

afterEach(cleanup);
