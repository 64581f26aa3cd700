import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach, vi } from 'vitest';

// jsdom draws nothing, so it has nowhere to scroll to.
vi.stubGlobal('scrollTo', () => {});
Element.prototype.scrollIntoView = () => {};

afterEach(cleanup);
