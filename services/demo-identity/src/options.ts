export type DemoIdentityOptions = {
  /** A loopback address in figures: `127.0.0.1` or `::1`. A name could lead elsewhere. */
  readonly host: string;
  /** 0 takes a free port; the issuer then changes with every start. */
  readonly port: number;
  /** Base address of the API: what the tokens' `aud` says. */
  readonly audience: string;
  /** Where Swagger UI takes the code back, on loopback; their origins may call the token endpoint. */
  readonly redirectUris: readonly string[];
  /** Folder for the keys and for the file by which `npm run token` finds this provider. */
  readonly stateDir: string;
  /** Beside a database that the start did not bring up itself, nobody may log in by choosing a name from a list. */
  readonly database: 'embedded' | 'foreign';
};

const LOOPBACK: readonly string[] = ['127.0.0.1', '::1'];
const LOOPBACK_HOSTS: readonly string[] = ['127.0.0.1', '[::1]', 'localhost'];

/** Why the demo identity must not start with these options, in one sentence; undefined if it may. */
export function refuseOptions(options: DemoIdentityOptions): string | undefined {
  if (options.database !== 'embedded') {
    return 'The demo identity lets anybody log in as anybody and starts only beside the embedded demo database: configure a real issuer for this one.';
  }
  if (!LOOPBACK.includes(options.host)) {
    return `The demo identity lets anybody log in as anybody and listens on 127.0.0.1 or ::1 only, not on ${options.host}.`;
  }
  if (!URL.canParse(options.audience)) return `The audience must be the API's base address, not "${options.audience}".`;
  const stray = options.redirectUris.find((uri) => !isLoopback(uri));
  return stray === undefined ? undefined : `The demo identity sends codes to loopback addresses only, not to ${stray}.`;
}

function isLoopback(uri: string): boolean {
  return LOOPBACK_HOSTS.includes(URL.parse(uri)?.hostname ?? '');
}
