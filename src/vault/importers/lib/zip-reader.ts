/** What is needed of zip.js, in the build without workers and WebAssembly; a module of its own, so that the rest is not loaded. */
export { configure, ERR_ENCRYPTED, ERR_INVALID_PASSWORD, ERR_UNSUPPORTED_ENCRYPTION, Uint8ArrayReader, ZipReader } from '@zip.js/zip.js/lib/zip-core-custom.js';
