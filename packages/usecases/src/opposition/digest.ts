export { type Address, addressesOf, oppositionDigest } from '@navette/privacy';
