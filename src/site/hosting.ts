/**
 * Ready examples for whoever hosts the folder: the policy as a header (the only way to refuse being framed), what the
 * pages may use of the device, and what a browser may keep. The app needs none of them to work.
 */
import { asHeader, WORKER_POLICY } from './policy';

export type Policies = { readonly page: string; readonly oneFile: string };

/**
 * Sent with every file. The camera reads codes at an away-day, and the screen stays awake in front of the room; nothing
 * else of the device is used. Copying and sharing are not listed, which leaves them to this page alone.
 */
const EVERYWHERE = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': [
    'accelerometer=()',
    'autoplay=()',
    'camera=(self)',
    'display-capture=()',
    'encrypted-media=()',
    'fullscreen=()',
    'geolocation=()',
    'gyroscope=()',
    'hid=()',
    'magnetometer=()',
    'microphone=()',
    'midi=()',
    'payment=()',
    'screen-wake-lock=(self)',
    'serial=()',
    'usb=()',
    'xr-spatial-tracking=()',
  ].join(', '),
} as const;

const CSP = 'Content-Security-Policy';
/** Files named by the hash of what is in them; every other file is asked for anew, and is not sent if unchanged. */
const FOR_EVER = 'public, max-age=31536000, immutable';
const ASK_FIRST = 'no-cache';

/** Files whose names stay while what is in them changes. */
const FIXED_NAMES = [
  '/manifest.webmanifest',
  '/icons/*',
  '/mainstay.html.sha256',
  '/third-party-notices.txt',
];

/**
 * Netlify, Cloudflare Pages and their like. Where two rules match one file these hosts join what both say, so no two
 * here set the same header for the same file.
 */
export function headersFile({ page, oneFile }: Policies): string {
  const rules: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
    ['/*', EVERYWHERE],
    ['/assets/*', { 'Cache-Control': FOR_EVER }],
    ['/', { [CSP]: asHeader(page), 'Cache-Control': ASK_FIRST }],
    ['/index.html', { [CSP]: asHeader(page), 'Cache-Control': ASK_FIRST }],
    ['/mainstay.html', { [CSP]: asHeader(oneFile), 'Cache-Control': ASK_FIRST }],
    ['/service-worker.js', { [CSP]: WORKER_POLICY, 'Cache-Control': ASK_FIRST }],
    ...FIXED_NAMES.map((path) => [path, { 'Cache-Control': ASK_FIRST }] as const),
  ];
  return rules
    .map(([path, headers]) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
    )
    .join('\n\n')
    .concat('\n');
}

/** Holds at any address below which the folder is put. */
export function nginxFile({ page, oneFile }: Policies): string {
  const always = Object.entries(EVERYWHERE).map(
    ([name, value]) => `    add_header ${name} "${value}" always;`,
  );
  return `# Belongs inside http { }. A location with an add_header of its own would lose all of these.
types_hash_max_size 2048;

map $uri $mainstay_policy {
    default "";
    ~/index\\.html$ "${asHeader(page)}";
    ~/mainstay\\.html$ "${asHeader(oneFile)}";
    ~/service-worker\\.js$ "${WORKER_POLICY}";
}

map $uri $mainstay_keep {
    default "${ASK_FIRST}";
    ~/assets/ "${FOR_EVER}";
}

server {
    listen 8080;
    root /srv/mainstay;
    index index.html;

    # nginx's own list of types may lack these.
    location ~ \\.webmanifest$ { default_type application/manifest+json; }

    # Sent only where they are not empty.
    add_header ${CSP} $mainstay_policy always;
    add_header Cache-Control $mainstay_keep always;
${always.join('\n')}

    gzip on;
    gzip_vary on;
    gzip_types text/css text/javascript application/javascript application/manifest+json image/svg+xml;
}
`;
}

/** For IIS 10. Out of the box it answers 404 for types it does not know, the manifest's among them. */
export function iisFile({ page, oneFile }: Policies): string {
  const header = (name: string, value: string) =>
    `        <remove name="${name}" />\n        <add name="${name}" value="${value}" />`;
  const forFile = (path: string, policy: string) => `  <location path="${path}">
    <system.webServer>
      <httpProtocol><customHeaders>
${header(CSP, policy)}
      </customHeaders></httpProtocol>
    </system.webServer>
  </location>`;
  const types = TYPES_IIS_MAY_LACK.map(
    ([ending, type]) =>
      `      <remove fileExtension="${ending}" />\n      <mimeMap fileExtension="${ending}" mimeType="${type}" />`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- Save as web.config beside index.html. -->
<configuration>
  <system.webServer>
    <defaultDocument><files><clear /><add value="index.html" /></files></defaultDocument>
    <staticContent>
${types.join('\n')}
      <clientCache cacheControlMode="NoControl" cacheControlCustom="${ASK_FIRST}" />
    </staticContent>
    <httpProtocol><customHeaders>
${Object.entries(EVERYWHERE)
  .map(([name, value]) => header(name, value))
  .join('\n')}
    </customHeaders></httpProtocol>
  </system.webServer>
${[
  forFile('index.html', asHeader(page)),
  forFile('mainstay.html', asHeader(oneFile)),
  forFile('service-worker.js', WORKER_POLICY),
].join('\n')}
  <!-- Names in assets end in a hash of what is in them. -->
  <location path="assets">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" cacheControlCustom="public, immutable" />
      </staticContent>
    </system.webServer>
  </location>
</configuration>
`;
}

const TYPES_IIS_MAY_LACK = [
  ['.js', 'text/javascript'],
  ['.svg', 'image/svg+xml'],
  ['.woff2', 'font/woff2'],
  ['.webmanifest', 'application/manifest+json'],
  ['.sha256', 'text/plain'],
] as const;

/** For Apache 2.4 with mod_headers, as .htaccess in the folder itself. */
export function apacheFile({ page, oneFile }: Policies): string {
  const always = Object.entries(EVERYWHERE).map(
    ([name, value]) => `    Header always set ${name} "${value}"`,
  );
  const forFile = (name: string, policy: string) => `    <Files "${name}">
        Header always set ${CSP} "${policy}"
    </Files>`;
  return `# Save as .htaccess beside index.html.
DirectoryIndex index.html
AddType application/manifest+json .webmanifest
AddType font/woff2 .woff2

<IfModule mod_headers.c>
${always.join('\n')}
    Header always set Cache-Control "${ASK_FIRST}"
${forFile('index.html', asHeader(page))}
${forFile('mainstay.html', asHeader(oneFile))}
${forFile('service-worker.js', WORKER_POLICY)}
    # Names in assets end in a hash of what is in them.
    <If "%{REQUEST_URI} =~ m#/assets/#">
        Header always set Cache-Control "${FOR_EVER}"
    </If>
</IfModule>
`;
}
