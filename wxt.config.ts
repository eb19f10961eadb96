// How the extension is built: manifest, permissions and the compiled corpus that goes with it.
import { join } from 'node:path';
import { defineConfig, type UserManifest } from 'wxt';
import { compileCorpus, PACK_FOLDER, writePack } from './dev/corpus.ts';
import { forCorpus } from './dev/files.ts';
import { licences } from './dev/licences.ts';
import { withoutInnerHtml } from './dev/without-inner-html.ts';

/** The id of the add-on, which Firefox lets authors choose. */
const GECKO_ID = 'sidelight@sidelight.example';

/** The pack's files: compiled before each build, shipped beside the scripts. */
const PACK_FILES = ['pack.json', 'manifest.json', 'gazetteer.bin', 'sites.json', 'outlines.json'];

/** The oldest supported browsers; features that they have are not transpiled. */
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
              // Firefox has the CSS Custom Highlight API since 140 and, on Android, to which this number also applies,
              // `data_collection_permissions` since 142.
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
