const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The extension's settings inside a policy file of Chrome, Edge or Firefox; what is not wrapped, as it is. */
export function unwrapped(file: unknown): unknown {
  if (!isObject(file)) return file;
  const policies = isObject(file['policies']) ? file['policies'] : file;
  const thirdParty = policies['3rdparty'];
  if (!isObject(thirdParty)) return file;
  const extensions = thirdParty['extensions'] ?? thirdParty['Extensions'];
  return isObject(extensions) ? Object.values(extensions)[0] : undefined;
}
