export { type Signature, type StoredSignature, signaturesOf, signOff } from './sign-off.ts'
export { SignatureList } from './signature-list.tsx'
