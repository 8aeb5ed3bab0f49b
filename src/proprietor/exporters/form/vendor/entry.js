// What the feedback form needs of age: seal a text for one recipient and write it as an armored block.
import { armor, Encrypter } from "age-encryption";
import { forceWebCryptoOff } from "./node_modules/age-encryption/dist/x25519.js";

// crypto.subtle is missing outside secure contexts, as where a phone opens an attachment: the plain path works everywhere.
forceWebCryptoOff(true);

export async function seal(recipient, text) {
  const sealing = new Encrypter();
  sealing.addRecipient(recipient);
  return armor.encode(await sealing.encrypt(text));
}
