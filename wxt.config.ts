// How the extension is built: manifest, permissions and the compiled corpus that goes with it.
import { join } from 'node:path';
import { defineConfig, type UserManifest } from 'wxt';
import { compileCorpus, PACK_FOLDER, writePack } from './dev/corpus.ts';
import { forCorpus } from './dev/files.ts';
import { licences } from './dev/licences.ts';
import { withoutInnerHtml } from './dev/without-inner-html.ts';

/** Firefox knows add-ons by an id of the author's choosing. */
const GECKO_ID = 'sidelight@sidelight.example';

/** The files of the pack: compiled before each build, shipped beside the scripts. */
const PACK_FILES = ['pack.json', 'manifest.json', 'gazetteer.bin', 'sites.json', 'outlines.json'];

/** The oldest browsers that are supported; what they know natively is not rewritten for older ones. */
const OLDEST = ['chrome128', 'firefox142'];

const icons = (prefix: string, sizes: number[]): Record<string, string> =>
  Object.fromEntries(sizes.map((size) => [size, `icon/${prefix}${size}.png`]));

async function manifest(browser: string): Promise<UserManifest> {
  const compiled = await compileCorpus();
  await writePack(compiled);
  const firefox = browser === 'firefox';
  return {
    default_locale: 'en',
    name: '__MSG_extensionName__',
    short_name: '__MSG_extensionShortName__',
    description: '__MSG_extensionDescription__',
    permissions: ['storage', 'scripting', 'activeTab', ...(firefox ? [] : ['sidePanel' as const])],
    host_permissions: compiled.corpus.sites.map(({ host }) => `*://*.${host}/*`),
    optional_host_permissions: ['*://*/*'],
    icons: icons('', [16, 32, 48, 96, 128]),
    action: { default_title: '__MSG_extensionShortName__', default_icon: icons('grey-', [16, 32, 48]) },
    commands: {
      next: { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_commandNext__' },
      previous: { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_commandPrevious__' },
      open: {
        suggested_key: { default: 'Alt+Shift+S' },
        description: '__MSG_commandOpen__',
      },
      panel: { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_commandPanel__' },
      toggle: { description: '__MSG_commandToggle__' },
    },
    ...(firefox
      ? {
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              // The CSS Custom Highlight API is there from 140 on, and on Android, for which this number counts as well,
              // `data_collection_permissions` from 142.
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : // `caretPositionFromPoint` is there from 128 on.
        { minimum_chrome_version: '128' }),
  };
}

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  outDir: forCorpus('.output'),
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  manifest: ({ browser }) => manifest(browser),
  vite: () => ({ plugins: [withoutInnerHtml()], build: { target: OLDEST, cssTarget: OLDEST } }),
  hooks: {
    'build:publicAssets': async (_wxt, files) => {
      files.push({ contents: await licences(), relativeDest: 'licences.txt' });
      for (const file of PACK_FILES)
        files.push({
          absoluteSrc: join(PACK_FOLDER, file),
          relativeDest: `pack/${file}`,
        });
    },
  },
});
