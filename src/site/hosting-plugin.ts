/** Writes the examples for hosts, with the policies of the pages this very build made. */
import type { Plugin, Rolldown } from 'vite';
import { apacheFile, headersFile, iisFile, nginxFile } from './hosting';
import { policyIn } from './policy';

export function hostingPlugin(): Plugin {
  return {
    name: 'mainstay-hosting',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const policies = {
        page: policyIn(textOf(bundle['index.html'])),
        oneFile: policyIn(textOf(bundle['mainstay.html'])),
      };
      const files = {
        _headers: headersFile(policies),
        'hosting/nginx.conf': nginxFile(policies),
        'hosting/apache.htaccess': apacheFile(policies),
        'hosting/iis-web.config': iisFile(policies),
        // Tells a host of project pages to leave every file as it is.
        '.nojekyll': '',
      };
      for (const [fileName, source] of Object.entries(files)) {
        this.emitFile({ type: 'asset', fileName, source });
      }
    },
  };
}

function textOf(file: Rolldown.OutputAsset | Rolldown.OutputChunk | undefined): string {
  if (file?.type !== 'asset')
    throw new Error('the pages must be made before the examples for hosts');
  return Buffer.from(file.source).toString('utf8');
}
