import type { Page } from '@playwright/test';

declare global {
  interface Window {
    readonly tellRefused: (directive: string) => void;
    attempts: Record<string, () => unknown>;
  }
}

/** What a script that got into the page might try, and the rule that must refuse it. */
export const ATTEMPTS = {
  fetch: 'connect-src',
  'fetch from its own host': 'connect-src',
  XMLHttpRequest: 'connect-src',
  sendBeacon: 'connect-src',
  WebSocket: 'connect-src',
  EventSource: 'connect-src',
  'a picture from elsewhere': 'img-src',
  'a style sheet from elsewhere': 'style-src-elem',
  'a style attribute': 'style-src-attr',
  'a typeface from elsewhere': 'font-src',
  'a sound from elsewhere': 'media-src',
  'a frame': 'frame-src',
  'a form sent': 'form-action',
  'another base for addresses': 'base-uri',
  eval: 'require-trusted-types-for',
  'new Function': 'require-trusted-types-for',
  'a timer with text': 'require-trusted-types-for',
  'an object': 'require-trusted-types-for',
  'markup from text': 'require-trusted-types-for',
  'the address of a script': 'require-trusted-types-for',
  'an inline script': 'require-trusted-types-for',
  'an inline handler': 'require-trusted-types-for',
  'a policy of its own': 'trusted-types',
} as const;

/** Lays the attempts ready in the page, so that they run as the page's own code would and not as the test's. */
export async function layAttempts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    // Not https: for a frame or a form Chromium readies an encrypted connection before it asks the policy. The other
    // host then learns that someone is there and nothing more, but the test could not tell that from a request.
    const elsewhere = 'http://elsewhere.test/';
    const add = (name: string, attributes: Readonly<Record<string, string>>) => {
      const element = document.createElement(name);
      for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
      document.body.append(element);
      return element;
    };
    window.attempts = {
      fetch: () => fetch(elsewhere),
      'fetch from its own host': () => fetch('./index.html'),
      XMLHttpRequest: () => {
        const request = new XMLHttpRequest();
        request.open('GET', elsewhere);
        request.send();
      },
      sendBeacon: () => navigator.sendBeacon(elsewhere, 'answers'),
      WebSocket: () => new WebSocket('ws://elsewhere.test/'),
      EventSource: () => new EventSource(elsewhere),
      'a picture from elsewhere': () => add('img', { src: elsewhere }),
      'a style sheet from elsewhere': () => add('link', { rel: 'stylesheet', href: elsewhere }),
      'a style attribute': () => add('p', { style: 'color: red' }),
      'a typeface from elsewhere': () => new FontFace('Elsewhere', `url(${elsewhere})`).load(),
      'a sound from elsewhere': () => add('audio', { src: elsewhere }),
      'a frame': () => add('iframe', { src: elsewhere }),
      'an object': () => add('object', { data: elsewhere }),
      'a form sent': () => {
        const form = document.createElement('form');
        form.action = elsewhere;
        document.body.append(form);
        form.submit();
      },
      'another base for addresses': () => add('base', { href: elsewhere }),
      // biome-ignore lint/security/noGlobalEval: the test shows that the page cannot.
      eval: () => window.eval('document.title = "evaluated"'),
      'new Function': () => new Function('document.title = "evaluated"')(),
      'a timer with text': () => setTimeout('document.title = "evaluated"'),
      'markup from text': () => {
        document.body.innerHTML = '<p>markup</p>';
      },
      'the address of a script': () => add('script', { src: elsewhere }),
      'an inline script': () => {
        const script = document.createElement('script');
        script.append('document.title = "evaluated"');
        document.body.append(script);
      },
      'an inline handler': () =>
        add('img', { src: 'data:,', onerror: 'document.title = "evaluated"' }),
      'a policy of its own': () =>
        window.trustedTypes?.createPolicy('another', { createScriptURL: (address) => address }),
    };
  });
}

/** Runs one attempt from a timer of the page; what it throws is the refusal. */
export async function tryOut(page: Page, name: string): Promise<void> {
  await page.evaluate((attempt) => {
    setTimeout(() => {
      try {
        Promise.resolve(window.attempts[attempt]?.()).catch(() => {});
      } catch {
        // Refused.
      }
    });
  }, name);
}
