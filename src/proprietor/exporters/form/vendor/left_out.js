// Stands in for the parts of age that a reply to one X25519 key never calls: post-quantum keys, tags, passphrases.
export const MLKEM768P256 = undefined, MLKEM768X25519 = undefined, p256 = undefined, scrypt = undefined;
