import { act, fireEvent, screen } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { HallPage } from '../../../../src/pages/away-day/hall/hall-page';
import { tellCopy } from '../../../../src/platform/offline-copy';
import { exerciseHead, ID, showPage } from './exercise-scene';

const camera = vi.hoisted((): { see: (text: string) => void } => ({ see: () => undefined }));
vi.mock('../../../../src/platform/camera/camera', () => ({
  startCamera: () => ({
    started: Promise.resolve({ kind: 'running', cameraId: 'c1' }),
    stop: () => undefined,
  }),
  listCameras: () => Promise.resolve([]),
}));
vi.mock('../../../../src/platform/camera/qr-read', () => ({
  watchForQr: ({ onText }: { readonly onText: (text: string) => void }) => {
    camera.see = onText;
    return () => undefined;
  },
}));

beforeEach(() => window.localStorage.clear());
const show = (exercise = {}) =>
  showPage(HallPage, exerciseHead(exercise), '/a/:id/exercise/hall', `/a/${ID}/exercise/hall`);

test('what was ticked in the hall is kept on this device, and counted', () => {
  const { unmount } = show();
  expect(screen.getByText('0 of 7 ticked')).toBeInTheDocument();
  fireEvent.click(screen.getByRole('checkbox', { name: /Sound/ }));
  expect(screen.getByText('1 of 7 ticked')).toBeInTheDocument();
  unmount();
  show();
  expect(screen.getByRole('checkbox', { name: /Sound/ })).toBeChecked();
});

test('it says whether this device needs the network, and why no phone can come to it', () => {
  show({ address: 'http://localhost:4173/' });
  act(() => tellCopy({ kind: 'not-kept', why: 'full', file: '' }));
  expect(screen.getByText('Not ready without a network on this device.')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Fetch what is missing' })).toBeInTheDocument();
  expect(screen.getByText(/No phone can come/)).toBeInTheDocument();
  act(() => tellCopy({ kind: 'kept' }));
  expect(screen.getByText('Ready without a network on this device.')).toBeInTheDocument();
});

test('the camera reads any code, takes nothing in, and says that it works', async () => {
  const { exercise } = show();
  fireEvent.click(screen.getByRole('button', { name: 'Start the camera' }));
  await screen.findByText(/looking for codes/);
  act(() => camera.see('https://example.org/anything'));
  expect(screen.getByText('Read. The camera works here.')).toBeInTheDocument();
  expect(exercise().first.responses).toEqual({});
});
