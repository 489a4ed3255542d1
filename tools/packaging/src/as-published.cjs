// A pnpmfile: what leaves in a tarball as package.json. What a user needs, in an order that does not depend on timing.

/** pnpm fills in the versions of several dependencies at once, in the order in which it happens to find them. */
const sorted = (map) => Object.fromEntries(Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1)));

module.exports = {
  hooks: {
    beforePacking({ devDependencies, scripts, ...manifest }) {
      for (const kind of ['dependencies', 'optionalDependencies', 'peerDependencies']) {
        if (manifest[kind]) manifest[kind] = sorted(manifest[kind]);
      }
      return manifest;
    },
  },
};
