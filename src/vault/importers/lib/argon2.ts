/** The one function of hash-wasm that is needed, as a module of its own: loading the package itself at run time would load all of its hashes. */
export { argon2id } from 'hash-wasm';
